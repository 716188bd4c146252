using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog.Sources;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>
/// Bodies in which a name that is looked for stands for something else, or for a sink that nothing personal can get to: no source is read, no object
/// that is personal by its type is at hand, no method is called that was found to matter, no code of somebody else runs. Such a body has nothing to
/// tell until a call passes it something, and is then evaluated for that call. One walk over its operations costs far less than to interpret them.
/// </summary>
internal sealed class BareBodies(EngineContext engine)
{
    private readonly Stack<IOperation> _pending = new();
    private readonly HashSet<string> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _followed = new(StringComparer.Ordinal);
    private readonly Dictionary<ITypeSymbol, bool> _tells = new(SymbolEqualityComparer.Default);

    public void AddSource(string name) => _sources.Add(name);

    /// <summary>Who calls a method, or reads a member, of that name is not bare.</summary>
    public bool Follow(string name) => _followed.Add(name);

    public bool IsBare(IMethodSymbol method)
    {
        if (!engine.Carriers.ByDefault(method).IsEmpty || MakesBase(method))
            return false;
        if (engine.Bodies.Find(method, engine.Cancel) is not { } code)
            return true;
        foreach (var initializer in code.Initializers)
            _pending.Push(initializer);
        if (code.Body is not null)
            _pending.Push(code.Body);
        while (_pending.Count > 0)
        {
            var op = _pending.Pop();
            if (Matters(op))
            {
                _pending.Clear();
                return false;
            }

            foreach (var child in op.ChildOperations)
                _pending.Push(child);
        }

        return true;
    }

    /// <summary>The constructor of a base class that matters runs without being written.</summary>
    private bool MakesBase(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor && method.ContainingType.BaseType is { } type && _followed.Contains(type.Name);

    private bool Matters(IOperation op)
    {
        switch (op)
        {
            case ILiteralOperation or IBlockOperation or IExpressionStatementOperation:
                return false;
            case IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IDynamicObjectCreationOperation:
            case IEventReferenceOperation or IFunctionPointerInvocationOperation:
                return true;
            case IAwaitOperation or IForEachLoopOperation or ISpreadOperation or IImplicitIndexerReferenceOperation or IInterpolatedStringHandlerCreationOperation or IWithOperation or IListPatternOperation:
                return RunsUnnamed(op);
            case IMethodReferenceOperation { Method: var method }:
                return _followed.Contains(method.Name) || (_sources.Contains(method.Name) && engine.Facts.Of(method).Returned is not null);
            case IMemberReferenceOperation { Member: var member }:
                return _followed.Contains(NameOf(member)) || (_sources.Contains(NameOf(member)) && IsSource(member)) || Gives(op, member);
            case IInvocationOperation { TargetMethod: var method }:
                return method.MethodKind == MethodKind.DelegateInvoke || (op.IsImplicit && engine.Bodies.IsOwn(method)) || _followed.Contains(NameOf(method))
                    || (_sources.Contains(method.Name) && (engine.Facts.Of(method).Returned is not null || HandsOut(method))) || Gives(op, method) || Reflection.IsPart(method);
            case IObjectCreationOperation { Type: { } made }:
                return _followed.Contains(made.Name) || Holds(made);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return ((_sources.Contains(parameter.Name) || IsInner(parameter)) && (engine.Model.Sources.OfParameter(parameter) ?? DelegateTags.Of(engine.Model.Sources, parameter, op)) is not null) || IsCode(op.Type) || Holds(op.Type);
            case ILocalReferenceOperation or IConversionOperation { IsImplicit: false }:
                return IsCode(op.Type) || Holds(op.Type) || engine.Carriers.MayHold(op.Type, isOwn: false);
            default:
                return Holds(op.Type);
        }
    }

    private bool HandsOut(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (Results.HandedOut(engine.Model, parameter) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Of a lambda or a local function: no declaration that names are collected from has it.</summary>
    private static bool IsInner(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction };

    /// <summary>Code of one's own that no name in the body leads to, so that nobody would come back for it: that of an awaiter, an enumerator, a query.</summary>
    private bool RunsUnnamed(IOperation op)
    {
        var type = op switch
        {
            IAwaitOperation wait => wait.Operation.Type,
            IForEachLoopOperation loop => (loop.Collection is IConversionOperation conversion ? conversion.Operand : loop.Collection).Type,
            ISpreadOperation spread => spread.Operand.Type,
            IImplicitIndexerReferenceOperation indexer => indexer.Instance.Type,
            IListPatternOperation pattern => pattern.InputType,
            _ => op.Type,
        };
        return Holds(op.Type) || (type is INamedTypeSymbol named && engine.Bodies.IsOwn(named));
    }

    /// <summary>It is tagged, or what may stand behind it is.</summary>
    private bool IsSource(ISymbol member) => member.IsAbstract || member.IsVirtual || member.IsOverride || engine.Facts.Of(member).Tag is not null;

    private static string NameOf(ISymbol member) => member switch
    {
        IPropertySymbol { IsIndexer: true } => NameIndex.Indexed,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => member.ContainingType.Name,
        _ => DemandDriver.Last(member.Name),
    };

    /// <summary>A member of one's own that is an object may be one that tells; a library's is what its type says.</summary>
    private bool Gives(IOperation op, ISymbol member) => IsCode(op.Type) || Holds(op.Type) || engine.Carriers.MayHold(op.Type, engine.Bodies.IsOwn(member));

    private static bool IsCode(ITypeSymbol? type) => type is { TypeKind: TypeKind.Delegate } or INamedTypeSymbol { Name: "Lazy" or "ThreadLocal" };

    private bool Holds(ITypeSymbol? type) => type is not null && (engine.Carriers.Carries(type) || Tells(type));

    /// <summary>Its own text, or that of a type below it, may be made of anything, and is asked for without being named.</summary>
    private bool Tells(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named || !engine.Bodies.IsOwn(named))
            return false;
        if (!_tells.TryGetValue(type, out var tells))
            _tells.Add(type, tells = HasText(named));
        return tells;
    }

    private bool HasText(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && engine.Bodies.IsOwn(current); current = current.BaseType)
        {
            if (!current.GetMembers(nameof(ToString)).IsEmpty)
                return true;
        }

        if (type.IsSealed)
            return false;
        foreach (var subtype in engine.Subtypes.Below(type.OriginalDefinition, engine.Cancel))
        {
            if (!subtype.GetMembers(nameof(ToString)).IsEmpty)
                return true;
        }

        return false;
    }
}
