using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Catalog.Sinks;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Catalog;

/// <summary>How much of a value leaves through a parameter.</summary>
internal enum SinkReach
{
    /// <summary>Nothing: a level, an event id, a logger.</summary>
    None,

    /// <summary>What its ToString gives: a shallow sink.</summary>
    Text,

    /// <summary>All its members: a deep sink (serialised, destructured).</summary>
    Whole,
}

/// <summary>A place where data leaves, as one compilation sees it.</summary>
/// <param name="Member">The member called or assigned; an original definition.</param>
/// <param name="Display">As a reader would write it: <c>ILogger.LogInformation</c>.</param>
/// <param name="Recipients">Recipients of the policy that claim it, the most specific claim first; empty: undeclared.</param>
/// <param name="IsBoundary">
/// True where a tag, [LoggerMessage] or the policy itself names the member: what happens behind it is the recipient's, so the engine does not look for more
/// sinks inside for what is passed.
/// </param>
/// <param name="Parameters">Reach per parameter ordinal. Of a property: the assigned value first, then the parameters of an indexer.</param>
/// <param name="Receiver">Reach of the receiver (instance, or the reduced extension receiver is a parameter).</param>
/// <param name="Template">Ordinal of the message template parameter, or -1: a hole <c>{@x}</c> in it destructures its argument.</param>
internal sealed record Sink(
    ISymbol Member,
    string Display,
    RecipientKind Kind,
    string? Pack,
    ImmutableArray<string> Recipients,
    bool IsBoundary,
    ImmutableArray<SinkReach> Parameters,
    SinkReach Receiver,
    int Template)
{
    /// <summary>What <see cref="Host"/> says where nothing in the code tells where a request goes.</summary>
    public const string UnknownHost = "";

    /// <summary>The host of a request, where the policy tells recipients by hosts; else <c>null</c>.</summary>
    public string? Host { get; init; }

    /// <summary>Of a property through whose receiver data leaves: values of its enumeration; empty: any.</summary>
    public ImmutableArray<string> Assigned { get; init; } = [];

    /// <summary>A call of a client that a tool made below a library's: what it calls in the same library tells no more than it does.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>Constants of which an argument must be one, by ordinal: <c>InvokeVoidAsync("localStorage.setItem", …)</c>; empty: any call is meant.</summary>
    public ImmutableArray<SinkCondition> When { get; init; } = [];

    /// <summary>Nobody names it: it only looks like one (mode report).</summary>
    public bool IsInferred { get; init; }

    /// <summary>True for a log's parameter that takes anything and whose text is written, as far as the call tells: the body may tell more.</summary>
    public bool IsTextOf(int ordinal) =>
        IsBoundary && Pack is null && Kind == RecipientKind.Log && Member is IMethodSymbol method && ordinal >= 0 && ordinal < Parameters.Length
        && Parameters[ordinal] == SinkReach.Text && Sinks.SinkShape.TakesAnything(method.Parameters[ordinal].Type);

    /// <summary>What it comes to: two sinks of one claim are one recipient, and one finding at an argument that reaches both.</summary>
    public string Claim => Kind + ":" + string.Join(",", Recipients) + (Host is null ? "" : "@" + Host);

    /// <summary>Both are one claim.</summary>
    public bool ClaimsAs(Sink other) => ReferenceEquals(this, other) || (Kind == other.Kind && Recipients.Length == other.Recipients.Length && Claim == other.Claim);
}

/// <param name="Ordinal">Of a parameter.</param>
/// <param name="Values">Texts of constants: one of them must be given.</param>
internal readonly record struct SinkCondition(int Ordinal, ImmutableArray<string> Values);

