using static Cases.Typed.Api;

namespace Cases.NamedTested.NarrowedCase;

internal interface IFormat
{
    string Text(string text);

    string Name => Source();
}

internal class Plain : IFormat
{
    public virtual string Text(string text) => text;
}

internal sealed class Quoted : Plain
{
    public override string Text(string text) => "'" + text + "'";
}

internal class Blank : IFormat
{
    public virtual string Text(string text) => "";

    public string Name => "blank";
}

internal class Lined : Blank
{
    public override string Text(string text) => "-";
}

internal class LoudBlank : Lined, ILoud
{
    public override string Text(string text) => "!";
}

internal interface ILoud : IFormat;

internal sealed class Shouted : ILoud
{
    public string Text(string text) => text.ToUpperInvariant();
}

internal interface IFactory
{
    IFormat Other(IFormat format);

    T Same<T>(T format);
}

/// <summary>What is called on a variable once its type was tested.</summary>
internal static class Narrowed
{
    public static void TestedOk(IFormat format)
    {
        if (format is Blank)
            Sink(format.Text(Source()));
    }

    public static void TestedBad(IFormat format)
    {
        if (format is Plain)
            Sink(format.Text(Source())); // expect: PRIV201
    }

    public static void NotTestedBad(IFormat format)
    {
        if (format is not Blank)
            Sink(format.Text(Source())); // expect: PRIV201
    }

    public static void AfterwardsBad(IFormat format)
    {
        if (format is Blank)
            Log.LogInformation("blank");
        Sink(format.Text(Source())); // expect: PRIV201
    }

    public static void EarlyExitOk(IFormat format)
    {
        if (format is not Blank)
            return;
        Sink(format.Text(Source()));
    }

    public static void ReassignedBad(IFormat format, IFormat other)
    {
        if (format is Blank)
        {
            format = other;
            Sink(format.Text(Source())); // expect: PRIV201
        }
    }

    public static void ByInterfaceBad(IFormat format)
    {
        if (format is ILoud)
            Sink(format.Text(Source())); // expect: PRIV201
    }

    public static void ByInterfaceOfABlankOk(Blank format)
    {
        if (format is ILoud)
            Sink(format.Text(Source()));
    }

    public static void PropertyOk(IFormat format)
    {
        if (format is Blank)
            Sink(format.Name);
    }

    public static void PropertyBad(IFormat format)
    {
        if (format is Plain)
            Sink(format.Name); // expect: PRIV201
    }

    public static void OneOfTwoBad(IFormat format)
    {
        if (format is Blank or Quoted)
            Sink(format.Text(Source())); // expect: PRIV201
    }

    public static void OneOfTwoOk(IFormat format)
    {
        if (format is Blank and Lined)
            Sink(format.Text(Source()));
    }

    public static void CopyOk(IFormat format)
    {
        if (format is not Blank)
            return;
        var copy = format;
        Sink(copy.Text(Source()));
    }

    public static void InASwitchOk(IFormat format)
    {
        switch (format)
        {
            case Blank:
                Sink(format.Text(Source()));
                break;
        }
    }

    public static void InASwitchBad(IFormat format)
    {
        switch (format)
        {
            case Blank:
                break;
            default:
                Sink(format.Text(Source())); // expect: PRIV201
                break;
        }
    }

    public static void InALoopOk(List<IFormat> formats)
    {
        IFormat last = new Blank();
        foreach (var format in formats)
        {
            if (last is Blank)
                Sink(last.Text(Source()));
            last = format;
        }
    }

    public static void LeftByALoopBad(List<IFormat> formats, IFormat first)
    {
        var last = first;
        if (last is not Blank)
            return;
        foreach (var format in formats)
        {
            Sink(last.Text(Source())); // expect: PRIV201
            last = format;
        }
    }

    public static void WrittenByALambdaBad(IFormat format, IFormat other)
    {
        Action change = () => format = other;
        if (format is Blank)
        {
            change();
            Sink(format.Text(Source())); // expect: PRIV201
        }
    }

    public static void MadeOfItBad(IFormat format, IFactory factory)
    {
        if (format is Blank)
        {
            var other = factory.Other(format);
            Sink(other.Text(Source())); // expect: PRIV201
        }
    }

    public static void ListedWithOthersBad(IFormat format, List<IFormat> all)
    {
        if (format is Blank)
        {
            all.Add(format);
            Sink(all[0].Text(Source())); // expect: PRIV201
        }
    }

    public static void JoinedBad(IFormat format, IFormat other, bool isOther)
    {
        if (format is Blank && other is Plain)
        {
            var one = isOther ? other : format;
            Sink(one.Text(Source())); // expect: PRIV201
        }
    }

    public static void JoinedOk(IFormat format, IFormat other, bool isOther)
    {
        if (format is Blank && other is Blank)
        {
            var one = isOther ? other : format;
            Sink(one.Text(Source()));
        }
    }
}
