using System.Collections;
using static Cases.Typed.Api;

namespace Cases.NamedForms.ChainsCase;

internal abstract class Animal
{
    public string Name = "";
}

internal sealed class Cat : Animal
{
    public string Mail = "";
}

internal sealed class Dog : Animal;

/// <summary>Collection expressions add to it, one after the other.</summary>
internal sealed class Names : IEnumerable<string>
{
    private readonly List<string> _names = [];

    public string Last = "";

    public void Add(string name)
    {
        _names.Add(name);
        Last = name;
    }

    public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed class Masked : IEnumerable<string>
{
    private readonly List<string> _names = [];

    public void Add(string name) => _names.Add("" + name.Length);

    public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Chains of conditions over a number, tests that always pass, initialisers in braces.</summary>
internal static class Chains
{
    private static readonly string[] Texts = { "", Source() };

    private static string Step(int state, string text)
    {
        if (state == 0)
            return "";
        else if (state == 1)
            return text;
        else if (state == 2)
            return "end";
        return "";
    }

    public static void StateBad() => Sink(Step(1, Source())); // expect: PRIV201

    public static void StateOk() => Sink(Step(2, Source()) + Step(0, Source()));

    public static void UnknownStateBad(int state) => Sink(Step(state, Source())); // expect: PRIV201

    public static void AfterEveryCaseOk(int state)
    {
        var text = Source();
        if (state == 0)
            text = "none";
        else if (state == 1)
            text = "one";
        else
            text = "many";
        Sink(text);
    }

    public static void OneCaseIsLeftOutBad(int state)
    {
        var text = Source();
        if (state == 0)
            text = "none";
        else if (state == 1)
            text = "one";
        Sink(text); // expect: PRIV201
    }

    public static void TheSameAgainOk(int state)
    {
        var text = "";
        if (state == 1)
            text = Source();
        if (state == 0)
            Sink(text);
        else if (state == 2)
            Sink(text);
    }

    public static void TheSameAgainBad(int state)
    {
        var text = "";
        if (state == 1)
            text = Source();
        if (state == 0)
            Sink("none");
        else if (state == 1)
            Sink(text); // expect: PRIV201
    }

    public static void StateMachineOk()
    {
        var state = 0;
        var text = "";
        for (var i = 0; i < 2; i++)
        {
            if (state == 0)
                state = 1;
            else if (state == 1)
                state = 2;
            else if (state == 2)
                text = Source();
        }

        Sink(text);
    }

    public static void StateMachineBad()
    {
        var state = 0;
        var text = "";
        for (var i = 0; i < 3; i++)
        {
            if (state == 0)
                state = 1;
            else if (state == 1)
                state = 2;
            else if (state == 2)
                text = Source();
        }

        Sink(text); // expect: PRIV201
    }

    public static void AlwaysACatOk()
    {
        Animal animal = new Cat();
        var text = Source();
        if (animal is Cat)
            text = "";
        Sink(text);
    }

    public static void AlwaysACatBad()
    {
        Animal animal = new Cat();
        var text = "";
        if (animal is Cat)
            text = Source();
        Sink(text); // expect: PRIV201
    }

    public static void NeverADogOk()
    {
        Animal animal = new Cat { Name = Source() };
        if (animal is Dog dog)
            Sink(dog.Name);
    }

    public static void PerhapsACatBad(bool cat)
    {
        Animal animal = cat ? new Cat() : new Dog();
        var text = Source();
        if (animal is Cat)
            text = "";
        Sink(text); // expect: PRIV201
    }

    public static void PerhapsNothingBad(bool none)
    {
        Cat? cat = none ? null : new Cat();
        var text = Source();
        if (cat is Cat)
            text = "";
        Sink(text); // expect: PRIV201
    }

    public static void FP_NotNothing()
    {
        Animal animal = new Cat();
        var text = Source();
        if (animal is not null)
            text = "";
        Sink(text); // known false alarm: PRIV201 an object just made, compared with null, is not known to be there
    }

    public static void CastBad()
    {
        Animal animal = new Cat { Mail = Source() };
        Sink((animal as Cat)?.Mail ?? ""); // expect: PRIV201
    }

    public static void CastOk()
    {
        Animal animal = new Cat();
        Sink((animal as Cat)?.Mail ?? Source());
    }

    public static void BracesBad()
    {
        string[] texts = { "", Source() };
        Sink(texts[1]); // expect: PRIV201
    }

    public static void BracesOk()
    {
        string[] texts = { "", Source() };
        Sink(texts[0]);
    }

    public static void BracesOfAFieldBad() => Sink(Texts[1]); // expect: PRIV201

    public static void BracesOfAFieldOk() => Sink(Texts[0]);

    public static void NestedBracesBad()
    {
        string[][] texts = { new[] { "", "" }, new[] { Source(), "" } };
        Sink(texts[1][0]); // expect: PRIV201
    }

    public static void NestedBracesOk()
    {
        string[][] texts = { new[] { "", "" }, new[] { Source(), "" } };
        Sink(texts[0][0]);
        Sink(texts[1][1]);
    }

    public static void TableBad()
    {
        string[,] table = { { "", Source() }, { "", "" } };
        Sink(table[0, 1]); // expect: PRIV201
    }

    public static void TableOk()
    {
        string[,] table = { { "", Source() }, { "", "" } };
        Sink(table[1, 1]);
    }

    public static void AddedByAnExpressionBad()
    {
        Names names = ["", Source()];
        foreach (var name in names)
            Sink(name); // expect: PRIV201
    }

    public static void AddedByAnExpressionOk()
    {
        Names names = [Source(), ""];
        Sink(names.Last);
    }

    public static void AddedLastBad()
    {
        Names names = ["", Source()];
        Sink(names.Last); // expect: PRIV201
    }

    public static void SpreadBad()
    {
        string[] texts = ["", Source()];
        Names names = [.. texts];
        Sink(names.Last); // expect: PRIV201
    }

    public static void MaskedByAddOk()
    {
        Masked names = ["", Source()];
        foreach (var name in names)
            Sink(name);
    }

    public static void MaskedByAddBad()
    {
        Masked names = ["", Source()];
        Names others = [.. names, Source()];
        foreach (var name in others)
            Sink(name); // expect: PRIV201
    }
}
