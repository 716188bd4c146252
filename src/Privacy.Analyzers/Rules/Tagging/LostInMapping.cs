using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Rules.Rights;

namespace Privacy.Analyzers.Rules.Tagging;

/// <summary>
/// PRIV105 in mappings that libraries make by the names of members: AutoMapper, Mapster, Mapperly. A tagged member of the one type meets an
/// untagged one of its name in the other, which is one's own.
/// </summary>
internal static class LostInMapping
{
    public static void InCall(SyntaxNodeAnalysisContext context, PrivacyModel model)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (Name(call.Expression) is not ("Map" or "MapFrom" or "CreateMap" or "Adapt" or "AdaptToType" or "ProjectTo" or "ProjectToType")
            || context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is not IMethodSymbol method)
            return;
        if (ConfiguredMapping.Of(call, method, context) is var (member, read))
            CheckMember(context, model, member, read, call.GetLocation());
        else if (Types(method, call, context) is var (from, into))
            Check(context, model, from, into, call.GetLocation(), ConfiguredMapping.Named(call));
    }

    /// <summary>A partial method of a class that Mapperly implements.</summary>
    public static void InDeclaration(SyntaxNodeAnalysisContext context, PrivacyModel model)
    {
        var declaration = (MethodDeclarationSyntax)context.Node;
        if (declaration.Body is not null || declaration.ExpressionBody is not null || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
            || context.ContainingSymbol is not IMethodSymbol { Parameters.Length: > 0, ReturnsVoid: false } method
            || !method.ContainingType.GetAttributes().Any(data => data.AttributeClass is { Name: "MapperAttribute" } type && QualifiedName.Full(type) == "Riok.Mapperly.Abstractions.MapperAttribute"))
            return;
        Check(context, model, method.Parameters[0].Type, method.ReturnType, declaration.Identifier.GetLocation(), []);
    }

    private static string? Name(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };

    /// <summary>From the type parameters; what is mapped may also be told by the argument alone.</summary>
    private static (ITypeSymbol From, ITypeSymbol Into)? Types(IMethodSymbol method, InvocationExpressionSyntax call, SyntaxNodeAnalysisContext context)
    {
        var space = method.ContainingNamespace?.ToDisplayString() ?? "";
        if (space != "AutoMapper" && !space.StartsWith("AutoMapper.", StringComparison.Ordinal)
            && space != "Mapster" && !space.StartsWith("Mapster", StringComparison.Ordinal))
            return null;
        var arguments = method.TypeArguments;
        if (arguments.Length >= 2)
            return (arguments[0], arguments[1]);
        if (arguments.Length != 1)
            return null;
        var source = method.ReducedFrom is not null && call.Expression is MemberAccessExpressionSyntax access
            ? access.Expression
            : call.ArgumentList.Arguments.FirstOrDefault()?.Expression;
        return source is not null && context.SemanticModel.GetTypeInfo(source, context.CancellationToken).Type is { } type ? (type, arguments[0]) : null;
    }

    private static void Check(SyntaxNodeAnalysisContext context, PrivacyModel model, ITypeSymbol from, ITypeSymbol into, Location at, HashSet<string> told)
    {
        if (Element(into) is not INamedTypeSymbol target || !target.IsWrittenIn(model.Compilation.Assembly) || Element(from) is not INamedTypeSymbol source)
            return;
        foreach (var member in Members(target).OfType<IPropertySymbol>())
        {
            if (member.SetMethod is null || told.Contains(member.Name) || !model.Sources.IsUntagged(member) || Exceptions.Cover(member, Descriptors.PRIV105_TagLost.Id, model.AsOf))
                continue;
            var tagged = Members(source).FirstOrDefault(candidate => string.Equals(candidate.Name, member.Name, StringComparison.OrdinalIgnoreCase));
            if (tagged is null || model.Sources.OfMember(tagged) is not { Origin: not TagOrigin.Inferred } tag)
                continue;
            if (!Exceptions.Cover(context.ContainingSymbol, Descriptors.PRIV105_TagLost.Id, model.AsOf))
                context.ReportDiagnostic(LostTags.Create(at, tag.Display, tag, member));
            return;
        }
    }

    private static void CheckMember(SyntaxNodeAnalysisContext context, PrivacyModel model, IPropertySymbol member, IEnumerable<ISymbol> read, Location at)
    {
        if (!member.ContainingType.IsWrittenIn(model.Compilation.Assembly) || !model.Sources.IsUntagged(member) || Exceptions.Cover(member, Descriptors.PRIV105_TagLost.Id, model.AsOf)
            || Exceptions.Cover(context.ContainingSymbol, Descriptors.PRIV105_TagLost.Id, model.AsOf))
            return;
        foreach (var source in read)
        {
            if (model.Sources.OfMember(source) is not { Origin: not TagOrigin.Inferred } tag)
                continue;
            context.ReportDiagnostic(LostTags.Create(at, tag.Display, tag, member));
            return;
        }
    }

    /// <summary>Mapped one by one where it is a collection, or a query.</summary>
    private static ITypeSymbol Element(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments.Length: 1 } named when named.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            || named.AllInterfaces.Any(parent => parent.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T) => named.TypeArguments[0],
        _ => type,
    };

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false } or IFieldSymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public })
                    yield return member;
            }
        }
    }
}
