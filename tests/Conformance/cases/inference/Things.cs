// option: PrivacyInference=report
// severity: PRIV201=warning
// severity: PRIV209=warning
namespace Cases.Inference.ThingsCase;

internal sealed class SmtpConfigDto
{
    public string Password { get; set; } = "";
}

internal sealed class ServerSettingDto
{
    public string IpAddresses { get; set; } = "";
}

internal sealed class UserSettingsDto
{
    public string Email { get; set; } = "";
}

internal sealed class MailOptionsDto
{
    public IList<string> ToEmails { get; set; } = [];
}

internal sealed class MessageTemplateModel
{
    public string BccEmailAddresses { get; set; } = "";
}

internal sealed class EmailAccount
{
    public string Email { get; set; } = "";

    public string DisplayName { get; set; } = "";

    public string Password { get; set; } = "";
}

internal sealed class VendorAddressModel
{
    public string City { get; set; } = "";

    public string PhoneNumber { get; set; } = "";
}

internal sealed class BillingAddress
{
    public string City { get; set; } = "";
}

internal sealed class OrganizationEditModel
{
    public string BillingEmail { get; set; } = "";

    public string OwnerEmail { get; set; } = "";

    public string AdminPassword { get; set; } = "";
}

internal sealed class OrganizationUser
{
    public string Email { get; set; } = "";
}

internal sealed class BankTransfer
{
    public string BankContactPhone { get; set; } = "";

    public string Iban { get; set; } = "";
}

// What stands for a thing or a firm is nobody, whatever is said after its noun; what names a person on it is somebody's.
internal static class Things
{
    public static void ConfigurationOk(SmtpConfigDto smtp, ServerSettingDto server) => Log.LogInformation("{X} {Y}", smtp.Password, server.IpAddresses);

    public static void SettingsOfAUserBad(UserSettingsDto settings) => Log.LogInformation("{X}", settings.Email); // expect: PRIV201

    public static void OptionsOfOneMailBad(MailOptionsDto options) => Log.LogInformation("{X}", options.ToEmails[0]); // expect: PRIV201

    public static void TemplateOk(MessageTemplateModel template) => Log.LogInformation("{X}", template.BccEmailAddresses);

    public static void MailAccountOk(EmailAccount account) => Log.LogInformation("{X} {Y} {Z}", account.Email, account.DisplayName, account.Password);

    public static void AddressOfAFirmOk(VendorAddressModel address) => Log.LogInformation("{X} {Y}", address.City, address.PhoneNumber);

    public static void AddressBad(BillingAddress address) => Log.LogInformation("{X}", address.City); // expect: PRIV201

    public static void FirmOk(OrganizationEditModel firm) => Log.LogInformation("{X} {Y}", firm.BillingEmail, firm.AdminPassword);

    public static void OwnerOfAFirmBad(OrganizationEditModel firm) => Log.LogInformation("{X}", firm.OwnerEmail); // expect: PRIV201

    public static void MemberOfAFirmBad(OrganizationUser user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201

    public static void BankOk(BankTransfer transfer) => Log.LogInformation("{X}", transfer.BankContactPhone);

    public static void IbanBad(BankTransfer transfer) => Log.LogInformation("{X}", transfer.Iban); // expect: PRIV201
}
