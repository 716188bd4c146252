// option: PrivacyInference=report
// severity: PRIV201=warning
namespace Cases.Inference.LanguagesCase;

internal sealed class Kunde
{
    public string Vorname { get; set; } = "";

    public string Straße { get; set; } = "";

    public string Rabatt { get; set; } = "";
}

internal sealed class Utilisateur
{
    public string Prénom { get; set; } = "";

    public string MotDePasse { get; set; } = "";

    public string Langue { get; set; } = "";
}

internal sealed class Usuario
{
    public string Apellidos { get; set; } = "";

    public DateTime FechaDeNacimiento { get; set; }

    public string Moneda { get; set; } = "";
}

internal sealed class Клиент
{
    public string Фамилия { get; set; } = "";

    public string НомерТелефона { get; set; } = "";

    public string Скидка { get; set; } = "";
}

internal sealed class Polzovatel
{
    public string Familiya { get; set; } = "";

    public string DataRozhdeniya { get; set; } = "";

    public string Skidka { get; set; } = "";
}

internal sealed class Колдонуучу
{
    public string Аты { get; set; } = "";

    public string ТуулганКүнү { get; set; } = "";

    public string Тили { get; set; } = "";
}

internal sealed class Koldonuuchu
{
    public string Aty { get; set; } = "";

    public string TuulganJyly { get; set; } = "";

    public string JekeNomeri { get; set; } = "";

    public string Tili { get; set; } = "";
}

internal sealed class ZhonotuuchuKattoo
{
    public string KartaTuru { get; set; } = "";
}

internal static class Languages
{
    public static void GermanBad(Kunde kunde) => Log.LogInformation("{X} {Y}", kunde.Vorname, kunde.Straße); // expect: PRIV201, PRIV201

    public static void GermanOk(Kunde kunde) => Log.LogInformation("{X}", kunde.Rabatt);

    public static void FrenchBad(Utilisateur utilisateur) => Log.LogInformation("{X}", utilisateur.Prénom); // expect: PRIV201

    public static void FrenchPasswordBad(Utilisateur utilisateur) => Log.LogInformation("{X}", utilisateur.MotDePasse); // expect: PRIV209

    public static void FrenchOk(Utilisateur utilisateur) => Log.LogInformation("{X}", utilisateur.Langue);

    public static void SpanishBad(Usuario usuario) => Log.LogInformation("{X} {Y}", usuario.Apellidos, usuario.FechaDeNacimiento); // expect: PRIV201, PRIV201

    public static void SpanishOk(Usuario usuario) => Log.LogInformation("{X}", usuario.Moneda);

    public static void RussianBad(Клиент клиент) => Log.LogInformation("{X} {Y}", клиент.Фамилия, клиент.НомерТелефона); // expect: PRIV201, PRIV201

    public static void RussianOk(Клиент клиент) => Log.LogInformation("{X}", клиент.Скидка);

    public static void TransliteratedBad(Polzovatel user) => Log.LogInformation("{X} {Y}", user.Familiya, user.DataRozhdeniya); // expect: PRIV201, PRIV201

    public static void TransliteratedOk(Polzovatel user) => Log.LogInformation("{X}", user.Skidka);

    public static void KyrgyzBad(Колдонуучу user) => Log.LogInformation("{X} {Y}", user.Аты, user.ТуулганКүнү); // expect: PRIV201, PRIV201

    public static void KyrgyzInLatinBad(Koldonuuchu user) => Log.LogInformation("{X} {Y} {Z}", user.Aty, user.TuulganJyly, user.JekeNomeri); // expect: PRIV201, PRIV201, PRIV201

    public static void KyrgyzInLatinOk(Koldonuuchu user, ZhonotuuchuKattoo entry) => Log.LogInformation("{X} {Y}", user.Tili, entry.KartaTuru);

    public static void KyrgyzOk(Колдонуучу user) => Log.LogInformation("{X}", user.Тили);
}

internal sealed class Mitarbeiter
{
    public string Nachname { get; set; } = "";

