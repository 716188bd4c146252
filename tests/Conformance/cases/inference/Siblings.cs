// option: PrivacyInference=report
// severity: PRIV201=warning
// severity: PRIV209=warning
namespace Cases.Inference.SiblingsCase;

internal sealed class ContactUs
{
    public string Email { get; set; } = "";

    public string FullName { get; set; } = "";

    public string UserName { get; set; } = "";

    public string FaxNumber { get; set; } = "";

    public string Enquiry { get; set; } = "";
}

internal sealed class Passport
{
    public string Surname { get; set; } = "";

    public string Sex { get; set; } = "";

    public string Nationality { get; set; } = "";
}

internal sealed class Archive
{
    public string SupportEmail { get; set; } = "";

    public string FullName { get; set; } = "";

    public string UserName { get; set; } = "";
}

internal sealed class Feed
{
    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";
}

internal sealed class Insect
{
    public string Sex { get; set; } = "";

    public string FullName { get; set; } = "";
}

internal sealed class Voucher
{
    public string RecipientName { get; set; } = "";

    public string ProductName { get; set; } = "";

    public string CustomerGroupName { get; set; } = "";

    public string CustomerIp { get; set; } = "";
}

internal sealed class ResetPasswordDto
{
    public string UserName { get; set; } = "";

    public string NewPw { get; set; } = "";
}

// Who a type is about also shows in the other members: an e-mail or a surname beside it. A password beside it does not.
internal static class Siblings
{
    public static void BesideAnEmailBad(ContactUs contact) => Log.LogInformation("{X} {Y} {Z}", contact.FullName, contact.UserName, contact.FaxNumber); // expect: PRIV201, PRIV201, PRIV201

    public static void BesideASurnameBad(Passport passport) => Log.LogInformation("{X} {Y}", passport.Sex, passport.Nationality); // expect: PRIV201, PRIV201

    public static void TextOk(ContactUs contact) => Log.LogInformation("{X}", contact.Enquiry);

    public static void BesideAnEmailOfNobodyOk(Archive archive) => Log.LogInformation("{X} {Y}", archive.FullName, archive.UserName);

    public static void BesideAPasswordOk(Feed feed) => Log.LogInformation("{X}", feed.UserName);

    public static void AloneOk(Insect insect) => Log.LogInformation("{X} {Y}", insect.Sex, insect.FullName);

    public static void NamedAfterAPersonBad(Voucher voucher) => Log.LogInformation("{X} {Y}", voucher.RecipientName, voucher.CustomerIp); // expect: PRIV201, PRIV201

    public static void NamedAfterAThingOk(Voucher voucher) => Log.LogInformation("{X} {Y}", voucher.ProductName, voucher.CustomerGroupName);

    public static void PasswordFormBad(ResetPasswordDto form) => Log.LogInformation("{X} {Y}", form.UserName, form.NewPw); // expect: PRIV201, PRIV209
}
