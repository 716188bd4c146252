// rules: PRIV101
using System.Net;

namespace Cases.Inference.UnusualCase;

/// <summary>Names in use that end otherwise than most.</summary>
internal sealed class AppUser
{
    public string EmailLower { get; set; } = ""; // expect: PRIV101

    public string WhatsApp { get; set; } = ""; // expect: PRIV101

    public DateTimeOffset DateBirth { get; set; } // expect: PRIV101

    public IPAddress? LastSeenFrom { get; set; } // expect: PRIV101

    public string IpV4 { get; set; } = ""; // expect: PRIV101

    public string SsnLast4 { get; set; } = ""; // expect: PRIV101

    public string Pin { get; set; } = ""; // expect: PRIV101

    public string TwoFactorSecret { get; set; } = ""; // expect: PRIV101

    public Lazy<string> LazyEmail { get; set; } = new(""); // expect: PRIV101

    public DateTime LastSeen { get; set; }

    public string SeenFrom { get; set; } = "";

    public bool TwoFactorEnabled { get; set; }

    public Lazy<int> LazyEmailCount { get; set; } = new(0);

    public DateTime EmailLoweredAt { get; set; }
}

internal sealed class Patient
{
    public string InsuranceNumber { get; set; } = ""; // expect: PRIV101

    public string InsuranceName { get; set; } = "";
}

/// <summary>A service that calls another one.</summary>
internal sealed class ServiceCall
{
    public string CallerId { get; set; } = "";

    public string ReviewerName { get; set; } = ""; // expect: PRIV101
}

/// <summary>No person.</summary>
internal sealed class Microcontroller
{
    public string Pin { get; set; } = "";

    public string IpV4 { get; set; } = "";

    public string WhatsApp { get; set; } = "";

    public string InsuranceNumber { get; set; } = "";

    public string TwoFactorSecret { get; set; } = "";
}

internal sealed class ConfirmEmailDto
{
    public string Email { get; set; } = ""; // expect: PRIV101

    public string Token { get; set; } = ""; // expect: PRIV101

    public string TokenType { get; set; } = "";
}

internal sealed class Lexeme
{
    public string Token { get; set; } = "";
}

internal sealed class Wishlist
{
    public string CustomerFullname { get; set; } = ""; // expect: PRIV101
}

/// <summary>Institutions: their phone is nobody's.</summary>
internal sealed class Hospital
{
    public string Phone { get; set; } = "";

    public string Email { get; set; } = "";
}

internal sealed class HotelDto
{
    public string Phone { get; set; } = "";

    public string GuestEmail { get; set; } = ""; // expect: PRIV101
}

internal sealed class Font
{
    public string FamilyName { get; set; } = "";
}

internal sealed class Employee
{
    public decimal Salary { get; set; } // expect: PRIV101

    public string UnionMembership { get; set; } = ""; // expect: PRIV101

    public string NextOfKinName { get; set; } = ""; // expect: PRIV101

    public string Msisdn { get; set; } = ""; // expect: PRIV101

    public int HeartRate { get; set; } // expect: PRIV101

    public string FontFamilyName { get; set; } = "";

    public int SalaryGrade { get; set; }
}

internal sealed class Kundin
{
    public string Versichertennr { get; set; } = ""; // expect: PRIV101

    public decimal Gehalt { get; set; } // expect: PRIV101

    public string Gehaltsstufe { get; set; } = "";
}

internal sealed class Commande
{
    public string NomClient { get; set; } = ""; // expect: PRIV101

    public string EmailClient { get; set; } = ""; // expect: PRIV101

    public string NombreCliente { get; set; } = ""; // expect: PRIV101

    public string ИмяПолучателя { get; set; } = ""; // expect: PRIV101

    public string NomProduit { get; set; } = "";
}
