using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// Reflection by names that are constants: <c>typeof(T).GetMethod("Send")</c> is a constant like a number, wherever it is kept, and to invoke it is to
/// call the method. What is named at run time, or may be one of several members, stays with the models of the library. Each operand is evaluated once.
/// </summary>
internal static class Reflection
{
    /// <summary>A member of the library's reflection that may be understood.</summary>
    public static bool IsPart(IMethodSymbol method) =>
        method.ContainingType is { ContainingType: null, ContainingNamespace: var space } type && type.Name switch
        {
            "Type" or "Activator" or "Delegate" => IsSystem(space),
            "MethodBase" or "MethodInfo" or "ConstructorInfo" or "PropertyInfo" or "FieldInfo" => space is { Name: "Reflection" } && IsSystem(space.ContainingNamespace),
            _ => false,
        };

    private static bool IsSystem(INamespaceSymbol? space) => space is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary><c>null</c> where it says nothing that is known, and nothing is evaluated.</summary>
    public static Value? Call(Interpreter run, IInvocationOperation op, FlowState state)
    {
        if (!IsPart(op.TargetMethod))
            return null;
        var name = op.TargetMethod.Name;
        if (op.Instance is not { } instance)
            return (op.TargetMethod.ContainingType.Name, name) switch { ("Activator", "CreateInstance") => Create(run, op, state), ("Delegate", "CreateDelegate") => Bind(run, op, null, state), _ => null };
        var isLookUp = op.TargetMethod.ContainingType.Name == "Type";
        if (isLookUp ? name is not ("GetMethod" or "GetProperty" or "GetField" or "GetConstructor") : name is not ("MakeGenericMethod" or "Invoke" or "GetValue" or "SetValue" or "CreateDelegate"))
            return null;
        Value receiver;
        Value? known;
        if (isLookUp && OfObject(Narrowing.Plain(instance)) is { Instance: { } asked } call)
        {
            var held = run.Eval(asked, state);
            receiver = Invocations.Call(run, call, held, [], state);
            known = Find(run, op, TypeOf(run, asked, held, out var isExact), isExact, state);
        }
        else
        {
            receiver = run.Eval(instance, state);
            known = isLookUp ? Find(run, op, TypeAt(run, instance, receiver, state, out var isExact), isExact, state) : OnMember(run, op, Member(run, instance, receiver, state), state);
        }

        return known ?? Invocations.Call(run, op, receiver, Arguments.Evaluate(run, op.Arguments, op.TargetMethod.Parameters, op, state), state);
    }

    private static Value? OnMember(Interpreter run, IInvocationOperation op, ISymbol? member, FlowState state) =>
        (op.TargetMethod.Name, member) switch
        {
            ("MakeGenericMethod", IMethodSymbol generic) when Narrowing.Plain(op.Arguments[0].Value) is IArrayCreationOperation { Initializer: { } types } && ReflectedMembers.AreTypes(types.ElementValues) => Value.OneOf([generic, null]),
            ("Invoke", IMethodSymbol method) => Invoke(run, op, method, state),
            ("GetValue", IPropertySymbol { IsIndexer: false, GetMethod: not null } or IFieldSymbol) => Read(run, op, member, state),
            ("SetValue", IPropertySymbol { IsIndexer: false, SetMethod: not null } or IFieldSymbol) => Write(run, op, member, state),
            ("CreateDelegate", IMethodSymbol method) => Bind(run, op, method, state),
            _ => null,
        };

    /// <summary>What is there for certain is a constant; what a type below it may hide, or another build may lack, may be null as well.</summary>
    private static Value? Find(Interpreter run, IInvocationOperation op, INamedTypeSymbol? type, bool isExact, FlowState state) =>
        type is null || ReflectedMembers.Find(run, op, type, state) is not { } found ? null : isExact && run.IsOwn(found) ? Value.OfConstant(found) : Value.OneOf([found, null]);

    private static Value? Invoke(Interpreter run, IInvocationOperation op, IMethodSymbol method, FlowState state)
    {
        var isConstructor = method.MethodKind == MethodKind.Constructor;
        var owner = ReflectedArguments.Given(op, "obj");
        if (ReflectedArguments.Given(op, "parameters") is not { } listed || !ReflectedArguments.HasOnly(op, "obj", "parameters") || !ReflectedArguments.Fits(method, listed) || isConstructor != (owner is null))
            return null;
        if (isConstructor)
            return Construct(run, method, listed, op, state);
        if (!method.IsStatic && IsNull(owner!))
            return null;
        var holder = run.Eval(owner!, state); // methods have one
        var arguments = ReflectedArguments.Lined(run, method, listed, op, state);
        return Invocations.Invoke(run, method, method.IsStatic ? null : holder, owner!.Syntax, arguments, null, op.Syntax, state, method.IsVirtual || method.IsAbstract || method.IsOverride);
    }

