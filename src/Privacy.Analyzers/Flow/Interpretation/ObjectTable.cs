using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>The abstract objects of one body: one per place that makes one, one per path that callers fill. Numbered in the order of need.</summary>
internal sealed class ObjectTable
{
    private readonly Dictionary<(object Site, int Index), AbstractObject> _made = [];
    private readonly Dictionary<AccessPath, AbstractObject> _given = [];
    private readonly Dictionary<AbstractObject, List<AbstractObject>> _children = [];
    private readonly HashSet<object> _settled = [];
    private readonly Stack<SeenObjects> _looked = new();
    private int _ordinal;

    /// <summary>A place that does not tell its newest object from those before made another one.</summary>
    public bool IsMadeAgain { get; set; }

    /// <summary>The sequences of one's own whose elements are being looked for: one may hold itself.</summary>
    public HashSet<AbstractObject> Enumerated { get; } = [];

    /// <summary>The value of all static fields together, once it was asked for.</summary>
    public Value? Statics { get; set; }

    /// <summary>The object at a path, where it was asked for before.</summary>
    public AbstractObject? Given(AccessPath path) => _given.TryGetValue(path, out var obj) ? obj : null;

    /// <summary>The object that callers pass at a path; the calls under evaluation may be known to pass one of this type, or the same one twice.</summary>
    /// <param name="settled">The types that the member at its end can hold, where they are known.</param>
    public AbstractObject Given(AccessPath path, ITypeSymbol? type, ImmutableArray<ITypeSymbol> settled, CallContext? context)
    {
        if (_given.TryGetValue(path, out var obj))
            return obj;
        if (context?.AliasOf(path) is { } other)
            return Given(other, type, settled, context);
        var exact = context?.TypesAt(path) ?? [];
        if (exact.IsEmpty)
            exact = settled;
        if (exact.IsEmpty && context?.BoundAt(path) is { } bound)
            type = bound;
        _given.Add(path, obj = AbstractObject.OfParameter(_ordinal++, path, type, exact, Parent(path)));
        if (context is not null && context.TryConstant(path.Append(Member.Count), out var length) && length is int known)
            obj.Length = known;
        Adopt(obj);
        return obj;
    }

    public AbstractObject Made(object site, int index, ITypeSymbol? type, bool isFresh, bool isExact, AbstractObject? copyOf, int depth, AbstractObject? parent)
    {
        if (!_made.TryGetValue((site, index), out var obj))
        {
            _made.Add((site, index), obj = AbstractObject.Made(_ordinal++, type, isFresh, isExact, copyOf, depth, parent, site is ValueTuple<AbstractObject, Member> below ? below.Item2 : null, site is IParameterSymbol, site));
            Adopt(obj);
        }

        return obj;
    }

    public AbstractObject MadeDelegate(object site, ITypeSymbol? type, Closure closure)
    {
        if (!_made.TryGetValue((site, -1), out var obj))
            _made.Add((site, -1), obj = AbstractObject.OfDelegate(_ordinal++, type, closure));
        else if (!_settled.Remove(site))
            IsMadeAgain = true; // it has captured other variables of the same names
        return obj;
    }

    public AbstractObject? DelegateAt(object site) => _made.TryGetValue((site, -1), out var obj) ? obj : null;

    /// <summary>What holds the delegate made there has got another one in its place: the next to be made there is told from it.</summary>
    public void Settle(object site) => _settled.Add(site);

    /// <summary>What an object's member was found to hold at first, if anybody asked.</summary>
    public AbstractObject? Known(AbstractObject owner, Member member)
    {
        if (owner.Path is { IsFull: false })
            return _given.TryGetValue(owner.Below(member), out var given) ? given : null;
        return _made.TryGetValue(((owner, member), 0), out var made) ? made : null;
    }

    /// <summary>What was read from members of the object that nobody wrote to: no cell leads there.</summary>
    public List<AbstractObject>? ReadFrom(AbstractObject owner) => _children.TryGetValue(owner, out var children) ? children : null;

    /// <summary>For a look at what can be reached from an object; to be given back with <see cref="Looked"/>.</summary>
    public SeenObjects Look()
    {
        var seen = _looked.Count > 0 ? _looked.Pop() : new SeenObjects();
        seen.Forget();
        return seen;
    }

    public void Looked(SeenObjects seen) => _looked.Push(seen);

    private void Adopt(AbstractObject child)
    {
        if (child.Parent is not { } parent)
            return;
        if (!_children.TryGetValue(parent, out var children))
            _children.Add(parent, children = []);
        children.Add(child);
    }

    private AbstractObject? Parent(AccessPath path) =>
        !path.Members.IsEmpty && _given.TryGetValue(path.Truncated(path.Members.Length - 1), out var parent) ? parent : null;
}
