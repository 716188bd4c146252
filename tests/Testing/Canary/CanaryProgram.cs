using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>
/// A random program and the lines of its sinks. Sources return tokens, branches ask for coins that are tossed for each anew, so every path can be
/// walked and running all of them gives the exact truth. The same seed gives the same program.
/// </summary>
public sealed partial class CanaryProgram
{
    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private int _indent;
    private int _sites;
    private int _names;
    private int _budget;

    private CanaryProgram(int seed, int statements)
    {
        _random = new Random(seed);
        _budget = statements;
    }

    /// <summary>The program.</summary>
    public string Text => _text.ToString();

    /// <summary>The line of each sink, by the number it reports when it runs.</summary>
    public ImmutableDictionary<int, int> Sinks =>
        Text.Split('\n')
            .SelectMany((text, i) => SitePattern().Matches(text).Select(match => (Site: match.Groups[1].Value, Line: i + 1)))
            .ToImmutableDictionary(site => int.Parse(site.Site, CultureInfo.InvariantCulture), site => site.Line);

    /// <summary>A program made by hand, or out of another.</summary>
    public static CanaryProgram From(string text)
    {
        var program = new CanaryProgram(0, 0);
        program._text.Append(text);
        return program;
    }

    public static CanaryProgram Create(int seed, int statements = 18)
    {
        var program = new CanaryProgram(seed, statements);
        program.Write();
        return program;
    }

    private void Write()
    {
        foreach (var line in CanaryRuntime.Helpers.Split('\n'))
        {
            Line(line);
        }

        Line("public static class Program");
        Open();
        Line("public static void Run()");
        Open();
        foreach (var line in CanaryRuntime.Locals)
        {
            Line(line);
        }

        while (_budget > 0)
        {
            Statement(3);
        }

        foreach (var text in (string[])["s0", "s1", "n0.A", "n0.B", "n1.A", "string.Join(\",\", l0)", "r0.A", "r0.B", "h0.Get()", "e0", "b0.ToString()", "n0.Next?.A"])
        {
            Sink(text);
        }

        Close();
        Close();
    }

    private void Statement(int depth)
    {
        _budget--;
        switch (_random.Next(depth > 0 ? 36 : 28))
        {
            case 0 or 1 or 2:
                Line($"{StringVariable()} = {Text1()};");
                break;
            case 3 or 4:
                Line($"{Node()}.{Member()} = {Text1()};");
                break;
            case 5:
                Line($"{Node()} = new Node {{ A = {Text1()}, B = {Text1()} }};");
                break;
            case 6:
                Line($"{Node()} = {NodeValue()};");
                break;
            case 7:
                Line($"{List()}.Add({Text1()});");
                break;
            case 8:
                Line($"{List()} = [{Text1()}, {Text1()}];");
                break;
            case 9:
                Line($"{List()}.Clear();");
                break;
            case 10:
                Line($"r0 = r0 with {{ {Member()} = {Text1()} }};");
                break;
            case 11:
                Line($"r0 = new Rec({Text1()}, {Text1()});");
                break;
            case 12:
                Line($"({StringVariable()}, {StringVariable2()}) = ({Text1()}, {Text1()});");
                break;
            case 13:
                Line($"Helpers.Fill({Node()}, {Text1()});");
                break;
            case 14:
                Line($"Helpers.Give({Text1()}, out {StringVariable()});");
                break;
            case 15:
                Line($"Helpers.Change(ref {StringVariable()}, {Text1()});");
                break;
            case 16:
                Line($"f0 = x => {LambdaBody()};");
                break;
            case 17:
                Line($"h0.Set({Text1()});");
                break;
            case 18:
                Line($"v0.{Member()} = {Text1()}; v1 = v0;");
                break;
            case 19:
                Line($"Helpers.Into({List()}, {Text1()});");
                break;
            case 20:
                Sink(Text1());
                break;
            case 21:
                Site($"Helpers.Down({Text1()});");
                break;
            case 22:
                Line($"d0[\"k\"] = {Text1()};");
                break;
            case 23:
                Line($"b0.Append({Text1()});");
                break;
            case 24:
                Line($"{Node()}.Next = {NodeValue()};");
                break;
            case 25:
                Line($"i0 = new {(_random.Next(2) == 0 ? "Upper" : "Blank")}();");
                break;
            case 26:
                Line(_random.Next(2) == 0 ? "b0.Clear();" : "d0 = new();");
                break;
            case 27:
                Line($"Helpers.Raise(x{++_names} => e0 = x{_names}, {Text1()});");
                break;
            case 28 or 29:
                Branch(depth);
                break;
            case 30:
                Loop(depth);
                break;
            case 31:
                Each();
                break;
            case 32:
                Lambda(depth);
                break;
            case 33:
                Attempt(depth);
                break;
            case 34:
                Switch(depth);
                break;
            default:
                LocalFunction(depth);
                break;
        }
    }

