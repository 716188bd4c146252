using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Rules;

namespace Privacy.Analyzers.Constants;

/// <summary>
/// policy.yaml → <c>PolicyCategory</c>, <c>PolicyPurpose</c>, <c>PolicyRecipient</c>, <c>PolicyGuard</c>: ids as constants, so that a typo in a
/// tag, or a purpose that the policy lost, does not compile. Looks at additional files and build properties only: an edit of C# costs nothing.
/// </summary>
[Generator(LanguageNames.CSharp)]
internal sealed class PolicyConstantsGenerator : IIncrementalGenerator
{
    /// <summary>Name of the step whose output decides whether anything is written anew.</summary>
    public const string Step = "PolicyConstants";

    public const string HintName = "PolicyConstants.g.cs";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var properties = context.AnalyzerConfigOptionsProvider.Select(static (provider, _) => BuildProperties.Read(provider.GlobalOptions));
        var source = context.AdditionalTextsProvider
            .Collect()
            .Combine(properties)
            .Select(static (input, cancel) => PolicyInput.Of(input.Left, input.Right, cancel).Result.Policy)
            .Select(static (policy, _) => policy.Path is null ? null : ConstantSource.Of(policy))
            .WithTrackingName(Step);

        context.RegisterSourceOutput(source, static (output, text) =>
        {
            if (text is not null)
                output.AddSource(HintName, SourceText.From(text, Encoding.UTF8));
        });
    }
}
