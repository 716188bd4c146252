using Microsoft.Extensions.Logging.Abstractions;

namespace Cases;

/// <summary>Personal data beside data that is not: a flow of the one must not be seen in the other.</summary>
public class User
{
    [PersonalData("user.contact.email", Purpose = "service", LegalBasis = LegalBasis.Contract)]
    public string Email { get; set; } = "";

    [PersonalData("user.name", Purpose = "service", LegalBasis = LegalBasis.Contract)]
    public string Name { get; set; } = "";

    [PersonalData("user.contact.phone_number", Purpose = "service", LegalBasis = LegalBasis.Contract)]
    public string? Phone { get; set; }

    public Address? Address { get; set; }

    public User? Friend { get; set; }

    public List<Order> Orders { get; set; } = [];

    public int Visits { get; set; }

    public string Theme { get; set; } = "";
}

public class Address
{
    [PersonalData("user.contact.address.street", Purpose = "service", LegalBasis = LegalBasis.Contract)]
    public string Street { get; set; } = "";

    public string Country { get; set; } = "";
}

public class Order
{
    public string Number { get; set; } = "";

    public decimal Total { get; set; }
}

/// <summary>A record prints all its members.</summary>
public record Person(
    [property: PersonalData("user.name", Purpose = "service", LegalBasis = LegalBasis.Contract)] string Name,
    string Theme);

/// <summary>The shortest way out.</summary>
public static class Out
{
    public static ILogger Log { get; } = NullLogger.Instance;

    public static bool Coin { get; set; }
}

/// <summary>Transforms that only a policy names.</summary>
public static class Vault
{
    public static string Tokenise(string text) => "t" + text;

    public static string Blank(string text) => new('*', text.Length);
}

/// <summary>A run-time check that only a policy names.</summary>
public interface IConsent
{
    bool Allows(string purpose);
}

public static class Account
{
    public static void WithdrawConsent() => Out.Coin = false;
}

/// <summary>An attribute that only a policy knows.</summary>
[AttributeUsage(AttributeTargets.All)]
public class PiiAttribute : Attribute;
