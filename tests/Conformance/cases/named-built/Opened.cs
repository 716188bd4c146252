using System.Dynamic;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.OpenedCase;

/// <summary>Objects that have the members they are given.</summary>
internal static class Opened
{
    public static void MemberBad()
    {
        dynamic open = new ExpandoObject();
        open.Text = Source();
        Sink((object)open.Text); // expect: PRIV201
    }

    public static void ConvertedBad()
    {
        dynamic open = new ExpandoObject();
        open.Text = Source();
        string text = open.Text;
        Sink(text); // expect: PRIV201
    }

    public static void SiblingOk()
    {
        dynamic open = new ExpandoObject();
        open.Text = Source();
        open.Other = "none";
        Sink((object)open.Other);
    }

    public static void ReplacedOk()
    {
        dynamic open = new ExpandoObject();
        open.Text = Source();
        open.Text = "none";
        Sink((object)open.Text);
    }

    public static void AsMapBad()
    {
        dynamic open = new ExpandoObject();
        open.Text = Source();
        Sink(((IDictionary<string, object?>)open)["Text"]); // expect: PRIV201
    }

    public static void OtherOk()
    {
        dynamic open = new ExpandoObject();
        dynamic other = new ExpandoObject();
        open.Text = Source();
        other.Text = "none";
        Sink((object)other.Text);
    }
}
