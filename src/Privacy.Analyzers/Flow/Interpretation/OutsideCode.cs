using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Demand;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// The code that a member which holds delegates is given from outside its type: handlers of its event, what it is set to, what a constructor or a method
/// is passed and puts there. May-information, and no more than a few places are looked at: <see cref="Code.IsWhole"/> says whether that was all. Asked
/// for only where something personal depends on it; costs a look at the bodies that name the member, or what it is given through.
/// </summary>
internal sealed class OutsideCode(Bodies bodies, StoredElements stored, Func<CodeIndex> index)
{
    /// <summary>Calls of a method of such a name that are bound to see what they pass.</summary>
    private const int MaxPlaces = 64;

    /// <summary>A delegate that is passed on and on.</summary>
    private const int MaxDepth = 4;

    private readonly Dictionary<ISymbol, Code> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What is known of the member, or of the elements of the collection that it holds.</summary>
    public Code Of(ISymbol member, bool isCollection, CancellationToken cancel)
    {
        if (_known.TryGetValue(member, out var code))
            return code;
        _known.Add(member, code = new Code());
        if (!bodies.IsOwn(member) || member.ContainingType is null)
            return code;
        if (isCollection)
            AddElements(member.OriginalDefinition, code, cancel);
        else
            AddMember(member, code, 0, cancel);
        return code;
    }

    private void AddElements(ISymbol member, Code code, CancellationToken cancel)
    {
        foreach (var (_, value) in stored.Of(member, cancel).Elements)
            AddValue(Operation(value, cancel), code, 0, isInside: true, cancel);
    }

    private void AddMember(ISymbol member, Code code, int depth, CancellationToken cancel)
    {
        if (depth > MaxDepth)
            return;
        if (member is IParameterSymbol captured)
        {
            AddParameter(captured, code, depth, cancel);
            return;
        }

        foreach (var node in bodies.WritesIn(member.ContainingType.OriginalDefinition, cancel))
        {
            if (FieldTypes.Written(node, member.Name) is { } value)
                AddValue(Operation(value, cancel), code, depth, isInside: true, cancel);
        }

        if (IsOpen(member))
            AddAssigned(member, code, depth, cancel);
    }

    /// <summary>Code of other types can put something there.</summary>
    private static bool IsOpen(ISymbol member) =>
        member switch
        {
            IFieldSymbol field => !field.IsReadOnly && field.DeclaredAccessibility != Accessibility.Private,
            IPropertySymbol property => property.SetMethod is { DeclaredAccessibility: not Accessibility.Private },
            IEventSymbol @event => @event.DeclaredAccessibility != Accessibility.Private || !@event.ExplicitInterfaceImplementations.IsEmpty,
            _ => false,
        };

