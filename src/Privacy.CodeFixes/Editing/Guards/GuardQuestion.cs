using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Privacy.CodeFixes.Editing.Guards;

/// <summary>A member of a guard as code asks it.</summary>
/// <param name="Wrong">Arguments with constants that ask about something else, each with the right one.</param>
internal sealed record GuardQuestion(ImmutableArray<TextChange> Wrong)
{
    public bool IsRight => Wrong.IsEmpty;

    /// <summary><c>null</c>: the expression is no such question, or what it is about can't be corrected.</summary>
    public static GuardQuestion? Of(FixSite site, string guard, IReadOnlyList<ISymbol> members, ExpressionSyntax expression)
    {
        if (site.Semantics.GetSymbolInfo(expression).Symbol?.OriginalDefinition is not { } symbol
            || members.FirstOrDefault(each => SymbolEqualityComparer.Default.Equals(each, symbol)) is not { } member)
            return null;
        if (member is not IMethodSymbol method || site.Semantics.GetOperation(expression) is not IInvocationOperation asked)
            return new GuardQuestion([]);

        var wrong = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var wanted in GuardCalls.MeaningOf(site, guard, member).Arguments)
        {
            if (asked.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == wanted.Ordinal) is not { } given || wanted.Accepts(given.Value.ConstantValue.Value))
                continue;
            if (given.Syntax is not ArgumentSyntax written
                || GuardCalls.Literal(site, method.Parameters[wanted.Ordinal].Type, wanted.Names.IsDefault ? wanted.Constant : guard, written.SpanStart) is not { } right)
                return null;
            wrong.Add(new TextChange(written.Expression.Span, right));
        }

        return new GuardQuestion(wrong.ToImmutable());
    }
}
