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
