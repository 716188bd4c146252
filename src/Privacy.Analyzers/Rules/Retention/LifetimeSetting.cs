using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Rules.Retention;

/// <summary>A property of a library by which code says how long something is kept.</summary>
/// <param name="Type">Full name of the type that declares it; a derived type has it too.</param>
/// <param name="Kind">What sort of place it is about.</param>
/// <param name="Pack">The pack whose sinks write there.</param>
internal sealed record LifetimeSetting(string Type, string Member, RecipientKind Kind, string Pack)
{
    private const string State = "aspnetcore-state";
    private const string Cache = "distributed-cache";

    /// <summary>From the libraries' own references.</summary>
    private static readonly ImmutableArray<LifetimeSetting> All =
    [
        new("Microsoft.AspNetCore.Http.CookieOptions", "MaxAge", RecipientKind.Storage, State),
        new("Microsoft.AspNetCore.Http.CookieOptions", "Expires", RecipientKind.Storage, State),
        new("Microsoft.AspNetCore.Http.CookieBuilder", "MaxAge", RecipientKind.Storage, State),
        new("Microsoft.AspNetCore.Http.CookieBuilder", "Expiration", RecipientKind.Storage, State),
        new("Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions", "ExpireTimeSpan", RecipientKind.Storage, State),
        new("Microsoft.AspNetCore.Builder.SessionOptions", "IdleTimeout", RecipientKind.Storage, State),
        new("Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions", "AbsoluteExpiration", RecipientKind.Storage, Cache),
        new("Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions", "AbsoluteExpirationRelativeToNow", RecipientKind.Storage, Cache),
        new("Microsoft.Extensions.Caching.Distributed.DistributedCacheEntryOptions", "SlidingExpiration", RecipientKind.Storage, Cache),
        new("Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions", "AbsoluteExpiration", RecipientKind.Storage, "memory-cache"),
        new("Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions", "AbsoluteExpirationRelativeToNow", RecipientKind.Storage, "memory-cache"),
        new("Microsoft.Extensions.Caching.Memory.MemoryCacheEntryOptions", "SlidingExpiration", RecipientKind.Storage, "memory-cache"),

        // One file a day, or more where one grows large: so many files hold at most so many days.
        new("Microsoft.AspNetCore.HttpLogging.W3CLoggerOptions", "RetainedFileCountLimit", RecipientKind.Log, "microsoft-extensions-logging"),
        new("NLog.Targets.FileTarget", "MaxArchiveDays", RecipientKind.Log, "nlog"),
    ];

    private static readonly ILookup<string, LifetimeSetting> ByMember = All.ToLookup(setting => setting.Member, StringComparer.Ordinal);

    /// <summary>The prefilter before anything is bound.</summary>
    public static bool IsName(string member) => ByMember.Contains(member);

    public static LifetimeSetting? Of(ISymbol member)
    {
        foreach (var setting in ByMember[member.Name])
        {
            for (var type = member.ContainingType; type is not null; type = type.BaseType)
            {
                if (QualifiedName.Full(type) == setting.Type)
                    return setting;
            }
        }

        return null;
    }

    /// <summary>Days that the assigned value stands for: a span of time, a moment from now, or a number of days.</summary>
    public static double? Days(IOperation value) => Lifetime.Days(value) ?? Lifetime.Number(value);

    /// <summary>What the policy's recipients that claim such places set; of several the shortest. Who names the pack comes before who claims the kind.</summary>
    public static Period? Limit(PrivacyPolicy policy, RecipientKind kind, string pack)
    {
        var claimants = policy.Recipients.Values.Where(recipient => recipient.Packs.Any(named => named.Value == pack)).ToList();
        if (claimants.Count == 0)
            claimants = [.. policy.Recipients.Values.Where(recipient => recipient.Kind == kind && recipient.ClaimsKind)];

        var shortest = default(Period?);
        foreach (var recipient in claimants)
        {
            if (Keeping.OfRecipient(policy, recipient.Id) is { } period)
                shortest = Keeping.Shorter(shortest, period);
        }

        return shortest;
    }
}
