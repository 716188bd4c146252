// rules: PRIV101
namespace Cases.Inference.ThingsAbroadCase;

// Firms and places in the other languages: their telephone is nobody's; a customer's is the customer's.
internal sealed class Lieferant
{
    public string Telefon { get; set; } = "";

    public string EmailAdresse { get; set; } = "";
}

internal sealed class Kunde
{
    public string Telefon { get; set; } = ""; // expect: PRIV101

    public string Telefonnr { get; set; } = ""; // expect: PRIV101

    public string Mobiltelefon { get; set; } = ""; // expect: PRIV101

    public string Faxnummer { get; set; } = ""; // expect: PRIV101

    public string Rufname { get; set; } = ""; // expect: PRIV101

    public DateTime GebDatum { get; set; } // expect: PRIV101

    public int Alter { get; set; } // expect: PRIV101

    public string Hausnr { get; set; } = ""; // expect: PRIV101

    public string Konfession { get; set; } = ""; // expect: PRIV101

    public string Kontoinhaber { get; set; } = ""; // expect: PRIV101

    public string Versichertennummer { get; set; } = ""; // expect: PRIV101

    public string Rechnungsnummer { get; set; } = "";

    public string Kundennr { get; set; } = "";
}

internal sealed class Artikel
{
    public int Alter { get; set; }

    public string Konfession { get; set; } = "";
}

internal sealed class Fournisseur
{
    public string AdresseMail { get; set; } = "";
}

internal sealed class Abonné
{
    public string AdresseÉlectronique { get; set; } = ""; // expect: PRIV101

    public string NumTel { get; set; } = ""; // expect: PRIV101

    public string NumCommande { get; set; } = "";
}

internal sealed class Proveedor
{
    public string Telefono { get; set; } = "";
}

internal sealed class Cliente
{
    public string ApellidoPaterno { get; set; } = ""; // expect: PRIV101

    public string ApellidoMaterno { get; set; } = ""; // expect: PRIV101

    public string Movil { get; set; } = ""; // expect: PRIV101

    public string Cédula { get; set; } = ""; // expect: PRIV101

    public string NumeroCuenta { get; set; } = ""; // expect: PRIV101

    public string NumeroPedido { get; set; } = "";
}

internal sealed class Aparato
{
    public string Movil { get; set; } = "";

    public string Cedula { get; set; } = "";
}

internal sealed class Организация
{
    public string Телефон { get; set; } = "";
}

internal sealed class Postavshchik
{
    public string Telefon { get; set; } = "";
}

internal sealed class Покупатель
{
    public string Телефон { get; set; } = ""; // expect: PRIV101
}

internal sealed class Ишкана
{
    public string ТелефонНомери { get; set; } = "";
}

internal sealed class Кардар
{
    public string ТелефонНомери { get; set; } = ""; // expect: PRIV101

    public string ЭлектрондукПочтасы { get; set; } = ""; // expect: PRIV101

    public string Тили { get; set; } = "";
}
