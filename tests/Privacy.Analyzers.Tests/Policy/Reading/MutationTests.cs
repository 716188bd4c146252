using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Policy.Deciding;
using Privacy.Analyzers.Policy.Reading;

namespace Privacy.Analyzers.Tests.Policy.Reading;

#pragma warning disable IDE0065 // Inside, or Privacy.Form of the attributes would win.
using Privacy.Analyzers.Policy.Model;
#pragma warning restore IDE0065

/// <summary>A sound policy with random damage, by fixed seeds: whatever it turns into is read, and its defects lie in it.</summary>
public sealed class MutationTests
{
    private const string Pieces = "{}[]:,&*#|>-'\"\\\n\t %@`!?\r\0é😀\uFEFF<<x1";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void DamagedPolicy_IsReadWithDefectsInsideIt(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 100; i++)
        {
            var yaml = Damaged(random, 1 + random.Next(4));
            var text = SourceText.From(yaml);
            var result = PolicyReader.Read(text, PolicyText.Path, PolicyText.Packs, CancellationToken.None);
            foreach (var defect in result.Defects)
            {
                Assert.True(defect.Position.Span.End <= text.Length, yaml);
                Assert.Equal(text.Lines.GetLinePositionSpan(defect.Position.Span), defect.Position.Lines);
                Assert.DoesNotContain('\n', defect.Message);
                Assert.StartsWith("PRIV00", defect.RuleId);
            }
        }
    }

    /// <summary>A line lost in a merge permits nothing: none of these flows is the business of one line alone.</summary>
    [Theory]
    [InlineData("user.contact.email", "service", "app-log")]
    [InlineData("user.device.device_id", "research", "yandex-metrica")]
    [InlineData("user.behavior.search_history", "service", "yandex-metrica")]
    [InlineData("user.behavior.search_history", "research", "app-log")]
    public void DeletedLine_AllowsNoMore(string category, string purpose, string recipient)
    {
        var lines = SpecExample.Yaml.Split('\n');
        var query = new FlowQuery(category, Form.Identified, [purpose], null, recipient, RecipientKind.Log, ["analytics-consent"], null);
        Assert.DoesNotContain(lines, line =>
            Decide.Flow(PolicyText.Read(string.Join("\n", lines.Where(other => other != line))).Policy, query).IsAllowed);
    }

    private static string Damaged(Random random, int edits)
    {
        var yaml = SpecExample.Yaml;
        for (var i = 0; i < edits; i++)
        {
            var at = random.Next(yaml.Length);
            var length = Math.Min(random.Next(12), yaml.Length - at);
            var piece = random.Next(3) == 0 ? yaml.Substring(at, length) : Pieces[random.Next(Pieces.Length)].ToString();
            yaml = random.Next(3) switch
            {
                0 => yaml.Remove(at, length),
                1 => yaml.Insert(random.Next(yaml.Length), piece),
                _ => yaml.Remove(at, length).Insert(at, piece),
            };
        }

        return yaml;
    }
}
