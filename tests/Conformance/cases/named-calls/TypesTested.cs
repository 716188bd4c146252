using static Cases.Typed.Api;

namespace Cases.NamedCalls.TypesTestedCase;

internal class Animal
{
    public virtual string Say() => "a";
}

internal sealed class Dog : Animal
{
    public override string Say() => Source();

    public string Tag = "";
}

internal sealed class Cat : Animal
{
    public override string Say() => "cat";

    public string Tag = "";
}

internal sealed class Cup<T>(T v)
{
    public T V { get; } = v;
}

internal static class TypesTested
{
    private static void Log<T>(T t)
    {
        if (typeof(T) == typeof(string))
            Sink(t);
    }

    private static void LogInt<T>(T t)
    {
        if (typeof(T) == typeof(int))
            Sink(t);
    }

    private static void IfIs<T>(object o)
    {
        if (o is T t)
            Sink(t);
    }

    public static void SwitchExprBad()
    {
        object o = Source();
        Sink(o switch // expect: PRIV201
        {
            int i => "i",
            string s => s,
            _ => "d"
        });
    }

    public static void SwitchExprOk()
    {
        object o = Source();
        Sink(o switch
        {
            int i => (object)i,
            string => "s",
            var x => x
        });
    }

    public static void TypeofBad() => Log(Source()); // expect: PRIV201

    public static void TypeofOk() => LogInt(Source());

    public static void IsTBad() => IfIs<string>(Source()); // expect: PRIV201

    public static void IsTOk() => IfIs<int>(Source());

    public static void OfTypeBad()
    {
        object[] a = [Source(), 1];
        foreach (var s in a.OfType<string>())
            Sink(s); // expect: PRIV201
    }

    public static void OfTypeOk()
    {
        object[] a = [Source(), 1];
        foreach (var s in a.OfType<int>())
            Sink(s);
    }

    public static void GetTypeBad()
    {
        Animal a = new Dog();
        if (a.GetType() == typeof(Dog))
            Sink(a.Say()); // expect: PRIV201
    }

    public static void GetTypeOk()
    {
        Animal a = new Dog();
        if (a.GetType() == typeof(Cat))
            Sink(a.Say());
    }

    public static void EitherBad()
    {
        Animal a = Coin ? new Dog() : new Cat();
        if (a is Dog d)
            Sink(d.Say()); // expect: PRIV201
    }

    public static void EitherElseOk()
    {
        Animal a = Coin ? new Dog() : new Cat();
        if (a is Dog)
            return;
        Sink(a.Say());
    }

    public static void GenericCupBad()
    {
        object o = new Cup<string>(Source());
        if (o is Cup<string> c)
            Sink(c.V); // expect: PRIV201
    }

    public static void GenericCupOk()
    {
        object o = new Cup<string>(Source());
        if (o is Cup<int> c)
            Sink(c.V);
    }

    public static void OrPatternBad()
    {
        object o = Source();
        if (o is string or int)
            Sink(o); // expect: PRIV201
    }

    public static void OrPatternOk()
    {
        object o = Source();
        if (o is long or int)
            Sink(o);
    }

    public static void NotNullBad()
    {
        object? o = Source();
        if (o is { } x)
            Sink(x); // expect: PRIV201
    }

    public static void NullOk()
    {
        object? o = Source();
        if (o is null)
            Sink(o);
    }

    public static void NullEqOk()
    {
        string? o = Source();
        if (o == null)
            Sink(o);
    }

    public static void ArrayTypeBad()
    {
        object o = new[]
        {
            Source()
        };
        if (o is string[] a)
            Sink(a[0]); // expect: PRIV201
    }

    public static void ArrayTypeOk()
    {
        object o = new[]
        {
            Source()
        };
        if (o is int[] a)
            Sink(a[0]);
    }

    public static void InLoopBad()
    {
        object[] a = [1, Source()];
        foreach (var o in a)
            switch (o)
            {
                case string s:
                    Sink(s); // expect: PRIV201
                    break;
            }
    }

    public static void InLoopOk()
    {
        object[] a = [1, Source()];
        foreach (var o in a)
            switch (o)
            {
                case int s:
                    Sink(s);
                    break;
            }
    }
}
