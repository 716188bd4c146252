using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Words;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Taxonomy;

namespace Privacy.Analyzers.Tests.Catalog;

public sealed class InferenceTests
{
    [Theory]
    [InlineData("User", "string Email", "user.contact.email")]
    [InlineData("Order", "string CustomerEmail", "user.contact.email")]
    [InlineData("Order", "string EMail", "user.contact.email")]
    [InlineData("Order", "List<string> Emails", "user.contact.email")]
    [InlineData("Order", "System.Net.Mail.MailAddress Buyer", "user.contact.email")]
    [InlineData("User", "string NormalizedEmail", "user.contact.email")]
    [InlineData("User", "string Phone", "user.contact.phone_number")]
    [InlineData("Order", "string home_phone_number", "user.contact.phone_number")]
    [InlineData("User", "string Mobile", "user.contact.phone_number")]
    [InlineData("GiftVoucher", "string SenderName", "user.name")]
    [InlineData("BillingAddress", "string Line2", "user.contact.address.street")]
    [InlineData("ShippingAddress", "string Address1", "user.contact.address")]
    [InlineData("Rental", "string DriverLicenceNumber", "user.government_id.drivers_license_number")]
    [InlineData("Car", "string LicensePlate", "user.government_id.vehicle_registration")]
    [InlineData("Anything", "string SteuerId", "user.government_id.national_identification_number")]
    [InlineData("Lead1", "string FirstName", "user.name.first")]
    [InlineData("Anything", "string LastName", "user.name.last")]
    [InlineData("Anything", "string Surname", "user.name.last")]
    [InlineData("Anything", "string MiddleName", "user.name.first")]
    [InlineData("User", "string FullName", "user.name")]
    [InlineData("User", "string Name", "user.name")]
    [InlineData("ApplicationUser", "string Name", "user.name")]
    [InlineData("CustomerDto", "string Name", "user.name")]
    [InlineData("IUser", "string Name", "user.name")]
    [InlineData("EmployeeViewModel", "string DisplayName", "user.name")]
    [InlineData("User", "string UserName", "user.account.username")]
    [InlineData("User", "string Username", "user.account.username")]
    [InlineData("User", "string Login", "user.account.username")]
    [InlineData("Anything", "System.DateTime BirthDate", "user.demographic.date_of_birth")]
    [InlineData("Anything", "System.DateOnly? DateOfBirth", "user.demographic.date_of_birth")]
    [InlineData("Patient", "string Dob", "user.demographic.date_of_birth")]
    [InlineData("Patient", "int Age", "user.demographic.age_range")]
    [InlineData("User", "string Address", "user.contact.address")]
    [InlineData("Address", "string Street", "user.contact.address.street")]
    [InlineData("Address", "string ZipCode", "user.contact.address.postal_code")]
    [InlineData("Customer", "string City", "user.contact.address.city")]
    [InlineData("Visit", "string IpAddress", "user.device.ip_address")]
    [InlineData("Visit", "System.Net.IPAddress RemoteIpAddress", "user.device.ip_address")]
    [InlineData("Visit", "string IPAddress", "user.device.ip_address")]
    [InlineData("Anything", "System.Net.EndPoint RemoteEndPoint", "user.device.ip_address")]
    [InlineData("User", "string Password", "user.authorization.password")]
    [InlineData("User", "byte[] PasswordHash", "user.authorization.password")]
    [InlineData("User", "string Secret", "user.authorization.credentials")]
    [InlineData("Anything", "string RefreshToken", "user.authorization.credentials")]
    [InlineData("Anything", "string Ssn", "user.government_id.national_identification_number")]
    [InlineData("Anything", "string PassportNumber", "user.government_id.passport_number")]
    [InlineData("Anything", "string TaxId", "user.government_id.national_identification_number")]
    [InlineData("Anything", "string Iban", "user.financial.bank_account")]
    [InlineData("Payment", "string CardNumber", "user.financial.credit_card")]
    [InlineData("Device", "double Latitude", "user.location.precise")]
    [InlineData("User", "double? Longitude", "user.location.precise")]
    [InlineData("Anything", "System.Guid DeviceId", "user.device.device_id")]
    public void Member_LooksPersonal(string type, string member, string category) => Assert.Equal(category, Suggested(type, member));

