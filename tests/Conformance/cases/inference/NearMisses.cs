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

internal static class Configuration
{
    public static void ListenOnOk(string ipAddresses, string email) => Log.LogInformation("{X} {Y}", ipAddresses, email);
}

internal static class UserSettings
{
    public static void AlertBad(string email) => Log.LogInformation("{X}", email); // expect: PRIV201
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

internal sealed class Parcel
{
    public string TrackingNumber { get; set; } = "";

    public string ParcelName { get; set; } = "";

    public string WarehousePhone { get; set; } = "";
}

internal sealed class Proxy
{
    public string BindAddress { get; set; } = "";

    public string ListenUrl { get; set; } = "";

    public string GatewayIp { get; set; } = "";
}

internal sealed class Team
{
    public string Name { get; set; } = "";

    public string EmailTemplate { get; set; } = "";

    public string SupportEmail { get; set; } = "";

    public int MemberCount { get; set; }
}

internal sealed class Upload
{
    public string OriginalName { get; set; } = "";

    public string ContentType { get; set; } = "";

    public string FullPath { get; set; } = "";
}

internal sealed class Kunde
{
    public string Kundennummer { get; set; } = "";

    public string Email { get; set; } = "";
}

internal static class MoreNearMisses
{
    public static void NameofParameterOk(string email) => Log.LogInformation("{X} is missing", nameof(email));

    public static void NameofTypeOk() => Log.LogInformation("{X}", nameof(User) + "." + nameof(User.Email));

    public static void GenericTypeNameOk<T>(T value) => Log.LogInformation("{X}", typeof(T).FullName + typeof(T).Name);

    public static void ExceptionTypeOk(Exception error) => Log.LogInformation("{X}", error.GetType().FullName);

    public static void AssemblyOk(System.Reflection.Assembly assembly) => Log.LogInformation("{X} {Y}", assembly.FullName, assembly.GetName().Name);

    public static void PathOk(string path) => Log.LogInformation("{X}", System.IO.Path.GetFileName(path));

    public static void UploadOk(Upload upload) => Log.LogInformation("{X} {Y} {Z}", upload.OriginalName, upload.ContentType, upload.FullPath);

    public static void DirectoryOk(System.IO.DirectoryInfo folder) => Log.LogInformation("{X}", folder.FullName);

    public static void CultureOk(System.Globalization.CultureInfo culture) => Log.LogInformation("{X} {Y}", culture.Name, culture.DisplayName);

    public static void TimeZoneOk(TimeZoneInfo zone) => Log.LogInformation("{X}", zone.DisplayName);

    public static void ProxyOk(Proxy proxy) => Log.LogInformation("{X} {Y} {Z}", proxy.BindAddress, proxy.ListenUrl, proxy.GatewayIp);

    public static void ListenerOk(System.Net.Sockets.TcpListener listener) => Log.LogInformation("{X}", listener.LocalEndpoint);

    public static void HasEmailOk(User user) => Log.LogInformation("{X}", !string.IsNullOrWhiteSpace(user.Email) && user.Email.Contains('@'));

    public static void ComparedOk(User user, User other) => Log.LogInformation("{X}", string.Equals(user.Email, other.Email, StringComparison.OrdinalIgnoreCase));

    public static void DecidedOk(User user) => Log.LogInformation("{X}", user.Email == "" ? "without an address" : "with an address");

    public static void CountedOk(IEnumerable<User> users) => Log.LogInformation("{X}", users.Count(each => each.Email != ""));

    public static void IdsOk(IEnumerable<User> users) => Log.LogInformation("{X}", string.Join(',', users.Select(each => each.Id)));

    public static void ParcelOk(Parcel parcel) => Log.LogInformation("{X} {Y} {Z}", parcel.TrackingNumber, parcel.ParcelName, parcel.WarehousePhone);

    public static void TeamOk(Team team) => Log.LogInformation("{X} {Y} {Z} {A}", team.Name, team.EmailTemplate, team.SupportEmail, team.MemberCount);

    public static void NumberAloneOk(Kunde kunde) => Log.LogInformation("{X}", kunde.Kundennummer);
}
