namespace Cases.Decisions.ClaimsCase;

public sealed class Metrica
{
    public void Track(string value) => Coin = value == "";
}

public sealed class Tracker
{
    public string Device { get; set; } = "";

    public void Track(string name, string value) => Coin = name == value;

    public void Place(string slot, string profile) => Coin = slot == profile;

    public void Forget(string value) => Coin = value == "";
}

public sealed class Charge
{
    public Charge(string holder) => Coin = holder == "";
}

public sealed class Store
{
    public void Save(string value) => Coin = value == "";
}

public interface IDesk
{
    void Open(string text);
}

public sealed class Desk : IDesk
{
    public void Open(string text) => Coin = text == "";
}

internal static class Claims
{
    public static void TypeBad(Metrica metrica, User user) => metrica.Track(user.Email); // expect: PRIV202

    public static void MethodBad(Tracker tracker, User user) => tracker.Track("mail", user.Email); // expect: PRIV202

    public static void PropertyBad(Tracker tracker, User user) => tracker.Device = user.Email; // expect: PRIV202

    public static void ParameterBad(Tracker tracker, User user) => tracker.Place("top", user.Email); // expect: PRIV203

    public static void ConstructorBad(User user) => _ = new Charge(user.Name); // expect: PRIV206

    public static void StarBad(Store store, User user) => store.Save(user.Email); // expect: PRIV208

    public static void InterfaceBad(IDesk desk, User user) => desk.Open(user.Email); // expect: PRIV206

    public static void ImplementationBad(Desk desk, User user) => desk.Open(user.Email); // expect: PRIV206

    public static void OtherParameterOk(Tracker tracker, User user) => tracker.Place(user.Email, "top");

    public static void OtherMethodOk(Tracker tracker, User user) => tracker.Forget(user.Email);

    public static void CleanOk(Metrica metrica, User user) => metrica.Track(user.Theme);
}
