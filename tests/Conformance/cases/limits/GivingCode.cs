namespace Cases.Limits.GivingCodeCase;

/// <summary>Delegates that other types put into it: what they give is what they say.</summary>
internal sealed class Asked(Func<string> ask, Func<string> title)
{
    public void AskBad() => Log.LogInformation("{X}", ask()); // expect: PRIV201

    public void TitleOk() => Log.LogInformation("{X}", title());

    public string Give() => ask();

    public string GiveTitle() => title();
}

internal sealed class Form
{
    private readonly Func<User, string> _read;

    public Form(Func<User, string> read) => _read = read;

    public Func<string>? Name { get; set; }

    public Func<string>? Colour { get; set; }

    public void NameBad() => Log.LogInformation("{X}", Name?.Invoke()); // expect: PRIV201

    public void ColourOk() => Log.LogInformation("{X}", Colour?.Invoke());

    public void ReadBad(User user) => Log.LogInformation("{X}", _read(user)); // expect: PRIV201
}

internal sealed class Column(Func<User, string> cell)
{
    public string Cell(User user) => cell(user);
}

internal sealed class Columns
{
    private readonly List<Func<User, string>> _all = [];

    public void Add(Func<User, string> cell) => _all.Add(cell);

    public void RowBad(User user) => Log.LogInformation("{X}", string.Join(';', _all.Select(cell => cell(user)))); // expect: PRIV201
}

internal sealed class Plain
{
    private readonly List<Func<User, string>> _all = [];

    public void Add(Func<User, string> cell) => _all.Add(cell);

    public void RowOk(User user) => Log.LogInformation("{X}", string.Join(';', _all.Select(cell => cell(user))));
}

/// <summary>What its own type puts there.</summary>
internal sealed class Current
{
    private static readonly User s_user = new();

    private readonly Func<string> _called = () => s_user.Name;

    private readonly Func<string> _look = () => s_user.Theme;

    public string Called() => _called();

    public string Look() => _look();
}

/// <summary>Given the name of a method that gives it, and by a method that names nobody.</summary>
internal sealed class Later(Func<string> later, Func<string> dull)
{
    private Func<string>? _set;

    public void Set(Func<string> set) => _set = set;

    public string Sooner() => later();

    public string Duller() => dull();

    public string After() => _set!();
}

internal static class Makers
{
    private static readonly User s_user = new();

    private static string Found() => s_user.Phone ?? "";

    private static string Dull() => s_user.Theme;

    public static Later Later() => new(Found, Dull);

    public static void Set(Later later) => later.Set(Found);

    public static Asked Of(User user) => new(() => user.Email, () => user.Theme);

    public static Form Form(User user) => new(each => each.Phone ?? "") { Name = () => user.Name, Colour = () => user.Theme };

    public static void Fill(Columns columns, Plain plain)
    {
        columns.Add(user => user.Theme);
        columns.Add(user => user.Email);
        plain.Add(user => user.Theme);
    }

    public static Column Mail() => new(user => user.Email);
}

internal static class GivingCode
{
    public static void GivenBad(Asked asked) => Log.LogInformation("{X}", asked.Give()); // expect: PRIV201

    public static void GivenTitleOk(Asked asked) => Log.LogInformation("{X}", asked.GiveTitle());

    public static void CellBad(Column column, User user) => Log.LogInformation("{X}", column.Cell(user)); // expect: PRIV201

    public static void CleanCellOk(User user) => Log.LogInformation("{X}", new Column(each => each.Theme).Cell(user));

    public static void SoonerBad(Later later) => Log.LogInformation("{X}", later.Sooner()); // expect: PRIV201

    public static void DullerOk(Later later) => Log.LogInformation("{X}", later.Duller());

    public static void AfterBad(Later later) => Log.LogInformation("{X}", later.After()); // expect: PRIV201

    public static void CalledBad(Current current) => Log.LogInformation("{X}", current.Called()); // expect: PRIV201

    public static void LookOk(Current current) => Log.LogInformation("{X}", current.Look());
}
