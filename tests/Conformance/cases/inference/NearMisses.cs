// option: PrivacyInference=report
// severity: PRIV201=warning
namespace Cases.Inference.NearMissesCase;

internal sealed class User
{
    public int Id { get; set; }

    public string UserId { get; set; } = "";

    public string Email { get; set; } = "";

    public bool EmailConfirmed { get; set; }
}

internal sealed class Document
{
    public string DisplayName { get; set; } = "";

    public string FileName { get; set; } = "";
}

internal sealed class AuthenticationScheme
{
    public string Name { get; set; } = "";

    public string DisplayName { get; set; } = "";
}

internal sealed class ListenOptions
{
    public System.Net.IPEndPoint? EndPoint { get; set; }

    public System.Net.IPAddress? Address { get; set; }
}

internal sealed class Domain
{
    public string EmailDomain { get; set; } = "";

    public string MailServerName { get; set; } = "";
}

internal sealed class Warehouse
{
    public string Phone { get; set; } = "";
}

internal sealed class Product
{
    public string Name { get; set; } = "";
}

internal sealed class SignInForm
{
    public string Password { get; set; } = "";

    public string TogglePassword { get; set; } = "Show";

    public string ForgotPassword { get; set; } = "/account/forgot";
}

internal static class NearMisses
{
    public static void PasswordBad(SignInForm form) => Log.LogInformation("{X}", form.Password); // expect: PRIV209

    public static void WordsAboutAPasswordOk(SignInForm form) => Log.LogInformation("{X} {Y}", form.TogglePassword, form.ForgotPassword);

    public static void EmailBad(User user) => Log.LogInformation("{X}", user.Email); // expect: PRIV201

    public static void NameofOk(User user) => Log.LogInformation("{X}", nameof(user.Email));

    public static void TypeNameOk(User user) => Log.LogInformation("{X}", user.GetType().FullName);

    public static void IdOk(User user) => Log.LogInformation("{X} {Y}", user.Id, user.UserId);

    public static void EmptyOk(User user) => Log.LogInformation("{X}", string.IsNullOrEmpty(user.Email));

    public static void NullOk(User user) => Log.LogInformation("{X} {Y}", user.Email is null, user.EmailConfirmed);

    public static void LengthOk(User user) => Log.LogInformation("{X}", user.Email.Length);

    public static void DocumentOk(Document document) => Log.LogInformation("{X} {Y}", document.DisplayName, document.FileName);

    public static void FileOk(System.IO.FileInfo file) => Log.LogInformation("{X} {Y}", file.Name, file.FullName);

    public static void SchemeOk(AuthenticationScheme scheme) => Log.LogInformation("{X} {Y}", scheme.Name, scheme.DisplayName);

    public static void ListenOk(ListenOptions options) => Log.LogInformation("{X} {Y}", options.EndPoint, options.Address);

    public static void DomainOk(Domain domain) => Log.LogInformation("{X} {Y}", domain.EmailDomain, domain.MailServerName);

    public static void WarehouseOk(Warehouse warehouse) => Log.LogInformation("{X}", warehouse.Phone);

    public static void ProductOk(Product product) => Log.LogInformation("{X}", product.Name);
}
