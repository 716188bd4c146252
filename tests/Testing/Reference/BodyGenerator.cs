using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Privacy.Analyzers.TestKit.Reference;

/// <summary>
/// Random methods that are all control flow: loops, switch, goto, patterns, try in finally in loop, with sources that come and are overwritten. Each
/// condition asks anew, so that each way through a body can be taken: what reaches what is what a work list says.
/// </summary>
public sealed class BodyGenerator
{
    private static readonly string[] s_exceptions = ["FormatException", "InvalidOperationException", "ArgumentException", "ArgumentNullException", "Exception"];

    private static readonly string[] s_conditions =
    [
        "Rt.Coin()", "Rt.Coin()", "Rt.Coin()", "!Rt.Coin()", "Rt.Coin() && Rt.Coin()", "Rt.Coin() || !Rt.Coin()", "(Rt.Coin() ? Rt.Coin() : Rt.Pick() > 1)",
        "(@v = @S).Length > 3 && Rt.Coin()", "Rt.Coin() && (@v = @S) == Rt.Word()", "Rt.Pick() is 1 or 2", "true",
    ];

    private static readonly string[] s_values =
    [
        "@v", "@v", "@v", "Rt.Source()", "Rt.Source()", "Rt.Clean()", "Rt.Clean()", "Rt.Clean()", "Rt.Find().Email", "Rt.Find().City", "(@v + @v)", "$\"{@v}-{@v}\"", "(Rt.Coin() ? @S : @S)",
        "(Rt.Pick() switch { 0 => @S, 1 => @S, _ => @S })", "(@v = @S)", "string.Concat(@S, @v)", "@v.Trim()", "(Rt.Coin() ? @S : throw new FormatException())", "(@v = @S) + @v", "@v + (@v = @S)",
        "(Rt.Coin() ? @v : null ?? @S)", "(@S).ToString()",
    ];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private int _names;
    private int _budget;
    private int _site;

    private BodyGenerator(int seed) => _random = new Random(seed);

    /// <summary>A class with so many methods. The same seed gives the same text.</summary>
    public static string Write(int seed, int methods)
    {
        var generator = new BodyGenerator(seed);
        generator.Line(0, "using System;\nusing System.Linq;\nusing Canary;\n");
        generator.Line(0, FormattableString.Invariant($"namespace Bodies{seed}\n{{\n    public sealed class Bodies\n    {{\n        private readonly object _gate = new();\n        public string F = Rt.Clean(), G = Rt.Clean();\n"));
        for (var i = 0; i < methods; i++)
            generator.Method(i);
        generator.Line(0, "    }\n}");
        return generator._text.ToString();
    }

    private void Method(int number)
    {
        _budget = 4 + _random.Next(14);
        _names = 0;
        Line(2, $"public void M{number}(string a)");
        Line(2, "{");
        Line(3, "string s = Rt.Clean(), t = Rt.Clean(), u = Rt.Clean();");
        var scope = new BodyScope(4, false, false, true, false, false, ["s", "t", "u", "a", "F", "G", "s", "t"], []);
        while (_budget > 0)
            Statement(scope, 3);
        foreach (var variable in scope.Variables.Distinct())
            Line(3, $"Rt.Sink({variable}, {++_site});");
        Line(2, "}\n");
    }

    private void Statement(BodyScope scope, int indent)
    {
        _budget--;
        if (scope.InTry)
            Line(indent, "Rt.Throw();");
        if (scope.Depth > 0 && _random.Next(3) == 0)
            Compound(scope, indent);
        else if (_random.Next(5) == 0)
            Line(indent, Filled(Jump(scope), scope));
        else
            Line(indent, Filled(Simple(), scope));
    }

    private string Simple() => _random.Next(12) switch
    {
        < 5 => "@v = @S;",
        5 => "@v += @S;",
        6 => "(@v, @v) = (@S, @S);",
        7 => _random.Next(3) == 0 ? "a = s; s = F; F = t; t = G; G = u; u = @S;" : "if (@C) @v = @S;",
        _ => "Rt.Sink(@S, @i);",
    };

    private string Jump(BodyScope scope)
    {
        var ways = new List<string> { "if (@C) throw new @E();" };
        if (scope.CanReturn)
            ways.Add("if (@C) return;");
        if (scope.InLoop)
            ways.AddRange(["if (@C) continue;", "if (@C) continue;"]);
        if (scope.CanBreak)
            ways.AddRange(["if (@C) break;", "if (@C) break;"]);
        if (scope.InCatch)
            ways.Add("if (@C) throw;");
        ways.AddRange(scope.Labels.Select(label => $"if (@C) goto {label};"));

        // What is moved last cannot throw: only the jump takes it along.
        var way = ways[_random.Next(ways.Count)];
        return _random.Next(2) == 0 ? way : way.Replace("if (@C) ", "if (@C) { @v = @v; @v = @v; ", StringComparison.Ordinal) + " }";
    }

