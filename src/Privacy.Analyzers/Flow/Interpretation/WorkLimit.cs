namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// How much one compilation's analysis may do, counted in steps (operations evaluated, objects and shapes visited), never in time: the same
/// input gives up at the same place on every machine. Real bodies need a few hundred steps.
/// </summary>
internal sealed class WorkLimit
{
    private const int PerBody = 40_000;

    private const int AllowanceAtFirst = 1_000_000;

    private const int AllowancePerBody = 1_500;

    private int _spent;
    private int _allowance = AllowanceAtFirst;

    /// <summary>True where only what was never looked at may still be evaluated.</summary>
    public bool IsSpent => _spent > _allowance;

    /// <summary>Steps the next evaluation may take.</summary>
    public int OfBody => IsSpent ? PerBody / 20 : PerBody;

    public void AddBody() => _allowance += AllowancePerBody;

    public void Spend(int steps) => _spent += steps;
}
