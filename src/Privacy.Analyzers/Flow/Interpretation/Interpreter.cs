using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards;
using Privacy.Analyzers.Flow.Guards.Answers;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// An abstract interpreter over the operation tree of one body: <see cref="Eval"/> is one switch on the kind of operation into static
/// transfer functions by family. Statements run in order, branches clone and join, loops repeat until stable. Lambdas and local functions run
/// inline where they are called. Records sink hits; judges nothing.
/// </summary>
internal sealed class Interpreter(EngineContext engine, SummaryNode node, MethodCode code, int depth)
{
    /// <summary>Deeper nesting of operations collapses: the stack of a compiler's thread is small, and order and machine must not matter.</summary>
    public const int MaxDepth = 360;

    private readonly BodySteps _steps = new(engine, code);

    public EngineContext Engine { get; } = engine;

    public PrivacyModel Model => Engine.Model;

    public SummaryNode Node { get; } = node;

    public MethodCode Code { get; } = code;

    /// <summary>The roots that some call passes something personal at: only of those do labels speak.</summary>
    public RootSet Tainted { get; } = node.Tainted;

    public Frame Frame { get; set; } = new(code.Method, null, null);

    public HitStore Hits { get; } = new();

    public ImmutableArray<BlindSpot>.Builder BlindSpots { get; } = ImmutableArray.CreateBuilder<BlindSpot>();

    public List<StoredTag> Stored { get; } = [];

    public Dictionary<(SyntaxNode At, string Guard), GuardDemand> Demands { get; } = [];

    /// <summary>Every place where a guard is asked.</summary>
    public HashSet<GuardCheck> Checks { get; } = [];

    /// <summary>The code that runs now but was made by code that is over: what guards said before does not count in it.</summary>
    public SyntaxNode? Scope { get; set; }

    public List<SummaryCallback> Callbacks { get; } = [];

    public Stack<TryRegion> Regions { get; } = new();

    /// <summary>What the handlers that run now caught, innermost last: what <c>throw;</c> throws.</summary>
    public Stack<Value> Caught { get; } = new();

    /// <summary>What the call that was evaluated last settles of its arguments.</summary>
    public (SyntaxNode? Call, SettledParameters Settled, Argument[] Arguments) Answer { get; set; } = (null, default, []);

    /// <summary>Exceptions that leave the body.</summary>
    public Shape? Thrown { get; set; }

    /// <summary>The join of the states in which they do.</summary>
    public FlowState Left { get; } = FlowState.Dead();

    public Functions Functions { get; } = new();

    public ObjectTable Objects { get; } = new();

    public int Depth { get; private set; } = depth;

    public MethodSummary Run()
    {
        var state = new FlowState();
        var receiver = Code.Method.IsStatic && !TypeFacts.IsExtension(Code.Method.ContainingType) ? null : Value.Of(Given(AccessPath.This(), Code.Method.ContainingType));
        Frame = new Frame(Code.Method, receiver, null);
        state.Facts = EntryFacts.Of(this, Code.Method);
        foreach (var parameter in Code.Method.Parameters)
            state.SetVariable(parameter, this.Constant(AccessPath.Parameter(parameter.Ordinal)) ?? Members.OfParameter(this, parameter));
        Creations.Construct(this, state);
        if (Code.Body is not null)
            Eval(Code.Body, state);
        Frame.Exit.Join(state); // a dead state adds nothing
        Functions.RunEscaped(this);
        return Summarise.Of(this);
    }

    /// <summary>The value of an operation, its effects done to the state.</summary>
    public Value Eval(IOperation? op, FlowState state)
    {
        if (op?.ConstantValue.HasValue == true)
            return ConditionValue.Told(Value.OfConstant(op.ConstantValue.Value), state.Facts, op);
        if (op is null || !Step())
            return Value.Unknown;
        if (Depth >= MaxDepth)
            return Limits.Collapse(this, op, state);
        Depth++;
        var value = Dispatch(op, state);
        Depth--;
        return state.Facts.IsEmpty ? value : Passed.Through(op, value, state);
    }

    /// <summary>Counts one step of work; false where the body has had its share and is given up.</summary>
    public bool Step()
    {
        var goesOn = _steps.Take(out var isLast);
        if (isLast)
            GiveUp("the method does too much to follow");
        return goesOn;
    }

    public void GiveUp(string reason)
    {
        if ((Code.Body ?? (Code.Initializers.IsEmpty ? null : Code.Initializers[0])) is { } given)
            BlindSpots.Add(new BlindSpot(given.Syntax, reason));
    }

    public AbstractObject Given(AccessPath path, ITypeSymbol? type) =>
        Objects.Given(path) ?? Objects.Given(path, type, Engine.FieldTypes.At(path, type, Engine.Cancel), Node.Context);

