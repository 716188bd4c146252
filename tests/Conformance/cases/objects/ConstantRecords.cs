namespace Cases.Objects.ConstantRecordsCase;

public record Account([property: PersonalData("user.contact.email", Purpose = "service")] string Email, string Theme)
{
    public string Line { get; } = "mail " + Email;

    public string Later => "mail " + Email;

    public void TellBad() => Log.LogInformation("{X}", Email); // expect: PRIV201
}

public record struct Entry([property: PersonalData("user.contact.email", Purpose = "service")] string Email, string Theme);

/// <summary>The tag without a target is the parameter's, and speaks of the property as well.</summary>
public record Member([PersonalData("user.contact.email", Purpose = "service")] string Email, string Theme);

[PersonalData("user.contact.email", Purpose = "service")]
public record Contact(string Email, string Theme);

public record Root([property: PersonalData("user.contact.email", Purpose = "service")] string Email);

public record Leaf(string Email, int Age) : Root(Email);

public record Chain([property: PersonalData("user.contact.email", Purpose = "service")] string Email, Chain? Next);

public class Kept([PersonalData("user.contact.email", Purpose = "service")] string email)
{
    public string Email => email;

    public string Mail { get; } = email;
}

/// <summary>Records that are made of constants hold nobody's data; of anything else their tags speak.</summary>
internal static class ConstantRecords
{
    private static Account Make(string email) => new(email, "t");

    public static void MadeOfConstantsOk()
    {
        Log.LogInformation("{X}", new Account("none", "t").Email);
        Account account = new("none", "t");
        Log.LogInformation("{X}", account.Email);
        Log.LogInformation("{X}", new Member("none", "t"));
        var (email, _) = account;
        Log.LogInformation("{X}", email);
        var either = Out.Coin ? new Account("a", "t") : new Account("b", "t");
        Log.LogInformation("{X}", either.Email);
        Log.LogInformation("{X}", Make("none").Email);
    }

    public static void OtherKindsOk()
    {
        Log.LogInformation("{X}", new Entry("none", "t").Email);
        Log.LogInformation("{X}", new Member("none", "t").Email);
        Log.LogInformation("{X}", new Contact("none", "t").Email);
    }

    public static void MadeOfAnythingBad(string given)
    {
        Log.LogInformation("{X}", new Account(given, "t").Email); // expect: PRIV201
        Log.LogInformation("{X}", new Account(given, "t")); // expect: PRIV201
        Log.LogInformation("{X}", new Account(given, "t").ToString()); // expect: PRIV201
        Log.LogInformation("{X}", Make(given).Email); // expect: PRIV201
        var (email, _) = new Account(given, "t");
        Log.LogInformation("{X}", email); // expect: PRIV201
        Log.LogInformation("{X}", new Account("user" + given, "t").Email); // expect: PRIV201
    }

    public static void OfOtherMembersBad(User user, Order order, Dictionary<string, string> map)
    {
        Log.LogInformation("{X}", new Account(user.Theme, "t").Email); // expect: PRIV201
        Log.LogInformation("{X}", new Account(order.Number, "t").Email); // expect: PRIV201
        Log.LogInformation("{X}", new Account(map["m"], "t").Email); // expect: PRIV201
        Log.LogInformation("{X}", new Account(Environment.MachineName, "t").Email); // expect: PRIV201
    }

    public static void OtherKindsBad(string given)
    {
        Log.LogInformation("{X}", new Entry(given, "t").Email); // expect: PRIV201
        Log.LogInformation("{X}", new Member(given, "t").Email); // expect: PRIV201
        Log.LogInformation("{X}", new Contact(given, "t").Email); // expect: PRIV201
        Root root = new Leaf(given, 1);
        Log.LogInformation("{X}", root.Email); // expect: PRIV201
    }

    /// <summary>Inside the record the parameter is what its tag says.</summary>
    public static void InsideBad(string given)
    {
        Log.LogInformation("{X}", new Account(given, "t").Line); // expect: PRIV201
        Log.LogInformation("{X}", new Account(given, "t").Later); // expect: PRIV201
        Log.LogInformation("{X}", new Kept(given).Email); // expect: PRIV201
        Log.LogInformation("{X}", new Kept(given).Mail); // expect: PRIV201
    }

    public static void ChangedBad(string given)
    {
        var account = new Account("none", "t") with { Email = given };
        Log.LogInformation("{X}", account.Email); // expect: PRIV201
    }

    public static void EitherBad(Account given)
    {
        var account = Out.Coin ? given : new Account("none", "t");
        Log.LogInformation("{X}", account.Email); // expect: PRIV201
    }

    public static void BehindBad(string given, Chain other)
    {
        var chain = new Chain("none", new Chain(given, null));
        Log.LogInformation("{X}", chain.Next!.Email); // expect: PRIV201
        Log.LogInformation("{X}", new Chain("none", other).Next!.Email); // expect: PRIV201
    }

    public static void EachBad(List<string> list)
    {
        foreach (var account in list.Select(email => new Account(email, "t")))
            Log.LogInformation("{X}", account.Email); // expect: PRIV201
    }
}
