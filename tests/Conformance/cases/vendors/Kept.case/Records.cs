using Hl7.Fhir.Model;
using Hl7.Fhir.Rest;

namespace Cases.Vendors.KeptCase;

internal static class Records
{
    public static Task<Binary?> CreateBad(BaseFhirClient client, User user) => client.CreateAsync(new Binary { Language = user.Name }); // expect: PRIV206

    public static Task<Binary?> CreateOk(BaseFhirClient client, User user) => client.CreateAsync(new Binary { Language = user.Theme });
}
