using static Cases.Typed.Api;

namespace Cases.NamedCalls.OwnOperatorsCase;

internal readonly struct Money(string c, string n)
{
    public string Code { get; } = c;

    public string Note { get; } = n;

    public static Money operator +(Money a, Money b) => new(a.Code, b.Note);

    public static Money operator -(Money a, Money b) => new(a.Code, "");

    public static Money operator -(Money a) => new(a.Note, a.Code);

    public static Money operator ++(Money a) => new(a.Code + "+", "");

    public static implicit operator string (Money m) => m.Code;

    public static explicit operator int (Money m) => m.Note.Length;

    public static implicit operator Money(string s) => new(s, "");

    public static explicit operator Money(int s) => new("int", "");

    public static bool operator ==(Money a, Money b) => a.Code == b.Code;

    public static bool operator !=(Money a, Money b) => !(a == b);

    public static bool operator <(Money a, Money b) => false;

    public static bool operator>(Money a, Money b) => true;

    public override bool Equals(object? o) => false;

    public override int GetHashCode() => 0;
}

internal sealed class Acc
{
    public string S = "";

    public string T = "";

    public void operator +=(string s) => S += s;

    public void operator -=(string s) => T = s;

    public void operator ++() => S = "";

    public static Acc operator |(Acc a, string s) => new()
    {
        S = s
    };

    public static Acc operator &(Acc a, Acc b) => b;

    public static Acc operator |(Acc a, Acc b) => a;

    public static bool operator true (Acc a) => Leak(a);

    public static bool operator false (Acc a) => false;

    public static bool Leak(Acc a)
    {
        Sink(a.S);
        return true;
    }
}

internal interface IAdd<T> where T : IAdd<T>
{
    static abstract T operator +(T a, T b);

    string Text { get; }
}

internal sealed record Left(string Text) : IAdd<Left>
{
    public static Left operator +(Left a, Left b) => a;
}

internal sealed record Both(string Text) : IAdd<Both>
{
    public static Both operator +(Both a, Both b) => new(a.Text + b.Text);
}

internal sealed class Chk
{
    public string S = "";

    public static Chk operator checked +(Chk a, Chk b) => a;

    public static Chk operator +(Chk a, Chk b) => b;
}

internal static class OwnOperators
{
    private static T Add<T>(T a, T b)
        where T : IAdd<T> => a + b;

    public static void IncBad()
    {
        var m = new Money(Source(), "");
        m++;
        Sink(m.Code); // expect: PRIV201
    }

    public static void IncOk()
    {
        var m = new Money("", Source());
        m++;
        Sink(m.Note);
    }

    public static void PostIncBad()
    {
        var m = new Money("", Source());
        var k = m++;
        Sink(k.Note); // expect: PRIV201
    }

    public static void CompoundBad()
    {
        var m = new Money("", "");
        m += new Money("", Source());
        Sink(m.Note); // expect: PRIV201
    }

    public static void CompoundOk()
    {
        var m = new Money("", "");
        m += new Money(Source(), "");
        Sink(m.Code);
    }

    public static void ImplicitBad()
    {
        string s = new Money(Source(), "");
        Sink(s); // expect: PRIV201
    }

    public static void ImplicitOk()
    {
        string s = new Money("", Source());
        Sink(s);
    }

    public static void NewCompBad()
    {
        var a = new Acc();
        a += Source();
        Sink(a.S); // expect: PRIV201
    }

    public static void NewCompOk()
    {
        var a = new Acc();
        a += Source();
        Sink(a.T);
    }

    public static void NewCompSubOk()
    {
        var a = new Acc();
        a -= Source();
        a -= "c";
        Sink(a.T);
    }

    public static void NewIncOk()
    {
        var a = new Acc();
        a += Source();
        a++;
        Sink(a.S);
    }

    public static void TrueBad()
    {
        var a = new Acc
        {
            S = Source()
        };
        if (a) // expect: PRIV201
        {
        }
    }

    public static void TrueOk()
    {
        var a = new Acc
        {
            T = Source()
        };
        if (a)
        {
        }
    }

    public static void GenericLeftBad() => Sink(Add(new Left(Source()), new Left("")).Text); // expect: PRIV201

    public static void GenericLeftOk() => Sink(Add(new Left(""), new Left(Source())).Text);

    public static void GenericBothBad() => Sink(Add(new Both(""), new Both(Source())).Text); // expect: PRIV201

    public static void CheckedBad() => Sink(checked(new Chk { S = Source() } + new Chk()).S); // expect: PRIV201

    public static void CheckedOk() => Sink(checked(new Chk() + new Chk { S = Source() }).S);

    public static void UncheckedOk() => Sink((new Chk { S = Source() } + new Chk()).S);
}
