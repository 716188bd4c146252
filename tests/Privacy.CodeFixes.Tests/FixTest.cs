using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.TestKit;
using Privacy.Analyzers.TestKit.Fixes;

namespace Privacy.CodeFixes.Tests;

/// <summary>One fix on one project: the text after it, word for word; the code compiles before and after; the diagnostic is gone.</summary>
internal sealed record FixTest(string Fix, string Before, string? Policy = FixTest.DefaultPolicy)
{
    /// <summary>One purpose, and nobody who may receive anything.</summary>
    public const string DefaultPolicy = """
        version: 1
        purposes:
          service: { legal_basis: contract }
        recipients:
          app-log: { kind: log }

        """;

    /// <summary>The entry to choose, where the fix offers several: by its title, or <c>null</c>: the first.</summary>
    public string? Title { get; init; }

    /// <summary>The rule whose diagnostic is fixed, or <c>null</c>: any that the fix knows.</summary>
    public string? Rule { get; init; }

    /// <summary>What policy.yaml is after the fix; <c>null</c>: as before.</summary>
    public string? PolicyAfter { get; init; }

    /// <summary>privacy.flows.lock, or <c>null</c>: the project has none.</summary>
    public string? Inventory { get; init; }

    /// <summary>What privacy.flows.lock is after the fix; <c>null</c>: as before.</summary>
    public string? InventoryAfter { get; init; }

    /// <summary>True where the fix moves the duty instead of meeting it.</summary>
    public bool Remains { get; init; }

    /// <summary>With the constants that are generated from policy.yaml; by default only where the code needs a generator.</summary>
    public bool Generates { get; init; } = Before.Contains("partial ", StringComparison.Ordinal);

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Files beside the code.</summary>
    public ImmutableArray<TextFile> More { get; init; } = [];

    /// <summary>What some of them are after the fix.</summary>
    public ImmutableArray<TextFile> MoreAfter { get; init; } = [];

    public async Task GivesAsync(string after)
    {
        var (project, diagnostics) = await StartAsync();
        var offer = await ChosenAsync(project, diagnostics);
        await AssertAsync(await offer.ApplyAsync(), after, offer.Diagnostic, diagnostics.Length);
    }

    /// <summary>Fix All in the project.</summary>
    public async Task GivesToAllAsync(string after)
    {
        var (project, diagnostics) = await StartAsync();
        var offer = await ChosenAsync(project, diagnostics);
        var result = await offer.ApplyToAllAsync(diagnostics);
        await AssertAsync(result, after, offer.Diagnostic, diagnostics.Length);
        if (!Remains)
            Assert.DoesNotContain(await FixProject.DiagnosticsAsync(result), found => found.Id == offer.Diagnostic.Id);
    }

    public async Task IsNotOfferedAsync()
    {
        var (project, diagnostics) = await StartAsync();
        Assert.Contains(diagnostics, found => FixSet.Of(Fix).FixableDiagnosticIds.Contains(found.Id) && (Rule is null || found.Id == Rule));
        var offers = await OfferedFix.AllAsync(project, diagnostics.Where(found => Rule is null || found.Id == Rule), FixSet.Of(Fix));
        Assert.Empty(offers.Where(offer => Title is null || offer.Action.Title == Title).Select(offer => offer.Action.Title));
    }

    /// <summary>Titles at the first diagnostic, in the order of the menu.</summary>
    public async Task<ImmutableArray<string>> TitlesAsync()
    {
        var (project, diagnostics) = await StartAsync();
        var offers = await OfferedFix.AllAsync(project, diagnostics, FixSet.Of(Fix));
        return [.. offers.Where(offer => offer.Diagnostic == offers[0].Diagnostic).Select(offer => offer.Action.Title)];
    }

    private async Task<(Project Project, ImmutableArray<Diagnostic> Diagnostics)> StartAsync()
    {
        var project = FixProject.Create(new AnalysisInput
        {
            Sources = [new TextFile("App.cs", Before), .. More],
            AdditionalFiles =
            [
                .. Policy is null ? [] : new[] { new TextFile("policy.yaml", Policy) },
                .. Inventory is null ? [] : new[] { new TextFile("privacy.flows.lock", Inventory) },
            ],
            Properties = Properties,
            RunsGenerators = Generates,
        });
        Assert.Empty(await FixProject.ErrorsAsync(project));
        return (project, await FixProject.DiagnosticsAsync(project));
    }

    private async Task<OfferedFix> ChosenAsync(Project project, ImmutableArray<Diagnostic> diagnostics)
    {
        var offers = await OfferedFix.AllAsync(project, diagnostics.Where(found => Rule is null || found.Id == Rule), FixSet.Of(Fix));
        var chosen = offers.FirstOrDefault(offer => Title is null || offer.Action.Title == Title);
        Assert.True(chosen is not null, $"{Fix} offers [{string.Join(", ", offers.Select(offer => offer.Action.Title))}] for\n{string.Join('\n', diagnostics)}");
        return chosen;
    }

    private async Task AssertAsync(Project result, string after, Diagnostic fixedOne, int count)
    {
        var texts = await FixProject.TextsAsync(result);
        Assert.Equal(after, texts["App.cs"]);
        Assert.All(MoreAfter, file => Assert.Equal(file.Text, texts[file.Path]));
        if (Policy is not null)
            Assert.Equal(PolicyAfter ?? Policy, texts["policy.yaml"]);
        if (Inventory is not null)
            Assert.Equal(InventoryAfter ?? Inventory, texts["privacy.flows.lock"]);
        Assert.Empty(await FixProject.ErrorsAsync(result));

        var left = await FixProject.DiagnosticsAsync(result);
        Assert.DoesNotContain(left, found => found.Id == "AD0001");
        if (!Remains)
            Assert.True(left.Count(found => found.Id == fixedOne.Id) < count, "the diagnostic remains:\n" + string.Join('\n', left));
    }
}
