using System.Linq.Expressions;
using System.Reflection;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.CalledCase;

/// <summary>Code that is called by other names: a delegate of any kind, an expression that is compiled, a method whose failure is wrapped.</summary>
internal static class Called
{
    private static string Pass(string text) => text;

    private static string Drop(string text) => "none";

    private static void Fail(string text) => throw new InvalidOperationException(text);

    public static void DynamicBad()
    {
        Delegate code = Pass;
        Sink(code.DynamicInvoke(Source())); // expect: PRIV201
    }

    public static void DynamicOk()
    {
        Delegate code = Drop;
        Sink(code.DynamicInvoke(Source()));
    }

    public static void DynamicSecondBad()
    {
        Delegate code = (string one, string other) => other;
        Sink(code.DynamicInvoke("none", Source())); // expect: PRIV201
    }

    public static void DynamicSecondOk()
    {
        Delegate code = (string one, string other) => other;
        Sink(code.DynamicInvoke(Source(), "none"));
    }

    public static void CompiledBad()
    {
        Expression<Func<string, string>> code = text => text + "!";
        Sink(code.Compile()(Source())); // expect: PRIV201
    }

    public static void CompiledOk()
    {
        Expression<Func<string, string>> code = text => "none";
        Sink(code.Compile()(Source()));
    }

    public static void WrappedBad()
    {
        try
        {
            typeof(Called).GetMethod(nameof(Fail), BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, [Source()]); // expect: PRIV207
        }
        catch (TargetInvocationException failed)
        {
            Sink(failed.InnerException!.Message); // expect: PRIV201
        }
    }

    public static void WrappedOk()
    {
        try
        {
            typeof(Called).GetMethod(nameof(Fail), BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, ["none"]);
        }
        catch (TargetInvocationException failed)
        {
            Sink(failed.InnerException!.Message);
        }
    }

    public static void WrappedTypeBad()
    {
        try
        {
            typeof(Called).GetMethod(nameof(Fail), BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, [Source()]); // expect: PRIV207
        }
        catch (TargetInvocationException failed)
        {
            Sink(failed.InnerException!.GetType().Name);
        }
    }
}
