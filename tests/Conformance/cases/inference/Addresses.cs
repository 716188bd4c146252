// rules: PRIV101
namespace Cases.Inference.AddressesCase;

// The lines of an address, where the type is one or is a person's.
internal sealed class BillingAddress
{
    public string Line1 { get; set; } = ""; // expect: PRIV101

    public string? Line2 { get; set; } // expect: PRIV101

    public string Country { get; set; } = "";

    public int LineCount { get; set; }
}

internal sealed class ShippingAddressDto
{
    public string Address1 { get; set; } = ""; // expect: PRIV101

    public string Address2 { get; set; } = ""; // expect: PRIV101

    public string AddressFamily { get; set; } = "";

    public string AddressType { get; set; } = "";
}

internal sealed class CustomerRecord
{
    public string AddressLine1 { get; set; } = ""; // expect: PRIV101

    public string AddressLine2 { get; set; } = ""; // expect: PRIV101

    public string Street2 { get; set; } = ""; // expect: PRIV101

    public string StreetName { get; set; } = ""; // expect: PRIV101

    public string StreetAddress2 { get; set; } = ""; // expect: PRIV101

    public string HouseNumber { get; set; } = ""; // expect: PRIV101

    public decimal TaxRate { get; set; }
}

internal sealed class Delivery
{
    public string RecipientName { get; set; } = ""; // expect: PRIV101

    public string AddressLine1 { get; set; } = ""; // expect: PRIV101

    public string ShippingAddressLine2 { get; set; } = ""; // expect: PRIV101

    public string DeliveryStreet { get; set; } = ""; // expect: PRIV101

    public string OrderLine1 { get; set; } = "";
}

internal sealed class Depot
{
    public string AddressLine1 { get; set; } = "";

    public string StreetName { get; set; } = "";
}

internal sealed class Poem
{
    public string Line1 { get; set; } = "";

    public string Line2 { get; set; } = "";

    public int LineCount { get; set; }
}

internal sealed class Receipt
{
    public string FooterLine1 { get; set; } = "";

    public string CompanyAddressLine1 { get; set; } = "";

    public string ShopStreet { get; set; } = "";
}

internal sealed class VendorAddress
{
    public string Line1 { get; set; } = "";

    public string AddressLine2 { get; set; } = "";
}

internal sealed class SocketInfo
{
    public string AddressFamily { get; set; } = "";

    public string Address1 { get; set; } = "";

    public string MemoryAddress2 { get; set; } = "";
}

internal sealed class EmailTemplate
{
    public string Line1 { get; set; } = "";
}

internal sealed class MeetingLocation
{
    public string City { get; set; } = "";

    public string PostalCode { get; set; } = "";
}

internal sealed class VenueAddressDto
{
    public string Address1 { get; set; } = "";

    public string ContactEmail { get; set; } = "";
}

internal sealed class Meeting
{
    public string SpeakerEmail { get; set; } = ""; // expect: PRIV101

    public MeetingLocation Location { get; set; } = new();
}

internal sealed class AttendeeAddress
{
    public string City { get; set; } = ""; // expect: PRIV101
}

internal sealed class ExportManifest
{
    public string Password { get; set; } = "";

    public string OwnerEmail { get; set; } = ""; // expect: PRIV101
}
