namespace Cases.Functions.TaggedByDelegateCase;

/// <summary>Tags on the parameters of a delegate type hold in the lambdas that implement it.</summary>
internal static class TaggedByDelegate
{
    public delegate void Receive([PersonalData("user.contact.email", Purpose = "service", LegalBasis = LegalBasis.Contract)] string mail, string theme);

    public delegate string Answer(int number, [PersonalData("user.name", Purpose = "service", LegalBasis = LegalBasis.Contract)] string name);

    private static Receive? s_receive;

    private static void Take(Receive receive) => s_receive = receive;

    public static void KeptBad() => s_receive = (address, colour) => Log.LogInformation("{X}", address); // expect: PRIV201

    public static void PassedBad() => Take((address, _) => Log.LogInformation("{X}", address.Trim())); // expect: PRIV201

    public static void LocalBad()
    {
        Receive receive = (string a, string b) =>
        {
            var text = a;
            Log.LogInformation("{X}", text); // expect: PRIV201
        };
        Take(receive);
    }

    public static Answer AnsweredBad() =>
        (number, who) =>
        {
            Log.LogInformation("{X}", who); // expect: PRIV201
            return "known";
        };

    public static void OtherOk() => s_receive = (address, colour) => Log.LogInformation("{X}", colour);

    public static void UntaggedTypeOk()
    {
        Action<string, string> receive = (address, colour) => Log.LogInformation("{X}", address);
        receive("a", "b");
    }

    public static Answer NumberOk() =>
        (number, who) =>
        {
            Log.LogInformation("{X}", number);
            return who;
        };

    public static void OverwrittenOk() =>
        Take((address, colour) =>
        {
            address = colour;
            Log.LogInformation("{X}", address);
        });
}
