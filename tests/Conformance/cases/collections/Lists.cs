using System.Collections.Immutable;

namespace Cases.Collections.ListsCase;

internal static class Lists
{
    private static void AddTo(List<string> list, string text) => list.Add(text);

    private static string FirstOf(IReadOnlyList<string> list) => list[0];

    public static void AddBad(User user)
    {
        var list = new List<string>();
        list.Add(user.Email);
        Log.LogInformation("{X}", list[0]); // expect: PRIV201
    }

    public static void WholeListBad(User user)
    {
        var list = new List<string> { "a", user.Email };
        Log.LogInformation("{X}", list); // expect: PRIV201
    }

    public static void InitialiserBad(User user)
    {
        var list = new List<string> { user.Email };
        Log.LogInformation("{X}", string.Join(",", list)); // expect: PRIV201
    }

    public static void CollectionExpressionBad(User user)
    {
        List<string> list = ["a", user.Email];
        Log.LogInformation("{X}", list[1]); // expect: PRIV201
    }

    public static void SpreadBad(User user)
    {
        string[] first = [user.Email];
        string[] all = [.. first, "b"];
        Log.LogInformation("{X}", all[0]); // expect: PRIV201
    }

    public static void ArrayBad(User user)
    {
        var array = new[] { user.Theme, user.Email };
        foreach (var text in array)
        {
            Log.LogInformation("{X}", text); // expect: PRIV201
        }
    }

    public static void ArrayElementSetBad(User user)
    {
        var array = new string[2];
        array[1] = user.Email;
        Log.LogInformation("{X}", array[1]); // expect: PRIV201
    }

    public static void ArrayRangeBad(User user)
    {
        var array = new[] { user.Email, user.Email };
        Log.LogInformation("{X}", array[..1][0]); // expect: PRIV201
    }

    public static void FromEndBad(User user)
    {
        var array = new[] { user.Email };
        Log.LogInformation("{X}", array[^1]); // expect: PRIV201
    }

    public static void JaggedBad(User user)
    {
        string[][] table = [[user.Email]];
        Log.LogInformation("{X}", table[0][0]); // expect: PRIV201
    }

    public static void DictionaryValueBad(User user)
    {
        var map = new Dictionary<string, string>();
        map["mail"] = user.Email;
        Log.LogInformation("{X}", map["mail"]); // expect: PRIV201
    }

    public static void DictionaryAddBad(User user)
    {
        var map = new Dictionary<string, string>();
        map.Add("mail", user.Email);
        if (map.TryGetValue("mail", out var found))
        {
            Log.LogInformation("{X}", found); // expect: PRIV201
        }
    }

    public static void DictionaryInitialiserBad(User user)
    {
        var map = new Dictionary<string, string> { ["mail"] = user.Email };
        foreach (var pair in map)
        {
            Log.LogInformation("{X}", pair.Value); // expect: PRIV201
        }
    }

    public static void DictionaryKeyBad(User user)
    {
        var map = new Dictionary<string, int> { [user.Email] = 1 };
        foreach (var key in map.Keys)
        {
            Log.LogInformation("{X}", key); // expect: PRIV201
        }
    }

    public static void DictionaryDeconstructedBad(User user)
    {
        var map = new Dictionary<string, string> { ["mail"] = user.Email };
        foreach (var (_, value) in map)
        {
            Log.LogInformation("{X}", value); // expect: PRIV201
        }
    }

    public static void SetBad(User user)
    {
        var set = new HashSet<string> { user.Email };
        foreach (var text in set)
        {
            Log.LogInformation("{X}", text); // expect: PRIV201
        }
    }

    public static void QueueBad(User user)
    {
        var queue = new Queue<string>();
        queue.Enqueue(user.Email);
        Log.LogInformation("{X}", queue.Dequeue()); // expect: PRIV201
    }

    public static void StackBad(User user)
    {
        var stack = new Stack<string>();
        stack.Push(user.Email);
        Log.LogInformation("{X}", stack.Pop()); // expect: PRIV201
    }

    public static void ImmutableBad(User user)
    {
        var list = ImmutableArray.Create("a").Add(user.Email);
        Log.LogInformation("{X}", list[1]); // expect: PRIV201
    }

    public static void FilledByACalleeBad(User user)
    {
        var list = new List<string>();
        AddTo(list, user.Email);
        Log.LogInformation("{X}", list[0]); // expect: PRIV201
    }

    public static void ReadByACalleeBad(User user)
    {
        List<string> list = [user.Email];
        Log.LogInformation("{X}", FirstOf(list)); // expect: PRIV201
    }

    public static void AddRangeBad(User user)
    {
        var list = new List<string>();
        list.AddRange([user.Email]);
        Log.LogInformation("{X}", list[0]); // expect: PRIV201
    }

    public static void ListOfUsersBad(List<User> users)
    {
        foreach (var user in users)
        {
            Log.LogInformation("{X}", user.Email); // expect: PRIV201
        }
    }

    public static void ForBad(User[] users)
    {
        for (var i = 0; i < users.Length; i++)
        {
            Log.LogInformation("{X} {Y}", i, users[i].Email); // expect: PRIV201
        }
    }

    public static void SpanBad(User user)
    {
        ReadOnlySpan<char> span = user.Email.AsSpan();
        Log.LogInformation("{X}", span[..2].ToString()); // expect: PRIV201
    }

    public static void CountOk(User user)
    {
        var list = new List<string> { user.Email };
        Log.LogInformation("{X}", list.Count);
    }

    public static void ArrayLengthOk(User user)
    {
        var array = new[] { user.Email };
        Log.LogInformation("{X}", array.Length);
    }

    public static void ContainsOk(User user)
    {
        var list = new List<string> { user.Email };
        Log.LogInformation("{X}", list.Contains("root"));
    }

    public static void ContainsKeyOk(User user)
    {
        var map = new Dictionary<string, string> { ["mail"] = user.Email };
        Log.LogInformation("{X} {Y}", map.ContainsKey("mail"), map.Count);
    }

    public static void OtherListOk(User user)
    {
        var mails = new List<string> { user.Email };
        var themes = new List<string> { user.Theme };
        _ = mails;
        Log.LogInformation("{X}", themes[0]);
    }

    public static void KeyOfPersonalValueOk(User user)
    {
        var map = new Dictionary<string, string> { ["mail"] = user.Email };
        foreach (var key in map.Keys)
        {
            Log.LogInformation("{X}", key);
        }
    }

    public static void ClearOk(User user)
    {
        var list = new List<string> { user.Email };
        list.Clear();
        list.Add("clean");
        Log.LogInformation("{X}", list[0]);
    }

    public static void CleanMemberOfElementOk(List<User> users)
    {
        foreach (var user in users)
        {
            Log.LogInformation("{X} {Y}", user.Theme, user.Visits);
        }
    }

    public static void CleanListThroughSameCalleeOk(User user)
    {
        var mails = new List<string>();
        var themes = new List<string>();
        AddTo(mails, user.Email);
        AddTo(themes, user.Theme);
        Log.LogInformation("{X}", themes[0]);
    }
}
