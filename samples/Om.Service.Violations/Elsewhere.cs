using System.Diagnostics;
using Om.Service.Profiles;
using Om.Service.Registration;

namespace Om.Service.Violations;

/// <summary>Clauses 8.1 and 8.2: no file, trace or error message that the policy does not declare.</summary>
public sealed class Elsewhere
{
    public void Trace(Activity activity, Profile profile) =>
        activity.SetTag("phone", profile.Phone); // expect: PRIV204 — clause 8.1

    public void WriteFile(Profile profile) =>
        File.WriteAllText("profile.txt", profile.FamilyName); // expect: PRIV208 — clause 8.1

    public void Refuse(RegistrationForm form) =>
        throw new ArgumentException($"Phone {form.Phone} is taken"); // expect: PRIV207 — clause 8.2
}
