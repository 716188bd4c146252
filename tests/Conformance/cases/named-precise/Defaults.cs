using static Cases.Typed.Api;

namespace Cases.NamedPrecise.DefaultsCase;

internal interface ITexts
{
    string Change(string text);

    string Twice(string text) => Change(Change(text));
}

internal sealed class Hidden : ITexts
{
    public string Change(string text) => "none";
}

internal sealed class Fixed : ITexts
{
    public string Change(string text) => text;

    public string Twice(string text) => "fixed";
}

internal sealed class Plain : ITexts
{
    public string Change(string text) => text;
}

internal abstract class Step
{
    public string Kept = "";

    public virtual void Run(string text) => Keep(text);

    protected abstract void Keep(string text);

    public virtual string Give() => Kept;
}

internal sealed class Dropping : Step
{
    protected override void Keep(string text) => Kept = "none";
}

internal sealed class Keeping : Step
{
    public override void Run(string text) => Kept = "own";

    protected override void Keep(string text) => Kept = text;
}

internal sealed class Storing : Step
{
    protected override void Keep(string text) => Kept = text;

    public override string Give() => "[" + Kept + "]";
}

/// <summary>Of several types each runs its own code, on itself.</summary>
internal static class Defaults
{
    public static void OfOneImplementationOk()
    {
        ITexts texts = Out.Coin ? new Hidden() : new Fixed();
        Sink(texts.Twice(Source()));
    }

    public static void OfAnotherImplementationBad()
    {
        ITexts texts = Out.Coin ? new Hidden() : new Plain();
        Sink(texts.Twice(Source())); // expect: PRIV201
    }

    public static void OfAThirdImplementationBad()
    {
        ITexts texts = Out.Coin ? new Hidden() : Out.Coin ? new Fixed() : new Plain();
        Sink(texts.Twice(Source())); // expect: PRIV201
    }

    public static void GivenBad(ITexts texts) => Sink(texts.Twice(Source())); // expect: PRIV201

    public static void TemplateOk()
    {
        Step step = Out.Coin ? new Dropping() : new Keeping();
        step.Run(Source());
        Sink(step.Kept);
    }

    public static void TemplateBad()
    {
        Step step = Out.Coin ? new Storing() : new Keeping();
        step.Run(Source());
        Sink(step.Kept); // expect: PRIV201
    }

    public static void ReadByItsOwnBad()
    {
        Step step = Out.Coin ? new Storing() : new Keeping();
        step.Run(Source());
        Sink(step.Give()); // expect: PRIV201
    }

    public static void HeldBeforeBad()
    {
        Step dropping = new Dropping { Kept = Source() };
        Step step = Out.Coin ? dropping : new Keeping();
        step.Run("text");
        Sink(dropping.Kept); // expect: PRIV201
    }

    public static void BothAreGoneOk()
    {
        var dropping = new Dropping { Kept = Source() };
        dropping.Run("text");
        Step step = Out.Coin ? dropping : new Keeping();
        step.Run(Source());
        Sink(step.Kept);
    }
}
