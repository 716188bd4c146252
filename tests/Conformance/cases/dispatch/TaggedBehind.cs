using System.Collections;

namespace Cases.Dispatch.TaggedBehind;

/// <summary>Untagged itself: what it gives is a person's where a person stands behind it.</summary>
internal interface IReached
{
    string Mail { get; set; }

    string Place { get; }
}

internal sealed class Reached : IReached
{
    [PersonalData("user.contact.email", Purpose = "service", LegalBasis = LegalBasis.Contract)]
    public string Mail { get; set; } = "";

    public string Place => "here";

    public static IReached Make() => new Reached();
}

internal sealed class Shop : IReached
{
    public string Mail { get; set; } = "shop";

    public string Place => "there";

    public static IReached Make() => new Shop();
}

internal abstract class Holder
{
    public abstract string Title { get; set; }

    public virtual string Note { get; set; } = "";
}

internal sealed class PersonHolder : Holder
{
    [PersonalData("user.name", Purpose = "service", LegalBasis = LegalBasis.Contract)]
    public override string Title { get; set; } = "";

    [PersonalData("user.name", Purpose = "service", LegalBasis = LegalBasis.Contract)]
    public override string Note { get; set; } = "";
}

internal sealed class ThingHolder : Holder
{
    public override string Title { get; set; } = "";
}

internal interface ICleared
{
    [NotPersonalData("the public name of the account")]
    string Shown { get; }
}

internal sealed class Cleared : ICleared
{
    [PersonalData("user.name", Purpose = "service", LegalBasis = LegalBasis.Contract)]
    public string Shown { get; set; } = "";
}

internal interface INothing
{
    string Mail { get; }
}

internal sealed class Nothing : INothing
{
    public string Mail => "none";
}

internal static class Readers
{
    public static void GivenBad(IReached reached) => Log.LogInformation("{Mail}", reached.Mail); // expect: PRIV201

    public static void SiblingOk(IReached reached) => Log.LogInformation("{Place}", reached.Place);

    public static void MadeBad() => Log.LogInformation("{Mail}", Reached.Make().Mail); // expect: PRIV201

    public static void MadeOtherOk() => Log.LogInformation("{Mail}", Shop.Make().Mail);

    public static void CastBad(ArrayList all) => Log.LogInformation("{Mail}", ((IReached)all[0]!).Mail); // expect: PRIV201

    public static void PatternBad(ArrayList all)
    {
        if (all[0] is IReached { Mail: var mail })
            Log.LogInformation("{Mail}", mail); // expect: PRIV201
    }

    public static void OverwrittenOk(IReached reached)
    {
        reached.Mail = "";
        Log.LogInformation("{Mail}", reached.Mail);
    }

    public static void AbstractBad(Holder holder) => Log.LogInformation("{Title}", holder.Title); // expect: PRIV201

    public static void VirtualBad(Holder holder) => Log.LogInformation("{Note}", holder.Note); // expect: PRIV201

    public static void OverrideOk(ThingHolder holder) => Log.LogInformation("{Title}", holder.Title);

    public static void NewOk()
    {
        Holder holder = new ThingHolder();
        Log.LogInformation("{Title}", holder.Title);
    }

    public static void KnownBad(PersonHolder person)
    {
        Holder holder = person;
        Log.LogInformation("{Title}", holder.Title); // expect: PRIV201
    }

    public static void ClearedOk(ICleared cleared) => Log.LogInformation("{Shown}", cleared.Shown);

    public static void ClearedItselfBad(Cleared cleared) => Log.LogInformation("{Shown}", cleared.Shown); // expect: PRIV201

    public static void OtherInterfaceOk(INothing nothing) => Log.LogInformation("{Mail}", nothing.Mail);
}
