using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace Cases.Collections.MoreCollectionsCase;

internal static class MoreCollections
{
    public static void ConcurrentDictionaryBad(User user)
    {
        var map = new ConcurrentDictionary<string, string>();
        map.TryAdd("mail", user.Email);
        Log.LogInformation("{X}", map.GetOrAdd("mail", "none")); // expect: PRIV201
    }

    public static void GetOrAddFactoryBad(User user)
    {
        var map = new ConcurrentDictionary<string, string>();
        Log.LogInformation("{X}", map.GetOrAdd("mail", _ => user.Email)); // expect: PRIV201
    }

    public static void SortedDictionaryBad(User user)
    {
        var map = new SortedDictionary<string, string> { ["mail"] = user.Email };
        Log.LogInformation("{X}", map.First().Value); // expect: PRIV201
    }

    public static void LinkedListBad(User user)
    {
        var list = new LinkedList<string>();
        list.AddLast(user.Email);
        Log.LogInformation("{X}", list.First!.Value); // expect: PRIV201
    }

    public static void PriorityQueueBad(User user)
    {
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue(user.Email, 1);
        Log.LogInformation("{X}", queue.Dequeue()); // expect: PRIV201
    }

    public static void ImmutableDictionaryBad(User user)
    {
        var map = ImmutableDictionary<string, string>.Empty.Add("mail", user.Email);
        Log.LogInformation("{X}", map["mail"]); // expect: PRIV201
    }

    public static void BuilderBad(User user)
    {
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(user.Email);
        Log.LogInformation("{X}", builder.ToImmutable()[0]); // expect: PRIV201
    }

    public static void FrozenBad(User user)
    {
        var set = new[] { user.Email }.ToFrozenSet();
        Log.LogInformation("{X}", set.Items[0]); // expect: PRIV201
    }

    public static void ReadOnlyBad(User user)
    {
        IReadOnlyList<string> list = new ReadOnlyCollection<string>([user.Email]);
        Log.LogInformation("{X}", list[0]); // expect: PRIV201
    }

    public static void InsertBad(User user)
    {
        var list = new List<string>();
        list.Insert(0, user.Email);
        Log.LogInformation("{X}", list.Find(text => text.Length > 3)); // expect: PRIV201
    }

    public static void ListOfListsBad(User user)
    {
        var lists = new List<List<string>> { new() { user.Email } };
        foreach (var list in lists)
        {
            foreach (var text in list)
            {
                Log.LogInformation("{X}", text); // expect: PRIV201
            }
        }
    }

    public static void MultiDimensionalBad(User user)
    {
        var table = new string[1, 1];
        table[0, 0] = user.Email;
        Log.LogInformation("{X}", table[0, 0]); // expect: PRIV201
    }

    public static void ToArrayBad(User user)
    {
        var list = new List<string> { user.Email };
        var array = list.ToArray();
        Log.LogInformation("{X}", array[0]); // expect: PRIV201
    }

    public static void EnumeratorBad(User user)
    {
        var list = new List<string> { user.Email };
        using var each = list.GetEnumerator();
        if (each.MoveNext())
        {
            Log.LogInformation("{X}", each.Current); // expect: PRIV201
        }
    }

    public static void ValuesBad(User user)
    {
        var map = new Dictionary<int, User> { [1] = user };
        foreach (var each in map.Values)
        {
            Log.LogInformation("{X}", each.Email); // expect: PRIV201
        }
    }

    public static void RemovedKeyedBad(User user)
    {
        var map = new Dictionary<string, string> { ["mail"] = user.Email };
        if (map.Remove("mail", out var gone))
        {
            Log.LogInformation("{X}", gone); // expect: PRIV201
        }
    }

    public static void PeekOk(User user)
    {
        var queue = new Queue<string>();
        queue.Enqueue(user.Theme);
        Log.LogInformation("{X}", queue.Peek());
    }

    public static void SizeOk(User user)
    {
        var set = new HashSet<string> { user.Email };
        Log.LogInformation("{X} {Y}", set.Count, set.Add("x"));
    }

    public static void IndexOfOk(User user)
    {
        var list = new List<string> { user.Email };
        Log.LogInformation("{X}", list.IndexOf("root"));
    }

    public static void NewListOk(User user)
    {
        var list = new List<string> { user.Email };
        list = [];
        list.Add(user.Theme);
        Log.LogInformation("{X}", list[0]);
    }

    public static void CapacityOk(User user)
    {
        var array = new string[user.Email.Length];
        Log.LogInformation("{X}", array.Length);
    }

    public static void CleanValuesOk(User user)
    {
        var map = new Dictionary<int, User> { [1] = user };
        foreach (var each in map.Values)
        {
            Log.LogInformation("{X}", each.Theme);
        }
    }
}
