using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Forms;
using Privacy.Analyzers.Catalog.Guards;
using Privacy.Analyzers.Catalog.Words;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>
/// What the tables of the model say of one member, asked once: an evaluation asks ten questions at every call, and most members are of no
/// interest to any table.
/// </summary>
internal sealed class MemberFacts(ISymbol member, PrivacyModel model, LibraryModels library)
{
    private (bool IsKnown, SourceTag? Tag) _tag;
    private (bool IsKnown, SourceTag? Tag) _returned;
    private (bool IsKnown, Transformation? Form) _result;
    private (bool IsKnown, ImmutableArray<ModelFlow> Flows) _flows;
    private (bool IsKnown, ImmutableArray<ModelFlow> Flows) _constructed;
    private ImmutableArray<Sink> _sinks;
    private ImmutableArray<string> _required;
    private ImmutableArray<GuardMember> _guards;
    private ImmutableArray<ITypeParameterSymbol> _parameters;
    private ImmutableArray<IMethodSymbol> _handlers;
    private bool? _isOrigin;
    private bool? _asksMaker;
    private bool? _asksTurn;
    private int? _turn;

    /// <summary>The tag of a property or field when it is read.</summary>
    public SourceTag? Tag => _tag.IsKnown ? _tag.Tag : (_tag = (true, model.Sources.OfMember(member))).Tag;

    /// <summary>The tag of what a method returns.</summary>
    public SourceTag? Returned => _returned.IsKnown ? _returned.Tag : (_returned = (true, model.Sources.OfReturn((IMethodSymbol)member))).Tag;

    /// <summary>What it makes of what goes in.</summary>
    public Transformation? Result => _result.IsKnown ? _result.Form : (_result = (true, model.Transforms.Result(member))).Form;

    /// <summary>It depends on who made the object it is called on what it makes of what goes in.</summary>
    public bool AsksMaker => _asksMaker ??= TransformTable.AsksMaker(member);

    /// <summary>It depends on what the object was told last what it makes of what goes in.</summary>
    public bool AsksTurn => _asksTurn ??= TransformTable.AsksTurn(member);

    /// <summary>The parameter by which an object is told so; less than zero: none.</summary>
    public int Turn => _turn ??= TransformTable.Turn(member);

    /// <summary>The flows that a model of the library says of a method.</summary>
    public ImmutableArray<ModelFlow> Flows => _flows.IsKnown ? _flows.Flows : (_flows = (true, library.Find((IMethodSymbol)member))).Flows;

    /// <summary>Those of a constructor.</summary>
    public ImmutableArray<ModelFlow> Constructed => _constructed.IsKnown ? _constructed.Flows : (_constructed = (true, library.FindConstructor((IMethodSymbol)member))).Flows;

    public ImmutableArray<Sink> Sinks => _sinks.IsDefault ? _sinks = model.Sinks.Of(member) : _sinks;

    /// <summary>Guards that callers of a method must have passed.</summary>
    public ImmutableArray<string> Required => _required.IsDefault ? _required = model.Guards.Required((IMethodSymbol)member) : _required;

    /// <summary>The type parameters of a method, then those of the types around it.</summary>
    public ImmutableArray<ITypeParameterSymbol> TypeParameters => _parameters.IsDefault ? _parameters = ParametersOf((IMethodSymbol)member) : _parameters;

    /// <summary>Members of interfaces by which a message that a call of the method is given is handled.</summary>
    public ImmutableArray<IMethodSymbol> Handlers => _handlers.IsDefault ? _handlers = SentMessages.Handlers(member) : _handlers;

    /// <summary>The guards that it is.</summary>
    public ImmutableArray<GuardMember> Guards => _guards.IsDefault ? _guards = model.Guards.Of(member) : _guards;

    /// <summary>Calls on what it gives can be sinks because of it.</summary>
    public bool IsOrigin => _isOrigin ??= model.Sinks.IsOrigin(member);

    private static ImmutableArray<ITypeParameterSymbol> ParametersOf(IMethodSymbol method)
    {
        var parameters = method.TypeParameters;
        for (var type = method.ContainingType; type is not null; type = type.ContainingType)
            parameters = parameters.AddRange(type.TypeParameters);
        return parameters;
    }
}

/// <summary>The facts of all members that were met. By the symbols as operations name them: nothing need be found out to look one up.</summary>
internal sealed class MemberTable(PrivacyModel model, LibraryModels library)
{
    private readonly Dictionary<ISymbol, MemberFacts> _used = new(SameSymbol.Comparer);
    private readonly Dictionary<ISymbol, MemberFacts> _known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IParameterSymbol, Transformation?> _cleaned = new(SameSymbol.Comparer);
    private ISymbol? _last;
    private MemberFacts? _lastFacts;

    public MemberFacts Of(ISymbol member)
    {
        if (ReferenceEquals(member, _last))
            return _lastFacts!; // kept with it
        if (!_used.TryGetValue(member, out var facts))
        {
            var definition = member.OriginalDefinition;
            if (!_known.TryGetValue(definition, out facts))
                _known.Add(definition, facts = new MemberFacts(definition, model, library));
            _used.Add(member, facts);
        }

        _last = member;
        return _lastFacts = facts;
    }

    /// <summary>The form in which what is passed to the parameter comes back.</summary>
    public Transformation? Cleaned(IParameterSymbol parameter)
    {
        if (!_cleaned.TryGetValue(parameter, out var form))
            _cleaned.Add(parameter, form = model.Transforms.Parameter(parameter));
        return form;
    }

    /// <summary>The sinks that a call is. Those of a delegate are known by its type as constructed.</summary>
    public ImmutableArray<Sink> SinksOf(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke } ? model.Sinks.Of(member) : Of(member).Sinks;
}

/// <summary>One object is one symbol: for tables that may ask again what they know of an equal one.</summary>
internal sealed class SameSymbol : IEqualityComparer<ISymbol>
{
    public static readonly SameSymbol Comparer = new();

    public bool Equals(ISymbol? x, ISymbol? y) => ReferenceEquals(x, y);

    public int GetHashCode(ISymbol obj) => RuntimeHelpers.GetHashCode(obj);
}
