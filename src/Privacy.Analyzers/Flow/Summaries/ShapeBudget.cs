using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>How many leaves a shape may still have, and how the objects of its summary are numbered.</summary>
internal sealed class ShapeBudget(Dictionary<AbstractObject, int>? identities)
{
    private int _left = Shape.MaxLeaves;

    public bool IsSpent => _left <= 0;

    public void Spend() => _left--;

    /// <summary><c>null</c> for a value of the middle of a body: the same object may hold something else there than at the exit.</summary>
    public ShapeIdentity? IdentityOf(Interpreter run, AbstractObject obj)
    {
        if (identities is null)
            return null;
        if (!identities.TryGetValue(obj, out var number))
            identities.Add(obj, number = identities.Count);
        return new ShapeIdentity(run.Code.Method, number);
    }
}
