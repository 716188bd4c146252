using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;

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

                UndefinedNames.Check(model.Policy, tag, operation.ReportDiagnostic);
                if (tag.Name != "PersonalData")
                    return;

                MissingPurpose.Check(model.Policy, tag, operation.ReportDiagnostic);
                LegalBasisMisfit.Check(model.Policy, tag, operation.ReportDiagnostic);
            },
            OperationKind.Attribute);
    }
}
