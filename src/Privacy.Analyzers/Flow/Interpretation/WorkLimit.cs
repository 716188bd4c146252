namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// How much one compilation's analysis may do, counted in steps (operations evaluated, objects and shapes visited), never in time: the same
/// input gives up at the same place on every machine. Real bodies need a few steps for each of their operations; where one needs a hundred, what it calls does
/// so much that nobody could read what is found.
/// </summary>
internal sealed class WorkLimit
{
    private const int PerBody = 40_000;

    private const int PerBodyAtLeast = 8_000;

    private const int PerOperation = 25;

    private const int AllowanceAtFirst = 1_000_000;

    private const int AllowancePerBody = 800;

    private int _spent;
    private int _allowance = AllowanceAtFirst;

    /// <summary>True where only what was never looked at may still be evaluated.</summary>
    public bool IsSpent => _spent > _allowance;

    /// <summary>Steps that any evaluation may take.</summary>
    public static int AtFirst(bool isSpent) => isSpent ? PerBodyAtLeast / 4 : PerBodyAtLeast;

    /// <summary>Steps beyond those, for an evaluation of so many operations.</summary>
    public static int Beyond(int operations) => Math.Min(PerBody - PerBodyAtLeast, PerOperation * Math.Min(operations, PerBody));

    public void AddBody() => _allowance += AllowancePerBody;

    public void Spend(int steps) => _spent += steps;
}