    private void Branch(int depth)
    {
        Line("if (Rt.Coin())");
        Block(depth);
        if (_random.Next(2) == 0)
        {
            Line("else");
            Block(depth);
        }
    }

    private void Loop(int depth)
    {
        Line("while (Rt.Coin())");
        Open();
        Body(depth);
        if (_random.Next(3) == 0)
        {
            Line($"if (Rt.Coin()) {(_random.Next(2) == 0 ? "break" : "continue")};");
            Statement(0);
        }

        Close();
    }

    private void Each()
    {
        Line($"foreach (var each in {List()})");
        Open();
        Line($"{StringVariable()} += each;");
        Sink("each");
        Close();
    }

    private void Lambda(int depth)
    {
        var name = "a" + _names++;
        Line($"Action {name} = () =>");
        Open();
        Body(depth);
        Close(";");
        Line($"{name}();");
    }

    private void LocalFunction(int depth)
    {
        var name = "g" + _names++;
        Line($"{name}();");
        Line($"void {name}()");
        Block(depth);
    }

    private void Attempt(int depth)
    {
        Line("try");
        Open();
        Body(depth);
        Line("Rt.Throw();");
        Statement(0);
        Close();
        Line("catch (FormatException)");
        Block(0);
        if (_random.Next(2) == 0)
        {
            Line("finally");
            Block(0);
        }
    }

    private void Switch(int depth)
    {
        Line("switch (Rt.Pick())");
        Open();
        foreach (var label in (string[])["case 0:", "case 1:", "default:"])
        {
            Line(label);
            _indent++;
            Body(depth);
            Line("break;");
            _indent--;
        }

        Close();
    }

    private void Block(int depth)
    {
        Open();
        Body(depth);
        Close();
    }

