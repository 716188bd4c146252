using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Privacy.Analyzers.Catalog.Guards;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.CodeFixes.Editing.Declarations;

namespace Privacy.CodeFixes.Editing.Guards;

/// <summary>A check of a guard as a line of code can write it.</summary>
/// <param name="Throws">It answers by returning or not.</param>
internal sealed record GuardCall(ISymbol Member, string Code, bool Throws)
{
    /// <summary>It has to be awaited, and the code does not yet.</summary>
    public bool NeedsAsync { get; init; }
}

/// <summary>How a guard can be asked at a place: members with [Guard], members that policy.yaml names, with what they need at hand.</summary>
internal static class GuardCalls
{
    public static IEnumerable<GuardCall> Find(FixSite site, string guard, int position, CancellationToken cancel) =>
        Members(site, guard, cancel).Select(member => CallOf(site, guard, member, position)).OfType<GuardCall>();

    public static IEnumerable<ISymbol> Members(FixSite site, string guard, CancellationToken cancel)
    {
        var resolver = new PatternResolver(site.Semantics.Compilation);
        var named = site.Model.Policy.Guards.TryGetValue(guard, out var known)
            ? known.Matches.SelectMany(pattern => resolver.Resolve(pattern, cancel))
            : [];
        return named.Concat(TaggedMembers.Of(site.Semantics.Compilation, "GuardAttribute", cancel))
            .Where(member => member is IMethodSymbol or IPropertySymbol && site.Model.Guards.Of(member).Any(each => each.GuardId == guard))
            .Distinct(SymbolEqualityComparer.Default)
            .Where(member => member is not null)
            .OrderBy(member => member!.ToDisplayString(), StringComparer.Ordinal)!;
    }

    /// <summary>The constants that make the member speak of this guard.</summary>
    public static GuardMember MeaningOf(FixSite site, string guard, ISymbol member) => site.Model.Guards.Of(member).First(each => each.GuardId == guard);

    private static GuardCall? CallOf(FixSite site, string guard, ISymbol member, int position)
    {
        if (!site.Semantics.IsAccessible(position, member) || ScopeValues.Target(site.Semantics, position, member, site.Subjects) is not { } target)
            return null;

        var meaning = MeaningOf(site, guard, member);
        if (member is IPropertySymbol property)
            return property.IsIndexer ? null : new GuardCall(member, Yes(target + member.Name, property.Type), meaning.OnReturn);

        var method = (IMethodSymbol)member;
        if (method.IsGenericMethod || Arguments(site, method, meaning, position) is not { } arguments)
            return null;

        var call = target + method.Name + "(" + string.Join(", ", arguments) + ")";
        if (!IsAwaitable(method.ReturnType))
            return new GuardCall(member, Yes(call, method.ReturnType), meaning.OnReturn);
        return new GuardCall(member, Yes("await " + call, (method.ReturnType as INamedTypeSymbol)?.TypeArguments.FirstOrDefault()), meaning.OnReturn)
        {
            NeedsAsync = !IsAsync(site.Root.FindToken(position).Parent),
        };
    }

    /// <summary>As a condition: the third answer of a <c>bool?</c> is no yes.</summary>
    private static string Yes(string asked, ITypeSymbol? answer) =>
        answer is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? asked + " == true" : asked;

    /// <summary>The policy's constants; for objects what is at hand. A text or number that nobody names is not guessed.</summary>
    private static List<string>? Arguments(FixSite site, IMethodSymbol method, GuardMember meaning, int position)
    {
        var arguments = new List<string>();
        var isNamed = false;
        foreach (var parameter in method.Parameters)
        {
            string? written = null;
            foreach (var wanted in meaning.Arguments)
            {
                if (wanted.Ordinal == parameter.Ordinal)
                    written = Literal(site, parameter.Type, wanted.Names.IsDefault ? wanted.Constant : meaning.GuardId, position);
            }

            if (written is null && parameter.IsOptional)
            {
                isNamed = true;
                continue;
            }

            if (written is null && parameter.Type.SpecialType == SpecialType.None && parameter.Type.TypeKind != TypeKind.Enum)
                written = ScopeValues.Of(site.Semantics, position, parameter.Type, site.Subjects).FirstOrDefault();
            if (written is null)
                return null;
            arguments.Add(isNamed ? parameter.Name + ": " + written : written);
        }

        return arguments;
    }

    public static string? Literal(FixSite site, ITypeSymbol type, object? constant, int position)
    {
        if (type.TypeKind == TypeKind.Enum)
        {
            return type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(Number(field.ConstantValue), Number(constant))) is { } named
                ? TypeNames.At(site.Semantics, position, type) + "." + named.Name
                : null;
        }

        return constant switch
        {
            null => "null",
            string text => SyntaxFactory.Literal(text).Text,
            bool answer => answer ? "true" : "false",
            _ => Convert.ToString(constant, CultureInfo.InvariantCulture),
        };
    }

    private static long? Number(object? constant) => constant is null or string or bool ? null : Convert.ToInt64(constant, CultureInfo.InvariantCulture);

    private static bool IsAwaitable(ITypeSymbol type) => type.Name is "Task" or "ValueTask" && type.ContainingNamespace?.ToDisplayString() == "System.Threading.Tasks";

    private static bool IsAsync(SyntaxNode? node)
    {
        for (; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax function:
                    return function.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword);
                case LocalFunctionStatementSyntax function:
                    return function.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case MethodDeclarationSyntax method:
                    return method.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case GlobalStatementSyntax:
                    return true;
                case MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }
}