    [Theory]
    [InlineData("User", "bool EmailConfirmed")]
    [InlineData("User", "bool PhoneNumberConfirmed")]
    [InlineData("User", "bool Email")]
    [InlineData("User", "System.DayOfWeek Name")]
    [InlineData("User", "System.Type Name")]
    [InlineData("User", "System.Func<string> Email")]
    [InlineData("User", "int Email")]
    [InlineData("User", "string EmailTemplate")]
    [InlineData("User", "string EmailSubject")]
    [InlineData("User", "string UserNameClaimType")]
    [InlineData("PasswordOptions", "string Password")]
    [InlineData("SmtpSettings", "string UserName")]
    [InlineData("IdentityConstants", "string Email")]
    [InlineData("Mail", "string SupportEmail")]
    [InlineData("Mail", "string FromEmail")]
    [InlineData("Mail", "System.Net.Mail.MailAddress From")]
    [InlineData("Product", "string Name")]
    [InlineData("Namespace", "string Name")]
    [InlineData("FileEntry", "string FullName")]
    [InlineData("User", "string FileName")]
    [InlineData("AuthenticationScheme", "string DisplayName")]
    [InlineData("Document", "string DisplayName")]
    [InlineData("UserService", "string Name")]
    [InlineData("Server", "System.Net.IPAddress LocalIpAddress")]
    [InlineData("Server", "string BindAddress")]
    [InlineData("Binding", "System.Net.IPAddress ListenIpAddress")]
    [InlineData("Anything", "System.Net.IPEndPoint LocalEndPoint")]
    [InlineData("Anything", "string HostName")]
    [InlineData("Parser", "string Token")]
    [InlineData("Job", "System.Threading.CancellationToken Token")]
    [InlineData("Account", "string Name")]
    [InlineData("StorageAccount", "string Name")]
    [InlineData("Company", "string City")]
    [InlineData("Server", "double Latitude")]
    [InlineData("Order", "string Address")]
    [InlineData("Store", "string CertificatePassword")]
    [InlineData("Geo", "string DbPassword")]
    [InlineData("GeoPosition", "double Longitude")]
    [InlineData("Model1", "string AddressFamilyName2Kind")]
    public void NearMiss_LooksLikeNothing(string type, string member) => Assert.Null(Suggested(type, member));

    [Theory]
    [InlineData("class User { public const string Email = \"\"; }")]
    [InlineData("class User { public static readonly string Email = \"\"; }")]
    [InlineData("static class User { public static string Email => \"\"; }")]
    [InlineData("class User { public static object ResourceManager => 1; public string Email => \"\"; }")]
    [InlineData("class User : Exception { public string Email => \"\"; }")]
    [InlineData("class User : Attribute { public string Email => \"\"; }")]
    public void ProgramText_LooksLikeNothing(string source)
    {
        var sample = Sample.Of(source);
        Assert.Null(sample.Model.Sources.Suggestion(sample.Member("User.Email")));
    }

    [Fact]
    public void LikelyPerson_NeedsASecondSign()
    {
        var sample = Sample.Of("class Account { public string Name = \"\"; public string Email = \"\"; } class Ledger { public string Name = \"\"; }");
        Assert.Equal("user.name", sample.Model.Sources.Suggestion(sample.Member("Account.Name"))?.Category);
    }

