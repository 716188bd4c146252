using System.Reflection;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.ReflectedCase;

/// <summary>Members called by names that are constants are called as if they were written.</summary>
internal static class Reflected
{
    private static readonly MethodInfo s_write = typeof(Writer).GetMethod("Write")!;

    private static readonly Type s_type = typeof(Writer);

    private static MethodInfo Told => typeof(Writer).GetMethod(nameof(Writer.Tell))!;

    public class Writer
    {
        private readonly string _first;

        public Writer()
            : this("")
        {
        }

        public Writer(string first) => _first = first;

        public string Text { get; set; } = "";

        public string Note = "";

        public string Loud
        {
            get => Text;
            set => Sink(value);
        }

        public void Write(string text) => Sink(text);

        public void Pair(string first, string second) => Sink(first);

        public static void Tell(string text) => Sink(text);

        public string Echo(string text) => text;

        public static string Get() => Source();

        public void Over(string text) => Sink(text);

        public void Over(int number) => Sink(Clean() + number);

        public string First() => _first;

        public virtual void Say(string text) => Out.Coin = text.Length > 0;
    }

    public class Loud2 : Writer
    {
        public override void Say(string text) => Sink(text);
    }

    public static void CalledBad()
    {
        typeof(Writer).GetMethod("Write")!.Invoke(new Writer(), new object[] { Source() }); // expect: PRIV201
        typeof(Writer).GetMethod(nameof(Writer.Write))?.Invoke(new Writer(), new object?[] { Source() }); // expect: PRIV201
        typeof(Writer).GetMethod("Tell", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [Source()]); // expect: PRIV201
        new Writer().GetType().GetMethod("Write")!.Invoke(new Writer(), [Source()]); // expect: PRIV201
    }

    public static void KeptBad()
    {
        var method = typeof(Writer).GetMethod("Write");
        method!.Invoke(new Writer(), [Source()]); // expect: PRIV201
        s_write.Invoke(new Writer(), [Source()]); // expect: PRIV201
        Told.Invoke(null, [Source()]); // expect: PRIV201
        s_type.GetMethod("Tell")!.Invoke(null, [Source()]); // expect: PRIV201
        var type = typeof(Writer);
        type.GetMethod("Tell")!.Invoke(null, [Source()]); // expect: PRIV201
    }

    public static void ListedBad()
    {
        var arguments = new object[] { Source(), "b" };
        typeof(Writer).GetMethod("Pair")!.Invoke(new Writer(), arguments); // expect: PRIV201
        typeof(Writer).GetMethod("Over", new[] { typeof(string) })!.Invoke(new Writer(), [Source()]); // expect: PRIV201
    }

    public static void ReturnedBad()
    {
        Sink(typeof(Writer).GetMethod("Echo")!.Invoke(new Writer(), [Source()])); // expect: PRIV201
        var given = (string)typeof(Writer).GetMethod("Echo")!.Invoke(new Writer(), [Source()])!;
        Sink(given); // expect: PRIV201
    }

    public static void HandedOutBad()
    {
        var given = typeof(Writer).GetMethod("Get")!.Invoke(null, null);
        Sink(given); // expect: PRIV201
    }

    public static void OverriddenBad() => typeof(Writer).GetMethod("Say")!.Invoke(new Loud2(), [Source()]); // expect: PRIV201

    public static void DelegateBad()
    {
        var write = (Action<string>)Delegate.CreateDelegate(typeof(Action<string>), new Writer(), typeof(Writer).GetMethod("Write")!);
        write(Source()); // expect: PRIV201
        var tell = typeof(Writer).GetMethod("Tell")!.CreateDelegate<Action<string>>();
        tell(Source()); // expect: PRIV201
    }

    public static void PropertyBad()
    {
        var writer = new Writer();
        typeof(Writer).GetProperty("Text")!.SetValue(writer, Source());
        Sink(writer.Text); // expect: PRIV201
        var other = new Writer { Text = Source() };
        Sink(typeof(Writer).GetProperty(nameof(Writer.Text))!.GetValue(other)); // expect: PRIV201
        typeof(Writer).GetProperty("Loud")!.SetValue(writer, Source()); // expect: PRIV201
        var third = new Writer();
        typeof(Writer).GetField("Note")!.SetValue(third, Source());
        Sink(third.Note); // expect: PRIV201
    }

    public static void MadeBad()
    {
        var writer = (Writer)Activator.CreateInstance(typeof(Writer), Source())!;
        Sink(writer.First()); // expect: PRIV201
        var other = (Writer)Activator.CreateInstance(typeof(Writer), new object[] { Source() })!;
        Sink(other.First()); // expect: PRIV201
        var third = (Writer)typeof(Writer).GetConstructor([typeof(string)])!.Invoke([Source()]);
        Sink(third.First()); // expect: PRIV201
    }

    private static void Call(MethodInfo method, string text) => method.Invoke(new Writer(), [text]);

    public static void PassedBad() => Call(typeof(Writer).GetMethod("Write")!, Source()); // expect: PRIV201

    public static void OtherArgumentOk() => typeof(Writer).GetMethod("Pair")!.Invoke(new Writer(), ["a", Source()]);

    public static void OtherOverloadOk() => typeof(Writer).GetMethod("Over", [typeof(int)])!.Invoke(new Writer(), [1]);

    public static void CleanOk()
    {
        var writer = new Writer { Text = Source() };
        typeof(Writer).GetProperty("Text")!.SetValue(writer, "clean");
        Sink(writer.Text);
        Sink(typeof(Writer).GetMethod("Echo")!.Invoke(new Writer(), ["clean"]));
        typeof(Writer).GetMethod("Write")!.Invoke(writer, ["clean"]);
    }