    /// <summary>The object made at a place. The first request decides its facts.</summary>
    public AbstractObject Made(
        object site, int index, ITypeSymbol? type, FlowState state, bool isFresh = false, bool isExact = false, AbstractObject? copyOf = null, int depth = 0, AbstractObject? parent = null)
    {
        var obj = Objects.Made(site, index, type, isFresh, isExact, copyOf, depth, parent);
        Objects.IsMadeAgain |= site is not (ISymbol or ValueTuple<AbstractObject, Member>) && state.IsBorn(obj);
        state.Bear(obj);
        return obj;
    }

    public AbstractObject MadeDelegate(object site, ITypeSymbol? type, Closure closure) => Objects.MadeDelegate(site, type, closure);

    /// <summary>A value of which only the type is known.</summary>
    public Value UnknownOf(ITypeSymbol? type, object site, int index, FlowState state) =>
        TypeFacts.IsObjectLike(type) ? Value.Of(Made(site, index, type, state)) : Value.Unknown;

    public void Hit(SyntaxNode at, Sink sink, LabelSet labels, SyntaxNode sinkNode, FlowState state) => SinkHits.Add(this, at, sink, labels, sinkNode, state);

    private Value Dispatch(IOperation op, FlowState state)
    {
        switch (op.Kind)
        {
            case OperationKind.MethodBody:
                var body = (IMethodBodyOperation)op;
                return Eval(body.BlockBody ?? body.ExpressionBody, state);
            case OperationKind.ConstructorBody:
                var constructor = (IConstructorBodyOperation)op;
                Eval(constructor.Initializer, state);
                return Eval(constructor.BlockBody ?? constructor.ExpressionBody, state);
            case OperationKind.Block:
                return Statements.Block(this, (IBlockOperation)op, state);
            case OperationKind.ExpressionStatement:
                return Eval(((IExpressionStatementOperation)op).Operation, state);
            case OperationKind.VariableDeclarationGroup:
            case OperationKind.VariableDeclaration:
            case OperationKind.UsingDeclaration:
                return Statements.Children(this, op, state);
            case OperationKind.VariableDeclarator:
                return Assignments.Declare(this, (IVariableDeclaratorOperation)op, state);
            case OperationKind.Conditional:
                return Branches.Conditional(this, (IConditionalOperation)op, state);
            case OperationKind.Switch:
                return Switches.Statement(this, (ISwitchOperation)op, state);
            case OperationKind.SwitchExpression:
                return Switches.Expression(this, (ISwitchExpressionOperation)op, state);
            case OperationKind.Loop:
                return Loops.Run(this, (ILoopOperation)op, state);
            case OperationKind.Try:
                return Exceptions.Try(this, (ITryOperation)op, state);
            case OperationKind.Throw:
                return Exceptions.Throw(this, (IThrowOperation)op, state);
            case OperationKind.Using:
                return Disposal.Using(this, (IUsingOperation)op, state);
            case OperationKind.Return:
            case OperationKind.YieldReturn:
            case OperationKind.YieldBreak:
                return Statements.Return(this, (IReturnOperation)op, state);
            case OperationKind.Branch:
                Exceptions.Abandon(this, state);
                Frame.Jump(((IBranchOperation)op).Target, state);
                return Value.Unknown;
            case OperationKind.Labeled:
                return Statements.Labeled(this, (ILabeledOperation)op, state);
            case OperationKind.LocalFunction:
                Functions.Declare((ILocalFunctionOperation)op, state);
                return Value.Unknown;
            case OperationKind.FieldInitializer:
            case OperationKind.PropertyInitializer:
            case OperationKind.VariableInitializer:
            case OperationKind.ParameterInitializer:
                return Assignments.Initialize(this, (ISymbolInitializerOperation)op, state);
            default:
                return Expression(op, state);
        }
    }

