namespace Cases.Dispatch.WithoutAName;

/// <summary>
/// The body that logs names no source: what it logs is personal by its type, by who made it, or by code of somebody else that runs. And bodies in
/// which the name of a source stands for something else.
/// </summary>
internal static class Texts
{
    public static User Current { get; } = new();

    public static string Mail() => Current.Email;

    public static string MailOf(int number) => number + Current.Email;

    public static string Title() => "title";

    public static void Fill(out string text) => text = Current.Email;

    public static IEnumerable<string> Mails()
    {
        yield return Current.Email;
    }

    public static T Whole<T>() => (T)(object)Current;

    public static object Hidden() => Current;

    public static (User Who, int Count) Pair() => (Current, 1);

    public static void FailBad() => throw new InvalidOperationException(Current.Email); // expect: PRIV207
}

/// <summary>Its text is a person's.</summary>
internal sealed class Label(User user)
{
    public static Label Make() => new(Texts.Current);

    public override string ToString() => user.Email;
}

internal readonly struct Badge(User user) : IFormattable
{
    public static Badge Make() => new(Texts.Current);

    public string ToString(string? format, IFormatProvider? provider) => user.Email;
}

internal sealed class Ticket
{
    public static Ticket Make() => new();

    public static implicit operator string(Ticket _) => Texts.Current.Email;
}

internal sealed class Shelf
{
    public string this[int place] => place + Texts.Current.Email;
}

internal sealed class Walk
{
    public IEnumerator<string> GetEnumerator()
    {
        yield return Texts.Current.Email;
    }
}

internal sealed class Awaited
{
    public Awaiter GetAwaiter() => new();

    internal sealed class Awaiter : System.Runtime.CompilerServices.INotifyCompletion
    {
        public bool IsCompleted => true;

        public string GetResult() => Texts.Current.Email;

        public void OnCompleted(Action continuation) => continuation();
    }
}

internal sealed class Asked
{
    public IEnumerable<string> Select(Func<int, string> by) => [by(1), Texts.Current.Email];
}

internal sealed class Cut
{
    public int Length => 3;

    public string Slice(int start, int length) => start + length + Texts.Current.Email;
}

internal interface ILabel
{
    static ILabel Make() => new Told(Texts.Current);
}

internal sealed class Told(User user) : ILabel
{
    public override string ToString() => user.Email;
}

/// <summary>The same name, and nothing personal.</summary>
internal sealed class Mailbox
{
    public string Email { get; set; } = "box";

    public string Name => "box";
}

internal sealed class Screen
{
    private readonly Func<string> _text = () => Texts.Current.Email;

    private readonly Func<string> _title = () => "title";

    private readonly Lazy<string> _late = new(() => Texts.Current.Email);

    private readonly object _held = new User();

    private readonly Shelf _shelf = new();

    public User Owner { get; set; } = new();

    public string Title { get; set; } = "";

    public void DelegateBad() => Log.LogInformation("{Text}", _text()); // expect: PRIV201

    public void DelegateOk() => Log.LogInformation("{Text}", _title());

    public void FN_Lazy() => Log.LogInformation("{Text}", _late.Value); // known miss: PRIV201 what a Lazy of a field makes in another method is not looked up

    public void FN_Held() => Log.LogInformation("{@Held}", _held); // known miss: PRIV201 a field of type object says nothing of what it was given in its declaration

    public void HeldOk() => Log.LogInformation("{Held}", _held);

    public void IndexerBad() => Log.LogInformation("{Text}", _shelf[1]); // expect: PRIV201

    public void OwnerBad() => Log.LogInformation("{@Owner}", Owner); // expect: PRIV201

    public void OwnerOk() => Log.LogInformation("{Title}", Title);
}

internal static class Bodies
{
    public static void TextBad() => Log.LogInformation("{Label}", Label.Make()); // expect: PRIV201

    public static void InterpolatedBad() => Log.LogInformation($"{Label.Make()}"); // expect: PRIV201

    public static void FN_Formatted() => Log.LogInformation(string.Format("{0:x}", Badge.Make())); // known miss: PRIV201 IFormattable.ToString is not followed where a format asks for it

    public static void ConvertedBad()
    {
        string text = Ticket.Make();
        Log.LogInformation("{Text}", text); // expect: PRIV201
    }

    public static void OutBad()
    {
        Texts.Fill(out var text);
        Log.LogInformation("{Text}", text); // expect: PRIV201
    }

    public static void CalleeBad() => Log.LogInformation("{Text}", Texts.Mail()); // expect: PRIV201

    public static void CalleeOk() => Log.LogInformation("{Text}", Texts.Title());

    public static void GroupBad() => Run(Texts.Mail); // expect: PRIV201

    public static void GroupOk() => Run(Texts.Title);

    public static void SelectedBad() => Log.LogInformation("{Text}", string.Join(", ", new[] { 1 }.Select(Texts.MailOf))); // expect: PRIV201

    public static void EnumeratedBad()
    {
        foreach (var text in Texts.Mails())
            Log.LogInformation("{Text}", text); // expect: PRIV201
    }

    public static void WalkedBad()
    {
        foreach (var text in new Walk())
            Log.LogInformation("{Text}", text); // expect: PRIV201
    }

    public static async Task AwaitedBad() => Log.LogInformation("{Text}", await new Awaited()); // expect: PRIV201

    public static void QueryBad() => Log.LogInformation("{Text}", string.Join(", ", from number in new Asked() select number + "x")); // expect: PRIV201

    public static void SliceBad() => Log.LogInformation("{Text}", new Cut()[1..2]); // expect: PRIV201

    public static void BehindBad() => Log.LogInformation($"{ILabel.Make()}"); // expect: PRIV201

    public static void GenericBad() => Log.LogInformation("{@Who}", Texts.Whole<User>()); // expect: PRIV201

    public static void HiddenBad() => Log.LogInformation("{@Who}", Texts.Hidden()); // expect: PRIV201

    public static void PairBad()
    {
        var (who, count) = Texts.Pair();
        Log.LogInformation("{@Who} {Count}", who, count); // expect: PRIV201
    }

    public static void PairOk()
    {
        var (_, count) = Texts.Pair();
        Log.LogInformation("{Count}", count);
    }

    public static void CaughtBad()
    {
        try
        {
            Texts.FailBad();
        }
        catch (InvalidOperationException failure)
        {
            Log.LogInformation("{Text}", failure.Message); // expect: PRIV201
        }
    }

    public static void OtherMemberOk(Mailbox box) => Log.LogInformation("{Email} {Name}", box.Email, box.Name);

    public static void OtherWholeOk(Mailbox box) => Log.LogInformation("{@Box}", box);

    public static void TypeNameOk() => Log.LogInformation("{Name}", typeof(Mailbox).Name);

    private static void Run(Func<string> text) => Log.LogInformation("{Text}", text());
}
