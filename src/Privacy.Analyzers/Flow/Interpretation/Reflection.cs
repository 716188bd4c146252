using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Reflection by names that are constants: <c>typeof(T).GetMethod("Send")</c> is a constant like a number, wherever it is kept, and to invoke it is to
/// call the method. What is named at run time, or may be one of several members, stays with the models of the library.
/// </summary>
internal static class Reflection
{
    private const int MaxTypes = 32;

    /// <summary>A member of the library's reflection that may be understood.</summary>
    public static bool IsPart(IMethodSymbol method) =>
        method.ContainingType is { Name: "Type" or "MethodBase" or "MethodInfo" or "ConstructorInfo" or "PropertyInfo" or "FieldInfo" or "Activator" or "Delegate", ContainingNamespace.Name: "System" or "Reflection" };

    /// <summary><c>null</c> where it says nothing that is known.</summary>
    public static Value? Call(Interpreter run, IInvocationOperation op, FlowState state) =>
        !IsPart(op.TargetMethod) ? null : (op.TargetMethod.ContainingType.Name, op.TargetMethod.Name) switch
        {
            ("Type", "GetMethod" or "GetProperty" or "GetField" or "GetConstructor") => Find(run, op, state),
            ("MethodInfo", "MakeGenericMethod") => Member(run, op.Instance, state) is IMethodSymbol generic ? Value.OfConstant(generic) : null,
            ("MethodBase" or "MethodInfo" or "ConstructorInfo", "Invoke") => Invoke(run, op, state),
            ("PropertyInfo" or "FieldInfo", "GetValue") => Read(run, op, state),
            ("PropertyInfo" or "FieldInfo", "SetValue") => Write(run, op, state),
            ("Activator", "CreateInstance") => Create(run, op, state),
            ("Delegate" or "MethodInfo", "CreateDelegate") => Bind(run, op, state),
            _ => null,
        };

    private static Value? Find(Interpreter run, IInvocationOperation op, FlowState state)
    {
        if (op.Instance is null || TypeAt(run, op.Instance, state) is not { } type)
            return null;
        var types = Types(run, ReflectedArguments.Given(op, "types"), state);
        if (op.TargetMethod.Name == "GetConstructor")
            return Only(type.InstanceConstructors, types) is { } constructor ? Value.OfConstant(constructor) : null;
        if (ReflectedArguments.Given(op, "name") is not { } named || run.Eval(named, state) is not { HasConstant: true, Constant: string name })
            return null;
        for (INamedTypeSymbol? holder = type; holder is not null; holder = holder.BaseType)
        {
            var members = holder.GetMembers(name);
            if (members.IsEmpty)
                continue;
            var found = op.TargetMethod.Name switch
            {
                "GetMethod" => Only(members, types),
                "GetProperty" => members.Length == 1 ? members[0] as IPropertySymbol : null,
                _ => members.Length == 1 ? members[0] as IFieldSymbol : (ISymbol?)null,
            };
            return found is null ? null : Value.OfConstant(found);
        }

        return null;
    }

    private static Value? Invoke(Interpreter run, IInvocationOperation op, FlowState state)
    {
        if (Member(run, op.Instance, state) is not IMethodSymbol method || ReflectedArguments.Given(op, "parameters") is not { } listed)
            return null;
        if (method.MethodKind == MethodKind.Constructor)
            return Construct(run, method, listed, op, state);
        var owner = ReflectedArguments.Given(op, "obj");
        var receiver = owner is null || method.IsStatic ? null : run.Eval(owner, state);
        var arguments = ReflectedArguments.Lined(run, method, listed, op, state);
        return Invocations.Invoke(run, method, receiver, owner?.Syntax ?? op.Syntax, arguments, null, op.Syntax, state, method.IsVirtual || method.IsAbstract || method.IsOverride);
    }

    private static Value? Read(Interpreter run, IInvocationOperation op, FlowState state)
    {
        if (Member(run, op.Instance, state) is not { } member || ReflectedArguments.Given(op, "obj") is not { } owner)
            return null;
        var holder = run.Eval(owner, state);
        if (member.IsStatic)
            holder = Members.Statics(run);
        return member is IPropertySymbol { IsIndexer: false } property ? Properties.ReadOn(run, property, holder, [], op, state)
            : member is IFieldSymbol ? Members.ReadOn(run, member, holder, op, state)
            : null;
    }

