using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Rules.Rights;

namespace Privacy.Analyzers.Rules.Tagging;

/// <summary>PRIV102 to PRIV104: what a tag says, held against the policy.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TaggingAnalyzer() : PrivacyAnalyzer(
    Descriptors.PRIV102_UndefinedNameInTag,
    Descriptors.PRIV103_TagWithoutPurposeOrBasis,
    Descriptors.PRIV104_LegalBasisDoesNotFit)
{
    protected override void Start(CompilationStartAnalysisContext context, PrivacyModel model)
    {
        // A file that can't be read defines nothing: PRIV002 says so once, and not again at every tag.
        if (model.Policy.IsUnreadable)
            return;

        context.RegisterOperationAction(
            operation =>
            {
                if (Tag.Read((IAttributeOperation)operation.Operation) is not { } tag)
                    return;

                UndefinedNames.Check(model.Policy, tag, Report);
                if (tag.Name != "PersonalData")
                    return;

                MissingPurpose.Check(model.Policy, tag, Report);
                LegalBasisMisfit.Check(model.Policy, tag, Report);

                void Report(Diagnostic diagnostic)
                {
                    if (!Exceptions.Cover(operation.ContainingSymbol, diagnostic.Id, model.AsOf))
                        operation.ReportDiagnostic(diagnostic);
                }
            },
            OperationKind.Attribute);
    }
}
