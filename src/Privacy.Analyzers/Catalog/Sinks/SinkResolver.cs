using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog.Sinks;

/// <summary>
/// Finds the sinks that one member is. Who says so, the most specific first: [Recipient] on the parameter, the member, the type, the
/// assembly; a pattern of the policy; a pack. A recipient without sinks claims what nobody else claims of its kind.
/// </summary>
internal sealed class SinkResolver(PrivacyPolicy policy, KnownSymbols symbols, PackSet packs, OwnSinks? own)
{
    private const string LoggingPack = "microsoft-extensions-logging";

    private readonly SinkShape _shape = new(symbols);
    private readonly bool _hasPatterns = policy.Recipients.Values.Any(recipient => !recipient.Sinks.IsEmpty);

    public ImmutableArray<Sink> Resolve(ISymbol member)
    {
        if (member.ContainingType is null)
            return [];

        var related = RelatedMembers.Of(member);
        var matcher = new SymbolMatcher(related);
        var standard = _shape.Standard(member);
        var sinks = ImmutableArray.CreateBuilder<Sink>();
        var open = Enumerable.Repeat(true, standard.Length).ToArray();
        AddTagged(member, related, standard, sinks, open);

        var claims = Claims(matcher);
        AddMarked(member, claims, standard, sinks, open);
        claims.RemoveAll(claim => !claim.Match.Marked.IsEmpty);
        var isInPack = AddPacks(related, matcher, claims, sinks, open);
        if (isInPack)
        {
            // Who names the member itself means all that it takes, not only what the pack knows to leave.
            claims.RemoveAll(claim => claim.Match.NamesType);
            Close(sinks, open);
        }

        if (claims.Count > 0)
            Add(Named(member, claims.Select(claim => claim.Recipient), Masked(standard, open), isMeant: false), sinks);
        if (sinks.Count == 0 && KindByShape(member) is { } kind)
            Add(Inferred(member, kind), sinks);
        return sinks.ToImmutable();
    }

    /// <summary>True where what only looks like a logger or tracker is one.</summary>
    public bool Infers => own is not null;

    /// <summary>False where nothing in the type is a logger's or a tracker's, by the type's name alone.</summary>
    public bool CanBeShaped(INamedTypeSymbol type) => OwnSinks.CanBe(type);

    /// <summary>The program's own loggers and trackers, where these count.</summary>
    public RecipientKind? KindByShape(ISymbol member) => own?.KindOf(member);

    private Sink Inferred(ISymbol member, RecipientKind kind)
    {
        ImmutableArray<string> recipients = [.. policy.Recipients.Values.Where(recipient => recipient.ClaimsKind && recipient.Kind == kind).Select(recipient => recipient.Id)];
        return new Sink(
            member, SymbolDisplay.Of(member), kind, null, recipients, false, _shape.OfOwn(kind, member), SinkReach.None,
            SinkShape.Ordinal(member, SinkShape.MessageTemplate(member)))
        {
            IsInferred = true,
        };
    }

    /// <summary>What a member is because of what it is called on: <c>Console.Error.WriteLine</c>.</summary>
    public ImmutableArray<Sink> ResolveOn(ISymbol method, ISymbol receiver)
    {
        var related = RelatedMembers.Of(method);
        var sinks = ImmutableArray.CreateBuilder<Sink>();
        SymbolMatcher? owner = null;
        foreach (var (pack, entry) in packs.OnReceivers.Find(related, new SymbolMatcher(related)))
        {
            owner ??= SymbolMatcher.Of(receiver);
            if (!entry.On.Any(pattern => owner.Match(pattern).IsMatch) || IsSent(entry, receiver))
                continue;
            var reach = _shape.OfPack(entry, pack.Kind, method);
            AddPack(method, pack.Name, pack.Kind, [], reach, entry.Receiver, SinkShape.Ordinal(method, entry.Template), sinks);
        }

        return receiver is IMethodSymbol ? sinks.ToImmutable() : [.. sinks.Select(sink => sink with { Display = SymbolDisplay.Of(receiver) + "." + method.Name })];
    }

    /// <summary>The member of a type that the program hands to the library itself: it leaves there, and is said once.</summary>
    private static bool IsSent(PackSink entry, ISymbol receiver) =>
        !entry.Unless.IsEmpty && receiver.ContainingType is { } type && entry.Unless.Contains(QualifiedName.Full(type));

