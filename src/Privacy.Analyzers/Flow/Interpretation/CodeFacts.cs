using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>What is found in code by a walk over all of it. Every exit of a body, every turn of a loop asks, so it is found out once.</summary>
internal sealed class CodeFacts(IOperation code)
{
    private Dictionary<ISymbol, int>? _lastWrites;
    private ImmutableArray<IOperation> _lambdas;
    private bool? _onlyReads;
    private int _size = -1;

    /// <summary>How many operations it is.</summary>
    public int Size => _size >= 0 ? _size : _size = Count();

    /// <summary>Lambdas, and local functions that are taken as delegates.</summary>
    public ImmutableArray<IOperation> Lambdas => _lambdas.IsDefault ? _lambdas = FindLambdas() : _lambdas;

    /// <summary>The parameter may hold something else when the code answers than what was passed.</summary>
    public bool Writes(IParameterSymbol parameter) => LastWrite(parameter) >= 0;

    /// <summary>Where in the text a variable is last written to, or handed to what may; -1: nowhere but where it is declared.</summary>
    public int LastWrite(ISymbol variable) => (_lastWrites ??= FindLastWrites()).TryGetValue(variable, out var last) ? last : -1;

    /// <summary>
    /// Nothing is written but to variables of its own, and no code of the program's is called: else the object asked may be another one, or hold something
    /// else, when it answers.
    /// </summary>
    public bool OnlyReads(Interpreter run) => _onlyReads ??= IsReading(run);

    /// <summary>All of the code that something is in, as far as its parents go.</summary>
    public static IOperation Root(IOperation op)
    {
        while (op.Parent is { } parent)
            op = parent;
        return op;
    }

    /// <summary>A variable is written to here, or gets another name by which it may be.</summary>
    public static bool IsWritten(IOperation variable)
    {
        while (variable.Parent is ITupleOperation or IDeclarationExpressionOperation or IParenthesizedOperation)
            variable = variable.Parent;
        return variable.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == variable || assignment is ISimpleAssignmentOperation { IsRef: true },
            IIncrementOrDecrementOperation or IAddressOfOperation or IConditionalOperation { IsRef: true } => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } } => true,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
            _ => false,
        };
    }

    private Dictionary<ISymbol, int> FindLastWrites()
    {
        var writes = new Dictionary<ISymbol, int>(SymbolEqualityComparer.Default);
        foreach (var op in code.Descendants())
        {
            if (Mirrors.Variable(op) is { } variable && IsWritten(op) && (!writes.TryGetValue(variable, out var last) || last < op.Syntax.SpanStart))
                writes[variable] = op.Syntax.SpanStart;
        }

        return writes;
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
