using static Cases.Typed.Api;

namespace Cases.NamedForms.PartialMembersCase;

internal sealed partial class Account
{
    public string Audit = "";

    public string Other = "";

    public partial Account(string mail, string name);

    public partial string Mail { get; set; }

    public partial string Name { get; set; }

    public partial string Trimmed { get; set; }

    public partial string Ignored { get; set; }

    public partial string Shown();

    public partial string Labelled();

    partial void OnChanged(string text);

    partial void OnRemoved(string text);

    partial void OnReset(ref string text);

    partial void OnClosed(ref string text);

    public void Change(string text) => OnChanged(text);

    public void Remove(string text) => OnRemoved(text);

    public string Reset(string text)
    {
        OnReset(ref text);
        return text;
    }

    public string Close(string text)
    {
        OnClosed(ref text);
        return text;
    }

    public void WriteInAnArgument() => OnChanged(Other = Source());

    public void WriteInARemovedArgument() => OnRemoved(Other = Source());
}

internal sealed partial class Account
{
    public Account()
    {
    }

    public partial Account(string mail, string name)
    {
        Mail = mail;
        Name = name;
    }

    public partial string Mail { get; set => field = value; } = "";

    public partial string Name { get => field; set; } = "";

    public partial string Trimmed { get => field.Trim(); set => field = value + "!"; } = "";

    public partial string Ignored { get => field; set => field = "" + value.Length; } = "";

    public partial string Shown() => "<" + Mail + ">";

    public partial string Labelled() => "name " + Name;

    partial void OnChanged(string text) => Audit = text;

    partial void OnReset(ref string text) => text = "";
}

internal partial record Entry(string Mail)
{
    public string Note { get; init; } = "";

    public partial string Shape();
}

internal partial record Entry
{
    public partial string Shape() => Mail + "/" + Note.Length;

    public string Noted() => Note;
}

internal class Origin
{
    public virtual string Get() => Source();
}

internal partial class Derived : Origin
{
    public override partial string Get();

    public partial string Inherited();
}

internal partial class Derived
{
    public override partial string Get() => "";

    public partial string Inherited() => base.Get();
}

/// <summary>Members in two parts: the part that has a body is what runs, and a call of what has none is not there.</summary>
internal static class PartialMembers
{
    public static void FieldOfASetterBad()
    {
        var account = new Account { Mail = Source() };
        Sink(account.Mail); // expect: PRIV201
    }

    public static void FieldOfASetterOk()
    {
        var account = new Account { Mail = Source() };
        account.Mail = "";
        Sink(account.Mail);
    }

    public static void FieldOfAGetterBad()
    {
        var account = new Account { Name = Source() };
        Sink(account.Name); // expect: PRIV201
    }

    public static void FieldsAreTwoOk()
    {
        var account = new Account { Mail = Source() };
        Sink(account.Name);
        Sink(account.Trimmed);
    }

    public static void FieldOfBothBad()
    {
        var account = new Account { Trimmed = Source() };
        Sink(account.Trimmed); // expect: PRIV201
    }

    public static void FieldOfBothOk()
    {
        var account = new Account { Ignored = Source() };
        Sink(account.Ignored);
    }

    public static void ConstructorBad() => Sink(new Account(Source(), "").Mail); // expect: PRIV201

    public static void ConstructorOk() => Sink(new Account(Source(), "").Name);

    public static void ConstructorsSecondBad() => Sink(new Account("", Source()).Labelled()); // expect: PRIV201

    public static void ConstructorsSecondOk() => Sink(new Account("", Source()).Shown());

    public static void MethodBad()
    {
        var account = new Account { Name = "", Mail = Source() };
        Sink(account.Shown()); // expect: PRIV201
    }

    public static void MethodOk()
    {
        var account = new Account { Name = "", Mail = Source() };
        Sink(account.Labelled());
    }

    public static void ImplementedBad()
    {
        var account = new Account();
        account.Change(Source());
        Sink(account.Audit); // expect: PRIV201
    }

    public static void RemovedOk()
    {
        var account = new Account();
        account.Remove(Source());
        Sink(account.Audit);
    }

    public static void ArgumentBad()
    {
        var account = new Account();
        account.WriteInAnArgument();
        Sink(account.Other); // expect: PRIV201
    }

    public static void RemovedArgumentOk()
    {
        var account = new Account();
        account.WriteInARemovedArgument();
        Sink(account.Other);
    }

    public static void ResetOk() => Sink(new Account().Reset(Source()));

    public static void RemovedResetBad() => Sink(new Account().Close(Source())); // expect: PRIV201

    public static void RecordBad() => Sink(new Entry(Source()).Shape()); // expect: PRIV201

    public static void RecordOk() => Sink(new Entry(Source()).Noted());

    public static void OverriddenOk()
    {
        Origin origin = new Derived();
        Sink(origin.Get());
    }

    public static void OfTheBaseBad() => Sink(new Derived().Inherited()); // expect: PRIV201
}
