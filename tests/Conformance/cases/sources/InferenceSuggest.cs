namespace Cases.Sources.InferenceSuggestCase;

internal sealed class Customer
{
    public string Email { get; set; } = ""; // expect: PRIV101

    public string PhoneNumber { get; set; } = ""; // expect: PRIV101

    public DateTime DateOfBirth { get; set; } // expect: PRIV101

    [NotPersonalData("the shop's own")]
    public string ContactEmail { get; set; } = "";

    [PersonalData("user.contact.email", Purpose = "service")]
    public string WorkEmail { get; set; } = "";

    public string Colour { get; set; } = "";

    public int Total { get; set; }
}

internal static class InferenceSuggest
{
    public static void EmailOk(Customer customer) => Log.LogInformation("{X}", customer.Email);

    public static void DeclaredBad(Customer customer) => Log.LogInformation("{X}", customer.WorkEmail); // expect: PRIV201
}
