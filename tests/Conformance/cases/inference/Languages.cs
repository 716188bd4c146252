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

    public static void KyrgyzOk(Колдонуучу user) => Log.LogInformation("{X}", user.Тили);
}
