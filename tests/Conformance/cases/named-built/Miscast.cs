using static Cases.Typed.Api;

namespace Cases.NamedBuilt.MiscastCase;

/// <summary>A cast that cannot succeed lets nothing through, be it made where the object is given.</summary>
internal static class Miscast
{
    private class Animal
    {
        public string Tag { get; set; } = "";
    }

    private sealed class Dog : Animal;

    private sealed class Cat : Animal;

    private static void OfObject(object given) => Sink(((Dog)given).Tag);

    private static void OfAnimal(Animal given) => Sink(((Dog)given).Tag);

    private static void Kept(Animal given)
    {
        var dog = (Dog)given;
        Sink(dog.Tag);
    }

    private static string Read(object given) => ((Dog)given).Tag;

    private static Animal Either()
    {
        Animal made = Out.Coin ? new Dog() : new Cat();
        made.Tag = Source();
        return made;
    }

    public static void OtherOk()
    {
        OfObject(new Cat { Tag = Source() });
        OfAnimal(new Cat { Tag = Source() });
        Kept(new Cat { Tag = Source() });
        Sink(Read(new Cat { Tag = Source() }));
    }

    public static void SameBad()
    {
        OfObject(new Dog { Tag = Source() }); // expect: PRIV201
        OfAnimal(new Dog { Tag = Source() }); // expect: PRIV201
        Kept(new Dog { Tag = Source() }); // expect: PRIV201
        Sink(Read(new Dog { Tag = Source() })); // expect: PRIV201
    }

    public static void EitherBad(bool isCat)
    {
        Animal animal = isCat ? new Cat { Tag = Source() } : new Dog { Tag = Source() };
        OfAnimal(animal); // expect: PRIV201
        OfObject(Either()); // expect: PRIV201
    }
}
