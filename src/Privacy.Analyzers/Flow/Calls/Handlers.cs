using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Interpretation;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>
/// Code that is given to be called from outside, such as the handlers of minimal APIs: lambdas, local functions, method groups, and lambdas kept
/// in a variable. Found on the first question, where a body names a method that takes such code.
/// </summary>
internal sealed class Handlers(EngineContext engine)
{
    private readonly Dictionary<SyntaxNode, ImmutableArray<Sink>> _lambdas = [];
    private readonly Dictionary<ISymbol, ImmutableArray<Sink>> _methods = new(SymbolEqualityComparer.Default);
    private bool _isRead;

    /// <summary>Names of the methods among them: their bodies are worth a look.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            Read();
            foreach (var method in _methods.Keys)
                yield return method.Name;
        }
    }

    /// <summary>The sinks that the method's result goes to because of where it is given: usually none.</summary>
    public ImmutableArray<Sink> Of(IMethodSymbol method)
    {
        Read();
        if (method.MethodKind != MethodKind.AnonymousFunction)
            return _methods.Count > 0 && _methods.TryGetValue(method.OriginalDefinition, out var sinks) ? sinks : [];
        if (_lambdas.Count == 0)
            return [];
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (_lambdas.TryGetValue(reference.GetSyntax(engine.Cancel), out var found))
                return found;
        }

        return [];
    }

    private void Read()
    {
        if (_isRead)
            return;
        _isRead = true;
        var seen = new HashSet<SyntaxNode>();
        foreach (var name in engine.Model.Sinks.HandlerNames)
        {
            foreach (var code in engine.Index.Naming(name))
            {
                engine.Cancel.ThrowIfCancellationRequested();
                foreach (var node in code.Node.DescendantNodes())
                {
                    if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call && access.Name.Identifier.ValueText == name && seen.Add(call))
                        Register(call);
                }
            }
        }
    }

    private void Register(InvocationExpressionSyntax call)
    {
        if (engine.Bodies.ModelOf(call.SyntaxTree)?.GetOperation(call, engine.Cancel) is not IInvocationOperation invocation)
            return;
        foreach (var sink in engine.Model.Sinks.OfHandler(invocation.TargetMethod))
        {
            foreach (var argument in invocation.Arguments)
            {
                if (argument.Parameter is { } parameter && parameter.Ordinal < sink.Parameters.Length && sink.Parameters[parameter.Ordinal] != SinkReach.None)
                    Add(argument.Value, sink);
            }
        }
    }

    private void Add(IOperation code, Sink sink)
    {
        switch (code)
        {
            case IConversionOperation conversion:
                Add(conversion.Operand, sink);
                break;
            case IDelegateCreationOperation creation:
                Add(creation.Target, sink);
                break;
            case IAnonymousFunctionOperation lambda:
                _lambdas[lambda.Syntax] = [sink];
                break;
            case IMethodReferenceOperation method:
                _methods[method.Method.OriginalDefinition] = [sink];
                break;
            case ILocalReferenceOperation local:
                AddKept(local.Local, sink);
                break;
            case IFieldReferenceOperation field:
                AddKept(field.Field, sink);
                break;
        }
    }

    /// <summary>What a variable is made with.</summary>
    private void AddKept(ISymbol variable, Sink sink)
    {
        foreach (var reference in variable.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(engine.Cancel) is VariableDeclaratorSyntax { Initializer.Value: AnonymousFunctionExpressionSyntax lambda })
                _lambdas[lambda] = [sink];
        }
    }
}
