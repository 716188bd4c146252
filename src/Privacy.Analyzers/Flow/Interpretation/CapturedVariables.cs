using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Variables of the surrounding code that a lambda or a local function names, and so do the local functions that it calls.</summary>
internal static class CapturedVariables
{
    /// <summary>In order of first use. A static local function names none.</summary>
    public static List<ISymbol> Of(Interpreter run, Closure closure)
    {
        var variables = new List<ISymbol>();
        if (closure.Lambda is not null || closure.Method.MethodKind == MethodKind.LocalFunction)
            Collect(run, closure, variables, new(SymbolEqualityComparer.Default));
        return variables;
    }

    private static void Collect(Interpreter run, Closure closure, List<ISymbol> variables, HashSet<ISymbol> entered)
    {
        if (!entered.Add(closure.Method.OriginalDefinition) || Functions.Body(run, closure) is not { } body)
            return;
        foreach (var op in body.Descendants())
        {
            var called = (op as IInvocationOperation)?.TargetMethod ?? (op as IMethodReferenceOperation)?.Method;
            if (called is { MethodKind: MethodKind.LocalFunction })
                Collect(run, new Closure(null, called, null, default), variables, entered);
            ISymbol? variable = op switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                _ => null,
            };
            if (variable is not null && !entered.Contains(variable.ContainingSymbol) && !variables.Contains(variable))
                variables.Add(variable);
        }
    }
}
