using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Privacy.Analyzers.TestKit.Canary;

/// <summary>
/// Writes one program: templates are drawn and their holes filled with further templates, down to a depth. A hole is <c>@</c> and a word: a
/// letter names what it takes (<see cref="Hole"/>), a word a block of statements (<see cref="CanaryContext.Block"/>), <c>@#</c> a number of this use.
/// </summary>
internal sealed partial class CanaryGenerator
{
    private const int ExpressionDepth = 2;

    private readonly Random _random;
    private readonly bool _throws;
    private readonly StringBuilder _body = new();
    private readonly Dictionary<string[], string[]> _chosen = [];
    private int _budget;
    private int _sites;
    private int _names;

    public CanaryGenerator(int seed)
    {
        _random = new Random(seed);
        _budget = 5 + _random.Next(14);
        _throws = _random.Next(3) == 0;
        Name = "Canary" + seed.ToString(CultureInfo.InvariantCulture);
    }

    public string Name { get; }

    public HashSet<string> Templates { get; } = [];

    public string Write()
    {
        var context = new CanaryContext(3, "return;", InLoop: false, Throws: false);
        while (_budget > 0)
        {
            Statement(context, 3);
        }

        var used = new CanaryUse(_body.ToString());
        foreach (var (variable, _) in CanaryLocals.All.Where(local => used.Mentions(local.Name)))
        {
            foreach (var sink in CanaryLocals.Sinks(variable))
            {
                Line(3, $"Rt.Sink({sink}, at: {++_sites});");
            }
        }

        var locals = CanaryLocals.All.Where(local => used.Mentions(local.Name)).Select(local => $"            {local.Declaration}\n");
        var run = $$"""
                public static class Program
                {
                    public static void Run()
                    {
            {{string.Concat(locals)}}{{_body}}        }
                }

            """;
        return $$"""
            using System;
            using System.Collections;
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using System.Linq;
            using System.Text;
            using System.Threading.Tasks;
            using Canary;

            namespace {{Name}}
            {
            {{CanaryTypes.UsedBy(run, _random)}}{{run}}}

            """;
    }

    private void Statement(CanaryContext context, int indent)
    {
        _budget--;
        var template = context switch
        {
            { InLoop: true } when _random.Next(8) == 0 => $"if (Rt.Coin()) {(_random.Next(2) == 0 ? "break" : "continue")};",
            { Exit: { } exit } when _random.Next(40) == 0 => $"if (Rt.Coin()) {exit}",
            { Throws: true } when _random.Next(12) == 0 => Drawn(CanaryStatements.Throwing),
            { Depth: > 0 } when _random.Next(4) == 0 => _throws && _random.Next(4) == 0 ? Drawn(CanaryBlocks.Trying) : Drawn(CanaryBlocks.All),
            _ => Drawn(CanaryStatements.All),
        };
        Write(template, context, indent);
    }

    private void Write(string template, CanaryContext context, int indent)
    {
        var number = ++_names;
        foreach (var line in template.Split('\n'))
        {
            var text = line.TrimStart();
            var deeper = indent + ((line.Length - text.Length) / 4);
            if (BlockPattern().Match(text) is { Success: true } block)
            {
                Body(context.Block(block.Groups[1].Value, _throws), deeper);
            }
            else if (text != "@T")
            {
                Line(deeper, Filled(text, ExpressionDepth, number));
            }
            else if (_throws)
            {
                Line(deeper, "Rt.Throw();");
            }
        }
    }

    private void Body(CanaryContext context, int indent)
    {
        for (var i = _budget > 0 ? _random.Next(1, 4) : 1; i > 0; i--)
        {
            MayThrow();
            Statement(_budget > 0 ? context : context with { Depth = 0 }, indent);
        }

        MayThrow();

        void MayThrow()
        {
            if (context.Throws)
            {
                Line(indent, "Rt.Throw();");
            }
        }
    }

    private string Filled(string template, int depth, int number) =>
        HolePattern().Replace(template, match => Hole(match.Groups[1].Value, depth, number));

    private string Hole(string hole, int depth, int number) => hole switch
    {
        "#" => number.ToString(CultureInfo.InvariantCulture),
        "at" => "at: " + (++_sites).ToString(CultureInfo.InvariantCulture),
        "o" => "/* at: */ " + (++_sites).ToString(CultureInfo.InvariantCulture),
        "S" => Expression(depth > 0 && _random.Next(3) > 0 ? CanaryTexts.Composed : CanaryTexts.Plain, depth),
        "N" => Expression(CanaryTexts.Nodes, depth),
        "L" => Expression(CanaryTexts.Lists, depth),
        "F" => Expression(CanaryTexts.Functions, depth),
        "p" => Expression(CanaryTexts.Places, depth),
        "r" => Expression(CanaryTexts.Variables, depth),
        "s" => "s" + _random.Next(5).ToString(CultureInfo.InvariantCulture),
        "n" => "n" + _random.Next(3).ToString(CultureInfo.InvariantCulture),
        "l" => "l" + _random.Next(2).ToString(CultureInfo.InvariantCulture),
        "v" => "v" + _random.Next(2).ToString(CultureInfo.InvariantCulture),
        "i" => _random.Next(2).ToString(CultureInfo.InvariantCulture),
        "k" => _random.Next(2) == 0 ? "\"k\"" : "\"j\"",
        "m" => _random.Next(2) == 0 ? "A" : "B",
        _ => throw new InvalidOperationException("no hole is called " + hole),
    };

    private string Expression(string[] templates, int depth) => Filled(Drawn(templates), depth - 1, ++_names);

    /// <summary>
    /// Each program uses a part of the templates, chosen for it: what is used more often meets itself. The first of a table are in every program.
    /// </summary>
    private string Drawn(string[] templates)
    {
        if (!_chosen.TryGetValue(templates, out var chosen))
        {
            chosen = [.. templates.Where((_, i) => i < 4 || _random.Next(5) == 0)];
            _chosen.Add(templates, chosen);
        }

        var template = chosen[_random.Next(chosen.Length)];
        Templates.Add(template);
        return template;
    }

    private void Line(int indent, string text) => _body.Append(' ', indent * 4).Append(text).Append('\n');

    [GeneratedRegex(@"^@(body|loop|try|finally|void|iterator|function)$")]
    private static partial Regex BlockPattern();

    [GeneratedRegex(@"@(at|[A-Za-z#])")]
    private static partial Regex HolePattern();
}
