namespace Cases.Collections.RepositoriesCase;

/// <summary>What a container kept elsewhere gives out is known by its type alone: nobody here put anything in.</summary>
internal interface IUsers
{
    User At(int index);

    User? Find(string name);

    User ByName(string name);

    User? Try(string name);

    User First();

    string Theme(int index);
}

internal sealed class Users(List<User> all, User[] array, Dictionary<string, User> names) : IUsers
{
    private readonly List<User> _all = all;

    public User At(int index) => _all[index];

    public User? Find(string name) => all.FirstOrDefault(user => user.Theme == name);

    public User ByName(string name) => names[name];

    public User? Try(string name) => names.TryGetValue(name, out var user) ? user : null;

    public User First() => array[0];

    public string Theme(int index) => _all[index].Theme;
}

internal sealed class Repositories(IUsers users, Users own)
{
    public void ElementBad() => Log.LogInformation("{@User}", users.At(0)); // expect: PRIV201

    public void ElementOfAnObjectBad() => Log.LogInformation("{@User}", own.At(0)); // expect: PRIV201

    public void FoundBad() => Log.LogInformation("{@User}", users.Find("a")); // expect: PRIV201

    public void FoundAndChangedBad(string name)
    {
        var user = users.Find(name)!;
        user.Theme = name;
        Log.LogInformation("{@User}", user); // expect: PRIV201
    }

    public void ValueBad() => Log.LogInformation("{@User}", users.ByName("a")); // expect: PRIV201

    public void TriedBad() => Log.LogInformation("{@User}", users.Try("a")); // expect: PRIV201

    public void FirstBad() => Log.LogInformation("{@User}", users.First()); // expect: PRIV201

    public void ThemeOk() => Log.LogInformation("{@Theme}", users.Theme(0));

    public void MemberOk() => Log.LogInformation("{Theme}", users.At(0).Theme);

    public void MemberBad() => Log.LogInformation("{Name}", users.At(0).Name); // expect: PRIV201
}