    /// <summary><c>x.Member = code</c>, <c>x.Member += code</c>, <c>new X { Member = code }</c> outside its type.</summary>
    private void AddAssigned(ISymbol member, Code code, int depth, CancellationToken cancel)
    {
        if (!code.Visit(member))
            return;
        var name = DemandDriver.Last(member.Name);
        var left = MaxPlaces;
        foreach (var declaration in index().Naming(name))
        {
            foreach (var node in declaration.Node.DescendantNodes())
            {
                cancel.ThrowIfCancellationRequested();
                if (node is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.AddAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression } assignment
                    || FieldTypes.Written(node, name) is not { } value || StoredElements.IsIn(node, member))
                    continue;
                if (--left < 0)
                {
                    code.IsWhole = false;
                    return;
                }

                if (bodies.ModelOf(node.SyntaxTree)?.GetSymbolInfo(assignment.Left, cancel).Symbol is { } target && IsOfSameInstance(member, target) && IsSame(member.OriginalDefinition, target.OriginalDefinition))
                    AddValue(Operation(value, cancel), code, depth, isInside: false, cancel);
            }
        }
    }

    /// <summary>What the parameter is passed, wherever its method or constructor is called; of an accessor what is assigned or added.</summary>
    private void AddParameter(IParameterSymbol parameter, Code code, int depth, CancellationToken cancel)
    {
        if (depth > MaxDepth || parameter.ContainingSymbol is not IMethodSymbol method || !code.Visit(parameter))
            return;
        switch (method.MethodKind)
        {
            case MethodKind.EventAdd or MethodKind.PropertySet when method.AssociatedSymbol is { } member && IsOpen(member):
                AddAssigned(member, code, depth + 1, cancel);
                break;
            case MethodKind.Constructor:
                var left = MaxPlaces;
                AddPassed(method.ContainingType.Name, method, parameter, code, depth, ref left, cancel);
                AddPassed(NameIndex.ImplicitNew, method, parameter, code, depth, ref left, cancel);
                AddPassed(NameIndex.Chained, method, parameter, code, depth, ref left, cancel);
                break;
            case MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation:
                var rest = MaxPlaces;
                AddPassed(DemandDriver.Last(method.Name), method, parameter, code, depth, ref rest, cancel);
                break;
        }
    }

    private void AddPassed(string name, IMethodSymbol method, IParameterSymbol parameter, Code code, int depth, ref int left, CancellationToken cancel)
    {
        foreach (var declaration in index().Naming(name))
        {
            foreach (var node in declaration.Node.DescendantNodes())
            {
                cancel.ThrowIfCancellationRequested();
                if (ArgumentsOf(node, name, method) is not { } arguments || !PassesCode(arguments, method))
                    continue;
                if (--left < 0)
                {
                    code.IsWhole = false;
                    return;
                }

                foreach (var argument in Passed(node, method, cancel))
                {
                    if (argument is { Parameter: { } given } && given.Ordinal == parameter.Ordinal && argument.ArgumentKind == ArgumentKind.Explicit)
                        AddValue(argument.Value, code, depth, isInside: false, cancel);
                }
            }
        }
    }

    /// <summary>By its syntax: a call of something of this name.</summary>
    private static ArgumentListSyntax? ArgumentsOf(SyntaxNode node, string name, IMethodSymbol method) =>
        node switch
        {
            _ when method.MethodKind != MethodKind.Constructor =>
                node is InvocationExpressionSyntax { Expression: var called } call && NameOf(called) == name ? call.ArgumentList : null,
            ObjectCreationExpressionSyntax made => name == method.ContainingType.Name && NameOf(made.Type) == name ? made.ArgumentList : null,
            ImplicitObjectCreationExpressionSyntax made => name != NameIndex.Chained ? made.ArgumentList : null,
            ConstructorInitializerSyntax chained => name == NameIndex.Chained ? chained.ArgumentList : null,
            PrimaryConstructorBaseTypeSyntax chained => name == method.ContainingType.Name && NameOf(chained.Type) == name ? chained.ArgumentList : null,
            _ => null,
        };

    /// <summary>It passes no more than there are parameters, and something that can be code.</summary>
    private static bool PassesCode(ArgumentListSyntax arguments, IMethodSymbol method)
    {
        if (arguments.Arguments.Count > method.Parameters.Length && !(method.Parameters.Length > 0 && method.Parameters[method.Parameters.Length - 1].IsParams))
            return false;
        foreach (var argument in arguments.Arguments)
        {
            if (argument.Expression is AnonymousFunctionExpressionSyntax or SimpleNameSyntax or MemberAccessExpressionSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax or BaseObjectCreationExpressionSyntax or CastExpressionSyntax or PrefixUnaryExpressionSyntax)
                return true;
        }

        return false;
    }

    private ImmutableArray<IArgumentOperation> Passed(SyntaxNode node, IMethodSymbol method, CancellationToken cancel)
    {
        var op = bodies.ModelOf(node.SyntaxTree)?.GetOperation(node, cancel);
        if (op is IExpressionStatementOperation statement)
            op = statement.Operation;
        return op switch
        {
            IObjectCreationOperation { Constructor: { } made } creation when IsSame(method, made.OriginalDefinition) => creation.Arguments,
            IInvocationOperation call when IsSame(method, (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition) => call.Arguments,
            _ => [],
        };
    }

    /// <param name="isInside">It stands in the member's type: what code that puts there is known, not what a parameter brings.</param>
    private void AddValue(IOperation? value, Code code, int depth, bool isInside, CancellationToken cancel)
    {
        switch (value)
        {
            case IAnonymousFunctionOperation lambda when !isInside:
                code.Add(new Closure(lambda, lambda.Symbol, null, default));
                break;
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method } when !isInside:
                code.Add(new Closure(null, method, null, default));
                break;
            case ILocalReferenceOperation { Local.DeclaringSyntaxReferences: { Length: > 0 } declared } when !isInside && depth < MaxDepth:
                if (declared[0].GetSyntax(cancel) is VariableDeclaratorSyntax { Initializer.Value: { } initial })
                    AddValue(Operation(initial, cancel), code, depth + 1, isInside, cancel);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                AddParameter(parameter.OriginalDefinition, code, depth + 1, cancel);
                break;
            case IConversionOperation conversion:
                AddValue(conversion.Operand, code, depth, isInside, cancel);
                break;
            case IDelegateCreationOperation { Target: var target }:
                AddValue(target, code, depth, isInside, cancel);
                break;
            case IAddressOfOperation address:
                AddValue(address.Reference, code, depth, isInside, cancel);
                break;
            case ICoalesceOperation either:
                AddValue(either.Value, code, depth, isInside, cancel);
                AddValue(either.WhenNull, code, depth, isInside, cancel);
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                AddValue(choice.WhenTrue, code, depth, isInside, cancel);
                AddValue(whenFalse, code, depth, isInside, cancel);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } both when TypeFacts.IsDelegate(both.Type):
                AddValue(both.LeftOperand, code, depth, isInside, cancel);
                AddValue(both.RightOperand, code, depth, isInside, cancel);
                break;
        }
    }

    private IOperation? Operation(ExpressionSyntax value, CancellationToken cancel)
    {
        while (value is ParenthesizedExpressionSyntax { Expression: var inner })
            value = inner;
        return bodies.ModelOf(value.SyntaxTree)?.GetOperation(value, cancel);
    }

    /// <summary>A static member of one instance of a generic type is none of the others'.</summary>
    private static bool IsOfSameInstance(ISymbol member, ISymbol target) =>
        SymbolEqualityComparer.Default.Equals(member, member.OriginalDefinition) || SymbolEqualityComparer.Default.Equals(member, target)
        || (target.ContainingType is { TypeArguments: { IsEmpty: false } held } && held[0] is ITypeParameterSymbol);

    /// <summary>One is the other, or overrides or implements it.</summary>
    private static bool IsSame(ISymbol member, ISymbol named) =>
        SymbolEqualityComparer.Default.Equals(member, named) || IsBehind(member, named) || IsBehind(named, member);

    private static bool IsBehind(ISymbol member, ISymbol named)
    {
        var found = named switch
        {
            IMethodSymbol { MethodKind: not MethodKind.Constructor } method => CallTargets.Implementation(method, member.ContainingType),
            IEventSymbol { AddMethod: { } add } => CallTargets.Implementation(add, member.ContainingType)?.AssociatedSymbol,
            IPropertySymbol { SetMethod: { } setter } => CallTargets.Implementation(setter, member.ContainingType)?.AssociatedSymbol,
            _ => null,
        };
        return found is not null && SymbolEqualityComparer.Default.Equals(member, found.OriginalDefinition);
    }

    private static string? NameOf(ExpressionSyntax called) =>
        called switch
        {
            SimpleNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax bound => bound.Name.Identifier.ValueText,
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
            _ => null,
        };

    /// <summary>What a member may be given, the first found in the order of files.</summary>
    internal sealed class Code
    {
        private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);

        public List<Closure> All { get; } = [];

        /// <summary>There is no more of it, as far as is seen.</summary>
        public bool IsWhole { get; set; } = true;

        /// <summary>Code that is passed round and round comes from no more places than it was seen to come from.</summary>
        public bool Visit(ISymbol symbol) => _visited.Add(symbol);

        public void Add(Closure found)
        {
            foreach (var known in All)
            {
                if (SymbolEqualityComparer.Default.Equals(known.Method, found.Method))
                    return;
            }

            if (All.Count < StoredCode.MaxCode)
                All.Add(found);
            else
                IsWhole = false;
        }
    }
}