    public static void SiblingOk()
    {
        var writer = new Writer { Text = Source() };
        Sink(typeof(Writer).GetField("Note")!.GetValue(writer));
        var made = (Writer)Activator.CreateInstance(typeof(Writer), "clean")!;
        Sink(made.First());
    }

    public static void MaskedOk() => typeof(Writer).GetMethod("Write")!.Invoke(new Writer(), [Mask(Source())]);

    public static void NotOverriddenOk() => typeof(Writer).GetMethod("Say")!.Invoke(new Writer(), [Source()]);

    public static void DelegateOk()
    {
        var echo = typeof(Writer).GetMethod("Echo")!.CreateDelegate<Func<string, string>>(new Writer());
        Sink(echo("clean"));
    }

    private class Hidden
    {
        private void Whisper(string text) => Sink(text);

        public static void Shared(string text) => Sink(text);

        public void Plain(string text) => Sink(text);
    }

    private sealed class Lower : Hidden
    {
    }

    public static void NotThereBad()
    {
        var whisper = typeof(Hidden).GetMethod("Whisper");
        if (whisper == null)
            Sink(Source()); // expect: PRIV201
        if (typeof(Lower).GetMethod("Shared") is null)
            Sink(Source()); // expect: PRIV201
        if (typeof(Hidden).GetMethod("Plain", BindingFlags.Public) == null)
            Sink(Source()); // expect: PRIV201
        if (typeof(Lower).GetMethod("Plain", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly) == null)
            Sink(Source()); // expect: PRIV201
    }

    public static void FlagsBad()
    {
        typeof(Hidden).GetMethod("Whisper", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(new Hidden(), [Source()]); // expect: PRIV201
        typeof(Lower).GetMethod("Shared", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!.Invoke(null, [Source()]); // expect: PRIV201
        typeof(Lower).GetMethod("Plain")!.Invoke(new Lower(), [Source()]); // expect: PRIV201
    }

    public static void FlagsOk() => typeof(Hidden).GetMethod("Whisper", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(new Hidden(), ["clean"]);

    private static class Set
    {
        public static readonly MethodInfo Method = typeof(Writer).GetMethod("Say")!;

        public static readonly MethodInfo Steady = typeof(Writer).GetMethod("Echo")!;

        static Set() => Method = typeof(Writer).GetMethod("Echo")!;
    }

    private class Own
    {
        private readonly MethodInfo _method = typeof(Writer).GetMethod("Say")!;

        public Own(MethodInfo method) => _method = method;

        public virtual MethodInfo Kind => typeof(Writer).GetMethod("Say")!;

        public object? Run(string text) => _method.Invoke(new Writer(), [text]);
    }

    public static void SetAgainBad()
    {
        Sink(Set.Method.Invoke(new Writer(), [Source()])); // expect: PRIV201
        Sink(new Own(typeof(Writer).GetMethod("Echo")!).Run(Source())); // expect: PRIV201
        Sink(Set.Steady.Invoke(new Writer(), [Source()])); // expect: PRIV201
    }

    public static void SetOnceOk() => Sink(Set.Steady.Invoke(new Writer(), ["clean"]));

    private static string Named(int count) => Clean() + count;

    private static PropertyInfo Picked(int count, PropertyInfo property) => count < 0 ? throw new ArgumentException() : property;

    public static void OnceBad()
    {
        var count = 0;
        typeof(Writer).GetMethod(Named(count++))?.Invoke(new Writer(), ["clean"]);
        if (count == 1)
            Sink(Source()); // expect: PRIV201
        var other = 0;
        Picked(other++, typeof(Writer).GetProperty("Text")!).SetValue(new Writer(), "clean");
        if (other == 1)
            Sink(Source()); // expect: PRIV201
        var third = 0;
        Delegate.CreateDelegate(typeof(Action<string>), new Writer(), Named(third++));
        if (third == 1)
            Sink(Source()); // expect: PRIV201
    }

    public static void OnceOk()
    {
        var count = 0;
        typeof(Writer).GetMethod(Named(count++))?.Invoke(new Writer(), ["clean"]);
        if (count == 2)
            Sink(Source());
        var other = 0;
        Picked(other++, typeof(Writer).GetProperty("Text")!).SetValue(new Writer(), "clean");
        if (other == 2)
            Sink(Source());
    }

    private static void Both(string first, string second) => Sink(second);

    public static void BoundFirstBad()
    {
        var method = typeof(Reflected).GetMethod("Both", BindingFlags.NonPublic | BindingFlags.Static)!;
        var open = (Action<string, string>)Delegate.CreateDelegate(typeof(Action<string, string>), method);
        open("clean", Source()); // expect: PRIV201
    }

    public static void BoundFirstOk()
    {
        var method = typeof(Reflected).GetMethod("Both", BindingFlags.NonPublic | BindingFlags.Static)!;
        var open = (Action<string, string>)Delegate.CreateDelegate(typeof(Action<string, string>), method);
        open(Source(), "clean");
        var bound = (Action<string>)Delegate.CreateDelegate(typeof(Action<string>), Source(), method);
        bound("clean");
    }

    public static void SpreadBad()
    {
        object[] given = ["a", Source()];
        Sink(typeof(Writer).GetMethod("Echo")!.Invoke(new Writer(), [.. given])); // expect: PRIV201
    }

    public static void SpreadOk()
    {
        object[] given = ["a"];
        Sink(typeof(Writer).GetMethod("Echo")!.Invoke(new Writer(), [.. given]));
    }
}
