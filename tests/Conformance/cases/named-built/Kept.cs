using System.Text;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.KeptCase;

internal interface ISpeaker
{
    string Name { get; }

    string Say(string text);
}

internal class Silent : ISpeaker
{
    public virtual string Name => "none";

    public virtual string Say(string text) => "none";
}

internal sealed class Loud : Silent
{
    public override string Name => Source();

    public override string Say(string text) => text;
}

internal abstract class Half : ISpeaker
{
    public string Name => "half";

    public abstract string Say(string text);
}

internal sealed class Whole : Half
{
    public override string Say(string text) => text;
}

internal sealed class Mute : Half
{
    public override string Say(string text) => "mute";
}

internal sealed class Rule(Func<string, string> code)
{
    public Func<string, string> Code { get; } = code;

    public string Run(string text) => Code(text);
}

internal static class Rules
{
    public static readonly Rule Keep = new(s => s);

    public static readonly Rule Drop = new(s => "x");

    public static readonly Rule[] All = [Keep, Drop];

    public static readonly Dictionary<string, Rule> ByName = new() { ["keep"] = Keep, ["drop"] = Drop };
}

/// <summary>One handler for each type of message.</summary>
internal sealed class Bus
{
    private readonly Dictionary<Type, Action<object>> _handlers = new();

    public void On<T>(Action<T> handler) => _handlers[typeof(T)] = o => handler((T)o);

    public void Emit<T>(T message)
        where T : notnull => _handlers[typeof(T)](message);
}

internal sealed record Created(string Mail);

internal sealed record Ticked(string At);

internal sealed class Cell
{
    public string Text = "";
}

internal static class KeptCase
{
    public static void OverriddenBad()
    {
        ISpeaker loud = new Loud();
        Sink(loud.Say(Source())); // expect: PRIV201
        Sink(loud.Name); // expect: PRIV201
        ISpeaker whole = new Whole();
        Sink(whole.Say(Source())); // expect: PRIV201
        ISpeaker either = Out.Coin ? new Silent() : new Loud();
        Sink(either.Say(Source())); // expect: PRIV201
    }

    public static void OverriddenOk()
    {
        ISpeaker silent = new Silent();
        Sink(silent.Say(Source()));
        Sink(silent.Name);
        ISpeaker mute = new Mute();
        Sink(mute.Say(Source()));
        Sink(new Whole().Name);
    }

    public static void UnknownLengthBad(int count)
    {
        var text = Source();
        var letters = new char[text.Length];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = text[i];
        Sink(new string(letters)); // expect: PRIV201
        var names = new string[count];
        if (names.Length > 0)
            Sink(text); // expect: PRIV201
        foreach (var name in names)
            Sink(text); // expect: PRIV201
    }

    public static void NoLengthOk()
    {
        var names = new string[0];
        foreach (var name in names)
            Sink(Source());
    }

    public static void MadeTwiceBad()
    {
        Func<string, Func<string>> make = s => () => s;
        var first = make(Source());
        var second = make("c");
        Sink(first()); // expect: PRIV201
        var codes = new List<Func<string>>();
        Add(Source());
        Add("c");
        Sink(codes[0]()); // expect: PRIV201

        void Add(string text) => codes.Add(() => text);
    }

    public static void MadeTwiceOk()
    {
        var first = Make("c");
        var second = Make(Source());
        Sink(first());

        static Func<string> Make(string text) => () => text;
    }

    public static void SharedVariableBad()
    {
        var (set, get) = Make();
        var (other, _) = Make();
        set(Source());
        other("c");
        Sink(get()); // expect: PRIV201

        static (Action<string> Set, Func<string> Get) Make()
        {
            var held = "";
            return (text => held = text, () => held);
        }
    }

    public static void SharedVariableOk()
    {
        var (set, _) = Make();
        var (_, get) = Make();
        set(Source());
        Sink(get());

        static (Action<string> Set, Func<string> Get) Make()
        {
            var held = "";
            return (text => held = text, () => held);
        }
    }

    public static void StaticRulesBad()
    {
        Sink(Rules.Keep.Run(Source())); // expect: PRIV201
        Sink(Rules.Keep.Code(Source())); // expect: PRIV201
        Sink(Rules.ByName["keep"].Run(Source())); // expect: PRIV201
        foreach (var rule in Rules.All)
            Sink(rule.Run(Source())); // expect: PRIV201
    }

    public static void StaticRulesOk()
    {
        Sink(Rules.Drop.Run(Source()));
        Sink(Rules.ByName["drop"].Run(Source()));
        Sink(Rules.Keep.Run("c"));
    }

    public static void OneOfTheHandlersBad()
    {
        var (mail, at) = ("", "");
        var bus = new Bus();
        bus.On<Created>(created => mail = created.Mail);
        bus.On<Ticked>(ticked => at = ticked.At);
        bus.Emit(new Created(Source()));
        bus.Emit(new Ticked("n"));
        Sink(mail); // expect: PRIV201
    }

    public static void OneOfTheHandlersOk()
    {
        var (mail, at) = ("", "");
        var bus = new Bus();
        bus.On<Created>(created => mail = created.Mail);
        bus.On<Ticked>(ticked => at = ticked.At);
        bus.Emit(new Ticked("n"));
        Sink(mail);
    }

    public static void NotEnumeratedBad()
    {
        var cell = new Cell { Text = Source() };
        Later(cell);
        Sink(cell.Text); // expect: PRIV201
    }

    public static void EnumeratedOk()
    {
        var cell = new Cell { Text = Source() };
        foreach (var number in Later(cell))
            Sink(number);
        Sink(cell.Text);
    }

    public static void OneLetterBad()
    {
        var text = Source();
        var builder = new StringBuilder("none");
        builder[0] = text[0];
        Sink(builder.ToString()); // expect: PRIV201
    }

    public static void OneLetterOk()
    {
        var builder = new StringBuilder("none");
        builder[0] = 'm';
        Sink(builder.ToString());
    }

    public static void MadeInLoopBad()
    {
        var cells = Make(2);
        cells[0].Text = Source();
        cells[1].Text = "c";
        Sink(cells[0].Text); // expect: PRIV201
    }

    public static void MadeInLoopOk()
    {
        var cells = Make(2);
        cells[0].Text = "c";
        Sink(cells[0].Text);
    }

    private static IEnumerable<int> Later(Cell cell)
    {
        cell.Text = "c";
        yield return 1;
    }

    private static Cell[] Make(int count)
    {
        var cells = new Cell[count];
        for (var i = 0; i < count; i++)
            cells[i] = new Cell();
        return cells;
    }
}
