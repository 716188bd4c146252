namespace Cases.Calls.DeepCase;

internal sealed class Person
{
    public int Number { get; set; }

    public int Years { get; set; }

    public bool IsActive { get; set; }

    public string Nick { get; set; } = "";

    public string Secret { get; set; } = "";
}

internal sealed class PageState
{
    public Person Person { get; set; } = new();
}

internal sealed class Holder
{
    public PageState State { get; set; } = new();
}

internal sealed class Journal(Holder holder)
{
    public Holder Holder { get; } = holder;
}

/// <summary>What is deeper than a summary tells of: a number holds what numbers were given, not what is beside it in text.</summary>
internal sealed class Deep
{
    private readonly Journal _journal = new(new Holder());

    private static void LogNumber(Deep deep) => Log.LogInformation("{X}", deep._journal.Holder.State.Person.Number);

    private static void LogNullable(Deep? deep) => Log.LogInformation("{X}", deep?._journal.Holder.State.Person.Number);

    private static void LogState(Deep deep) => Log.LogInformation("{X}", deep._journal.Holder.State.Person.IsActive);

    private static void LogYears(Deep deep) => Log.LogInformation("{X}", deep._journal.Holder.State.Person.Years);

    private static void LogNick(Deep deep) => Log.LogInformation("{X}", deep._journal.Holder.State.Person.Nick);

    private static int NumberOf(Deep deep) => deep._journal.Holder.State.Person.Number;

    private static void Relay(Deep deep) => LogNumber(deep);

    private static void RelayYears(Deep deep) => LogYears(deep);

    private void Fill(string text) => _journal.Holder.State.Person.Secret = text;

    public static void NumberOk(User user)
    {
        var deep = new Deep();
        deep._journal.Holder.State.Person.Secret = user.Email;
        LogNumber(deep);
        LogNullable(deep);
        LogState(deep);
        Relay(deep);
        Log.LogInformation("{X}", NumberOf(deep));
    }

    public void OfThisOk(User user)
    {
        var person = _journal.Holder.State.Person;
        person.Secret = user.Email;
        LogNumber(this);
        LogState(this);
        Relay(this);
    }

    public static void NumberBad(User user)
    {
        var deep = new Deep();
        deep._journal.Holder.State.Person.Years = int.Parse(user.Phone!);
        LogYears(deep); // expect: PRIV201
        RelayYears(deep); // expect: PRIV201
    }

    public void OfThisBad(User user)
    {
        var person = _journal.Holder.State.Person;
        person.Years = int.Parse(user.Phone!);
        LogYears(this); // expect: PRIV201
    }

    public static void FilledOk(User user)
    {
        var deep = new Deep();
        deep.Fill(user.Email);
        LogNumber(deep);
    }

    public static void TextBad(User user)
    {
        var deep = new Deep();
        deep._journal.Holder.State.Person.Nick = user.Email;
        LogNick(deep); // expect: PRIV201
    }

    public static void GivenTextBad(User user, Deep deep)
    {
        deep._journal.Holder.State.Person.Nick = user.Email;
        LogNick(deep); // expect: PRIV201
    }

    public static void GivenNumberOk(User user, Deep deep)
    {
        deep._journal.Holder.State.Person.Nick = user.Email;
        LogNumber(deep);
    }

    public static void MadeTextBad(User user)
    {
        var person = new Person { Nick = user.Email };
        var deep = new Deep();
        deep._journal.Holder.State.Person = person;
        LogNick(deep); // expect: PRIV201
        LogNumber(deep);
        LogState(deep);
    }

    public static void GivenWholeBad(User user, Holder holder)
    {
        holder.State.Person.Nick = user.Email;
        Log.LogInformation("{@X}", holder); // expect: PRIV201
    }

    public static void GivenWholeReplacedOk(User user, Holder holder)
    {
        holder.State.Person.Nick = user.Email;
        holder.State.Person = new Person();
        Log.LogInformation("{@X}", holder);
    }

    public static void GivenTextIsTheTypesNameOk(User user, Holder holder)
    {
        holder.State.Person.Nick = user.Email;
        Log.LogInformation("{X}", holder);
    }
}
