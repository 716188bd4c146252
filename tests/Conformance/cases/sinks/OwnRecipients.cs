namespace Cases.Sinks.OwnRecipientsCase;

/// <summary>What is handed to a tagged member has left; what its body does is the recipient's affair.</summary>
[Recipient("product-analytics")]
internal sealed class Metrica
{
    public void Track(string name, string value) => Coin = name == value;

    public string? Device { get; set; }
}

internal sealed class Tracker
{
    [Recipient("product-analytics")]
    public void Track(string name, object? value) => Coin = name.Equals(value);

    public void Count(string name, [Recipient("product-analytics")] string value) => Coin = name == value;

    [Recipient("product-analytics")]
    public string? Device { get; set; }

    public void Forget(string value) => Coin = value == "";
}

internal sealed class Mailer
{
    [Recipient("mail")]
    public Mailer(string address) => Coin = address == "";
}

internal interface IPixel
{
    [Recipient("product-analytics")]
    void Hit(string value);
}

internal sealed class Pixel : IPixel
{
    public void Hit(string value) => Coin = value == "";
}

internal static class OwnRecipients
{
    private static void Forward(Tracker tracker, string value) => tracker.Track("x", value);

    public static void TypeBad(Metrica metrica, User user) => metrica.Track("mail", user.Email); // expect: PRIV202

    public static void TypePropertyBad(Metrica metrica, User user) => metrica.Device = user.Email; // expect: PRIV202

    public static void MethodBad(Tracker tracker, User user) => tracker.Track("mail", user.Email); // expect: PRIV202

    public static void ParameterBad(Tracker tracker, User user) => tracker.Count("mail", user.Email); // expect: PRIV202

    public static void PropertyBad(Tracker tracker, User user) => tracker.Device = user.Email; // expect: PRIV202

    public static void PropertyInInitialiserBad(User user)
    {
        var tracker = new Tracker
        {
            Device = user.Email, // expect: PRIV202
        };
        tracker.Forget("");
    }

    public static void ConstructorBad(User user)
    {
        var mailer = new Mailer(user.Email); // expect: PRIV206
        _ = mailer;
    }

    public static void InterfaceBad(IPixel pixel, User user) => pixel.Hit(user.Email); // expect: PRIV202

    public static void ImplementationBad(Pixel pixel, User user) => pixel.Hit(user.Email); // expect: PRIV202

    public static void ForwardedBad(Tracker tracker, User user) => Forward(tracker, user.Email); // expect: PRIV202

    public static void TypeOk(Metrica metrica, User user) => metrica.Track("theme", user.Theme);

    public static void OtherParameterOk(Tracker tracker, User user) => tracker.Count(user.Email, "x");

    public static void OtherMethodOk(Tracker tracker, User user) => tracker.Forget(user.Email);

    public static void PropertyOk(Tracker tracker, User user) => tracker.Device = user.Theme;

    public static void ForwardedOk(Tracker tracker, User user) => Forward(tracker, user.Theme);
}
