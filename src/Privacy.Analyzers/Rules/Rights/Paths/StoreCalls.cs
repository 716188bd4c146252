using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Calls;
using Privacy.Analyzers.Rules.Rights.Paths.Facts;

namespace Privacy.Analyzers.Rules.Rights.Paths;

/// <summary>Calls that store whole objects: of Entity Framework, and of what the packs and the policy know as storage. Only calls with such a name are bound.</summary>
internal sealed class StoreCalls(PrivacyModel model, Bodies bodies, CancellationToken cancel)
{
    /// <summary>How the names of methods that store begin.</summary>
    private static readonly ImmutableArray<string> Verbs =
        ["Add", "Append", "Attach", "Bulk", "Create", "Entity", "Execute", "Index", "Insert", "Put", "Replace", "Save", "Set", "Store", "Update", "Upsert", "Write"];

    public IEnumerable<(ITypeSymbol Type, Location Place)> Find()
    {
        foreach (var tree in model.Compilation.SyntaxTrees)
        {
            foreach (var call in tree.GetRoot(cancel).DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                cancel.ThrowIfCancellationRequested();
                if (Name(call) is not { } name || !Verbs.Any(verb => name.StartsWith(verb, StringComparison.Ordinal)))
                    continue;
                if (bodies.ModelOf(tree)?.GetOperation(call, cancel) is not IInvocationOperation operation)
                    continue;
                foreach (var type in Stored(operation))
                    yield return (type, call.GetLocation());
            }
        }
    }

    private IEnumerable<ITypeSymbol> Stored(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (CallWords.IsEntityFramework(method.ContainingNamespace?.ToDisplayString() ?? ""))
        {
            // Set<T>() and Entity<T>() name the entity, Add(x) has it.
            if (method.Name is "Set" or "Entity")
                return method.TypeArguments.Take(1);
            return IsEntityCall(method.Name) ? call.Arguments.SelectMany(argument => Values(argument.Value)).SelectMany(Elements) : [];
        }

        var sinks = model.Sinks.Of(method);
        if (!sinks.Any(sink => StoredTypes.IsStore(model, sink)))
            return [];
        return call.Arguments
            .Where(argument => argument.Parameter is { } parameter && sinks.Any(sink =>
                StoredTypes.IsStore(model, sink) && parameter.Ordinal < sink.Parameters.Length && sink.Parameters[parameter.Ordinal] != SinkReach.None))
            .SelectMany(argument => Values(argument.Value))
            .SelectMany(Elements);
    }

    private static bool IsEntityCall(string name) =>
        name is "Add" or "AddAsync" or "AddRange" or "AddRangeAsync" or "Update" or "UpdateRange" or "Attach" or "AttachRange" or "AddOrUpdate";

    /// <summary>What the argument is made of: the value, those of a list, what a serialiser is given.</summary>
    private static IEnumerable<IOperation> Values(IOperation value)
    {
        value = ClearedValues.Unwrapped(value);
        if (value is IArrayCreationOperation { Initializer: { } initializer })
            return initializer.ElementValues.Select(ClearedValues.Unwrapped);
        if (value is IInvocationOperation { TargetMethod: var method } call && CallWords.IsSerialiser(method.ContainingNamespace?.ToDisplayString() ?? ""))
            return call.Arguments.Select(argument => ClearedValues.Unwrapped(argument.Value));
        return [value];
    }

    private static IEnumerable<ITypeSymbol> Elements(IOperation value) =>
        value.Type is { } type && TypeRelations.Element(type, out _) is { } element ? [element] : [];

    private static string? Name(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
