using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// What an iterator yields: the first statements of its body, as long as each yields once, at their positions; whatever yields in a branch or a
/// loop, and what comes after it, is among the others.
/// </summary>
internal sealed class Yields
{
    private const int MaxListed = 4;

    private readonly List<(IOperation At, Value Value)> _listed = [];
    private bool _isOver;

    public int Count => _listed.Count;

    /// <summary>What is at no known position.</summary>
    public Value? Others { get; private set; }

    public Value At(int position) => _listed[position].Value;

    /// <summary>It yields those listed and no more, whatever happens.</summary>
    public bool IsAll(IOperation? body)
    {
        if (Others is not null || _isOver || body is null)
            return false;
        foreach (var op in body.Descendants())
        {
            if (op.Kind is OperationKind.YieldBreak or OperationKind.Throw or OperationKind.Loop or OperationKind.Try)
                return false;
        }

        return true;
    }

    public void Add(IReturnOperation op, Value value)
    {
        for (var i = 0; i < _listed.Count; i++)
        {
            if (!ReferenceEquals(_listed[i].At, op))
                continue;
            _listed[i] = (op, _listed[i].Value.Join(value));
            return;
        }

        if (_isOver || _listed.Count == MaxListed || !IsOnce(op))
        {
            _isOver = true;
            AddOther(value);
            while (_listed.Count > 0 && _listed[_listed.Count - 1].At.Syntax.SpanStart > op.Syntax.SpanStart)
            {
                AddOther(_listed[_listed.Count - 1].Value); // another way through the body came there without this one
                _listed.RemoveAt(_listed.Count - 1);
            }

            return;
        }

        _listed.Add((op, value));
    }

    private void AddOther(Value value) => Others = Others is null ? value : Others.Join(value);

    /// <summary>A statement of the body itself, with no label to come back to.</summary>
    private static bool IsOnce(IReturnOperation op)
    {
        if (op.Parent is not IBlockOperation { Parent: null or IMethodBodyOperation or ILocalFunctionOperation or IAnonymousFunctionOperation } body)
            return false;
        foreach (var statement in body.Operations)
        {
            if (statement.Kind == OperationKind.Labeled)
                return false;
        }

        return true;
    }
}
