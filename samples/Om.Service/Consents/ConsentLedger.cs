using System.Collections.Concurrent;
using Privacy;

namespace Om.Service.Consents;

/// <summary>Who agreed to which edition of the notice, and has not withdrawn it: preamble, clauses 6.1.5 and 9.1.1.</summary>
public sealed class ConsentLedger
{
    private const string Edition = "2024-03"; // conforms: clauses 11.1, 11.2

    private readonly ConcurrentDictionary<Guid, string> _editions = new();

    public void Record(Guid userId) => _editions[userId] = Edition;

    public void Withdraw(Guid userId) => _editions.TryRemove(userId, out _);

    public void Remove(Guid userId) => _editions.TryRemove(userId, out _);

    /// <summary>A visitor who is not signed in has agreed to nothing.</summary>
    [Guard("analytics-consent")]
    public bool AllowsAnalytics(Guid? userId) => userId is { } id && _editions.TryGetValue(id, out var edition) && edition == Edition;
}
