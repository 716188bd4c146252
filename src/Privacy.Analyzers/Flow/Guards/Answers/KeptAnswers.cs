using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog.Guards;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Guards.Answers;

/// <summary>
/// Members of one's own that hold a guard's answer: private to write, and nothing but answers of one guard (or false, or none) is written to them.
/// Read in another method the answer is stale, and the message can say so. Found by syntax, on the first question about a member.
/// </summary>
internal sealed class KeptAnswers(EngineContext engine)
{
    private readonly Dictionary<ISymbol, ConditionValue> _known = new(SymbolEqualityComparer.Default);

    /// <summary>A member was read; <paramref name="value"/> is what the body under evaluation knows of it.</summary>
    public static Value Read(Interpreter run, IOperation op, Value value)
    {
        if (run.Model.Guards.IsEmpty || !value.Condition.IsGiven || value.HasConstant || op is not IMemberReferenceOperation { Member: var member } || !TypeFacts.IsTruth(op.Type))
            return value;
        var kept = run.Engine.KeptAnswers.Of(member.OriginalDefinition);
        return kept.IsNone ? value : value.With(kept);
    }

    private ConditionValue Of(ISymbol member)
    {
        if (!_known.TryGetValue(member, out var condition))
            _known.Add(member, condition = IsOwn(member) ? Find(member) : ConditionValue.None);
        return condition;
    }

    private bool IsOwn(ISymbol member) => engine.Bodies.IsOwn(member) && member switch
    {
        IFieldSymbol field => field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private,
        IPropertySymbol property => (property.GetMethod is null || !engine.Bodies.Exists(property.GetMethod)) && property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private },
        _ => false,
    };

    private ConditionValue Find(ISymbol member)
    {
        ImmutableArray<GuardFact>? facts = null;
        foreach (var written in Writes(member))
        {
            if (written is null || engine.Bodies.ModelOf(written.SyntaxTree)?.GetOperation(written, engine.Cancel) is not { } op)
                return ConditionValue.None;
            if (op.ConstantValue is { HasValue: true, Value: false or null })
                continue;
            var found = Answer(op, written);
            facts = facts is { } known ? GuardFacts.Join(known, found) : found;
        }

        return ConditionValue.Of(facts ?? [], []);
    }

    private ImmutableArray<GuardFact> Answer(IOperation op, ExpressionSyntax written)
    {
        var facts = ImmutableArray<GuardFact>.Empty;
        foreach (var guard in Asked(op))
            facts = facts.Add(new GuardFact(guard, GuardStatus.OtherMethod, GuardSubject.Any, written, MemberOf(written)));
        return facts;
    }

    /// <summary>The guards whose answer an expression is: a call or a property, awaited or not.</summary>
    public IEnumerable<string> Asked(IOperation op)
    {
        while (op is IAwaitOperation or IConversionOperation or IParenthesizedOperation)
            op = op is IAwaitOperation awaited ? awaited.Operation : op is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)op).Operand;
        var guards = op switch
        {
            IInvocationOperation call => engine.Model.Guards.Of(call.TargetMethod),
            IPropertyReferenceOperation property => engine.Model.Guards.Of(property.Property),
            _ => [],
        };
        foreach (var guard in guards)
        {
            if (!guard.OnReturn && IsAskedFor(guard, op))
                yield return guard.GuardId;
        }
    }

    private static bool IsAskedFor(GuardMember guard, IOperation op)
    {
        foreach (var wanted in guard.Arguments)
        {
            var accepted = false;
            foreach (var argument in op is IInvocationOperation call ? call.Arguments : [])
                accepted |= argument.Parameter?.Ordinal == wanted.Ordinal && argument.Value.ConstantValue is { HasValue: true } constant && wanted.Accepts(constant.Value);
            if (!accepted)
                return false;
        }

        return true;
    }

    private static string MemberOf(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax => "the constructor",
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => "an initialiser",
    };

    /// <summary>Everything written to the member, <c>null</c> for a write that is no plain assignment.</summary>
    private IEnumerable<ExpressionSyntax?> Writes(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var initializer = reference.GetSyntax(engine.Cancel) switch
            {
                VariableDeclaratorSyntax field => field.Initializer?.Value,
                PropertyDeclarationSyntax property => property.Initializer?.Value,
                _ => null,
            };
            if (initializer is not null)
                yield return initializer;
        }

        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax(engine.Cancel).DescendantNodes())
            {
                if (node is not IdentifierNameSyntax name || name.Identifier.ValueText != member.Name || !FieldConstants.IsTarget(name))
                    continue;
                var target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? (SyntaxNode)access : name;
                yield return target.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression } assignment
                    ? assignment.Right
                    : null;
            }
        }
    }
}
