using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>Paths of the callee as the values that its caller has there.</summary>
internal sealed partial class Instantiation
{
    private Dictionary<AccessPath, Value>? _resolved;

    /// <summary>What the caller has at a path. Asked once for each in one state: a large summary names the same few paths in all it writes.</summary>
    public Value Resolve(AccessPath path)
    {
        _resolved ??= [];
        if (!_resolved.TryGetValue(path, out var value))
            _resolved.Add(path, value = Read(path));
        return value;
    }

    private Value Read(AccessPath path)
    {
        var root = path.Root switch
        {
            RootKind.This => receiver ?? Value.Unknown,
            RootKind.Parameter => path.Ordinal < arguments.Length ? arguments[path.Ordinal].Value : Value.Unknown,
            RootKind.Static => Members.Statics(run),
            _ => _callbacks is not null && _callbacks.TryGetValue(path.Ordinal, out var returned) ? returned : Value.Unknown,
        };
        return Below(root, path, 0);
    }

    private Value Below(Value value, AccessPath path, int from)
    {
        for (var i = from; i < path.Members.Length; i++)
        {
            var member = i == 0 && path.Root == RootKind.Static ? GenericStatics.Closed(path.Members[0], callee) : path.Members[i];
            value = JsonParts.At(value, member, state) is { } part
                ? part // the callee read a text whose parts are known here
                : IsOfSequence(member) && Enumerables.Enumerate(run, value, null, call, state) is { } enumerated
                ? enumerated // the callee knew an interface: here the type is known that says what its elements are
                : Members.Read(run, value, member, TypeOf(member, value), call, state);
        }

        return value;
    }

    private static bool IsOfSequence(Member member) => member.IsEntry || member.Equals(Member.Element);

    /// <summary>What the type of a member is, or what the type of a container says of what is in it: an element nobody wrote is known by it alone.</summary>
    private static ITypeSymbol? TypeOf(Member member, Value owner)
    {
        if (member.Symbol is { } symbol)
        {
            return symbol switch
            {
                IPropertySymbol property => property.Type,
                IFieldSymbol field => field.Type,
                IParameterSymbol parameter => parameter.Type,
                _ => null,
            };
        }

        var container = owner.Objects.Length == 1 ? owner.Objects[0].Type : null;
        if (member.Equals(Member.Element) || (member.IsEntry && Arrays.IsOrdered(container)))
            return TypeFacts.ElementType(container);
        if (!TypeFacts.IsMap(container, out var key, out var held))
            return null;
        return member.Equals(Member.Key) ? key : member.IsEntry || member.Equals(Member.MapValue) ? held : null;
    }

    /// <summary>The state is another from here on: what paths lead to, and what is there, is looked up anew.</summary>
    private void Forget() => (_given, _resolved) = (null, null);
}