    [Fact]
    public void OnlyReportMode_MakesSources()
    {
        const string source = "class User { public string Email { get; set; } = \"\"; void M(string email, string phoneNumber, int password, string subject) { } }";
        Assert.Null(Sample.Of(source, mode: InferenceMode.Suggest).CategoryOf("User.Email"));
        var sample = Sample.Of(source, mode: InferenceMode.Report);
        var tag = sample.Model.Sources.OfMember(sample.Member("User.Email"));
        Assert.Equal(TagOrigin.Inferred, tag?.Origin);
        Assert.Equal("user.contact.email", sample.Model.Sources.OfParameter(sample.Parameter("User.M", "email"))?.Category);
        Assert.Equal("user.contact.phone_number", sample.Model.Sources.OfParameter(sample.Parameter("User.M", "phoneNumber"))?.Category);
        Assert.Null(sample.Model.Sources.OfParameter(sample.Parameter("User.M", "password")));
        Assert.Null(sample.Model.Sources.OfParameter(sample.Parameter("User.M", "subject")));
        Assert.Superset(new HashSet<string> { "Email", "email", "phoneNumber", "RemoteIpAddress" }, sample.Model.Sources.Names(Mentions.All, default).ToHashSet());
    }

    [Theory]
    [InlineData("[NotPersonalData(\"a team\")] public string Name = \"\";")]
    [InlineData("[PersonalData(\"user\")] public string Name = \"\";")]
    public void Tag_EndsTheSuggestion(string member)
    {
        var sample = Sample.Of($$"""class User { {{member}} }""");
        Assert.Null(sample.Model.Sources.Suggestion(sample.Member("User.Name")));
    }

    [Theory]
    [InlineData("User.Name")]
    [InlineData("Contoso.User.Name")]
    [InlineData("User.*")]
    public void Ignored_IsSilent(string ignore)
    {
        var policy = PrivacyPolicy.Empty with { Inference = new Inference(null, [ignore]) };
        var sample = Sample.Of("namespace Contoso { class User { public string Name = \"\"; } class Person { public string Name = \"\"; } }", policy, InferenceMode.Report);
        Assert.Null(sample.CategoryOf("Contoso.User.Name"));
        Assert.Equal("user.name", sample.CategoryOf("Contoso.Person.Name"));
    }

    [Theory]
    [InlineData("Microsoft.AspNetCore.Http.ConnectionInfo.RemoteIpAddress", "user.device.ip_address")]
    [InlineData("Microsoft.AspNetCore.Identity.IdentityUser`1.Email", "user.contact.email")]
    [InlineData("System.Security.Principal.IIdentity.Name", "user.account.username")]
    [InlineData("Microsoft.AspNetCore.Http.ConnectionInfo.LocalIpAddress", null)]
    [InlineData("System.Type.FullName", null)]
    [InlineData("Microsoft.AspNetCore.Authentication.AuthenticationScheme.DisplayName", null)]
    [InlineData("Microsoft.AspNetCore.Identity.IdentityOptions.User", null)]
    [InlineData("System.Net.NetworkCredential.Password", null)]
    public void FrameworkMember_OnlyIfListed(string member, string? category)
    {
        var sample = Sample.Of("class C;", mode: InferenceMode.Report);
        Assert.Equal(category, sample.CategoryOf(member));
    }

    [Theory]
    [InlineData("Kunde", "string Nachname", "user.name.last")]
    [InlineData("Kunde", "string Plz", "user.contact.address.postal_code")]
    [InlineData("Bestellung", "System.DateOnly Geburtsdatum", "user.demographic.date_of_birth")]
    [InlineData("Employé", "string Nom", "user.name")]
    [InlineData("Client", "string AdresseMail", "user.contact.email")]
    [InlineData("Dossier", "string NuméroDeSécuritéSociale", "user.government_id.national_identification_number")]
    [InlineData("Paciente", "string Nombre", "user.name")]
    [InlineData("Paciente", "string Dirección", "user.contact.address")]
    [InlineData("Pedido", "string Teléfono", "user.contact.phone_number")]
    [InlineData("Usuario", "string Contraseña", "user.authorization.password")]
    [InlineData("Сотрудник", "string Имя", "user.name.first")]
    [InlineData("Сотрудник", "string Снилс", "user.government_id.national_identification_number")]
    [InlineData("Договор", "string СерияПаспорта", "user.government_id.passport_number")]
    [InlineData("Zayavka1", "string Fio", "user.name")]
    [InlineData("Klient", "string Adres", "user.contact.address")]
    [InlineData("Кардар", "string Дареги", "user.contact.address")]
    [InlineData("Kardar", "string Aty", "user.name.first")]
    [InlineData("Келишим", "string Фамилиясы", "user.name.last")]
    public void Member_LooksPersonalInOtherLanguages(string type, string member, string category) => Assert.Equal(category, Suggested(type, member));

