using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace OtherAnalyzer;

/// <summary>Reports what it read from YAML, and which version of YamlDotNet read it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class YamlGreetingAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Greeting = new(
        "OTHER1", "Greeting", "YAML says {0}, read by YamlDotNet {1}", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Greeting];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(end =>
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader("greeting: hello"));
            var root = (YamlMappingNode)yaml.Documents[0].RootNode;
            end.ReportDiagnostic(Diagnostic.Create(Greeting, Location.None, root.Children.Single().Value, typeof(YamlStream).Assembly.GetName().Version!.Major));
        });
    }
}