    private void Compound(BodyScope scope, int indent)
    {
        var n = (++_names).ToString(CultureInfo.InvariantCulture);
        switch (_random.Next(16))
        {
            case 0 or 1:
                Block(indent, "if (@C)", scope.Inner, scope);
                if (_random.Next(2) == 0)
                    Block(indent, "else", scope.Inner, scope);
                break;
            case 2:
                Block(indent, "while (@C)", scope.Loop, scope);
                break;
            case 3:
                Block(indent, "do", scope.Loop, scope);
                Line(indent, Filled("while (@C);", scope));
                break;
            case 4:
                Block(indent, $"for (var y{n} = @S; @C; y{n} = @S)", scope.Loop.With("y" + n), scope);
                break;
            case 5:
                Block(indent, $"foreach (var y{n} in Environment.GetCommandLineArgs())", scope.Loop, scope, $"@v += y{n};");
                break;
            case 6 or 7 when scope.CanReturn:
                Switch(scope, indent);
                break;
            case 8:
                Line(indent, "switch (Rt.Clean())\n{");
                Section(scope.Section.With("y" + n), indent + 1, $"case var y{n} when @C:");
                Section(scope.Section, indent + 1, "default:");
                Line(indent, "}");
                break;
            case 9:
                Block(indent, $"{(_random.Next(2) == 0 ? "lock (_gate)" : "using (new System.IO.MemoryStream())")}", scope.Inner with { InTry = true }, scope);
                break;
            case 10:
                Block(indent, "", scope.Inner.With("y" + n), scope, $"string y{n} = @S;");
                break;
            case 11 when scope.CanReturn: // labels and cases jumped to in a finally block are a limit of the engine
                Labelled(scope, indent, n);
                break;
            default:
                Try(scope, indent, n);
                break;
        }
    }

    private void Switch(BodyScope scope, int indent)
    {
        Line(indent, "switch (Rt.Pick())\n{");
        var sections = 1 + _random.Next(3);
        for (var i = 0; i < sections; i++)
            Section(scope.Section, indent + 1, $"case {i}:" + (_random.Next(5) == 0 ? $" case {i + 7} when @C:" : ""), sections);
        if (_random.Next(2) == 0)
            Section(scope.Section, indent + 1, "default:");
        Line(indent, "}");
    }

    private void Section(BodyScope scope, int indent, string label, int cases = 0)
    {
        Line(indent, Filled(label, scope));
        Body(scope, indent + 1);
        Line(indent + 1, cases > 0 && _random.Next(4) == 0 ? $"goto case {_random.Next(cases)};" : "break;");
    }

    private void Labelled(BodyScope scope, int indent, string n)
    {
        var isLoop = _random.Next(2) == 0;
        Line(indent, "{");
        if (isLoop)
            Line(indent, $"L{n}:");
        Body(scope.Inner with { Labels = scope.Labels.AddRange("L" + n, "L" + n) }, indent + 1);
        Line(indent, isLoop ? "" : $"L{n}: ;");
        Line(indent, "}");
    }

    private void Try(BodyScope scope, int indent, string n)
    {
        Block(indent, "try", scope.Try, scope);
        var catches = _random.Next(3);
        for (var i = 0; i < catches; i++)
        {
            var type = s_exceptions[i == catches - 1 ? _random.Next(s_exceptions.Length) : _random.Next(2) + i];
            var filter = i < catches - 1 || _random.Next(4) == 0 ? " when (@C)" : "";
            Block(indent, $"catch ({type} e{n})" + filter, scope.Catch, scope);
        }

        if (catches == 0 || _random.Next(2) == 0)
            Block(indent, "finally", scope.Finally, scope);
    }

    private void Block(int indent, string head, BodyScope inner, BodyScope outer, string first = "")
    {
        if (head.Length > 0)
            Line(indent, Filled(head, outer));
        Line(indent, "{");
        if (first.Length > 0)
            Line(indent + 1, Filled(first, outer));
        Body(inner, indent + 1);
        Line(indent, "}");
    }

    private void Body(BodyScope scope, int indent)
    {
        for (var i = _budget > 0 ? 1 + _random.Next(4) : 1; i > 0; i--)
            Statement(_budget > 0 ? scope : scope with { Depth = 0 }, indent);
        if (scope.InTry)
            Line(indent, "Rt.Throw();");
    }

    private string Filled(string template, BodyScope scope, int depth = 2)
    {
        var result = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '@')
            {
                result.Append(template[i]);
                continue;
            }

            result.Append(template[++i] switch
            {
                'v' => scope.Variables[_random.Next(scope.Variables.Length)],
                'S' => Filled(Drawn(s_values, depth > 0 ? s_values.Length : 10, scope), scope, depth - 1),
                'C' => Filled(Drawn(s_conditions, s_conditions.Length, scope), scope, 0),
                'E' => s_exceptions[_random.Next(s_exceptions.Length)],
                'i' => (++_site).ToString(CultureInfo.InvariantCulture),
                var other => throw new InvalidOperationException("no hole is called " + other),
            });
        }

        return result.ToString();
    }

    /// <summary>What is thrown between two writes of one statement is a limit of the engine.</summary>
    private string Drawn(string[] templates, int count, BodyScope scope)
    {
        var template = templates[_random.Next(count)];
        return scope.InTry && template.Contains("@v = ", StringComparison.Ordinal) ? templates[0] : template;
    }

    private void Line(int indent, string text)
    {
        foreach (var line in text.Split('\n'))
            _text.Append(' ', line.Length == 0 ? 0 : indent * 4).Append(line).Append('\n');
    }
}
