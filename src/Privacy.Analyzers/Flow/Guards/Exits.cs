using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards;

/// <summary>
/// Calls that do not return: [DoesNotReturn], and [DoesNotReturnIf] by what its argument says. Not those that a build may leave out
/// ([Conditional]: an assertion checks nothing in what users run).
/// </summary>
internal static class Exits
{
    public static void OfCall(IMethodSymbol method, Argument[] arguments, FlowState state)
    {
        method = method.OriginalDefinition;
        if (IsLeftOut(method))
            return;
        if (Has(method, "DoesNotReturnAttribute", "CodeAnalysis", out _))
        {
            state.IsAlive = false;
            return;
        }

        for (var i = 0; i < method.Parameters.Length && i < arguments.Length; i++)
        {
            if (method.Parameters[i].Type.SpecialType != SpecialType.System_Boolean || !Has(method.Parameters[i], "DoesNotReturnIfAttribute", "CodeAnalysis", out var attribute)
                || attribute!.ConstructorArguments.Length != 1 || attribute.ConstructorArguments[0].Value is not bool leaves)
            {
                continue;
            }

            var value = arguments[i].Value;
            if (value.HasConstant && value.Constant is bool constant && constant == leaves)
                state.IsAlive = false;
            state.Facts = GuardFacts.Learn(state.Facts, leaves ? value.Condition.WhenFalse : value.Condition.WhenTrue);
        }
    }

    /// <summary>A build may be made without the calls of the method.</summary>
    public static bool IsLeftOut(IMethodSymbol method) => Has(method, "ConditionalAttribute", "Diagnostics", out _);

    private static bool Has(ISymbol symbol, string name, string space, out AttributeData? found)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            found = attribute;
            if (attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace.Name == space)
                return true;
        }

        found = null;
        return false;
    }
}