    /// <summary>Nothing but LoggerMessage.Define and DefineScope takes a logger first and gives an exception, or a scope, last.</summary>
    public bool IsLoggerDelegate(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeArguments.Length: > 2, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } named
            || !KnownSymbols.Is(named.TypeArguments[0], symbols.Logger))
            return false;
        var last = named.TypeArguments[named.TypeArguments.Length - 1];
        return named.Name switch
        {
            "Action" => KnownSymbols.Is(last, symbols.Exception),
            "Func" => last.SpecialType == SpecialType.System_IDisposable,
            _ => false,
        };
    }

    public ImmutableArray<Sink> ResolveDelegate(IMethodSymbol invoke)
    {
        var sinks = ImmutableArray.CreateBuilder<Sink>();
        AddPack(invoke, LoggingPack, RecipientKind.Log, [], _shape.OfLoggerMessage(invoke), SinkReach.None, -1, sinks);
        return [.. sinks.Select(sink => sink with { Display = "LoggerMessage.Define" })];
    }

    /// <summary>What a method's result is because of an attribute, or of the type it is declared in: what a model is told, what a caller of the web gets.</summary>
    public ImmutableArray<Sink> ResolveReturn(IMethodSymbol method)
    {
        if (method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: false })
            return [];
        var sinks = ImmutableArray.CreateBuilder<Sink>();
        foreach (var (pack, _) in packs.Marked.Find(RelatedMembers.Of(method), returns: true).Concat(packs.Inherited.OfResult(method)).Take(1))
            AddPack(method, pack.Name, pack.Kind, [], [SinkReach.Whole], SinkReach.None, -1, sinks);
        return [.. sinks.Select(sink => sink with { Display = "result of " + sink.Display })];
    }

    /// <summary>What the results of the code are that the method is given: a sink with the parameters through which it is given.</summary>
    public ImmutableArray<Sink> ResolveHandler(IMethodSymbol registers)
    {
        var related = RelatedMembers.Of(registers);
        var sinks = ImmutableArray.CreateBuilder<Sink>();
        foreach (var (pack, entry) in packs.Handlers.Find(related, new SymbolMatcher(related)).Take(1))
        {
            var code = registers.Parameters.Select(parameter => entry.Takes.Contains(parameter.Name) ? SinkReach.Whole : SinkReach.None);
            AddPack(registers, pack.Name, pack.Kind, [], [.. code], SinkReach.None, -1, sinks);
        }

        return [.. sinks.Select(sink => sink with { Display = "response of " + sink.Display })];
    }

    private void AddTagged(
        ISymbol member, ImmutableArray<ISymbol> related, ImmutableArray<SinkReach> standard, ImmutableArray<Sink>.Builder sinks, bool[] open)
    {
        var tags = RecipientTags.Of(member, related, standard.Length);
        foreach (var id in tags.OfType<string>().Distinct())
        {
            var reach = standard.Select((value, i) => tags[i] == id ? value : SinkReach.None);
            var recipient = policy.Recipients.TryGetValue(id, out var found) ? found : null;
            Add(Boundary(member, recipient?.Kind ?? RecipientKind.Network, recipient is null ? [] : [id], [.. reach], i => RecipientTags.OfParameter(related, i) is not null), sinks);
        }

        for (var i = 0; i < open.Length; i++)
            open[i] = tags[i] is null;
    }

    /// <summary>The policy's patterns that name the member, the most specific first.</summary>
    private List<Claim> Claims(SymbolMatcher matcher)
    {
        var claims = new List<Claim>();
        if (!_hasPatterns)
            return claims;
        foreach (var recipient in policy.Recipients.Values)
        {
            var best = default(PatternMatch);
            foreach (var pattern in recipient.Sinks)
            {
                if (matcher.Match(pattern) is { IsMatch: true } match && (!best.IsMatch || match.Weight > best.Weight))
                    best = match;
            }

            if (best.IsMatch)
                claims.Add(new Claim(recipient, best));
        }

        return claims.Count < 2 ? claims : [.. claims.OrderByDescending(claim => claim.Match.Weight)];
    }

    private static void AddMarked(
        ISymbol member, List<Claim> claims, ImmutableArray<SinkReach> standard, ImmutableArray<Sink>.Builder sinks, bool[] open)
    {
        if (!claims.Exists(static claim => !claim.Match.Marked.IsEmpty))
            return;
        var before = (bool[])open.Clone();
        foreach (var group in claims.Where(claim => !claim.Match.Marked.IsEmpty).GroupBy(claim => string.Join(",", claim.Match.Marked)))
        {
            var marked = group.First().Match.Marked;
            var reach = standard.Select((value, i) => before[i] && marked.Contains(i) ? value : SinkReach.None);
            Add(Named(member, group.Select(claim => claim.Recipient), [.. reach], isMeant: true), sinks);
            foreach (var ordinal in marked)
                open[ordinal] = false;
        }
    }

    private bool AddPacks(
        ImmutableArray<ISymbol> related, SymbolMatcher matcher, List<Claim> claims, ImmutableArray<Sink>.Builder sinks, bool[] open)
    {
        var member = related[0];
        var found = false;
        foreach (var (pack, entry) in packs.Anywhere.Find(related, matcher))
        {
            found |= entry.When.IsEmpty;
            var reach = _shape.OfPack(entry, pack.Kind, member);
            var before = sinks.Count;
            AddPack(member, pack.Name, pack.Kind, claims, Masked(reach, open), entry.Receiver, SinkShape.Ordinal(member, entry.Template), sinks);
            if (sinks.Count > before && !(entry.Assigned.IsEmpty && entry.When.IsEmpty))
                sinks[before] = sinks[before] with { Assigned = entry.Assigned, When = SinkShape.Conditions(member, entry) };
        }

        foreach (var (pack, entry) in member is IMethodSymbol called ? packs.Marked.Find(related, returns: false).Concat(packs.Inherited.OfCall(called)).Take(1) : [])
        {
            found = true;
            var before = sinks.Count;
            AddPack(member, pack.Name, pack.Kind, claims, Masked(_shape.OfPack(entry, pack.Kind, member), open), entry.Receiver, -1, sinks);
            if (sinks.Count > before && !entry.Below.IsEmpty)
                sinks[before] = sinks[before] with { IsGenerated = true };
        }

        if (!found && member is IMethodSymbol method && IsLoggerMessage(method))
        {
            found = true;
            AddPack(member, LoggingPack, RecipientKind.Log, claims, Masked(_shape.OfLoggerMessage(method), open), SinkReach.None, -1, sinks);

            // The generated body logs once more what is passed.
            for (var i = 0; i < sinks.Count; i++)
                sinks[i] = sinks[i] with { IsBoundary = true };
        }

        return found;
    }

    private void AddPack(
        ISymbol member, string pack, RecipientKind kind, List<Claim> claims, ImmutableArray<SinkReach> reach, SinkReach receiver, int template,
        ImmutableArray<Sink>.Builder sinks)
    {
        var recipients = claims.Select(claim => claim.Recipient)
            .Concat(policy.Recipients.Values.Where(recipient => recipient.Packs.Any(name => name.Value == pack)))
            .Distinct()
            .ToList();
        if (recipients.Count > 0)
            kind = recipients[0].Kind;
        else
            recipients.AddRange(policy.Recipients.Values.Where(recipient => recipient.ClaimsKind && recipient.Kind == kind));

        Add(new Sink(
            member, SymbolDisplay.Of(member), kind, pack, [.. recipients.Select(recipient => recipient.Id)], claims.Count > 0, reach, receiver, template), sinks);
    }

    private static Sink Named(ISymbol member, IEnumerable<Recipient> recipients, ImmutableArray<SinkReach> reach, bool isMeant)
    {
        var claiming = recipients.ToList();
        return Boundary(member, claiming[0].Kind, [.. claiming.Select(recipient => recipient.Id)], reach, _ => isMeant);
    }

    private static Sink Boundary(ISymbol member, RecipientKind kind, ImmutableArray<string> recipients, ImmutableArray<SinkReach> reach, Func<int, bool> isMeant)
    {
        var template = kind == RecipientKind.Log ? SinkShape.Ordinal(member, SinkShape.MessageTemplate(member)) : -1;
        return new(member, SymbolDisplay.Of(member), kind, null, recipients, true, SinkShape.OfNamed(kind, member, reach, isMeant), SinkReach.None, template);
    }

    /// <summary>What already leaves through a parameter need not be said again.</summary>
    private static void Close(ImmutableArray<Sink>.Builder sinks, bool[] open)
    {
        foreach (var sink in sinks)
        {
            for (var i = 0; i < open.Length && i < sink.Parameters.Length; i++)
                open[i] &= sink.Parameters[i] == SinkReach.None;
        }
    }

    private static ImmutableArray<SinkReach> Masked(ImmutableArray<SinkReach> reach, bool[] open) =>
        [.. reach.Select((value, i) => open[i] ? value : SinkReach.None)];

    private static void Add(Sink sink, ImmutableArray<Sink>.Builder sinks)
    {
        if (sink.Receiver != SinkReach.None || sink.Parameters.Any(reach => reach != SinkReach.None))
            sinks.Add(sink);
    }

    private static bool IsLoggerMessage(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "LoggerMessageAttribute" } type
                && type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.Logging")
                return true;
        }

        return false;
    }

    private readonly record struct Claim(Recipient Recipient, PatternMatch Match);
}
