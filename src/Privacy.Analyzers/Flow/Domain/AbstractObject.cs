using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>
/// A set of run-time objects named alike: those made at one place of a body, what a caller passes at one path, or a delegate.
/// Interned per body: compared by reference. Objects give aliases: two variables that hold the same one see each other's writes.
/// </summary>
internal sealed class AbstractObject
{
    private List<(Member Member, AccessPath Path)>? _below;
    private ImmutableArray<AbstractObject> _alone;

    private AbstractObject(int ordinal, ITypeSymbol? type)
    {
        Ordinal = ordinal;
        Type = type;
    }

    /// <summary>Order of creation within the body: makes every collection of objects deterministic.</summary>
    public int Ordinal { get; }

    public ITypeSymbol? Type { get; }

    /// <summary>What a caller passes; <c>null</c> for objects made here.</summary>
    public AccessPath? Path { get; private init; }

    /// <summary>This object and no other.</summary>
    public ImmutableArray<AbstractObject> Alone => _alone.IsDefault ? _alone = [this] : _alone;

    /// <summary>Made here by a constructor whose code is known: a member nobody wrote holds nothing.</summary>
    public bool IsFresh { get; private init; }

    /// <summary>The run-time type is exactly <see cref="Type"/>.</summary>
    public bool IsExactType { get; private init; }

    /// <summary>The run-time type is exactly one of these; empty where that is not known.</summary>
    public ImmutableArray<ITypeSymbol> Choices { get; private init; } = [];

    /// <summary>A copy (<c>with</c>, a struct's assignment): members nobody wrote hold what this one's held at first.</summary>
    public AbstractObject? CopyOf { get; private init; }

    /// <summary>What it was copied from first, fresh or not.</summary>
    public AbstractObject? Original { get; private set; }

    /// <summary>How deep below an unknown object this one was read.</summary>
    public int Depth { get; private init; }

    public Closure? Delegate { get; private init; }

    /// <summary>An argument, or what belongs to one.</summary>
    public bool IsArgument => IsInput || Path is { Root: RootKind.Parameter } || (Parent is { } parent && parent.IsArgument);

    /// <summary>What a parameter of a lambda holds, when nobody here calls it.</summary>
    public bool IsInput { get; private init; }

    /// <summary>The object it was read from, where that is known.</summary>
    public AbstractObject? Parent { get; private init; }

    /// <summary>The member of <see cref="Parent"/> it was read from.</summary>
    public Member? Slot { get; private init; }

    /// <summary>How many elements an array has that was made of as many; negative where that is not known.</summary>
    public int Length { get; set; } = -1;

    /// <summary>It stands for all that a place made before its newest.</summary>
    public bool IsMany { get; set; }

    /// <summary>Where it was made, where it was made here.</summary>
    public object? Site { get; private init; }

    public static AbstractObject OfParameter(int ordinal, AccessPath path, ITypeSymbol? type, ImmutableArray<ITypeSymbol> exact = default, AbstractObject? parent = null) =>
        new(ordinal, exact is { IsDefault: false, Length: 1 } ? exact[0] : type) { Path = path, IsExactType = exact is { IsDefault: false, Length: 1 }, Choices = exact.IsDefault ? [] : exact, Parent = parent, Slot = parent is null ? null : path.Members[path.Members.Length - 1] };

    public static AbstractObject Made(int ordinal, ITypeSymbol? type, bool isFresh, bool isExact, AbstractObject? copyOf, int depth, AbstractObject? parent = null, Member? slot = null, bool isInput = false, object? site = null) =>
        new(ordinal, type) { Site = site, IsFresh = isFresh, IsExactType = isExact, CopyOf = copyOf, Depth = depth, Parent = parent, Slot = slot, IsInput = isInput };

    /// <summary>Only what was there before it can be its original: no chain of copies leads back.</summary>
    public void CopiedFrom(AbstractObject obj) => Original ??= obj.Ordinal < Ordinal ? obj : null;

