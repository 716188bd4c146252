using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary><c>allowed.Contains(text)</c>: where it says yes, the text is one of the constants that are listed.</summary>
internal static class Listed
{
    public static void Learn(Interpreter run, IOperation condition, FlowState whenTrue)
    {
        if (condition is not IInvocationOperation { TargetMethod: { Name: "Contains" or "ContainsKey" } method, Arguments: { IsEmpty: false } arguments } call || run.IsOwn(method))
            return;
        var list = call.Instance ?? arguments[0].Value;
        var asked = call.Instance is not null ? arguments[0].Value : arguments.Length > 1 ? arguments[1].Value : null;
        if (asked is null || !whenTrue.IsAlive || TypeFacts.IsString(list.Type))
            return;
        if (IsTable(run, list) || IsMadeOfConstants(run, list, method, whenTrue))
            Narrowing.Settle(run, asked, whenTrue);
    }

    /// <summary>A list, set or map that was made here, with constants alone in it.</summary>
    private static bool IsMadeOfConstants(Interpreter run, IOperation list, IMethodSymbol method, FlowState state)
    {
        var place = method.Name == "ContainsKey" ? Member.Key : Member.Element;
        var held = run.Eval(list, state);
        if (held.Objects.IsEmpty || !held.Labels.IsEmpty)
            return false;
        foreach (var obj in held.Objects)
        {
            if (!obj.IsFresh)
                return false;
        }

        return Members.Read(run, held, place, TypeFacts.ElementType(list.Type), list.Syntax, state) is { IsKnown: true, IsEmpty: true };
    }

    /// <summary>A member of one's own that is given literals and nothing else.</summary>
    private static bool IsTable(Interpreter run, IOperation list)
    {
        while (list is IConversionOperation { OperatorMethod: null } conversion)
            list = conversion.Operand;
        if (list is not IMemberReferenceOperation { Member: var member } || !(StoredCode.IsSettled(member) || member.DeclaredAccessibility == Accessibility.Private) || member is not (IFieldSymbol or IPropertySymbol))
            return false;
        var table = run.Engine.Stored.Of(member, run.Engine.Cancel);
        if (!table.IsWhole || table.Elements.Count == 0)
            return false;
        foreach (var (at, value) in table.Elements)
        {
            if (!at.Equals(Member.Element) || value is not LiteralExpressionSyntax)
                return false;
        }

        return true;
    }
}