    public string Telefonnummer { get; set; } = "";

    public DateTime Geburtsdatum { get; set; }

    public string Postleitzahl { get; set; } = "";
}

internal sealed class Salarié
{
    public string NomDeFamille { get; set; } = "";

    public string NuméroDeTéléphone { get; set; } = "";

    public DateTime DateDeNaissance { get; set; }
}

internal sealed class Cliente
{
    public string CorreoElectronico { get; set; } = "";

    public string Telefono { get; set; } = "";

    public string CodigoPostal { get; set; } = "";
}

internal sealed class Сотрудник
{
    public string Отчество { get; set; } = "";

    public string ЭлектроннаяПочта { get; set; } = "";

    public DateTime ДатаРождения { get; set; }
}

internal sealed class Кардар
{
    public string Фамилиясы { get; set; } = "";

    public string ТелефонНомери { get; set; } = "";
}

internal sealed class Applicant
{
    public string MiddleName { get; set; } = "";

    public string MobilePhone { get; set; } = "";

    public string PassportNumber { get; set; } = "";

    public string Nationality { get; set; } = "";

    public string HomeAddress { get; set; } = "";
}

internal static class MoreLanguages
{
    public static void FamilyNameGermanBad(Mitarbeiter person) => Log.LogInformation("{X}", person.Nachname); // expect: PRIV201

    public static void PhoneGermanBad(Mitarbeiter person) => Log.LogInformation("{X}", person.Telefonnummer); // expect: PRIV201

    public static void BirthGermanBad(Mitarbeiter person) => Log.LogInformation("{X}", person.Geburtsdatum); // expect: PRIV201

    public static void PostcodeGermanBad(Mitarbeiter person) => Log.LogInformation("{X}", person.Postleitzahl); // expect: PRIV201

    public static void FamilyNameFrenchBad(Salarié person) => Log.LogInformation("{X}", person.NomDeFamille); // expect: PRIV201

    public static void PhoneFrenchBad(Salarié person) => Log.LogInformation("{X}", person.NuméroDeTéléphone); // expect: PRIV201

    public static void BirthFrenchBad(Salarié person) => Log.LogInformation("{X}", person.DateDeNaissance); // expect: PRIV201

    public static void MailSpanishBad(Cliente person) => Log.LogInformation("{X}", person.CorreoElectronico); // expect: PRIV201

    public static void PhoneSpanishBad(Cliente person) => Log.LogInformation("{X}", person.Telefono); // expect: PRIV201

    public static void PostcodeSpanishBad(Cliente person) => Log.LogInformation("{X}", person.CodigoPostal); // expect: PRIV201

    public static void PatronymicRussianBad(Сотрудник person) => Log.LogInformation("{X}", person.Отчество); // expect: PRIV201

    public static void MailRussianBad(Сотрудник person) => Log.LogInformation("{X}", person.ЭлектроннаяПочта); // expect: PRIV201

    public static void BirthRussianBad(Сотрудник person) => Log.LogInformation("{X}", person.ДатаРождения); // expect: PRIV201

    public static void FamilyNameKyrgyzBad(Кардар person) => Log.LogInformation("{X}", person.Фамилиясы); // expect: PRIV201

    public static void PhoneKyrgyzBad(Кардар person) => Log.LogInformation("{X}", person.ТелефонНомери); // expect: PRIV201

    public static void MiddleNameBad(Applicant person) => Log.LogInformation("{X}", person.MiddleName); // expect: PRIV201

    public static void MobileBad(Applicant person) => Log.LogInformation("{X}", person.MobilePhone); // expect: PRIV201

    public static void PassportBad(Applicant person) => Log.LogInformation("{X}", person.PassportNumber); // expect: PRIV201

    public static void NationalityBad(Applicant person) => Log.LogInformation("{X}", person.Nationality); // expect: PRIV201

    public static void AddressBad(Applicant person) => Log.LogInformation("{X}", person.HomeAddress); // expect: PRIV201
}