    private Value Expression(IOperation op, FlowState state)
    {
        switch (op.Kind)
        {
            case OperationKind.LocalReference:
                return Members.Local(this, (ILocalReferenceOperation)op, state);
            case OperationKind.ParameterReference:
                return Members.Parameter(this, ((IParameterReferenceOperation)op).Parameter, op, state);
            case OperationKind.FieldReference:
                return WritesThrough.Read(this, (IFieldReferenceOperation)op, state) ?? KeptAnswers.Read(this, op, Members.Field(this, (IFieldReferenceOperation)op, state));
            case OperationKind.PropertyReference:
                return WritesThrough.Read(this, (IPropertyReferenceOperation)op, state) ?? KeptAnswers.Read(this, op, KnownHosts.Of(this, op, Properties.Read(this, (IPropertyReferenceOperation)op, state)));
            case OperationKind.EventReference:
                return Members.Event(this, (IEventReferenceOperation)op, state);
            case OperationKind.InstanceReference:
                return Members.Instance(this, (IInstanceReferenceOperation)op);
            case OperationKind.ConditionalAccessInstance:
                return Frame.Accessed.Count > 0 ? Frame.Accessed.Peek() : Value.Unknown;
            case OperationKind.ConditionalAccess:
                return Branches.Access(this, (IConditionalAccessOperation)op, state);
            case OperationKind.Coalesce:
                return Branches.Coalesce(this, (ICoalesceOperation)op, state);
            case OperationKind.CoalesceAssignment:
                return Assignments.Coalesce(this, (ICoalesceAssignmentOperation)op, state);
            case OperationKind.SimpleAssignment:
                return Assignments.Simple(this, (ISimpleAssignmentOperation)op, state);
            case OperationKind.CompoundAssignment:
                return Assignments.Compound(this, (ICompoundAssignmentOperation)op, state);
            case OperationKind.DeconstructionAssignment:
                return Assignments.Deconstruct(this, (IDeconstructionAssignmentOperation)op, state);
            case OperationKind.EventAssignment:
                return Subscriptions.Event(this, (IEventAssignmentOperation)op, state);
            case OperationKind.DeclarationExpression:
                return Eval(((IDeclarationExpressionOperation)op).Expression, state);
            case OperationKind.Unary:
            case OperationKind.Binary:
            case OperationKind.IsPattern:
                return Operators.Eval(this, op, state);
            case OperationKind.Increment:
            case OperationKind.Decrement:
                return Operators.Increment(this, (IIncrementOrDecrementOperation)op, state);
            case OperationKind.Conversion:
                return Operators.Conversion(this, (IConversionOperation)op, state);
            case OperationKind.Parenthesized:
                return Eval(((IParenthesizedOperation)op).Operand, state);
            case OperationKind.Await:
                return Awaiters.Await(this, (IAwaitOperation)op, state);
            case OperationKind.Invocation:
                return KnownHosts.OfPart(this, (IInvocationOperation)op, EmailDomains.Of(op, Invocations.Call(this, (IInvocationOperation)op, state)));
            case OperationKind.FunctionPointerInvocation:
                return Invocations.CallPointer(this, (IFunctionPointerInvocationOperation)op, state);
            case OperationKind.ObjectCreation:
                return Creations.Create(this, (IObjectCreationOperation)op, state);
            case OperationKind.TypeParameterObjectCreation:
                return Creations.CreateUnknown(this, op, ((ITypeParameterObjectCreationOperation)op).Initializer, state);
            case OperationKind.DynamicObjectCreation:
                return Creations.CreateUnknown(this, op, ((IDynamicObjectCreationOperation)op).Initializer, state);
            case OperationKind.AnonymousObjectCreation:
                return Creations.Anonymous(this, (IAnonymousObjectCreationOperation)op, state);
            case OperationKind.With:
                return Creations.With(this, (IWithOperation)op, state);
            case OperationKind.ObjectOrCollectionInitializer:
                return Creations.Initializer(this, (IObjectOrCollectionInitializerOperation)op, state);
            case OperationKind.MemberInitializer:
                return Creations.Member(this, (IMemberInitializerOperation)op, state);
            case OperationKind.ArrayCreation:
            case OperationKind.ArrayInitializer:
            case OperationKind.CollectionExpression:
            case OperationKind.Tuple:
                return Collections.Create(this, op, state);
            case OperationKind.ArrayElementReference:
                return EmailDomains.Of(op, Collections.Element(this, (IArrayElementReferenceOperation)op, state));
            case OperationKind.ImplicitIndexerReference:
                return EmailDomains.Of(op, Collections.ImplicitElement(this, (IImplicitIndexerReferenceOperation)op, state));
            case OperationKind.InterpolatedString:
            case OperationKind.InterpolatedStringAddition:
            case OperationKind.InterpolatedStringHandlerCreation:
                return Strings.Interpolated(this, op, state);
            case OperationKind.AnonymousFunction:
                return Functions.Lambda(this, (IAnonymousFunctionOperation)op, state);
            case OperationKind.DelegateCreation:
                return Eval(((IDelegateCreationOperation)op).Target, state);
            case OperationKind.MethodReference:
                return MethodGroups.Make(this, (IMethodReferenceOperation)op, state);
            case OperationKind.TranslatedQuery:
                return Eval(((ITranslatedQueryOperation)op).Operation, state);
            case OperationKind.AddressOf:
                return Pointers.AddressOf(this, ((IAddressOfOperation)op).Reference, state);
            case OperationKind.DefaultValue:
            case OperationKind.TypeOf:
            case OperationKind.SizeOf:
            case OperationKind.NameOf:
            case OperationKind.Literal:
            case OperationKind.IsType:
                return Limits.Unused(this, op, state);
            default:
                return Limits.Rest(this, op, state);
        }
    }
}
