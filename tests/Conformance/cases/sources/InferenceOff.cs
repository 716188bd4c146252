// option: PrivacyInference=off
// rules: PRIV101
namespace Cases.Sources.InferenceOffCase;

internal sealed class Customer
{
    public string Email { get; set; } = "";

    public string PhoneNumber { get; set; } = "";
}

internal static class InferenceOff
{
    public static void EmailOk(Customer customer) => Log.LogInformation("{X}", customer.Email);

    public static void DeclaredBad(User user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201
}
