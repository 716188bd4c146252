// option: PrivacyInference=report
// severity: PRIV201=warning
namespace Cases.Sources.InferenceReportCase;

internal sealed class Customer
{
    public string Email { get; set; } = "";

    public string PhoneNumber { get; set; } = "";

    public DateTime DateOfBirth { get; set; }

    [NotPersonalData("the shop's own")]
    public string ContactEmail { get; set; } = "";

    public string Colour { get; set; } = "";

    public int Total { get; set; }
}

internal static class InferenceReport
{
    public static void EmailBad(Customer customer) => Log.LogInformation("{X}", customer.Email); // expect: PRIV201

    public static void PhoneBad(Customer customer) => Log.LogInformation("{X}", customer.PhoneNumber); // expect: PRIV201

    public static void BirthBad(Customer customer) => Log.LogInformation("{X}", customer.DateOfBirth); // expect: PRIV201

    public static void NotPersonalOk(Customer customer) => Log.LogInformation("{X}", customer.ContactEmail);

    public static void ColourOk(Customer customer) => Log.LogInformation("{X} {Y}", customer.Colour, customer.Total);
}
