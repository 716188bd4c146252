using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Variables that are written to where the order of a body does not say when: in a lambda or local function that may run any number of times, or by
/// another name. What was last written to them is not known from the body alone. Looked for once in a body, where it is first asked.
/// </summary>
internal sealed class SharedVariables
{
    private readonly Dictionary<IOperation, HashSet<ISymbol>> _known = [];

    /// <param name="at">Anything in the body.</param>
    public bool Contains(ISymbol variable, IOperation at)
    {
        var root = CodeFacts.Root(at);
        if (!_known.TryGetValue(root, out var shared))
            _known.Add(root, shared = In(root));
        return shared.Contains(variable);
    }

    private static HashSet<ISymbol> In(IOperation root)
    {
        var shared = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var op in root.DescendantsAndSelf())
        {
            if (Mirrors.Variable(op) is { } variable && !shared.Contains(variable) && (IsNamed(op) || (CodeFacts.IsWritten(op) && IsFromWithin(op, variable))))
                shared.Add(variable);
        }

        return shared;
    }

    /// <summary>A pointer, a reference or an object that holds one stands for it.</summary>
    private static bool IsNamed(IOperation op) =>
        op.Parent switch
        {
            IAddressOfOperation => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } } => true,
            ISimpleAssignmentOperation { IsRef: true } assignment => assignment.Value == op,
            IConditionalOperation { IsRef: true } => true,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref, Parent: var call } => call is IObjectCreationOperation or IInvocationOperation { TargetMethod: { ReturnsByRef: true } or { ReturnType.IsRefLikeType: true } },
            _ => false,
        };

    /// <summary>In a function inside the one whose variable it is.</summary>
    private static bool IsFromWithin(IOperation op, ISymbol variable)
    {
        for (var parent = op.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda)
                return !SymbolEqualityComparer.Default.Equals(lambda.Symbol, variable.ContainingSymbol);
            if (parent is ILocalFunctionOperation local)
                return !SymbolEqualityComparer.Default.Equals(local.Symbol, variable.ContainingSymbol);
        }

        return false;
    }
}
