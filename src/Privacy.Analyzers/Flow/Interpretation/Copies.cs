using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Copies of objects: another object for each, which holds the same. Copies of what was copied at the same place before, in a loop, share one:
/// their number is bounded.
/// </summary>
internal static class Copies
{
    private const int Again = Value.MaxObjects;

    /// <summary>How many numbers one place takes.</summary>
    public const int Numbers = Again + 1;

    /// <param name="type">The type of a copy, where its original does not say it.</param>
    /// <param name="site">Where they are made.</param>
    /// <param name="index">The first number.</param>
    /// <param name="isExact">Set where the type is that of all copies, whatever their originals are: true where it is so exactly.</param>
    public static Value Of(Interpreter run, ImmutableArray<AbstractObject> originals, ITypeSymbol? type, object site, int index, FlowState state, bool? isExact = null)
    {
        var copies = Value.Unknown;
        var held = ImmutableArray.CreateBuilder<ImmutableArray<Cell>>(originals.Length);
        foreach (var obj in originals)
            held.Add(state.Cells(obj)); // before any of them is written to: what is made may be what is copied
        AbstractObject? again = null;
        for (var i = 0; i < originals.Length; i++)
        {
            var obj = originals[i];
            var isAgain = obj.IsFresh && Equals(obj.Site, site);
            var made = run.Made(site, index + (isAgain ? Again : i), isExact is null ? obj.Type ?? type : type, state, obj.IsFresh, isExact ?? obj.IsExactType, obj.IsFresh ? null : obj, obj.Depth);
            if (isAgain && again is not null)
                state.JoinCells(made, held[i]);
            else
                state.SetCells(made, held[i]);
            if (isAgain)
                again = made;
            copies = i == 0 ? Value.Of(made) : copies.Join(Value.Of(made));
        }

        return copies;
    }
}
