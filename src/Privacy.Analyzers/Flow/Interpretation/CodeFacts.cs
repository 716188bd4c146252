using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>What is found in code by a walk over all of it. Every exit of a body, every turn of a loop asks, so it is found out once.</summary>
internal sealed class CodeFacts(IOperation code)
{
    private HashSet<IParameterSymbol>? _written;
    private ImmutableArray<IOperation> _lambdas;
    private bool? _onlyReads;
    private int _size = -1;

    /// <summary>How many operations it is.</summary>
    public int Size => _size >= 0 ? _size : _size = Count();

    /// <summary>Lambdas, and local functions that are taken as delegates.</summary>
    public ImmutableArray<IOperation> Lambdas => _lambdas.IsDefault ? _lambdas = FindLambdas() : _lambdas;

    /// <summary>The parameter may hold something else when the code answers than what was passed.</summary>
    public bool Writes(IParameterSymbol parameter) => (_written ??= FindWritten()).Contains(parameter);

    /// <summary>
    /// Nothing is written but to variables of its own, and no code of the program's is called: else the object asked may be another one, or hold something
    /// else, when it answers.
    /// </summary>
    public bool OnlyReads(Interpreter run) => _onlyReads ??= IsReading(run);

    private HashSet<IParameterSymbol> FindWritten()
    {
        var written = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
        foreach (var op in code.Descendants())
        {
            if (op is IParameterReferenceOperation { Parameter: var parameter } && IsTarget(op))
                written.Add(parameter);
        }

        return written;
    }

    private int Count()
    {
        var count = 0;
        foreach (var _ in code.Descendants())
            count++;
        return count;
    }

    private ImmutableArray<IOperation> FindLambdas()
    {
        var lambdas = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var op in code.Descendants())
        {
            if (op is IAnonymousFunctionOperation or IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction })
                lambdas.Add(op);
        }

        return lambdas.ToImmutable();
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
        foreach (var op in code.Descendants())
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
