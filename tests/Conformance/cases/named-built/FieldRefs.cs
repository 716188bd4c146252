using static Cases.Typed.Api;

namespace Cases.NamedBuilt.FieldRefsCase;

internal ref struct Holder
{
    public ref string Text;

    public ref string Other;

    public Holder(ref string text) => Text = ref text;

    public Holder(ref string text, ref string other)
        : this(ref text) => Other = ref other;

    public readonly string Shown => Text + "!";

    public readonly void Put(string text) => Text = text;

    public readonly void PutOther(string text) => Other = text;
}

internal ref struct Pair(ref string first, string second)
{
    public ref string First = ref first;

    public string Second = second;
}

/// <summary>Fields that refer to variables: what is written to the one is in the other.</summary>
internal static class FieldRefs
{
    private static void Fill(Holder holder, string text) => holder.Put(text);

    public static void DirectBad()
    {
        var text = "";
        var holder = new Holder(ref text);
        holder.Text = Source();
        Sink(text); // expect: PRIV201
    }

    public static void DirectOk()
    {
        var text = Source();
        var holder = new Holder(ref text);
        holder.Text = "none";
        Sink(text);
    }

    public static void ByMethodBad()
    {
        var text = "";
        var holder = new Holder(ref text);
        holder.Put(Source());
        Sink(text); // expect: PRIV201
    }

    public static void ByMethodOk()
    {
        var text = Source();
        var holder = new Holder(ref text);
        holder.Put("none");
        Sink(text);
    }

    public static void ReadBad()
    {
        var text = "";
        var holder = new Holder(ref text);
        text = Source();
        Sink(holder.Text); // expect: PRIV201
    }

    public static void ReadOk()
    {
        var text = Source();
        var holder = new Holder(ref text);
        text = "none";
        Sink(holder.Shown);
    }

    public static void ShownBad()
    {
        var text = "";
        var holder = new Holder(ref text);
        text = Source();
        Sink(holder.Shown); // expect: PRIV201
    }

    public static void AnotherOk()
    {
        var text = "";
        var other = "";
        var holder = new Holder(ref text);
        holder.Text = ref other;
        holder.Text = Source();
        Sink(text);
    }

    public static void AnotherBad()
    {
        var text = "";
        var other = "";
        var holder = new Holder(ref text);
        holder.Text = ref other;
        holder.Text = Source();
        Sink(other); // expect: PRIV201
    }

    public static void InitialisedBad()
    {
        var text = "";
        var holder = new Holder { Text = ref text };
        holder.Put(Source());
        Sink(text); // expect: PRIV201
    }

    public static void PrimaryBad()
    {
        var text = "";
        var pair = new Pair(ref text, "none");
        pair.First = Source();
        Sink(text); // expect: PRIV201
    }

    public static void PrimaryOk()
    {
        var text = "";
        var pair = new Pair(ref text, "none");
        pair.Second = Source();
        Sink(text);
    }

    public static void TwoHoldersOk()
    {
        var text = "";
        var other = "";
        var holder = new Holder(ref text);
        var second = new Holder(ref other);
        second.Put(Source());
        Sink(text + holder.Text);
    }

    public static void FN_ByAnotherConstructor()
    {
        var text = "";
        var other = "";
        var holder = new Holder(ref text, ref other);
        holder.Put(Source());
        Sink(text); // known miss: PRIV201 a ref field that a constructor leaves to another one is not known to be the variable it refers to
    }

    public static void BySecondBad()
    {
        var text = "";
        var other = "";
        var holder = new Holder(ref text, ref other);
        holder.PutOther(Source());
        Sink(other); // expect: PRIV201
    }

    public static void FN_HandedOver()
    {
        var text = "";
        var holder = new Holder(ref text);
        Fill(holder, Source());
        Sink(text); // known miss: PRIV201 what a method writes through a ref field of what it is given its caller is not told of
    }

    public static void InBranchBad()
    {
        var text = "";
        var other = Source();
        var holder = new Holder(ref text);
        if (Out.Coin)
            holder.Text = ref other;
        holder.Text = "none";
        Sink(other); // expect: PRIV201
    }

    public static void RoundOk()
    {
        var text = "";
        var other = "";
        var one = new Holder(ref text);
        var two = new Holder(ref other);
        if (Out.Coin)
            one.Text = ref two.Text;
        else
            two.Text = ref one.Text;
        two.Text = "none";
        Sink(one.Text);
    }

    public static void SelfOk()
    {
        var text = "";
        var one = new Holder(ref text);
        one.Text = ref one.Text;
        one.Text = "none";
        Sink(one.Text);
    }

    public static void HandedBad()
    {
        var text = Source();
        var holder = new Holder(ref text);
        Passed(holder); // expect: PRIV201
    }

    private static void Passed(Holder holder) => Sink(holder.Text);
}
