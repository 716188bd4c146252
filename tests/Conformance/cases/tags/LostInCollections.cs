// rules: PRIV105

using System.Collections.Concurrent;

namespace Cases.Tags.LostInCollectionsCase;

/// <summary>A collection that a member holds is a place like the member: what is put into it no tag follows any further.</summary>
public class LostInCollections
{
    private static readonly Dictionary<string, string> s_cache = [];

    private static readonly ConcurrentDictionary<string, string> s_shared = new();

    private static readonly string[] s_slots = new string[4];

    private readonly List<string> _mails = [];

    private readonly Queue<string> _queue = new();

    private readonly int[] _visits = new int[4];

    private readonly ConcurrentDictionary<string, User> _visitors = new();

    [PersonalData("user.contact.email", Purpose = "service")]
    private readonly List<string> _tagged = [];

    public Dictionary<string, string> Names { get; } = [];

    public static void StaticMapBad(User user) => s_cache["mail"] = user.Email; // expect: PRIV105

    public static void SharedMapBad(User user) => s_shared.TryAdd("mail", user.Email); // expect: PRIV105

    public static void ArrayBad(User user) => s_slots[0] = user.Email; // expect: PRIV105

    public void ListBad(User user) => _mails.Add(user.Email); // expect: PRIV105

    public void QueueBad(User user) => _queue.Enqueue(user.Name); // expect: PRIV105

    public void PropertyBad(User user) => Names.Add("name", user.Name); // expect: PRIV105

    public void TaggedOk(User user) => _tagged.Add(user.Email);

    /// <summary>What it is found by.</summary>
    public void KeyOk(User user) => _visitors.TryAdd(user.Email, user);

    public void LocalOk(User user)
    {
        var list = new List<string> { user.Email };
        list.Add(user.Name);
    }

    public void CleanOk(User user)
    {
        _mails.Add(user.Theme);
        s_cache["theme"] = user.Theme;
        _visits[0] = user.Visits;
    }

    public void AskedOk(User user)
    {
        Out.Coin = _mails.Contains(user.Email) || s_cache.ContainsKey(user.Email) || _mails.Remove(user.Email);
    }
}
