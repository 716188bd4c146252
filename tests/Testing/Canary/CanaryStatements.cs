namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>Templates of statements without a block. One listed twice is drawn twice as often.</summary>
internal static class CanaryStatements
{
    public static string[] All { get; } =
    [
        "@s = @S;", "@s = @S;", "@s = @S;", "@s = @S;", "@p = @S;", "@p = @S;", "@p = @S;", "@p += @S;", "@n.@m = @S;", "@n = new Node { A = @S, B = @S };", "@n = @N;", "@n = @N;", "@l.Add(@S);", "@l = [@S, @S];",
        "@l.Clear();", "r0 = r0 with { @m = @S };", "r0 = new Rec(@S, @S);", "(s0, s3) = (@S, @S);", "(s1, s2) = (s2, s1);", "(@n.A, _) = (@S, @S);", "Calls.Fill(@N, @S);", "Calls.Give(@S, out @r);", "Calls.Change(ref @r, @S);",
        "f0 = @F;", "h0.Set(@S);", "@v = @v;", "@v.@m = @S;", "Calls.Into(@l, @S);", "Rt.Sink(@S, @at);", "Rt.Sink(@S, @at);", "Calls.Down(@S, @at);", "d0[@k] = @S;", "d0.Remove(@k);", "d0 = new();", "b0.Append(@S);",
        "b0.Clear();", "@n.Next = @N;", "@n.Next = null;", "i0 = new Upper();", "i0 = new Blank();", "i0 = Rt.Coin() ? new Upper() : new Blank();", "Calls.Raise(x@# => e0 = x@#, @S);", "a0[@i] = @S;", "a0 = [@S, @S];", "m0[@i] = @N;",
        "m0[@i].@m = @S;", "t0 = (@S, @S);", "t0.@m = @S;", "(t0.B, @s) = t0;", "var (g@#, h@#) = (@S, @S); @s = g@#;", "(@s, _) = r0;", "(_, @s) = new Rec(@S, @S);", "q0.Enqueue(@S);", "k0.Push(@S);", "z0.Add(@S);", "o0 = @S;", "o0 = @N;",
        "if (o0 is string o@#) @s = o@#;", "if (o0 is Node { A: var o@# }) @s = o@#;", "g0 = x@# => @s = x@#;", "g0 += x@# => l0.Add(x@#);", "g0 += _ => @s = @S;", "g0(@S);", "w0.Changed += x@# => @s = x@#;", "w0.Changed += _ => @s = \"\";",
        "w0.Raise(@S);", "w0.Format = @F;", "w0.Last = @S;", "x0[@i] = @S;", "j0[@k] = @N;", "j0[@k].@m = @S;", "u0 = new Derived(@S);", "u0 = new Plain { Tag = @S };", "u0.Tag = @S;", "c0 = c0.Add(@S);", "c0 = [@S];", "c0 = [.. @L];",
        "y0.Add(@N);", "foreach (var y@# in y0) y@#.@m = @S;", "@l = [.. @l, @S];", "@l = @L.ToList();", "@l.AddRange(@L.ToList().Take(9));", "@l.Insert(0, @S);", "@l = @l;", "@l.Reverse();", "ref string y@# = ref @r; y@# = @S;",
        "Span<string> y@# = a0; y@#[@i] = @S;", "Span<string> y@# = [@S, @S]; @s = y@#[@i];", "ReadOnlySpan<char> y@# = @S; @s = y@#.ToString();", "ReadOnlySpan<string> y@# = a0; @s = y@#[@i];", "Calls.Two(@N, @N, @S);", "Calls.Reset(@n);",
        "Calls.Reset(ref @n);", "Calls.Link(@n, @n);", "@n.Take(@S);", "@n.Move();", "@n.Wipe();", "Bag.Shared = @S; @s = Bag.Shared;", "Bag.Keep = @n; Bag.Keep.A = @S;", "@s ??= @S;", "a0.AsSpan().Fill(@S);", "Array.Copy(a0, a0.ToArray(), 1);",
        "Array.Clear(a0); a0 = [\"\", \"\"];", "@n = @n.Clone(); @n.@m = @S;", "var y@# = @n; y@#.@m = @S;", "var y@# = @v; y@#.@m = @S; @s = y@#.@m;", "var y@# = new { P = @S, Q = @n }; y@#.Q.@m = y@#.P;", "Calls.SwapRef(ref @r, ref @r);",
        "@l.ForEach(x@# => @s += x@#);", "if (@l is [var y@#, ..]) @s = y@#;", "if (d0.TryGetValue(@k, out var y@#)) @s = y@#;", "@s = string.Concat(@L);", "Rt.Sink(r0, @at);", "Rt.Sink($\"{@S} {r0}\", @at);",
        "Calls.Log(@N, @at);", "Calls.LogAll(@L, @at);", "u0.Report(@at);", "w0.Report(@S, @at);", "Calls.When(@S, true, @at);", "Calls.When(@S, false, @at);", "Calls.Invoke(x@# => Rt.Sink(x@#, @at), @S);", "new Action(() => Rt.Sink(@S, @at))();",
        "Rt.Sink(@s = @S, @at);", "r0.C = @S;", "r0 = r0 with { };", "y0.Clear();", "if (y0.Count > 0) @n = y0[0];", "h0 = new(@S);", "h0.Open = @S;", "Calls.Through(@N).@m = @S;", "@s = @s;", "@n = new(@S) { B = @S };",
        "@n.Each(x@# => @s = x@#);", "@n.Own = @F; @s = @n.Own(@S);", "Calls.Fields(new Outer { Inner = { A = @S } }, @at);",
    ];

    /// <summary>Only inside a try block, or in a function that may be called from one.</summary>
    public static string[] Throwing { get; } =
    [
        "if (Rt.Coin()) throw new FormatException(@S);", "if (Rt.Coin()) throw new InvalidOperationException(@S);", "if (Rt.Coin()) throw new Failure(@S);", "Calls.Fails(@S);", "_ = Rt.Coin() ? throw new Failure(@S) : 0;",
    ];
}
