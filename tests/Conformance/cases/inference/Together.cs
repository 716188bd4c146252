// rules: PRIV101
namespace Cases.Inference.TogetherCase;

// Words written together, as databases and JSON have them.
internal sealed class RegistrationDto
{
    public string Firstname { get; set; } = ""; // expect: PRIV101

    public string lastname { get; set; } = ""; // expect: PRIV101

    public string Fullname { get; set; } = ""; // expect: PRIV101

    public string Emailaddress { get; set; } = ""; // expect: PRIV101

    public string PHONENUMBER { get; set; } = ""; // expect: PRIV101

    public DateTime Dateofbirth { get; set; } // expect: PRIV101

    public string Filename { get; set; } = "";

    public string Rolename { get; set; } = "";

    public bool Emailconfirmed { get; set; }
}

internal sealed class Klient
{
    public string Nomertelefona { get; set; } = ""; // expect: PRIV101

    public string Nomerzakaza { get; set; } = "";
}

internal sealed class Utilisateur
{
    public string Motdepasse { get; set; } = ""; // expect: PRIV101

    public string Nomfichier { get; set; } = "";
}

internal sealed class Product
{
    public string Fullname { get; set; } = "";

    public string Username { get; set; } = "";
}

internal sealed class FilePath
{
    public string Fullname { get; set; } = "";

    public string Legalname { get; set; } = "";
}
