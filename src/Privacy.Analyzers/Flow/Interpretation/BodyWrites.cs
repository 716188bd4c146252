using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>What code writes to, as far as an answer of it depends on that. Every exit of a body asks, so it is found out once.</summary>
internal sealed class BodyWrites(IOperation body)
{
    private HashSet<IParameterSymbol>? _parameters;
    private bool? _onlyReads;

    /// <summary>The parameter may hold something else when the code answers than what was passed.</summary>
    public bool Writes(IParameterSymbol parameter) => (_parameters ??= Written()).Contains(parameter);

    /// <summary>
    /// Nothing is written but to variables of its own, and no code of the program's is called: else the object asked may be another one, or hold something
    /// else, when it answers.
    /// </summary>
    public bool OnlyReads(Interpreter run) => _onlyReads ??= IsReading(run);

    private HashSet<IParameterSymbol> Written()
    {
        var written = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
        foreach (var op in body.Descendants())
        {
            if (op is IParameterReferenceOperation { Parameter: var parameter } && IsTarget(op))
                written.Add(parameter);
        }

        return written;
    }

    private static bool IsTarget(IOperation op) =>
        op.Parent switch
        {
            IAssignmentOperation assignment => ReferenceEquals(assignment.Target, op),
            IIncrementOrDecrementOperation or ITupleOperation or IAddressOfOperation => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } } => true,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
            _ => false,
        };

    private bool IsReading(Interpreter run)
    {
        foreach (var op in body.Descendants())
        {
            var isReading = op switch
            {
                IAssignmentOperation { Target: not (ILocalReferenceOperation or IDiscardOperation) } => false,
                IIncrementOrDecrementOperation { Target: not ILocalReferenceOperation } => false,
                IInvocationOperation { TargetMethod: var method } => method.MethodKind != MethodKind.DelegateInvoke && !run.IsOwn(method),
                IPropertyReferenceOperation { Property: { GetMethod: { } getter } } => !run.HasBody(getter.OriginalDefinition),
                IEventAssignmentOperation or IDynamicInvocationOperation or IObjectCreationOperation or IAwaitOperation => op is IObjectCreationOperation { Type: { } made } && !run.IsOwn(made),
                _ => true,
            };
            if (!isReading)
                return false;
        }

        return true;
    }
}
