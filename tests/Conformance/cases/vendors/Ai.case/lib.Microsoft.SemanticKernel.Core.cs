// option: PrivacySummaries=false
// Of Microsoft.SemanticKernel.Core 1.82.0: what the cases call of it.
namespace Microsoft.SemanticKernel
{
    public static class KernelExtensions
    {
        public static Microsoft.SemanticKernel.KernelFunction CreateFunctionFromPrompt(this Microsoft.SemanticKernel.Kernel kernel, string promptTemplate, Microsoft.SemanticKernel.PromptExecutionSettings? executionSettings = null, string? functionName = null, string? description = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null) => throw null!;

        public static Task<Microsoft.SemanticKernel.FunctionResult> InvokePromptAsync(this Microsoft.SemanticKernel.Kernel kernel, string promptTemplate, Microsoft.SemanticKernel.KernelArguments? arguments = null, string? templateFormat = null, Microsoft.SemanticKernel.IPromptTemplateFactory? promptTemplateFactory = null, Microsoft.SemanticKernel.PromptTemplateConfig? promptTemplateConfig = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}
