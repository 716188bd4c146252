// rules: PRIV101
using System.Net;

namespace Cases.Inference.FurtherCase;

// Further names in use, and beside each what only looks like it.
internal sealed class Customer
{
    public string FName { get; set; } = ""; // expect: PRIV101

    public string LName { get; set; } = ""; // expect: PRIV101

    public string EmailAddr { get; set; } = ""; // expect: PRIV101

    public string PhoneNo { get; set; } = ""; // expect: PRIV101

    public string Tel { get; set; } = ""; // expect: PRIV101

    public string ContactNumber { get; set; } = ""; // expect: PRIV101

    public string PreferredName { get; set; } = ""; // expect: PRIV101

    public string LastLoginIp { get; set; } = ""; // expect: PRIV101

    public string TaxIdentificationNumber { get; set; } = ""; // expect: PRIV101

    public string ApiKey { get; set; } = ""; // expect: PRIV101

    public string CustomerNumber { get; set; } = "";

    public string OrderNo { get; set; } = "";

    public string PreferredLanguage { get; set; } = "";

    public DateTime LastLogin { get; set; }

    public string VatNumber { get; set; } = "";
}

internal sealed class Patient
{
    public string MedicalRecordNumber { get; set; } = ""; // expect: PRIV101

    public string Allergies { get; set; } = ""; // expect: PRIV101

    public string DoctorName { get; set; } = ""; // expect: PRIV101

    public string RoomNumber { get; set; } = "";
}

internal sealed class Purchase
{
    public string BuyerName { get; set; } = ""; // expect: PRIV101

    public string BuyerEmail { get; set; } = ""; // expect: PRIV101

    public string ContactName { get; set; } = ""; // expect: PRIV101

    public string ShipToName { get; set; } = ""; // expect: PRIV101

    public string ShipToAddress { get; set; } = ""; // expect: PRIV101

    public string ShipmentName { get; set; } = "";

    public string MethodName { get; set; } = "";
}

internal sealed class Menu
{
    public string ContactName { get; set; } = "";

    public string FName { get; set; } = "";

    public string Tel { get; set; } = "";
}

internal sealed class LoginHistory
{
    public string UserName { get; set; } = ""; // expect: PRIV101

    public string UserAgent { get; set; } = ""; // expect: PRIV101

    public string Result { get; set; } = "";
}

internal sealed class UserLocation
{
    public double Latitude { get; set; } // expect: PRIV101

    public double Lat { get; set; } // expect: PRIV101

    public double Lng { get; set; } // expect: PRIV101

    public double Accuracy { get; set; }
}

internal sealed class MapMarker
{
    public double Latitude { get; set; }

    public double Lat { get; set; }

    public double Lng { get; set; }
}

// Addresses of machines.
internal sealed class DnsRecord
{
    public string IpAddress { get; set; } = "";

    public IPAddress? Address { get; set; }
}

internal sealed class ListenerEndpoint
{
    public string IpAddress { get; set; } = "";
}

internal sealed class NetworkInterfaceInfo
{
    public string IpAddress { get; set; } = "";

    public string MacAddress { get; set; } = "";
}