    /// <summary>The path of a member of what callers pass; of an object that has a path.</summary>
    public AccessPath Below(Member member)
    {
        _below ??= [];
        foreach (var (known, path) in _below)
        {
            if (known.Equals(member))
                return path;
        }

        var below = Path!.Append(member); // callers know that it has one
        _below.Add((member, below));
        return below;
    }

    /// <summary>At hand, and the same in every run.</summary>
    public override int GetHashCode() => Ordinal;

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public static AbstractObject OfDelegate(int ordinal, ITypeSymbol? type, Closure closure) => new(ordinal, type) { Delegate = closure };
}

/// <summary>Code that a delegate runs: a lambda with the variables it captured, or a method with its receiver.</summary>
/// <param name="Lambda">The lambda, or <c>null</c>.</param>
/// <param name="Method">The method of a method group, a local function, or the lambda's symbol.</param>
/// <param name="Receiver">The receiver of a method group; <c>this</c> of a lambda from another body.</param>
/// <param name="Captured">Variables of another body that the lambda reads; <c>default</c> where it runs in its own body and shares the cells.</param>
internal sealed record Closure(
    IAnonymousFunctionOperation? Lambda,
    IMethodSymbol Method,
    Value? Receiver,
    ImmutableArray<(ISymbol Variable, Value Value)> Captured)
{
    /// <summary>Holds the captured variables: the closures that one call made share them.</summary>
    public AbstractObject? Scope { get; init; }

    /// <summary>The closure in whose code this one was made: its variables are named in here too.</summary>
    public Closure? Outer { get; init; }

    /// <summary>It names one of the variables.</summary>
    public bool Has(ISymbol variable)
    {
        foreach (var (captured, _) in Captured.IsDefault ? [] : Captured)
        {
            if (SymbolEqualityComparer.Default.Equals(captured, variable))
                return true;
        }

        return Outer?.Has(variable) == true;
    }

    /// <summary>What a captured variable holds now.</summary>
    public Value Held(ISymbol variable, Value atFirst, FlowState state) =>
        Scope is not null && state.TryRead(Scope, Member.Of(variable), out var cell) ? cell.Value : atFirst;

    /// <summary>Puts its variables in place; gives back what they held, where others of their names are in use.</summary>
    public List<(ISymbol Variable, Value Value)>? Enter(FlowState state)
    {
        var outside = Outer?.Enter(state);
        foreach (var (variable, value) in Captured.IsDefault ? [] : Captured)
        {
            if (state.Variable(variable) is { } other)
                (outside ??= []).Add((variable, other));
            state.SetVariable(variable, Held(variable, value, state));
        }

        if (Outer is null || Scope is null)
            return outside;
        foreach (var cell in state.Cells(Scope))
        {
            // Several closures made it at one place: it may be any of theirs.
            if (cell.Member.Symbol is { } variable && Outer.Has(variable))
                state.SetVariable(variable, state.Variable(variable)?.Join(cell.Value) ?? cell.Value);
        }

        return outside;
    }

    /// <summary>What its variables hold now, others may hold as well.</summary>
    public void Share(AbstractObject scope, FlowState state)
    {
        for (var made = this; made is not null; made = made.Outer)
        {
            foreach (var (variable, value) in made.Captured.IsDefault ? [] : made.Captured)
                state.WriteOthers(scope, Member.Of(variable), made.Held(variable, value, state));
        }
    }

    public static void Leave(List<(ISymbol Variable, Value Value)>? outside, FlowState state)
    {
        for (var i = (outside?.Count ?? 0) - 1; i >= 0; i--)
            state.RestoreVariable(outside![i].Variable, outside[i].Value); // counted above
    }

    /// <summary>What the variables hold after it ran.</summary>
    public void Keep(FlowState state)
    {
        if (!state.IsAlive)
            return;
        Outer?.Keep(state);
        foreach (var (variable, _) in Scope is null ? [] : Captured)
        {
            if (state.Variable(variable) is { } value)
                state.Write(Scope!, new Cell(Member.Of(variable), value, MaybeInitial: false)); // it has variables
        }
    }

    /// <summary>Arguments of the call that returned the delegate: what entered through them is reported there.</summary>
    public HashSet<SyntaxNode>? Entries { get; init; }
}
