using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Demand;
using Privacy.Analyzers.Flow.Domain;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Flow.Guards;
using Privacy.Analyzers.Flow.Guards.Facts;

namespace Privacy.Analyzers.Flow.Summaries;

/// <summary>That one body read the summary of another.</summary>
/// <param name="Passed">The roots at which it passes something personal.</param>
/// <param name="Round">In which of its evaluations it did so last.</param>
internal readonly record struct SummaryRead(RootSet Passed, int Round);

/// <summary>One method, or one virtual member that stands for all its visible bodies.</summary>
internal sealed class SummaryNode(
    IMethodSymbol method, ImmutableArray<IMethodSymbol> bodies, RootSet tainted, CallContext? context = null, SummaryNode? general = null)
{
    /// <summary>A body that asks for more is asked by few; what is beyond is not told apart.</summary>
    private const int MaxAsked = 6;

    public IMethodSymbol Method { get; } = method;

    /// <summary>The bodies it joins; <c>default</c> for the method's own body.</summary>
    public ImmutableArray<IMethodSymbol> Joined { get; } = bodies;

    /// <summary>What calls of this node are known to pass; <c>null</c> for calls in general.</summary>
    public CallContext? Context { get; } = context;

    /// <summary>The node for calls in general.</summary>
    public SummaryNode General => general ?? this;

    /// <summary>What decides branches and dispatch in the body: calls that know it have a node of their own.</summary>
    public List<AccessPath> Asked { get; } = [];

    /// <summary>Roots that some call passes something personal at: the summary speaks of no others.</summary>
    public RootSet Tainted { get; set; } = tainted;

    public MethodSummary Summary { get; set; } = MethodSummary.Bottom;

    public ImmutableArray<SinkHit> Hits { get; set; } = [];

    public ImmutableArray<BlindSpot> BlindSpots { get; set; } = [];

    public ImmutableArray<GuardDemand> Demands { get; set; } = [];

    public ImmutableArray<StoredTag> Stored { get; set; } = [];

    public ImmutableArray<GuardCheck> Checks { get; set; } = [];

    /// <summary>Where it is called, in the bodies evaluated so far.</summary>
    public Callers Callers { get; } = new();

    public List<SummaryNode> Variants { get; } = [];

    /// <summary>More kinds of calls than are told apart: then none is, so that it does not matter which came first.</summary>
    public bool IsCrowded { get; set; }

    /// <summary>The same of calls that are told apart by the class which they pass at least.</summary>
    public bool IsCrowdedByBounds { get; set; }

    /// <summary>Who read the summary: evaluated again when it grows in a root at which they pass something personal.</summary>
    public Dictionary<SummaryNode, SummaryRead> Dependents { get; } = [];

    public bool IsEvaluated { get; set; }

    /// <summary>The summary is remembered from an earlier analysis: the body was not looked at.</summary>
    public bool IsRemembered { get; private set; }

    /// <summary>Its own findings are asked for, so its body is looked at whatever is remembered.</summary>
    public bool IsDemanded { get; private set; }

    /// <summary>What its callers were looked for because of.</summary>
    public Announced Announced { get; set; }

    public bool IsActive { get; set; }

    public bool IsQueued { get; set; }

    /// <summary>Something it read has grown since it was evaluated.</summary>
    public bool IsStale { get; set; }

    /// <summary>Something it had not read yet has grown while it was evaluated.</summary>
    public bool HasNews { get; set; }

    /// <summary>What had grown was not looked at any more.</summary>
    public bool IsGivenUp { get; set; }

    public int Evaluations { get; set; }

    /// <summary>The number of the evaluation under way, or of the last one.</summary>
    public int Round { get; set; }

    public int Widenings { get; set; }

    /// <summary>The summary of an earlier analysis stands in for the body.</summary>
    public void Recall(MethodSummary summary)
    {
        Summary = summary;
        IsEvaluated = true;
        IsRemembered = true;
        IsStale = false;
    }

    /// <summary>From now on the body itself is looked at.</summary>
    public void Demand()
    {
        IsDemanded = true;
        IsEvaluated &= !IsRemembered;
        IsRemembered = false;
    }

    /// <summary>The body depends on what callers pass at the path.</summary>
    public void Ask(AccessPath path)
    {
        if (General.Asked.Count < MaxAsked && !General.Asked.Contains(path))
            General.Asked.Add(path);
    }
}
