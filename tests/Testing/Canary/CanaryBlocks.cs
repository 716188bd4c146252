namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>Templates of statements with blocks.</summary>
internal static class CanaryBlocks
{
    public static string[] All { get; } =
    [
        "if (Rt.Coin())\n{\n    @body\n}",
        "if (Rt.Coin())\n{\n    @body\n}",
        "if (Rt.Coin())\n{\n    @body\n}\nelse\n{\n    @body\n}",
        "if (Rt.Coin())\n{\n    @body\n}\nelse\n{\n    @body\n}",
        "if (Rt.Coin())\n{\n    @body\n}\nelse if (Rt.Coin() || Rt.Coin())\n{\n    @body\n}",
        "while (Rt.Coin())\n{\n    @loop\n}",
        "while (Rt.Coin())\n{\n    @loop\n}",
        "do\n{\n    @loop\n}\nwhile (Rt.Coin());",
        "for (var i@# = 0; i@# < 2; i@#++)\n{\n    @loop\n}",
        "for (string y@# = @S; Rt.Coin(); y@# += @S)\n{\n    @loop\n    Rt.Sink(y@#, @at);\n}",
        "foreach (var y@# in @L)\n{\n    @s += y@#;\n    Rt.Sink(y@#, @at);\n}",
        "foreach (var y@# in @l.ToList())\n{\n    @loop\n    Rt.Sink(y@#, @at);\n}",
        "foreach (var y@# in m0)\n{\n    @loop\n    y@#.@m = @S;\n}",
        "foreach (var (y@#, z@#) in d0)\n{\n    Rt.Sink(y@#, @at);\n    Rt.Sink(z@#, @at);\n}",
        "foreach (ref var y@# in a0.AsSpan())\n{\n    y@# = @S;\n}",
        "while (Rt.Coin())\n{\n    while (Rt.Coin())\n    {\n        @loop\n    }\n\n    @loop\n}",
        "Action y@# = () =>\n{\n    @void\n};\n@T\ny@#();",
        "Action y@# = () =>\n{\n    @void\n};\nif (Rt.Coin()) y@#();",
        "Action<string, int> y@# = (z@#, at) =>\n{\n    Rt.Sink(z@#, at);\n    @void\n    @p = z@#;\n};\ny@#(@S, @o);",
        "y@#();\nvoid y@#()\n{\n    @void\n}",
        "string y@#(string z@#)\n{\n    @function\n    return z@# + @s;\n}\n\n@s = y@#(@S);",
        "void y@#(string z@#, ref string w@#)\n{\n    @void\n    w@# = z@#;\n}\n\ny@#(@S, ref @r);",
        "void y@#()\n{\n    if (Rt.Coin())\n    {\n        @void\n        y@#();\n    }\n}\n\ny@#();",
        "IEnumerable<string> y@#()\n{\n    @iterator\n    yield return @S;\n    @iterator\n    yield return @S;\n}\n\nforeach (var z@# in y@#())\n{\n    @p = z@#;\n    Rt.Sink(z@#, @at);\n}",
        "async Task<string> y@#(string z@#)\n{\n    @function\n    await Task.CompletedTask;\n    @function\n    return z@#;\n}\n\n@s = y@#(@S).Result;",
        "async Task y@#()\n{\n    @void\n    @s = await Calls.SameAsync(@S);\n}\n\ny@#().Wait();",
        "switch (Rt.Pick())\n{\n    case 0:\n        @body\n        break;\n    case 1:\n        @body\n        break;\n    default:\n        @body\n        break;\n}",
        "switch (Rt.Pick())\n{\n    case 0:\n        @body\n        goto case 1;\n    case 1:\n        @body\n        break;\n}",
        "switch (o0)\n{\n    case string y@#:\n        @s = y@#;\n        break;\n    case Node { A: var z@# }:\n        @body\n        @s = z@#;\n        break;\n}",
        "switch (@S)\n{\n    case var y@# when Rt.Coin():\n        @p = y@#;\n        break;\n    case var z@#:\n        Rt.Sink(z@#, @at);\n        break;\n}",
        "switch (Rt.Word())\n{\n    case \"q\":\n        @body\n        break;\n    case var y@# when Rt.Coin():\n        @p = y@#;\n        break;\n    default:\n        @body\n        break;\n}",
        "L@#:\n@body\nif (Rt.Coin()) goto L@#;",
        "if (Rt.Coin()) goto L@#;\n@body\nL@#: ;",
        "using (var y@# = new Scope(x@# => @s = x@#))\n{\n    y@#.Text = @S;\n    @body\n}",
        "using (new Ender(() => @s = @S))\n{\n    @body\n}",
        "lock (@n)\n{\n    @body\n}",
        "{\n    string y@# = @S;\n    @body\n    @p = y@#;\n}",
        "{\n    var y@# = @n;\n    @body\n    y@#.@m = @S;\n}",
        "{\n    string y@#;\n    if (Rt.Coin()) y@# = @S;\n    else y@# = @S;\n    @body\n    Rt.Sink(y@#, @at);\n}",
        "{\n    var y@# = new Node();\n    var z@# = Rt.Coin() ? y@# : @n;\n    z@#.@m = @S;\n    @body\n    Rt.Sink(y@#.@m, @at);\n}",
        "{\n    Func<string> y@# = () => @S;\n    @body\n    Rt.Sink(y@#(), @at);\n}",
        "{\n    bool y@# = Rt.Coin();\n    if (y@#)\n    {\n        @body\n    }\n\n    @body\n    if (y@#) Rt.Sink(@S, @at);\n}",
        "{\n    const bool y@# = false;\n    if (y@#)\n    {\n        @body\n    }\n}",
    ];

    /// <summary>In programs that throw.</summary>
    public static string[] Trying { get; } =
    [
        "try\n{\n    @try\n}\ncatch (FormatException)\n{\n    @body\n}",
        "try\n{\n    @try\n}\ncatch (InvalidOperationException)\n{\n    @body\n}\ncatch (FormatException)\n{\n    @body\n}",
        "try\n{\n    @try\n}\ncatch (Exception y@#)\n{\n    Rt.Sink(y@#.Message, @at);\n    @body\n}",
        "try\n{\n    @try\n}\ncatch (FormatException y@#) when (Rt.Coin())\n{\n    @body\n    Rt.Sink(y@#.Message, @at);\n}",
        "try\n{\n    @try\n}\ncatch (Failure y@#)\n{\n    @s = y@#.Detail;\n}\nfinally\n{\n    @finally\n}",
        "try\n{\n    @try\n}\nfinally\n{\n    @finally\n}",
        "try\n{\n    @try\n}\ncatch (Exception)\n{\n    @body\n}\nfinally\n{\n    @finally\n}",
        "try\n{\n    try\n    {\n        @try\n    }\n    catch (FormatException)\n    {\n        @try\n        throw;\n    }\n}\ncatch (Exception)\n{\n    @body\n}",
    ];
}
