namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>Templates of expressions. One listed twice is drawn twice as often.</summary>
internal static class CanaryTexts
{
    /// <summary>Texts without a part: the leaves.</summary>
    public static string[] Plain { get; } =
    [
        "Rt.Source()", "Rt.Source()", "Rt.Source()", "Rt.Source()", "Rt.Clean()", "Rt.Clean()", "\"x\"", "@s", "@s", "@s", "@s", "@n.@m", "@n.@m", "@v.@m",
        "Rt.Find().Email", "Rt.Find().City", "r0.@m", "e0", "h0.Get()", "string.Join(\",\", @l)", "d0.GetValueOrDefault(@k, \"\")", "b0.ToString()",
        "(@n.Next?.@m ?? \"\")", "a0[@i]", "m0[@i].@m", "t0.@m", "t0.Item1", "t0.Item2", "q0.FirstOrDefault(\"\")", "(q0.TryPeek(out var q@#) ? q@# : \"\")",
        "(k0.TryPeek(out var k@#) ? k@# : \"\")", "string.Concat(z0)", "o0.ToString()", "w0.Last", "x0[@i]", "j0[@k].@m", "u0.Tag", "u0.Say()", "w0.Show()",
        "string.Concat(c0)", "(d0.TryGetValue(@k, out var d@#) ? d@# : \"\")", "a0[^1]", "(y0.Count > 0 ? y0[0].@m : \"\")", "(@l.ElementAtOrDefault(0) ?? \"\")",
        "@s.Length.ToString()", "nameof(@s)", "typeof(Node).Name", "@l.Count.ToString()", "(@s == \"q\").ToString()", "Rt.Fixed",
    ];

    /// <summary>Texts made of other texts.</summary>
    public static string[] Composed { get; } =
    [
        "(@S + @S)", "(Rt.Coin() ? @S : @S)", "$\"a {@s}\"", "$\"{@S}-{@n.@m,3}\"", "Calls.Same(@S)", "Calls.Second(@S, @S)", "f0(@S)", "(@S, @S).Item1", "(@S, @S).Item2",
        "Calls.ReadA(@N)", "@S.Trim()", "new { P = @S, Q = @S }.P", "new { P = @S, Q = @S }.Q", "Calls.Apply(y@# => y@# + \"c\", @S)", "Calls.Apply(_ => \"c\", @S)",
        "Calls.Apply(y@# => @s, @S)", "Calls.Apply(@F, @S)", "string.Join(\",\", @l.Select(z@# => z@# + \"d\"))", "Calls.SameAsync(@S).Result", "Calls.Iterate(@S).First()",
        "string.Concat(Calls.Iterate(@S))", "new StringBuilder(@S).Append(@S).ToString()", "(@S is { Length: > 0 } p@# ? p@# : \"c\")",
        "(@S switch { \"q\" => \"c\", var o@# => o@# })", "((object)@s as string ?? \"\")", "Calls.Generic<string>(@S)", "Calls.Generic(@S)", "i0.Render(@S)",
        "new Lazy<string>(() => @s).Value", "string.Format(\"{0}-{1}\", @S, @S)", "new Rec(@S, @S).@m", "new Rec(@S, @S).ToString()", "new Func<string>(() => @S)()",
        "string.Concat(new[] { @S, @S }.Where(w@# => w@#.Length > 0))", "new Holder<Node>(new Node { A = @S }).Get().@m", "(new Pair(@S, @S) + new Pair(\"\", \"\")).Left",
        "(new Pair(@S, @S) + new Pair(\"\", \"\")).Right", "Calls.Optional(second: @S, first: @S)", "@S.Mark()", "(r0 with { A = @S }).@m", "(@v with { A = @S }).@m",
        "(@N is { A: var y@# } ? y@# : \"c\")", "((Rt.Coin() ? null : @S) ?? @S)", "(Rt.Pick() switch { 0 => @S, 1 => @S, _ => @S })",
        "((@S, Rt.Word()) is (var g@#, \"q\") ? g@# : \"c\")", "((@S, @S) is var (g@#, h@#) ? h@# : \"c\")", "(new Rec(@S, @S) is (_, var g@#) ? g@# : \"c\")",
        "((object)@N is Node { B: var g@# } ? g@# : \"c\")", "Calls.Nested(@S, @S)", "Calls.Choose(@S, @S, true)", "Calls.Choose(@S, @S, false)", "Calls.Depth(@S, 2)",
        "Calls.ByIn(@S)", "Calls.Params(@S, @S)", "Calls.Params()", "Calls.Maker(@S)()", "Calls.Adder(@S)(@S)", "Calls.Compose(@F, @F)(@S)", "new Primary(@S, @S).@m",
        "new Primary(@S, @S).Both()", "new Primary(@S, @S).Fixed", "((Wrapped)(@S)).Text", "Calls.Same(new Wrapped(@S))", "string.Concat(@L)", "@L.FirstOrDefault(\"\")", "(@L.LastOrDefault() ?? \"\")",
        "@L.Aggregate(\"\", (a@#, b@#) => a@# + b@#)", "string.Concat(from z@# in @L where z@# != \"q\" select z@# + \"d\")", "@L.Select(z@# => new { Z = z@#, Y = \"y\" }).Select(z@# => z@#.Y).FirstOrDefault(\"\")",
        "@L.Distinct().ToDictionary(z@# => z@#, z@# => z@#).Values.FirstOrDefault(\"\")", "(Rt.Word() + @S).Replace(\"q\", @S)", "@S.Substring(0)", "(@S)[..]", "string.Create(null, $\"{@S}\")", "Convert.ToString(@S)",
        "new string(@S.ToCharArray())", "new string(@S.AsSpan())", "Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(@S))", "(@S ?? \"c\")", "Calls.Static<Loud>(@S)", "Calls.Static<Mute>(@S)",
        "new Echo().Default(@S)", "((IEcho)new Echo()).Default(@S)", "((IEcho)new Echo()).Hidden(@S)", "new Derived(@S).Say()", "((Base)new Derived(@S)).Say()", "new Plain { Tag = @S }.Say()",
        "Calls.Speak(new Derived(@S))", "Calls.Speak(new Plain { Tag = @S })", "Calls.Shown(new Upper(), @S)", "Calls.Shown(new Blank(), @S)", "Calls.Generic2(@S, @S)", "Calls.Swap(@S, @S).@m",
        "Calls.Deep(new Node { Next = new Node { A = @S, B = @S } })", "@S.Twice", "@S.Times(2)", "Calls.Even(@S, 3)", "Task.FromResult(@S).Result", "Task.Run(() => @s).Result", "Calls.Later(@S).GetAwaiter().GetResult()",
        "Task.WhenAll(Calls.SameAsync(@S), Calls.SameAsync(@S)).Result[1]", "string.Concat(Calls.Stream(@S, @S).ToBlockingEnumerable())", "new List<string> { @S, @S }[@i]", "new[] { @S, @S }[@i]",
        "new Dictionary<string, string> { [\"k\"] = @S, [\"j\"] = @S }[@k]", "new Shelf { [0] = @S, [1] = @S }[@i]", "((Func<string, string, string>)((a@#, b@#) => b@#))(@S, @S)", "Calls.Tuple(@S, @S).@m",
        "(@s = @S)", "(@n.A = @S)", "(Rt.Word() is \"q\" or \"r\" ? @S : \"c\")", "(@S is not null and var g@# ? g@# : \"c\")", "(new[] { @S, @S } is [_, var g@#] ? g@# : \"c\")", "(new[] { @S, @S } is [var g@#, ..] ? g@# : \"c\")",
        "checked(@S + \"c\")", "Calls.Out(@S, out _)", "Calls.Holds(new Holder<string>(@S))", "new Holder<(string A, string B)>((@S, @S)).Get().@m", "KeyValuePair.Create(@S, @S).Value", "KeyValuePair.Create(@S, @S).Key",
        "Tuple.Create(@S, @S).Item1", "new Outer { Inner = { A = @S, B = @S } }.Inner.@m", "string.Concat([@S, .. @L])", "@S.ToUpperInvariant().PadLeft(40)", "(@S + @S).Split('-')[0]", "@S.Equals(@S).ToString()",
        "string.IsNullOrEmpty(@S).ToString()", "@S.StartsWith(\"q\").ToString()", "@S.Length.ToString()", "(Rt.Word().Contains(\"q\") ? @S : \"c\")",
    ];

