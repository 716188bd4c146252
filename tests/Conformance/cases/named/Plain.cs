using static Cases.Named.Api;

namespace Cases.NamedCases.PlainCase;

internal static class Plain
{
    public static void DirectBad() => Sink(Source()); // expect: PRIV201

    public static void PropertyBad() => Sink(Secret); // expect: PRIV201

    public static void LocalBad()
    {
        var x = Source();
        Sink(x); // expect: PRIV201
    }

    public static void ConcatBad()
    {
        var x = "a" + Source() + "b";
        Sink(x); // expect: PRIV201
    }

    public static async Task AwaitBad() => Sink(await SourceAsync()); // expect: PRIV201

    public static async Task AwaitLocalBad()
    {
        var task = SourceAsync();
        var x = await task.ConfigureAwait(false);
        Sink(x); // expect: PRIV201
    }

    public static void ParamsBad() => SinkAll("a", Source()); // expect: PRIV201

    public static void ArrayBad() => SinkAll([Clean(), Source()]); // expect: PRIV201

    public static void ListBad()
    {
        var list = new List<string> { Source() };
        Sink(list); // expect: PRIV201
    }

    public static void TupleBad() => Sink((1, Source())); // expect: PRIV201

    public static void AnonymousBad() => Sink(new { A = Source() }); // expect: PRIV201

    public static void StaticPropertyBad()
    {
        Secret = Clean();
        Sink(Source()); // expect: PRIV201
    }

    public static void CleanOk() => Sink(Clean());

    public static void OverwrittenOk()
    {
        var x = Source();
        x = Clean();
        Sink(x);
    }

    public static void LengthOk() => Sink(Source().Length);

    public static void ComparisonOk() => Sink(Source() == Clean());

    public static void NullCheckOk() => Sink(Source() is null);

    public static void NameofOk() => Sink(nameof(Source));

    public static void CalledOnlyOk()
    {
        Source();
        Sink("done");
    }
}
