namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>What the language allows where a statement is written.</summary>
/// <param name="Depth">How many more blocks may open.</param>
/// <param name="Exit">The statement that leaves the function, or <c>null</c>.</param>
/// <param name="InLoop">break and continue are allowed.</param>
/// <param name="Throws">A handler may be around it: an exception may come between any two statements.</param>
internal readonly record struct CanaryContext(int Depth, string? Exit, bool InLoop, bool Throws)
{
    /// <summary>The context of the block that a hole of a template stands for.</summary>
    public CanaryContext Block(string hole, bool programThrows) => (this with { Depth = Depth - 1 }) switch
    {
        var inner => hole switch
        {
            "loop" => inner with { InLoop = true },
            "try" => inner with { Throws = true },
            "finally" => inner with { Exit = null, InLoop = false },
            "void" => inner with { Exit = "return;", InLoop = false, Throws = programThrows },
            "iterator" => inner with { Exit = "yield break;", InLoop = false, Throws = programThrows },
            "function" => inner with { Exit = null, InLoop = false, Throws = programThrows },
            _ => inner,
        },
    };
}
