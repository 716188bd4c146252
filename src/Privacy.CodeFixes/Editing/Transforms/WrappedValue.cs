using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Privacy.CodeFixes.Editing.Removal;

namespace Privacy.CodeFixes.Editing.Transforms;

/// <summary>A call put around each part of a sent value that carries personal data, or around the whole.</summary>
internal static class WrappedValue
{
    /// <summary>The values to wrap, or empty: there is none that a text could stand for.</summary>
    public static ImmutableArray<ExpressionSyntax> Values(FixSite site)
    {
        var whole = site.Node switch
        {
            ArgumentSyntax argument when argument.RefKindKeyword == default => argument.Expression,
            ExpressionSyntax { Parent: AssignmentExpressionSyntax } value => value,
            _ => null,
        };
        if (whole is null)
            return [];

        var parts = PersonalParts.In(site, whole);
        if (parts.IsEmpty && whole.Parent is AssignmentExpressionSyntax assignment && !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && !PersonalParts.ReadsAll(site, whole))
            return [];
        return parts.IsEmpty ? [whole] : [.. parts.Select(ValueOf).OfType<ExpressionSyntax>()];
    }

    /// <summary>The changes, or <c>null</c>: a value can't be passed to the call, or the result not to where the value went.</summary>
    public static ImmutableArray<TextChange>? Changes(FixSite site, ImmutableArray<ExpressionSyntax> values, TransformCall call)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var value in values)
        {
            if (!Accepts(site, value, call.Gives) || Passed(site, value, call) is not { } passed)
                return null;

            // Nothing is an empty text where there has to be one.
            var mayGiveNull = call.Gives is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } && RefusesNull(site, value);
            if (mayGiveNull && call.Gives.SpecialType != SpecialType.System_String)
                return null;
            changes.Add(new TextChange(value.Span, NameOf(value) + call.Before + passed + call.After + (mayGiveNull ? " ?? string.Empty" : "")));
        }

        return changes.Count == 0 ? null : changes.ToImmutable();
    }

    private static bool RefusesNull(FixSite site, ExpressionSyntax value)
    {
        var wanted = value.Parent switch
        {
            ArgumentSyntax argument => SinkCall.Parameter(site, argument) is { } parameter ? parameter.IsParams && parameter.Type is IArrayTypeSymbol many ? many.ElementType : parameter.Type : null,
            AssignmentExpressionSyntax assignment => site.Semantics.GetSymbolInfo(assignment.Left).Symbol switch
            {
                IPropertySymbol property => property.Type,
                IFieldSymbol field => field.Type,
                _ => null,
            },
            _ => null,
        };
        return wanted is { IsValueType: false, NullableAnnotation: NullableAnnotation.NotAnnotated };
    }

    private static ExpressionSyntax? ValueOf(SyntaxNode part) => part switch
    {
        InterpolationSyntax hole => hole.Expression,
        AnonymousObjectMemberDeclaratorSyntax member => member.Expression,
        AssignmentExpressionSyntax assignment => assignment.Right,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: { Count: 2 } pair } => pair[1],
        ExpressionElementSyntax element => element.Expression,
        ArgumentSyntax argument => argument.Expression,
        ExpressionSyntax operand => operand,
        _ => null,
    };

    /// <summary>A member of an anonymous object takes its name from the value, unless it has one.</summary>
    private static string NameOf(ExpressionSyntax value) =>
        value.Parent is AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } ? value.TryGetInferredMemberName() + " = " : "";

    private static string? Passed(FixSite site, ExpressionSyntax value, TransformCall call)
    {
        var info = site.Semantics.GetTypeInfo(value);
        if (info.Type is not { } type)
            return null;

        var text = value is ParenthesizedExpressionSyntax inner ? inner.Expression.ToString() : value.ToString();
        var wanted = call.Takes?.Type ?? call.Gives;
        var fits = site.Semantics.Compilation.ClassifyConversion(type, wanted).IsImplicit;
        if (!fits && (wanted.SpecialType != SpecialType.System_String || !IsPlain(type)))
            return null;

        if (!fits)
            text = (value is NameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax ? value.ToString() : "(" + text + ")") + ".ToString()";
        var mayBeNull = fits ? info.Nullability.FlowState == NullableFlowState.MaybeNull : type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        var refusesNull = call.Takes?.NullableAnnotation == NullableAnnotation.NotAnnotated && wanted.SpecialType == SpecialType.System_String;
        return mayBeNull && refusesNull ? Operand(value, text) + " ?? string.Empty" : text;
    }

    private static string Operand(ExpressionSyntax value, string text) =>
        value is ConditionalExpressionSyntax or AssignmentExpressionSyntax or LambdaExpressionSyntax ? "(" + text + ")" : text;

    /// <summary>A number, day or id: its text is its value. Of an object the text is anything.</summary>
    private static bool IsPlain(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type.IsValueType && !type.IsTupleType && !type.IsRecord && type.TypeKind is TypeKind.Struct or TypeKind.Enum
            && (type.SpecialType != SpecialType.None || type.ContainingNamespace?.ToDisplayString() == "System" || type.TypeKind == TypeKind.Enum);
    }

    private static bool Accepts(FixSite site, ExpressionSyntax value, ITypeSymbol result)
    {
        if (value.Parent is InterpolationSyntax or AnonymousObjectMemberDeclaratorSyntax)
            return true;
        if (value.Parent is BinaryExpressionSyntax)
            return result.SpecialType == SpecialType.System_String;

        var target = value.Parent switch
        {
            ArgumentSyntax argument => TargetOf(site, argument),
            _ => site.Semantics.GetTypeInfo(value).ConvertedType,
        };
        return target is not null && (target is ITypeParameterSymbol || site.Semantics.Compilation.ClassifyConversion(result, target).IsImplicit);
    }

    private static ITypeSymbol? TargetOf(FixSite site, ArgumentSyntax argument)
    {
        // A type parameter that the argument alone decides takes what comes.
        var parameter = SinkCall.Parameter(site, argument);
        return parameter?.OriginalDefinition.Type is ITypeParameterSymbol free ? free : site.Semantics.GetTypeInfo(argument.Expression).ConvertedType;
    }
}
