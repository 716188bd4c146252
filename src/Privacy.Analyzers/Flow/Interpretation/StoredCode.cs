using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// What a member of one's own that holds a delegate is known to hold, where the body at hand did not write it: the code of its initialiser
/// and of the assignments in its type.
/// </summary>
internal sealed class StoredCode(Bodies bodies, StoredElements stored)
{
    /// <summary>A member with more handlers than this is an event that everybody listens to.</summary>
    public const int MaxCode = 4;

    private readonly Dictionary<ISymbol, List<Closure>> _code = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<(Member At, Closure Code)>> _elements = new(SymbolEqualityComparer.Default);

    public List<Closure> Of(ISymbol member, CancellationToken cancel)
    {
        member = member.OriginalDefinition;
        if (!_code.TryGetValue(member, out var code))
            _code.Add(member, code = Find(member, cancel));
        return code;
    }

    /// <summary>The code in a collection that the member holds, at one place of it.</summary>
    public List<Closure> In(ISymbol member, Member place, CancellationToken cancel)
    {
        member = member.OriginalDefinition;
        if (!_elements.TryGetValue(member, out var elements))
            _elements.Add(member, elements = CodeIn(member, cancel));
        var code = new List<Closure>();
        foreach (var (at, closure) in elements)
        {
            if (at.Equals(place) || !at.IsEntry || !place.IsEntry)
                code.Add(closure);
        }

        return code;
    }

    /// <summary>True where nothing but the initialiser and constructors write it.</summary>
    public static bool IsSettled(ISymbol member) => member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null };

    private List<Closure> Find(ISymbol member, CancellationToken cancel)
    {
        var code = new List<Closure>();
        if (!bodies.IsOwn(member) || member.ContainingType is null)
            return code;
        foreach (var reference in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var node in reference.GetSyntax(cancel).DescendantNodes())
            {
                var value = node switch
                {
                    VariableDeclaratorSyntax { Initializer.Value: { } initial, Parent.Parent: BaseFieldDeclarationSyntax } field when field.Identifier.ValueText == member.Name => initial,
                    PropertyDeclarationSyntax { Initializer.Value: { } initial } property when property.Identifier.ValueText == member.Name => initial,
                    AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.SubtractAssignmentExpression } assignment when Named(assignment.Left) == member.Name => assignment.Right,
                    _ => null,
                };
                if (value is not null && code.Count < MaxCode && Code(value, cancel) is { } found)
                    code.Add(found);
            }
        }

        return code;
    }

    private List<(Member At, Closure Code)> CodeIn(ISymbol member, CancellationToken cancel)
    {
        var elements = new List<(Member At, Closure Code)>();
        foreach (var (at, value) in stored.Of(member, cancel).Elements)
        {
            if (Code(value, cancel) is { } code)
                elements.Add((at, code));
        }

        return elements;
    }

    private Closure? Code(ExpressionSyntax value, CancellationToken cancel)
    {
        var op = bodies.ModelOf(value.SyntaxTree)?.GetOperation(value, cancel);
        while (Inside(op) is { } inner)
            op = inner;
        return op switch
        {
            IAnonymousFunctionOperation lambda => new Closure(lambda, lambda.Symbol, null, default),
            IMethodReferenceOperation { Method: { MethodKind: MethodKind.Ordinary } method } => new Closure(null, method, null, default),
            _ => null,
        };
    }

    private static IOperation? Inside(IOperation? op) =>
        op switch
        {
            IConversionOperation conversion => conversion.Operand,
            IDelegateCreationOperation made => made.Target,
            IParenthesizedOperation parenthesized => parenthesized.Operand,
            IAddressOfOperation address => address.Reference,
            _ => null,
        };

    private static string? Named(ExpressionSyntax target) =>
        target switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            _ => null,
        };
}