    private static Value? Write(Interpreter run, IInvocationOperation op, FlowState state)
    {
        if (Member(run, op.Instance, state) is not (IPropertySymbol { IsIndexer: false } or IFieldSymbol) || ReflectedArguments.Given(op, "obj") is not { } owner || ReflectedArguments.Given(op, "value") is not { } given)
            return null;
        var member = Member(run, op.Instance, state)!; // it was there
        var holder = run.Eval(owner, state);
        if (member.IsStatic)
            holder = Members.Statics(run);
        var value = run.Eval(given, state);
        Sinks.OfAssignment(run, member, value, given.Syntax, state);
        if (member is IPropertySymbol { SetMethod: { } setter } && run.HasBody(setter))
            Invocations.Own(run, setter, holder, owner.Syntax, [new Argument(setter.Parameters[0], null, value, given.Syntax, [])], null, state);
        else
            Assignments.WriteMember(run, holder, member, value, given.Syntax, state);
        return Value.Unknown;
    }

    private static Value? Create(Interpreter run, IInvocationOperation op, FlowState state)
    {
        var type = op.TargetMethod.IsGenericMethod ? run.TypeOf(op.TargetMethod.TypeArguments[0]) : ReflectedArguments.Given(op, "type") is { } given ? TypeAt(run, given, state) : null;
        if (type is ITypeParameterSymbol parameter)
            run.AskType(parameter);
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } made || !run.IsOwn(made))
            return null;
        var listed = ReflectedArguments.Given(op, "args");
        var count = listed is null ? 0 : ReflectedArguments.Elements(listed)?.Length ?? -1;
        IMethodSymbol? only = null;
        foreach (var constructor in made.InstanceConstructors)
        {
            if (constructor.Parameters.Length != count || (made.IsRecord && constructor.IsImplicitlyDeclared && count == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, made)))
                continue;
            if (only is not null)
                return null;
            only = constructor;
        }

        return only is null ? null : Construct(run, only, listed, op, state);
    }

    private static Value Construct(Interpreter run, IMethodSymbol constructor, IOperation? listed, IInvocationOperation op, FlowState state)
    {
        var arguments = ReflectedArguments.Lined(run, constructor, listed, op, state);
        var value = Value.Of(run.Make(op, 0, constructor.ContainingType, state, isFresh: run.IsOwn(constructor.ContainingType), isExact: true));
        Sinks.OfCall(run, constructor, null, arguments, state, op.Syntax, op.Syntax);
        Invocations.Own(run, constructor, value, op.Syntax, arguments, null, state);
        return value;
    }

    /// <summary>A delegate of a method that is named.</summary>
    private static Value? Bind(Interpreter run, IInvocationOperation op, FlowState state)
    {
        var target = ReflectedArguments.Given(op, "target") ?? ReflectedArguments.Given(op, "firstArgument");
        var method = op.Instance is not null ? Member(run, op.Instance, state) as IMethodSymbol : ReflectedArguments.Given(op, "method") is not { } given ? null
            : given.Type?.SpecialType != SpecialType.System_String ? Member(run, given, state) as IMethodSymbol
            : target is not null && run.Eval(given, state) is { HasConstant: true, Constant: string name } ? OfTarget(run, target, name, state) : null;
        if (method is null)
            return null;
        var receiver = target is null || method.IsStatic ? null : run.Eval(target, state);
        var type = op.TargetMethod.IsGenericMethod ? run.TypeOf(op.TargetMethod.TypeArguments[0]) : (ReflectedArguments.Given(op, "type") ?? ReflectedArguments.Given(op, "delegateType")) is { } kind ? TypeAt(run, kind, state) : null;
        return Value.Of(run.MadeDelegate(op, type ?? op.Type, new Closure(null, method, receiver, default)));
    }

    private static IMethodSymbol? OfTarget(Interpreter run, IOperation target, string name, FlowState state)
    {
        var plain = Narrowing.Plain(target);
        var type = plain.Type?.ToDisplayString() == "System.Type" ? TypeAt(run, plain, state) : plain.Type as INamedTypeSymbol;
        return type is null ? null : Only(type.GetMembers(name), default);
    }

    /// <summary>The one method of that name, and of these parameters where they are told.</summary>
    private static IMethodSymbol? Only<T>(ImmutableArray<T> members, ImmutableArray<ITypeSymbol> types)
        where T : ISymbol
    {
        IMethodSymbol? only = null;
        foreach (var member in members)
        {
            if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method || !Takes(method, types))
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
            if (!SymbolEqualityComparer.Default.Equals(types[i], method.Parameters[i].Type))
                return false;
        }

        return true;
    }

    private static ImmutableArray<ITypeSymbol> Types(Interpreter run, IOperation? listed, FlowState state)
    {
        if (listed is IFieldReferenceOperation { Field: { Name: "EmptyTypes", ContainingType.Name: "Type" } })
            return [];
        if (listed is null || ReflectedArguments.Elements(listed) is not { Length: <= MaxTypes } elements)
            return default;
        var types = ImmutableArray.CreateBuilder<ITypeSymbol>(elements.Length);
        foreach (var element in elements)
        {
            if (Narrowing.Plain(element) is not ITypeOfOperation of)
                return default;
            types.Add(run.TypeOf(of.TypeOperand));
        }

        return types.ToImmutable();
    }

    private static INamedTypeSymbol? TypeAt(Interpreter run, IOperation op, FlowState state)
    {
        ITypeSymbol? type;
        switch (Kept(run, Narrowing.Plain(op)))
        {
            case ITypeOfOperation of:
                type = run.TypeOf(of.TypeOperand);
                break;
            case IInvocationOperation { TargetMethod: { Name: "GetType", Parameters.IsEmpty: true, ContainingType.SpecialType: SpecialType.System_Object }, Instance: { } instance }:
                var held = run.Eval(instance, state);
                run.Ask(held);
                type = TypeTests.ExactTypeOf(held) ?? instance.Type;
                break;
            case IInvocationOperation { TargetMethod: { Name: "GetType", IsStatic: true, ContainingType.Name: "Type" }, Arguments: { IsEmpty: false } arguments }:
                type = run.Eval(arguments[0].Value, state) is { HasConstant: true, Constant: string name } ? run.Model.Compilation.GetTypeByMetadataName(name) : null;
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation:
                var value = run.Eval(op, state);
                run.Ask(value);
                type = value.Constant as ITypeSymbol;
                break;
            default:
                type = null;
                break;
        }

        if (type is ITypeParameterSymbol parameter)
            run.AskType(parameter);
        return type is INamedTypeSymbol { TypeKind: not TypeKind.Error, SpecialType: SpecialType.None } known ? known : null;
    }

    /// <summary>The member that the object stands for.</summary>
    private static ISymbol? Member(Interpreter run, IOperation? op, FlowState state)
    {
        if (op is null)
            return null;
        var value = run.Eval(Kept(run, Narrowing.Plain(op)), state);
        run.Ask(value);
        return value.Constant as ISymbol;
    }

    /// <summary>What a static member is given where it is declared, and never again: reflection is often looked up once.</summary>
    private static IOperation Kept(Interpreter run, IOperation op)
    {
        if (op is not IMemberReferenceOperation { Member: IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, Parameters.IsEmpty: true } } reference
            || !run.IsOwn(reference.Member) || reference.Member.DeclaringSyntaxReferences.IsEmpty)
        {
            return op;
        }

        var initial = reference.Member.DeclaringSyntaxReferences[0].GetSyntax(run.Engine.Cancel) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
            _ => null,
        };
        while (initial is PostfixUnaryExpressionSyntax { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.SuppressNullableWarningExpression } sure)
            initial = sure.Operand;
        return initial is not null && run.Engine.Bodies.ModelOf(initial.SyntaxTree)?.GetOperation(initial, run.Engine.Cancel) is { } made
            && Narrowing.Plain(made) is var plain and (ITypeOfOperation or IInvocationOperation { TargetMethod.ContainingType.Name: "Type" or "MethodInfo" })
            ? plain
            : op;
    }
}
