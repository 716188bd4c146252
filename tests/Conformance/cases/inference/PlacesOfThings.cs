// option: PrivacyInference=report
// severity: PRIV201=warning
namespace Cases.Inference.PlacesOfThingsCase;

internal sealed class Address
{
    public string FirstName { get; set; } = "";

    public string City { get; set; } = "";

    public string Address1 { get; set; } = "";

    public string PhoneNumber { get; set; } = "";
}

internal sealed class Warehouse
{
    public string Code { get; set; } = "";

    public Address Address { get; set; } = new();
}

internal sealed class PickupPoint
{
    public Address Address { get; set; } = new();
}

internal sealed class Company
{
    public Address HeadOffice { get; set; } = new();

    public Customer Owner { get; set; } = new();
}

internal sealed class Customer
{
    public Address BillingAddress { get; set; } = new();
}

internal sealed class Purchase
{
    public Address ShippingAddress { get; set; } = new();

    public Address WarehouseAddress { get; set; } = new();

    public Address PickupAddress { get; set; } = new();

    public Warehouse? From { get; set; }
}

internal sealed class UserSettings
{
    public Address Address { get; set; } = new();
}

internal sealed class StoreSettings
{
    public Address Address { get; set; } = new();
}

// One type of address for persons and for firms: who holds it says whose it is.
internal static class PlacesOfThings
{
    public static void WarehouseOk(Warehouse warehouse) => Log.LogInformation("{X} {Y}", warehouse.Address.City, warehouse.Address.PhoneNumber);

    public static void PickupPointOk(PickupPoint point) => Log.LogInformation("{X}", $"{point.Address.City} {point.Address.Address1}");

    public static void FirmOk(Company company) => Log.LogInformation("{X}", company.HeadOffice.Address1);

    public static void HeldOk(Company company)
    {
        var office = company.HeadOffice;
        Log.LogInformation("{X}", office.PhoneNumber);
    }

    public static void NamedAfterAThingOk(Purchase purchase) => Log.LogInformation("{X}", purchase.WarehouseAddress?.City);

    public static void WholeThingOk(Purchase purchase) => Log.LogInformation("{X} {Y}", purchase.From?.Address.City, purchase.From?.Code);

    public static void SettingsOk(StoreSettings settings) => Log.LogInformation("{X}", settings.Address.City);

    public static void CustomerBad(Customer customer) => Log.LogInformation("{X}", customer.BillingAddress.City); // expect: PRIV201

    public static void OwnerBad(Company company) => Log.LogInformation("{X}", company.Owner.BillingAddress.City); // expect: PRIV201

    public static void ShippingBad(Purchase purchase) => Log.LogInformation("{X}", purchase.ShippingAddress.Address1); // expect: PRIV201

    public static void PickedUpAtACustomersBad(Purchase purchase) => Log.LogInformation("{X}", purchase.PickupAddress.Address1); // expect: PRIV201

    public static void OwnSettingsBad(UserSettings settings) => Log.LogInformation("{X}", settings.Address.City); // expect: PRIV201

    public static void AddressAloneBad(Address address) => Log.LogInformation("{X}", address.City); // expect: PRIV201

    public static void WhoIsThereBad(Warehouse warehouse) => Log.LogInformation("{X}", warehouse.Address.FirstName); // expect: PRIV201
}
