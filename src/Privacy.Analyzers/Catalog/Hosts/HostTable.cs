using System.Collections.Concurrent;
using System.Collections.Immutable;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog.Hosts;

/// <summary>
/// Recipients by the hosts that the policy says they are: where a request goes decides who receives it, not the class that sends it.
/// Each sink and host is one sink of its own, as sinks are compared by what they come to.
/// </summary>
internal sealed class HostTable
{
    private readonly ImmutableArray<(string Host, Recipient Recipient)> _hosts;
    private readonly ConcurrentDictionary<(Sink Sink, string? Host), Sink> _sinks = new();

    public HostTable(PrivacyPolicy policy) => _hosts =
    [
        .. policy.Recipients.Values.SelectMany(recipient => recipient.Hosts.IsDefaultOrEmpty ? [] : recipient.Hosts.Select(host => (host.Value.ToLowerInvariant(), recipient))),
    ];

    /// <summary>True where the receiver of the sink's data is told by a host: of a request that no recipient claims by name.</summary>
    public bool IsAsked(Sink sink) => !_hosts.IsEmpty && sink is { Kind: RecipientKind.Network, Pack: not null, IsBoundary: false };

    /// <summary>The sink as a request to this host; <c>null</c>: nobody can tell which.</summary>
    public Sink Of(Sink sink, string? host) => _sinks.GetOrAdd((sink, host), key => Find(key.Sink, key.Host));

    private Sink Find(Sink sink, string? host)
    {
        var recipients = host is null ? [] : _hosts.Where(entry => Matches(entry.Host, host)).Select(entry => entry.Recipient).Distinct().ToList();
        return recipients.Count == 0
            ? sink with { Host = host ?? Sink.UnknownHost }
            : sink with { Host = host, Kind = recipients[0].Kind, Recipients = [.. recipients.Select(recipient => recipient.Id)] };
    }

    /// <summary><c>*.example.org</c> is every host below example.org; a port counts where the policy names one.</summary>
    private static bool Matches(string pattern, string host)
    {
        var colon = host.IndexOf(':');
        if (colon >= 0 && pattern.IndexOf(':') < 0)
            host = host.Substring(0, colon);
        return pattern.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(pattern.Substring(1), StringComparison.Ordinal)
            : pattern == host;
    }
}
