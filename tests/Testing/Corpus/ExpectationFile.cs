using System.Collections.Immutable;
using System.Globalization;

namespace Privacy.Analyzers.TestKit.Corpus;

/// <summary>Expectations beside the programs instead of in them: one <c>path:line: RULE</c> per line, <c>#</c> begins a comment.</summary>
public static class ExpectationFile
{
    /// <exception cref="FormatException">A line is none of these.</exception>
    public static ImmutableArray<Expectation> Parse(string text)
    {
        var expectations = ImmutableArray.CreateBuilder<Expectation>();
        foreach (var line in text.Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0))
        {
            if (line.Split([':', ',', ';', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries) is not [var path, var number, .. { Length: > 0 } rules]
                || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
            {
                throw new FormatException($"expected 'path:line: RULE', found '{line}'");
            }

            expectations.AddRange(rules.Select(rule => new Expectation(path.Replace('\\', '/'), at, rule, ExpectationKind.Reported)));
        }

        return expectations.ToImmutable();
    }
}
