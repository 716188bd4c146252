using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>
/// Delegates that give something personal, and the members that hold them: who runs these names nothing that is personal, only the member. A may-analysis
/// over the operations around the delegate, a few steps far; what it finds are names to look for, so that it costs only where there is such a delegate.
/// </summary>
internal sealed class GivingCode(EngineContext engine)
{
    /// <summary>A delegate that is passed on and on.</summary>
    private const int MaxDepth = 4;

    private readonly HashSet<IOperation> _told = [];
    private readonly HashSet<IMethodSymbol> _giving = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, List<IOperation>> _taken = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);
    private List<string> _names = [];

    /// <summary>The names found since they were asked for last, in the order they were found.</summary>
    public List<string> Take()
    {
        var names = _names;
        _names = [];
        return names;
    }

    /// <summary>The code of a lambda or a local function ran, and this is what it gives.</summary>
    public void Ran(Interpreter run, IMethodSymbol method, IOperation body, Value result, FlowState state)
    {
        if (result.IsEmpty || _told.Contains(body) || !TaintedRoots.Holds(run, result, state))
            return;
        _told.Add(body);
        if (body.Parent is IAnonymousFunctionOperation lambda)
            AddHolder(lambda, 0);
        else
            HandsOut(method);
    }

    /// <summary>A method of one's own is taken as a delegate.</summary>
    public void Taken(IMethodReferenceOperation op)
    {
        var method = op.Method.OriginalDefinition;
        if (!engine.Bodies.IsOwn(method) || !_told.Add(op))
            return;
        if (_giving.Contains(method))
            AddHolder(op, 0);
        if (!_taken.TryGetValue(method, out var places))
            _taken.Add(method, places = []);
        places.Add(op);
    }

    /// <summary>The method turned out to give something personal.</summary>
    public void HandsOut(IMethodSymbol method)
    {
        if (!_giving.Add(method.OriginalDefinition) || !_taken.TryGetValue(method.OriginalDefinition, out var places))
            return;
        foreach (var op in places)
            AddHolder(op, 0);
    }

    private void AddHolder(IOperation code, int depth)
    {
        if (depth > MaxDepth)
            return;
        var value = code;
        while (value.Parent is IConversionOperation or IDelegateCreationOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalOperation
            or IBinaryOperation or IArrayInitializerOperation or IArrayCreationOperation or ICollectionExpressionOperation)
            value = value.Parent;
        switch (value.Parent)
        {
            case IFieldInitializerOperation initial:
                foreach (var field in initial.InitializedFields)
                    Add(field);
                break;
            case IPropertyInitializerOperation initial:
                foreach (var property in initial.InitializedProperties)
                    Add(property);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                if (_followed.Add(local))
                    AddReaders(Root(value), local, depth);
                break;
            case IAssignmentOperation { Target: var target } assignment when assignment.Value == value:
                AddTarget(target, depth);
                break;
            case IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event: var @event } }:
                Add(@event);
                AddParameter(@event.AddMethod, 0, depth);
                break;
            case IArgumentOperation { Parameter: { } parameter } argument:
                AddPassed(argument, parameter, depth);
                break;
        }
    }

    private void AddTarget(IOperation target, int depth)
    {
        switch (target)
        {
            case IPropertyReferenceOperation { Property: { IsIndexer: true }, Instance: { } collection }:
                AddTarget(collection, depth);
                break;
            case IPropertyReferenceOperation { Property: var property }:
                Add(property);
                AddParameter(property.SetMethod, 0, depth);
                break;
            case IMemberReferenceOperation { Member: var member }:
                Add(member);
                break;
            case IArrayElementReferenceOperation { ArrayReference: var array }:
                AddTarget(array, depth);
                break;
        }
    }

    private void AddPassed(IArgumentOperation argument, IParameterSymbol parameter, int depth)
    {
        switch (argument.Parent)
        {
            case IObjectCreationOperation { Constructor: { } constructor }:
                AddParameter(constructor, parameter.Ordinal, depth);
                break;
            case IInvocationOperation { TargetMethod: var method } when engine.Bodies.IsOwn(method):
                AddParameter(method, parameter.Ordinal, depth);
                break;
            case IInvocationOperation { Instance: { } collection }:
                AddTarget(collection, depth);
                break;
        }
    }

    /// <summary>Where the method puts what it is given; what a primary constructor is given has a name of its own.</summary>
    private void AddParameter(IMethodSymbol? method, int ordinal, int depth)
    {
        method = method?.OriginalDefinition;
        if (method is null || ordinal >= method.Parameters.Length || !engine.Bodies.Exists(method) || engine.Bodies.Find(method, engine.Cancel) is not { } code)
            return;
        var parameter = code.Method.Parameters[ordinal];
        if (!_followed.Add(parameter))
            return; // it is passed round
        if (!parameter.DeclaringSyntaxReferences.IsEmpty && parameter.DeclaringSyntaxReferences[0].GetSyntax(engine.Cancel).Parent?.Parent is TypeDeclarationSyntax)
            Add(parameter);
        foreach (var initializer in code.Initializers)
            AddReaders(initializer, parameter, depth);
        if (code.Body is not null)
            AddReaders(code.Body, parameter, depth);
    }

    private void AddReaders(IOperation root, ISymbol variable, int depth)
    {
        foreach (var op in root.Descendants())
        {
            var read = op is IParameterReferenceOperation parameter ? parameter.Parameter : (ISymbol?)(op as ILocalReferenceOperation)?.Local;
            if (read is not null && SymbolEqualityComparer.Default.Equals(read, variable))
                AddHolder(op, depth + 1);
        }
    }

    private static IOperation Root(IOperation op)
    {
        while (op.Parent is not null)
            op = op.Parent;
        return op;
    }

    private void Add(ISymbol member)
    {
        if (engine.Bodies.IsOwn(member))
            _names.Add(DemandDriver.Last(member.Name));
    }
}
