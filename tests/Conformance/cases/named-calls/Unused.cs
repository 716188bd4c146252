using static Cases.Typed.Api;

namespace Cases.NamedCalls.UnusedCase;

#pragma warning disable CS8321, CS0219, IDE0039

/// <summary>Functions inside of methods that nobody can call.</summary>
internal static class Unused
{
    public static void LocalOk()
    {
        var text = Source();
        void Never() => Sink(text);
    }

    public static void InsideOfCalledOk()
    {
        var text = Source();
        Outer();

        void Outer()
        {
            void Never() => Sink(text);
        }
    }

    public static void WrittenByNobodyOk()
    {
        var text = "";
        void Never() => text = Source();
        Sink(text);
    }

    public static void LambdaOk()
    {
        var text = Source();
        Action never = () => Sink(text);
    }

    public static void CalledBad()
    {
        var text = Source();
        Now();
        void Now() => Sink(text); // expect: PRIV201
    }

    public static Action ReturnedBad()
    {
        var text = Source();
        return Later;
        void Later() => Sink(text); // expect: PRIV201
    }

    public static void LambdaCalledBad()
    {
        var text = Source();
        Action now = () => Sink(text); // expect: PRIV201
        now();
    }

    public static void SameNameElsewhereOk()
    {
        var text = Source();
        One();

        void One()
        {
            void Inner() => Out.Coin = text.Length > 3;
            Inner();
        }

        void Two()
        {
            void Inner() => Sink(text);
        }
    }
}