    private static Value? Read(Interpreter run, IInvocationOperation op, ISymbol member, FlowState state)
    {
        if (ReflectedArguments.Given(op, "obj") is not { } owner || !ReflectedArguments.HasOnly(op, "obj"))
            return null;
        var holder = run.Eval(owner, state);
        if (member.IsStatic)
            holder = Members.Statics(run);
        return member is IPropertySymbol property ? Properties.ReadOn(run, property, holder, [], op, state) : Members.ReadOn(run, member, holder, op, state);
    }

    private static Value? Write(Interpreter run, IInvocationOperation op, ISymbol member, FlowState state)
    {
        if (ReflectedArguments.Given(op, "obj") is not { } owner || ReflectedArguments.Given(op, "value") is not { } given || !ReflectedArguments.HasOnly(op, "obj", "value"))
            return null;
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
        if (!ReflectedArguments.HasOnly(op, "type", "args") || ReflectedArguments.Given(op, "bindingAttr") is not null)
            return null;
        var type = op.TargetMethod.IsGenericMethod ? run.TypeOf(op.TargetMethod.TypeArguments[0]) : ReflectedArguments.Given(op, "type") is { } given ? TypeAt(run, given, null, state, out _) : null;
        if (type is ITypeParameterSymbol parameter)
            run.AskType(parameter);
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } made || !run.IsOwn(made))
            return null;
        var listed = ReflectedArguments.Given(op, "args");
        var count = listed is null ? 0 : ReflectedArguments.Elements(listed)?.Length ?? -1;
        var isAny = ReflectedArguments.Given(op, "nonPublic") is { ConstantValue: { HasValue: true, Value: true } };
        IMethodSymbol? only = null;
        foreach (var constructor in made.InstanceConstructors)
        {
            if (constructor.Parameters.Length != count || (constructor.DeclaredAccessibility != Accessibility.Public && !isAny))
                continue;
            if (only is not null)
                return null;
            only = constructor;
        }

        return only is null || (listed is not null && !ReflectedArguments.Fits(only, listed)) ? null : Construct(run, only, listed, op, state);
    }

    private static Value Construct(Interpreter run, IMethodSymbol constructor, IOperation? listed, IInvocationOperation op, FlowState state)
    {
        var arguments = ReflectedArguments.Lined(run, constructor, listed, op, state);
        var value = Value.Of(run.Make(op, 0, constructor.ContainingType, state, isFresh: run.IsOwn(constructor.ContainingType), isExact: true));
        Sinks.OfCall(run, constructor, null, arguments, state, op.Syntax, op.Syntax);
        Invocations.Own(run, constructor, value, op.Syntax, arguments, null, state);
        return value;
    }

    /// <summary>A delegate of a method that is named. One that binds the first parameter, or leaves the object open, takes other arguments: it is not understood.</summary>
    private static Value? Bind(Interpreter run, IInvocationOperation op, IMethodSymbol? method, FlowState state)
    {
        if (!ReflectedArguments.HasOnly(op, "target", "firstArgument", "method", "type", "delegateType") || ReflectedArguments.Given(op, "ignoreCase") is not null)
            return null;
        var target = ReflectedArguments.Given(op, "target") ?? ReflectedArguments.Given(op, "firstArgument");
        if (op.Instance is null && ReflectedArguments.Given(op, "method") is { } given)
        {
            var plain = Narrowing.Plain(given);
            if (given.Type?.SpecialType != SpecialType.System_String)
            {
                var isEvaluated = ReflectedMembers.IsSteady(plain) || IsLookUp(plain);
                method = Member(run, plain, isEvaluated ? run.Eval(plain, state) : Value.Unknown, state) as IMethodSymbol;
            }
            else if (target is not null && plain.ConstantValue is { HasValue: true, Value: string name })
            {
                var isType = Narrowing.Plain(target).Type is { Name: "Type", ContainingNamespace: var space } && IsSystem(space);
                var type = isType ? TypeAt(run, target, null, state, out _) : Narrowing.Plain(target).Type as INamedTypeSymbol;
                method = type is { SpecialType: SpecialType.None } ? ReflectedMembers.Only(type.GetMembers(name), default) : null;
                target = isType ? null : target;
            }
        }

        var kind = op.TargetMethod.IsGenericMethod ? run.TypeOf(op.TargetMethod.TypeArguments[0]) : (ReflectedArguments.Given(op, "type") ?? ReflectedArguments.Given(op, "delegateType")) is { } told ? TypeAt(run, told, null, state, out _) : null;
        if (method is null || method.IsStatic != (target is null) || (target is not null && IsNull(target))
            || (kind is INamedTypeSymbol { DelegateInvokeMethod: { } invoked } && invoked.Parameters.Length != method.Parameters.Length))
            return null;
        var receiver = target is null ? null : run.Eval(target, state);
        return Value.Of(run.MadeDelegate(op, kind ?? op.Type, new Closure(null, method, receiver, default)));
    }

    private static bool IsNull(IOperation op) => Narrowing.Plain(op).ConstantValue is { HasValue: true, Value: null };

    /// <summary><c>x.GetType()</c></summary>
    private static IInvocationOperation? OfObject(IOperation op) =>
        op is IInvocationOperation { TargetMethod: { Name: "GetType", Parameters.IsEmpty: true, ContainingType.SpecialType: SpecialType.System_Object } } call ? call : null;

    private static INamedTypeSymbol? TypeOf(Interpreter run, IOperation asked, Value held, out bool isExact)
    {
        run.Ask(held);
        var exact = TypeTests.ExactTypeOf(held);
        isExact = exact is not null;
        return Known(run, exact ?? asked.Type);
    }

    /// <param name="held">What it was evaluated to; <c>null</c> where it was not, and is not unless that does nothing.</param>
    private static INamedTypeSymbol? TypeAt(Interpreter run, IOperation op, Value? held, FlowState state, out bool isExact)
    {
        isExact = true;
        var plain = Narrowing.Plain(op);
        switch (Kept(run, plain))
        {
            case ITypeOfOperation of:
                return Known(run, run.TypeOf(of.TypeOperand));
            case IInvocationOperation { TargetMethod: { Name: "GetType", IsStatic: true, ContainingType.Name: "Type" } named, Arguments: { Length: 1 or 2 } arguments } when IsPart(named):
                isExact = false;
                return arguments[0].Value.ConstantValue is { HasValue: true, Value: string name } && run.Model.Compilation.Assembly.GetTypeByMetadataName(name) is { } found ? Known(run, found) : null;
        }

        if (held is null && OfObject(plain)?.Instance is { } asked)
            return ReflectedMembers.IsSteady(asked) ? TypeOf(run, asked, run.Eval(asked, state), out isExact) : null;
        if (held is null && !ReflectedMembers.IsSteady(plain))
            return null;
        held ??= run.Eval(plain, state);
        run.Ask(held);
        return Known(run, held.Constant as ITypeSymbol);
    }

    private static INamedTypeSymbol? Known(Interpreter run, ITypeSymbol? type)
    {
        if (type is ITypeParameterSymbol parameter)
            run.AskType(parameter);
        return type is INamedTypeSymbol { TypeKind: not TypeKind.Error, SpecialType: SpecialType.None, IsUnboundGenericType: false } known ? known : null;
    }

    /// <summary>The member that the object stands for, if it is there.</summary>
    private static ISymbol? Member(Interpreter run, IOperation op, Value held, FlowState state)
    {
        var plain = Narrowing.Plain(op);
        var kept = Kept(run, plain);
        var value = ReferenceEquals(kept, plain) ? held : run.Eval(kept, state);
        run.Ask(value);
        return value.Without(null).Constant as ISymbol;
    }

    /// <summary>
    /// What a static member always holds, as far as one look into this file tells: a readonly field or property without code that only its declaration
    /// gives a value, or an expression. Of any other member the initial value is not the last; what stands in another file may change without this one.
    /// </summary>
    private static IOperation Kept(Interpreter run, IOperation op)
    {
        if (op is not IMemberReferenceOperation { Instance: null, Member: { IsStatic: true, IsVirtual: false, IsAbstract: false, IsOverride: false, ContainingType: { IsGenericType: false } type } member }
            || member is not (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, Parameters.IsEmpty: true })
            || !run.IsOwn(member) || member.DeclaringSyntaxReferences.Length != 1)
        {
            return op;
        }

        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (part.SyntaxTree != op.Syntax.SyntaxTree)
                return op;
        }

        var initial = member.DeclaringSyntaxReferences[0].GetSyntax(run.Engine.Cancel) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } when !ReflectedMembers.IsSetLater(type, member.Name, run.Engine.Cancel) => value,
            PropertyDeclarationSyntax { Initializer.Value: { } value, AccessorList.Accessors: { Count: 1 } accessors }
                when accessors[0] is { Body: null, ExpressionBody: null } && !ReflectedMembers.IsSetLater(type, member.Name, run.Engine.Cancel) => value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
            _ => null,
        };
        while (initial is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure)
            initial = sure.Operand;
        return initial is not null && run.Engine.Bodies.ModelOf(initial.SyntaxTree)?.GetOperation(initial, run.Engine.Cancel) is { } made
            && Narrowing.Plain(made) is var plain && (plain is ITypeOfOperation || IsLookUp(plain))
            ? plain
            : op;
    }

    /// <summary>A chain of look-ups that starts at a type and does nothing else.</summary>
    private static bool IsLookUp(IOperation op)
    {
        while (op is IInvocationOperation { Instance: { } instance } call && IsPart(call.TargetMethod) && call.TargetMethod.Name is "GetMethod" or "GetProperty" or "GetField" or "GetConstructor" or "MakeGenericMethod")
        {
            foreach (var argument in call.Arguments)
            {
                if (!ReflectedMembers.IsPlain(argument.Value))
                    return false;
            }

            op = Narrowing.Plain(instance);
            if (op is ITypeOfOperation)
                return true;
        }

        return false;
    }
}
