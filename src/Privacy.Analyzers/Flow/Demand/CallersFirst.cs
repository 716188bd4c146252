using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Summaries;

namespace Privacy.Analyzers.Flow.Demand;

/// <summary>
/// The order in which bodies are evaluated: who names a method comes before it, so that it is evaluated once, for what it is given, and not first for
/// nothing and then again. By names alone; a cycle is cut where it is entered. What is found does not depend on it, only how often a body is looked at.
/// </summary>
internal static class CallersFirst
{
    /// <summary>A name that so many methods have says little about who calls which of them.</summary>
    private const int MaxNamesakes = 16;

    public static List<SummaryNode> Order(List<(SummaryNode Node, NamedCode Code)> fresh)
    {
        var called = Names(fresh);
        var state = new Visit[fresh.Count];
        var left = new List<SummaryNode>(fresh.Count);
        var open = new Stack<(int At, List<int> Callees, int Next)>();
        for (var i = fresh.Count - 1; i >= 0; i--)
        {
            if (state[i] == Visit.Pending)
                Enter(i);
            while (open.Count > 0)
            {
                var (at, callees, next) = open.Pop();
                if (next == callees.Count)
                {
                    left.Add(fresh[at].Node);
                    continue;
                }

                open.Push((at, callees, next + 1));
                if (state[callees[next]] == Visit.Pending)
                    Enter(callees[next]);
            }
        }

        left.Reverse(); // whoever is left last was entered through all who name it
        return left;

        void Enter(int at)
        {
            state[at] = Visit.Entered;
            open.Push((at, Callees(fresh[at].Code, called), 0));
        }
    }

    private enum Visit
    {
        Pending,
        Entered,
    }

    private static Dictionary<string, List<int>> Names(List<(SummaryNode Node, NamedCode Code)> fresh)
    {
        var names = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < fresh.Count; i++)
        {
            var name = NameOf(fresh[i].Node.Method);
            if (!names.TryGetValue(name, out var list))
                names.Add(name, list = []);
            list.Add(i);
        }

        return names;
    }

    private static List<int> Callees(NamedCode code, Dictionary<string, List<int>> called)
    {
        var callees = new List<int>();
        foreach (var name in code.Names)
        {
            if (called.TryGetValue(name, out var list) && list.Count <= MaxNamesakes)
                callees.AddRange(list);
        }

        callees.Sort();
        return callees;
    }

    private static string NameOf(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : DemandDriver.Last(method.AssociatedSymbol?.Name ?? method.Name);
}
