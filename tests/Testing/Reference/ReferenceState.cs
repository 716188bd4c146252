using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.TestKit.Reference;

/// <summary>
/// The sources that each variable holds at one point. Variables are locals, parameters, fields of <c>this</c>, static fields, and what the compiler
/// keeps between operations (flow captures); one that is not in the table holds none. Join is union by variable.
/// </summary>
internal sealed class ReferenceState
{
    private static readonly ImmutableHashSet<SourceTag> s_clean = [];

    private readonly Dictionary<object, ImmutableHashSet<SourceTag>> _held;

    public ReferenceState()
        : this([])
    {
    }

    private ReferenceState(Dictionary<object, ImmutableHashSet<SourceTag>> held) => _held = held;

    public ImmutableHashSet<SourceTag> this[object variable]
    {
        get => _held.GetValueOrDefault(variable, s_clean);
        set
        {
            if (value.IsEmpty)
                _held.Remove(variable);
            else
                _held[variable] = value;
        }
    }

    public ReferenceState Clone() => new(new(_held));

    /// <summary>True where something is new.</summary>
    public bool Join(ReferenceState other)
    {
        var isChanged = false;
        foreach (var (variable, sources) in other._held)
        {
            var mine = this[variable];
            var joined = mine.Union(sources);
            isChanged |= joined.Count > mine.Count;
            _held[variable] = joined;
        }

        return isChanged;
    }

    /// <summary>Fields hold nothing that is known any more.</summary>
    public void ForgetFields()
    {
        foreach (var variable in _held.Keys.Where(variable => variable is IFieldSymbol or IPropertySymbol).ToList())
            _held.Remove(variable);
    }
}