    public static string[] Nodes { get; } =
    [
        "@n", "@n", "@n", "Calls.Make()", "Calls.SameNode(@n)", "(Rt.Coin() ? @n : @n)", "new Node { A = @S }", "new Node { A = @S, Next = @n }", "m0[@i]", "j0[@k]", "(@n.Next ?? @n)", "@n.Clone()",
        "Calls.Either(@n, @n)", "new Holder<Node>(@n).Get()", "new Node(@S)", "Calls.Generic(@n)", "(@n, @n).Item1",
    ];

    public static string[] Lists { get; } =
    [
        "@l", "@l", "new[] { @S, @S }", "new List<string> { @S }", "Calls.Iterate(@S)", "@l.Where(z@# => z@# != \"q\")", "@l.Append(@S)", "@l.Concat(@l)", "q0", "z0", "@l.ToArray()", "@n.Texts()", "c0.Add(@S)",
        "@l.Select(z@# => z@#)", "@l.Select(_ => @s)", "Enumerable.Repeat(@S, 2)", "@l.OrderBy(z@# => z@#)", "@l.Skip(1)", "@l.Distinct().ToList()", "Calls.Odd(@l, @S)",
    ];

    public static string[] Functions { get; } = ["f0", "x@# => x@#", "x@# => x@# + @s", "x@# => @s", "_ => \"none\"", "Calls.Same", "Calls.Maker2(@s)", "i0.Render", "static x@# => x@#"];

    /// <summary>What an assignment can write to.</summary>
    public static string[] Places { get; } =
    [
        "@s", "@s", "@s", "@n.@m", "@n.@m", "@v.@m", "a0[@i]", "m0[@i].@m", "t0.@m", "x0[@i]", "j0[@k].@m", "w0.Last", "u0.Tag", "h0.Value", "(Rt.Coin() ? @n : @n).@m", "Calls.SameNode(@n).@m", "r0.C",
    ];

    /// <summary>What can be passed by reference.</summary>
    public static string[] Variables { get; } = ["@s", "@s", "@s", "@v.@m", "a0[@i]", "t0.@m", "h0.Open"];
}