/// <summary>
/// Which members are sinks: [Recipient], the policy's recipients, the built-in packs, [LoggerMessage] methods.
/// Overrides and implementations of a matched member match too. Thread-safe, computed on first question, by original definition.
/// </summary>
internal sealed class SinkTable
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Sink>> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Sink>> _returns = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Sink>> _handlers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _origins = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, bool> _resolveOrigin;
    private readonly Func<ISymbol, ImmutableArray<Sink>> _resolveReturn;
    private readonly Func<ISymbol, ImmutableArray<Sink>> _resolveHandler;
    private readonly Compilation _compilation;
    private readonly PrivacyPolicy _policy;
    private readonly PackSet _packs;
    private readonly SinkResolver _resolver;
    private readonly Func<ISymbol, ImmutableArray<Sink>> _resolve;
    private readonly Func<ISymbol, ImmutableArray<Sink>> _resolveDelegate;

    /// <param name="infers">The program's own loggers and trackers are sinks too (mode report).</param>
    public SinkTable(Compilation compilation, PrivacyPolicy policy, KnownSymbols symbols, bool infers)
    {
        _compilation = compilation;
        _policy = policy;
        _packs = PackSet.Of(compilation, policy);
        _resolver = new SinkResolver(policy, symbols, _packs, infers ? new OwnSinks() : null);
        _resolve = _resolver.Resolve;
        _resolveReturn = symbol => _resolver.ResolveReturn((IMethodSymbol)symbol);
        _resolveOrigin = symbol => _packs.OnReceivers.Makes(symbol);
        _resolveHandler = symbol => _resolver.ResolveHandler((IMethodSymbol)symbol);
        _resolveDelegate = symbol => _resolver.ResolveDelegate((IMethodSymbol)symbol);
    }

    /// <summary>
    /// The sinks a call of the method or constructor is: usually none or one. For a property's setter: of the property. For the Invoke of a
    /// delegate as LoggerMessage.Define makes them (<c>Action&lt;ILogger, …, Exception?&gt;</c>, as constructed): the log.
    /// </summary>
    public ImmutableArray<Sink> Of(ISymbol methodOrProperty)
    {
        if (methodOrProperty is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke } invoke && _resolver.IsLoggerDelegate(invoke.ContainingType))
            return _known.GetOrAdd(invoke, _resolveDelegate);
        var member = RelatedMembers.Definition(methodOrProperty);
        if (member is IMethodSymbol { AssociatedSymbol: { } associated } accessor)
            return accessor.MethodKind == MethodKind.PropertySet ? _known.GetOrAdd(RelatedMembers.Definition(associated), _resolve) : [];
        return member is IMethodSymbol or IPropertySymbol ? _known.GetOrAdd(member, _resolve) : [];
    }

    /// <summary>The sinks that the method's result goes to, wherever it is called from: usually none.</summary>
    public ImmutableArray<Sink> OfReturn(IMethodSymbol method) => _returns.GetOrAdd(RelatedMembers.Definition(method), _resolveReturn);

    /// <summary>The sinks that the results go to of the code which the method is given, by the parameters through which it is given.</summary>
    public ImmutableArray<Sink> OfHandler(IMethodSymbol registers) => _handlers.GetOrAdd(RelatedMembers.Definition(registers), _resolveHandler);

    /// <summary>Names of the methods of <see cref="OfHandler"/>, sorted.</summary>
    public IEnumerable<string> HandlerNames => _packs.Handlers.MemberNames.OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>
    /// The sinks a call, or an assignment to a property, is because of the property or field whose value it is made on, or of the method or constructor that made what it is made
    /// on, beside those of <see cref="Of"/>: <c>Console.Error.WriteLine</c>, <c>File.CreateText(path).WriteLine</c>.
    /// </summary>
    public ImmutableArray<Sink> On(ISymbol method, ISymbol receiver)
    {
        var owner = RelatedMembers.Definition(receiver);
        if (owner is not (IPropertySymbol or IFieldSymbol or IMethodSymbol) || !_packs.OnReceivers.Names(owner))
            return [];
        return _resolver.ResolveOn(RelatedMembers.Definition(method), owner);
    }

    /// <summary>True where calls on what the method, constructor or property of a library gives can be sinks because of it.</summary>
    public bool IsOrigin(ISymbol maker) => _origins.GetOrAdd(RelatedMembers.Definition(maker), _resolveOrigin);

    /// <summary>Names of all members that can be sinks (<c>.ctor</c> by the type's name). The name <c>*</c>: any may.</summary>
    public IReadOnlyCollection<string> Names(Mentions mentions, CancellationToken cancel) =>
        new SinkNames(_compilation, _policy, _packs, _resolver, mentions).Collect(cancel);
}
