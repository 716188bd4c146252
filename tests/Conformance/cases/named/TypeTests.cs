using static Cases.Named.Api;

namespace Cases.NamedCases.TypeTestsCase;

internal class Animal
{
    public string Name { get; set; } = "";
}

internal sealed class Dog : Animal;

internal sealed class Cat : Animal;

/// <summary>A test of the type leaves only what can pass it.</summary>
internal static class TypeTests
{
    public static void IsBad()
    {
        Animal animal = new Cat { Name = Source() };
        if (animal is Cat)
        {
            Sink(animal.Name); // expect: PRIV201
        }
    }

    public static void IsOk()
    {
        Animal animal = new Cat { Name = Source() };
        if (animal is Dog)
        {
            Sink(animal.Name);
        }
    }

    public static void IsNotOk()
    {
        Animal animal = new Cat { Name = Source() };
        if (animal is not Cat)
        {
            Sink(animal.Name);
        }
    }

    public static void OneOfTwoBad(bool first)
    {
        Animal animal = first ? new Cat { Name = Source() } : new Dog();
        if (animal is Cat cat)
        {
            Sink(cat.Name); // expect: PRIV201
        }
    }

    public static void OneOfTwoOk(bool first)
    {
        Animal animal = first ? new Cat { Name = Source() } : new Dog();
        if (animal is Dog)
        {
            Sink(animal.Name);
        }
    }

    public static void AsBad()
    {
        Animal animal = new Cat { Name = Source() };
        Sink((animal as Cat)?.Name); // expect: PRIV201
    }

    public static void AsOk()
    {
        Animal animal = new Cat { Name = Source() };
        Sink((animal as Dog)?.Name);
    }

    public static void SwitchBad(object value)
    {
        value = new Cat { Name = Source() };
        Sink(value switch { Dog dog => dog.Name, Animal animal => animal.Name, _ => "" }); // expect: PRIV201
    }

    public static void SwitchOk(object value)
    {
        value = new Cat { Name = Source() };
        Sink(value switch { Dog dog => dog.Name, string text => text, _ => "" });
    }

    public static void BoxedBad()
    {
        object value = Source();
        if (value is string)
        {
            Sink(value); // expect: PRIV201
        }
    }

    public static void BoxedOk()
    {
        object value = Source();
        if (value is int or Animal)
        {
            Sink(value);
        }
    }

    public static void BoxedAsBad()
    {
        object value = Source();
        Sink(value as string); // expect: PRIV201
    }

    public static void BoxedAsOk()
    {
        object value = Source();
        Sink(value as Animal);
    }

    public static void TupleBad()
    {
        object value = (Source(), 1);
        if (value is (string text, int))
        {
            Sink(text); // expect: PRIV201
        }
    }
}
