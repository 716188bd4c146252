using Tag = Privacy.PersonalDataAttribute;

namespace Cases.Functions.TaggedInsideCase;

[PersonalData("user.demographic.gender", Purpose = "service")]
internal enum Gender
{
    Unknown,
    Female,
}

internal enum Colour
{
    Red,
}

/// <summary>Lambdas and local functions that tag what they take: nothing is declared for others to name.</summary>
internal static class TaggedInside
{
    private static void Write(object text) => Log.LogInformation("{X}", text);

    public static void LocalFunctionBad()
    {
        Inner("x");

        void Inner([Tag("user.name", Purpose = "service")] string inner) => Write(inner); // expect: PRIV201
    }

    public static void OtherParameterOk()
    {
        Inner("x", "y");

        void Inner([Tag("user.name", Purpose = "service")] string inner, string other) => Write(other + inner.Length);
    }

    public static Action<string> LambdaBad() => ([Tag("user.name", Purpose = "service")] string inner) => Write(inner); // expect: PRIV201

    public static void ResultBad()
    {
        Log.LogInformation("{X}", Inner()); // expect: PRIV201

        [return: Tag("user.name", Purpose = "service")]
        string Inner() => "";
    }

    public static void TypeBad()
    {
        Inner(Gender.Female);

        void Inner(Gender given) => Write(given); // expect: PRIV201
    }

    public static Action<Gender> TypeOfALambdaBad() => given => Log.LogInformation("{X}", given); // expect: PRIV201

    public static Action<Colour> TypeOfALambdaOk() => given => Log.LogInformation("{X}", given);
}
