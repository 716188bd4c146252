using static Cases.Named.Api;

namespace Cases.NamedCases.CallsCase;

internal interface IChannel
{
    void Send(string value);
}

internal sealed class Direct : IChannel
{
    public void Send(string value) => Sink(value);
}

internal sealed class Counting(IChannel inner) : IChannel
{
    private int _count;

    public void Send(string value)
    {
        _count++;
        inner.Send(value + _count);
    }
}

internal abstract class Step
{
    protected abstract string Load();

    public void Run() => Sink(Load()); // expect: PRIV201
}

internal sealed class DirtyStep : Step
{
    protected override string Load() => Source();
}

internal delegate void Emit(string value);

internal static class Calls
{
    private static string Chain1() => Chain2();

    private static string Chain2() => Chain3();

    private static string Chain3() => Source();

    private static void Down1(string value) => Down2(value);

    private static void Down2(string value) => Down3(value);

    private static void Down3(string value) => Sink(value);

    private static bool Try(out string value)
    {
        value = Source();
        return true;
    }

    private static void Both(string a, string b)
    {
        Sink(a);
        Sink(b);
    }

    private static string Pick(bool first, string a, string b) => first ? a : b;

    private static void Optional(string a, string b = "none") => Sink(b);

    private static string Even(int n, string x) => n == 0 ? x : Odd(n - 1, x);

    private static string Odd(int n, string x) => n == 0 ? "none" : Even(n - 1, x);

    private static int Parity(string x) => x.Length % 2;

    private static void Each(IEnumerable<string> values, Action<string> action)
    {
        foreach (var value in values)
        {
            action(value);
        }
    }

    public static void UpBad() => Sink(Chain1()); // expect: PRIV201

    public static void DownBad() => Down1(Source()); // expect: PRIV201

    public static void UpAndDownBad() => Down1(Chain1()); // expect: PRIV201

    public static void OutBad()
    {
        if (Try(out var value))
        {
            Sink(value); // expect: PRIV201
        }
    }

    public static void FirstBad() => Both(Source(), Clean()); // expect: PRIV201

    public static void BothArgumentsBad() =>
        Both(
            Source(), // expect: PRIV201
            Source()); // expect: PRIV201

    public static void PickBad() => Sink(Pick(Out.Coin, Clean(), Source())); // expect: PRIV201

    public static void MutualBad() => Sink(Even(4, Source())); // expect: PRIV201

    public static void InterfaceBad(IChannel channel) => channel.Send(Source()); // expect: PRIV201

    public static void DecoratorBad() => new Counting(new Direct()).Send(Source()); // expect: PRIV201

    public static void CallbackBad() => Each([Source()], value => Sink(value)); // expect: PRIV201

    public static void CallbackGroupBad() => Each([Source()], Sink); // expect: PRIV201

    public static void DelegateBad()
    {
        Emit emit = Sink;
        emit(Source()); // expect: PRIV201
    }

    public static void LocalFunctionBad()
    {
        Go(Source()); // expect: PRIV201

        static void Go(string value) => Sink(value);
    }

    public static void OptionalOk() => Optional(Source());

    public static void ParityOk() => Sink(Parity(Source()));

    public static void DownCleanOk() => Down1(Clean());

    public static void CallbackCleanOk() => Each([Clean()], value => Sink(value));

    public static void CallbackIgnoresOk() => Each([Source()], _ => Sink("x"));

    public static void ConstantPickOk() => Sink(Pick(true, Clean(), Source()));

    public static void OutNotUsedOk()
    {
        Try(out var value);
        Sink(value.Length);
    }
}