    private void Body(int depth)
    {
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            Statement(depth - 1);
        }
    }

    private string Text1() => TextOf(2);

    private string TextOf(int depth) => _random.Next(depth > 0 ? 44 : 14) switch
    {
        0 or 1 => "Rt.Source()",
        2 => "Rt.Clean()",
        3 => "\"x\"",
        4 => StringVariable(),
        5 => "e0",
        6 => Node() + "." + Member(),
        7 => "r0." + Member(),
        8 => $"v{_random.Next(2)}." + Member(),
        9 => "h0.Get()",
        10 => $"string.Join(\",\", {List()})",
        11 => "d0.GetValueOrDefault(\"k\", \"\")",
        12 => "b0.ToString()",
        13 => $"({Node()}.Next?.{Member()} ?? \"\")",
        14 => $"{TextOf(depth - 1)} + {TextOf(depth - 1)}",
        15 => $"(Rt.Coin() ? {TextOf(depth - 1)} : {TextOf(depth - 1)})",
        16 => $"$\"a {{{StringVariable()}}}\"",
        17 => $"Helpers.Same({TextOf(depth - 1)})",
        18 => $"Helpers.Second({TextOf(depth - 1)}, {TextOf(depth - 1)})",
        19 => $"f0({TextOf(depth - 1)})",
        20 => $"({TextOf(depth - 1)}, {TextOf(depth - 1)}).Item{_random.Next(1, 3)}",
        21 => $"Helpers.ReadA({NodeValue()})",
        22 => $"{StringVariable()}.Length.ToString()",
        23 => $"{TextOf(depth - 1)}.Trim()",
        24 => $"new {{ P = {TextOf(depth - 1)}, Q = {TextOf(depth - 1)} }}.{(_random.Next(2) == 0 ? "P" : "Q")}",
        25 => $"Helpers.Apply(y => {(_random.Next(3) == 0 ? "\"c\"" : "y + \"c\"")}, {TextOf(depth - 1)})",
        26 => $"string.Join(\",\", {List()}.Select(z => z + \"d\"))",
        27 => $"Helpers.SameAsync({TextOf(depth - 1)}).Result",
        28 => $"Helpers.Iterate({TextOf(depth - 1)}).First()",
        29 => $"new StringBuilder({TextOf(depth - 1)}).Append({TextOf(depth - 1)}).ToString()",
        30 => $"({TextOf(depth - 1)} is {{ Length: > 0 }} p{++_names} ? p{_names} : \"c\")",
        31 => $"({TextOf(depth - 1)} switch {{ \"q\" => \"c\", var o{++_names} => o{_names} }})",
        32 => $"((object){StringVariable()} as string ?? \"\")",
        33 => $"Helpers.Generic<string>({TextOf(depth - 1)})",
        34 => $"i0.Render({TextOf(depth - 1)})",
        35 => $"new Lazy<string>(() => {StringVariable()}).Value",
        36 => $"string.Format(\"{{0}}-{{1}}\", {TextOf(depth - 1)}, {TextOf(depth - 1)})",
        37 => $"new Rec({TextOf(depth - 1)}, {TextOf(depth - 1)}).{(_random.Next(2) == 0 ? "A" : "ToString()")}",
        38 => $"new Func<string>(() => {TextOf(depth - 1)})()",
        39 => $"string.Concat(new[] {{ {TextOf(depth - 1)}, {TextOf(depth - 1)} }}.Where(w => w.Length > 0))",
        40 => $"new Holder<Node>(new Node {{ A = {TextOf(depth - 1)} }}).Get().{Member()}",
        41 => $"(new Pair({TextOf(depth - 1)}, {TextOf(depth - 1)}) + new Pair(\"\", \"\")).{(_random.Next(2) == 0 ? "Left" : "Right")}",
        42 => $"Helpers.Optional(second: {TextOf(depth - 1)}, first: {TextOf(depth - 1)})",
        _ => $"{TextOf(depth - 1)}.Mark()",
    };


    private string LambdaBody() => _random.Next(4) switch
    {
        0 => "x + \"e\"",
        1 => "\"none\"",
        2 => $"x + {StringVariable()}",
        _ => StringVariable(),
    };

    private string NodeValue() => _random.Next(5) switch
    {
        0 => "Helpers.Make()",
        1 => $"Helpers.SameNode({Node()})",
        2 => $"(Rt.Coin() ? {Node()} : {Node()})",
        _ => Node(),
    };

    private string StringVariable() => "s" + _random.Next(3);

    private string StringVariable2() => "s" + _random.Next(3, 5);

    private string Node() => "n" + _random.Next(2);

    private string List() => "l" + _random.Next(2);

    private string Member() => _random.Next(2) == 0 ? "A" : "B";

    private void Sink(string text) => Site($"Rt.Sink({text});");

    private void Site(string call) => Line($"Rt.Site = {++_sites}; {call}");

    private void Open()
    {
        Line("{");
        _indent++;
    }

    private void Close(string end = "")
    {
        _indent--;
        Line("}" + end);
    }

    private void Line(string text)
    {
        _text.Append(' ', _indent * 4).Append(text).Append('\n');
    }

    [GeneratedRegex(@"Rt\.Site = (\d+);")]
    private static partial Regex SitePattern();
}