    [Theory]
    [InlineData("Produkt", "string Name")]
    [InlineData("Artikel", "string Ort")]
    [InlineData("Produit", "string Nom")]
    [InlineData("Producto", "string Nombre")]
    [InlineData("Товар", "string Имя")]
    [InlineData("Файл", "string Индекс")]
    [InlineData("Шаблон", "string Имя")]
    [InlineData("Компания", "string Название")]
    [InlineData("Продукт", "string Аты")]
    [InlineData("Склад", "string Пол")]
    [InlineData("Kunde", "bool Telefon")]
    [InlineData("Mail", "string FirmenTelefon")]
    public void NearMissInOtherLanguages_LooksLikeNothing(string type, string member) => Assert.Null(Suggested(type, member));

    [Theory]
    [InlineData("Straße", "strasse")]
    [InlineData("Prénom", "prenom")]
    [InlineData("Pre\u0301nom", "prenom")]
    [InlineData("ТелефонДома", "телефон дома")]
    [InlineData("Полёт", "полет")]
    public void Identifier_LosesItsAccents(string identifier, string words) => Assert.Equal(words, string.Join(" ", NameWords.Of(identifier)));

    [Theory]
    [InlineData("[System.ComponentModel.DataAnnotations.EmailAddress] public string Reach = \"\";", "user.contact.email")]
    [InlineData("[System.ComponentModel.DataAnnotations.PhoneAttribute] public string Reach = \"\";", "user.contact.phone_number")]
    [InlineData("[System.ComponentModel.DataAnnotations.CreditCard] public string Reach = \"\";", "user.financial.credit_card")]
    [InlineData("[System.ComponentModel.DataAnnotations.DataType(System.ComponentModel.DataAnnotations.DataType.Password)] public string Reach = \"\";", "user.authorization.password")]
    [InlineData("[System.ComponentModel.DataAnnotations.Schema.Column(\"birth_date\")] public System.DateTime Reach;", "user.demographic.date_of_birth")]
    [InlineData("[System.ComponentModel.DataAnnotations.Schema.Column(\"colour\")] public string Reach = \"\";", null)]
    [InlineData("[System.ComponentModel.DataAnnotations.Schema.Column(TypeName = \"email\")] public string Reach = \"\";", null)]
    [InlineData("[System.ComponentModel.DataAnnotations.Display(Name = \"E-mail\")] public string Reach = \"\";", "user.contact.email")]
    [InlineData("[System.ComponentModel.DataAnnotations.Display(Name = \"Send an e-mail when it is ready\")] public string Reach = \"\";", null)]
    [InlineData("[System.ComponentModel.DataAnnotations.Display(Name = \"E-mail\")] public bool Reach;", null)]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(nameof(LastName))] public string Reach = \"\"; public static string LastName = \"\";", "user.name.last")]
    public void Attribute_SaysWhatAMemberIs(string member, string? category)
    {
        var sample = Sample.Of("class Inquiry { " + member + " }");
        Assert.Equal(category, sample.Model.Sources.Suggestion(sample.Member("Inquiry.Reach"))?.Category);
    }

    [Theory]
    [InlineData("WarehouseDto", "string Phone")]
    [InlineData("CertificateInfo", "string Password")]
    [InlineData("Company", "string Email")]
    [InlineData("TunerHostInfo", "string DeviceId")]
    [InlineData("PaymentRequest", "string MerchantPassword")]
    [InlineData("Organization", "string BusinessTaxNumber")]
    [InlineData("SmtpConfigDto", "string Password")]
    [InlineData("ServerSettingDto", "string IpAddresses")]
    [InlineData("EmailAccount", "string Email")]
    [InlineData("VendorAddress", "string City")]
    [InlineData("OrganizationEditModel", "string BillingEmail")]
    [InlineData("Company", "string OwnerPassword")]
    [InlineData("Transfer", "string BankPhone")]
    public void ThingOrFirm_LooksLikeNothing(string type, string member) => Assert.Null(Suggested(type, member));

    [Theory]
    [InlineData("CompanyEmployee", "string Email", "user.contact.email")]
    [InlineData("Company", "string OwnerEmail", "user.contact.email")]
    [InlineData("UserSettingsDto", "string Email", "user.contact.email")]
    [InlineData("Report", "string CustomerName", "user.name")]
    [InlineData("Order", "string CustomerIp", "user.device.ip_address")]
    public void PersonAtAFirmOrThing_LooksPersonal(string type, string member, string category) => Assert.Equal(category, Suggested(type, member));

    [Theory]
    [InlineData("string Email", "user.name")]
    [InlineData("string LastName", "user.name")]
    [InlineData("string SupportEmail", null)]
    [InlineData("string Password", null)]
    [InlineData("string IpAddress", null)]
    [InlineData("bool Email", null)]
    public void FullName_NeedsAMemberThatTellsOfAPerson(string sibling, string? category)
    {
        var sample = Sample.Of("class Inquiry { public string FullName = \"\"; public " + sibling + " = default!; }");
        Assert.Equal(category, sample.Model.Sources.Suggestion(sample.Member("Inquiry.FullName"))?.Category);
    }

    [Fact]
    public void EveryCategory_IsInTheTaxonomy() => Assert.All(
        WordList.All.Names.Select(entry => entry.Category).Concat(WordList.All.Members.Select(member => member.Category)),
        category => Assert.NotNull(CategoryTable.BuiltIn.Find(category)));

    [Fact]
    public void EveryEntry_CanMatch()
    {
        string[] kinds = ["text", "date", "number", "whole", "address", "hardware", "mail", "bytes", "id"];
        Assert.NotEmpty(WordList.All.Names);
        foreach (var entry in WordList.All.Names)
        {
            Assert.NotEmpty(entry.Words);
            Assert.NotEmpty(entry.Values);
            Assert.Empty(entry.Values.Except(kinds));
            Assert.Empty(entry.On.Except(["person", "place", "device", "form", "about", "exchange"]));
            Assert.All(entry.Words.Where(words => words is not ["*"]), words => Assert.All(words, word => Assert.Matches(@"^[\p{Ll}]+$", word)));
        }
    }

    [Theory]
    [InlineData("HomePhoneNumber2", "home phone number")]
    [InlineData("IPAddress", "ip address")]
    [InlineData("eMail", "e mail")]
    [InlineData("userID", "user id")]
    [InlineData("first_name", "first name")]
    [InlineData("SSN", "ssn")]
    [InlineData("_email", "email")]
    [InlineData("", "")]
    [InlineData("Ы1", "ы")]
    public void Identifier_FallsApartIntoWords(string identifier, string words) => Assert.Equal(words, string.Join(" ", NameWords.Of(identifier)));

    private static string? Suggested(string type, string member)
    {
        var declaration = type == "IUser" ? "interface" : "class";
        var name = member[(member.LastIndexOf(' ') + 1)..];
        var sample = Sample.Of($$"""{{declaration}} {{type}} { public {{member}} { get => throw new System.Exception(); set { } } }""");
        return sample.Model.Sources.Suggestion(sample.Member(type + "." + name))?.Category;
    }
}
