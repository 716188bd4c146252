using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>The member that a look-up by name gives, as the library looks: by what is public, static and inherited.</summary>
internal static class ReflectedMembers
{
    private const int MaxTypes = 32;

    /// <summary>The bits of the library's <c>BindingFlags</c>.</summary>
    [Flags]
    private enum Binding
    {
        DeclaredOnly = 2,
        Instance = 4,
        Static = 8,
        Public = 16,
        NonPublic = 32,
        FlattenHierarchy = 64,
        Known = DeclaredOnly | Instance | Static | Public | NonPublic | FlattenHierarchy,
    }

    /// <summary><c>null</c> where there is none, or it is not sure which.</summary>
    public static ISymbol? Find(Interpreter run, IInvocationOperation op, INamedTypeSymbol type, FlowState state)
    {
        var isConstructor = op.TargetMethod.Name == "GetConstructor";
        if (!ReflectedArguments.HasOnly(op, "name", "types") || BindingOf(op, isConstructor) is not { } binding || IsOther(op))
            return null;
        var types = default(ImmutableArray<ITypeSymbol>);
        if (ReflectedArguments.Given(op, "types") is { } listed && (types = Types(run, listed)).IsDefault)
            return null;
        var name = isConstructor ? ".ctor" : ReflectedArguments.Given(op, "name") is { } named ? Text(run, named, state) : null;
        if (name is null || (name == ".ctor") != isConstructor || type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return null;
        ISymbol? found = null;
        for (INamedTypeSymbol? holder = type; holder is not null; holder = isConstructor || (binding & Binding.DeclaredOnly) != 0 ? null : holder.BaseType)
        {
            foreach (var member in holder.GetMembers(name))
            {
                if (!IsOf(op.TargetMethod.Name, member, types) || !IsSeen(member, binding, isInherited: !ReferenceEquals(holder, type)))
                    continue;
                if (found is null)
                    found = member;
                else if (SymbolEqualityComparer.Default.Equals(found.ContainingType, holder) || !IsHidden(member, found))
                    return null;
            }
        }

        return found;
    }

    /// <summary>Any parameter that asks for more than names, types and flags.</summary>
    private static bool IsOther(IInvocationOperation op)
    {
        foreach (var argument in op.Arguments)
        {
            if (argument.Parameter?.Name is not ("name" or "types" or "bindingAttr") && argument.Value.ConstantValue is not { HasValue: true, Value: null } && Narrowing.Plain(argument.Value).ConstantValue is not { HasValue: true, Value: null })
                return true;
        }

        return false;
    }

    private static Binding? BindingOf(IInvocationOperation op, bool isConstructor)
    {
        if (ReflectedArguments.Given(op, "bindingAttr") is not { } given)
            return Binding.Public | Binding.Instance | (isConstructor ? 0 : Binding.Static);
        return given.ConstantValue is { HasValue: true, Value: int bits } && ((Binding)bits & ~Binding.Known) == 0 ? (Binding)bits : null;
    }

    private static bool IsOf(string lookUp, ISymbol member, ImmutableArray<ITypeSymbol> types) =>
        (lookUp, member) switch
        {
            ("GetMethod", IMethodSymbol { MethodKind: MethodKind.Ordinary } method) => Takes(method, types),
            ("GetConstructor", IMethodSymbol { MethodKind: MethodKind.Constructor } constructor) => !types.IsDefault && Takes(constructor, types),
            ("GetProperty", IPropertySymbol { IsIndexer: false }) => types.IsDefaultOrEmpty,
            ("GetField", IFieldSymbol) => true,
            _ => false,
        };

    private static bool IsSeen(ISymbol member, Binding binding, bool isInherited)
    {
        if ((binding & (member.DeclaredAccessibility == Accessibility.Public ? Binding.Public : Binding.NonPublic)) == 0 || (binding & (member.IsStatic ? Binding.Static : Binding.Instance)) == 0)
            return false;
        return !isInherited || (member.DeclaredAccessibility != Accessibility.Private && (!member.IsStatic || (binding & Binding.FlattenHierarchy) != 0));
    }

    /// <summary>The inherited member is the same to the library as the one below it.</summary>
    private static bool IsHidden(ISymbol inherited, ISymbol found)
    {
        switch (inherited, found)
        {
            case (IFieldSymbol, _):
                return true;
            case (IPropertySymbol above, IPropertySymbol below):
                return SymbolEqualityComparer.Default.Equals(above.Type, below.Type);
            case (IMethodSymbol above, IMethodSymbol below):
                if (above.Parameters.Length != below.Parameters.Length || above.Arity != below.Arity || above.Arity > 0)
                    return false;
                for (var i = 0; i < above.Parameters.Length; i++)
                {
                    if (above.Parameters[i].RefKind != below.Parameters[i].RefKind || !SymbolEqualityComparer.Default.Equals(above.Parameters[i].Type, below.Parameters[i].Type))
                        return false;
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>The one method of these, of these parameters where they are told.</summary>
    public static IMethodSymbol? Only(ImmutableArray<ISymbol> members, ImmutableArray<ITypeSymbol> types)
    {
        IMethodSymbol? only = null;
        foreach (var member in members)
        {
            if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method || !Takes(method, types))
                continue;
            if (only is not null)
                return null;
            only = method;
        }

        return only;
    }

    private static bool Takes(IMethodSymbol method, ImmutableArray<ITypeSymbol> types)
    {
        if (types.IsDefault)
            return true;
        if (types.Length != method.Parameters.Length)
            return false;
        for (var i = 0; i < types.Length; i++)
        {
            if (method.Parameters[i].RefKind != RefKind.None || !SymbolEqualityComparer.Default.Equals(types[i], method.Parameters[i].Type))
                return false;
        }

        return true;
    }

    private static ImmutableArray<ITypeSymbol> Types(Interpreter run, IOperation listed)
    {
        if (IsNoTypes(listed))
            return [];
        if (ReflectedArguments.Elements(listed) is not { Length: <= MaxTypes } elements || !AreTypes(elements))
            return default;
        var types = ImmutableArray.CreateBuilder<ITypeSymbol>(elements.Length);
        foreach (var element in elements)
            types.Add(run.TypeOf(((ITypeOfOperation)Narrowing.Plain(element)).TypeOperand));
        return types.ToImmutable();
    }

    private static bool IsNoTypes(IOperation listed) => Narrowing.Plain(listed) is IFieldReferenceOperation { Field: { Name: "EmptyTypes", ContainingType.Name: "Type" } };

    public static bool AreTypes(ImmutableArray<IOperation> elements)
    {
        foreach (var element in elements)
        {
            if (Narrowing.Plain(element) is not ITypeOfOperation)
                return false;
        }

        return true;
    }

    /// <summary>A constant, or a list of types.</summary>
    public static bool IsPlain(IOperation op) =>
        Narrowing.Plain(op).ConstantValue.HasValue || IsNoTypes(op) || (ReflectedArguments.Elements(op) is { } elements && AreTypes(elements));

    /// <summary>To read it does nothing.</summary>
    public static bool IsSteady(IOperation op) =>
        op is ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or ITypeOfOperation or IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation }
        || op.ConstantValue.HasValue;

    private static string? Text(Interpreter run, IOperation named, FlowState state)
    {
        var plain = Narrowing.Plain(named);
        if (plain.ConstantValue is { HasValue: true, Value: var constant })
            return constant as string;
        return IsSteady(plain) && run.Eval(plain, state) is { HasConstant: true, Constant: string name } ? name : null;
    }

    /// <summary>A static constructor names it.</summary>
    public static bool IsSetLater(INamedTypeSymbol type, string name, CancellationToken cancel)
    {
        foreach (var constructor in type.StaticConstructors)
        {
            foreach (var reference in constructor.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(cancel) is not ConstructorDeclarationSyntax declared)
                    continue;
                foreach (var token in declared.DescendantTokens())
                {
                    if (token.ValueText == name)
                        return true;
                }
            }
        }

        return false;
    }
}
