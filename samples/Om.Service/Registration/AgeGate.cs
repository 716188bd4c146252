using Privacy;

namespace Om.Service.Registration;

/// <summary>Clause 4: nobody under 18 without a parent or guardian.</summary>
public sealed class AgeGate(TimeProvider clock)
{
    private const int MinimumAge = 18;

    [Guard("adult")]
    public bool Admits(DateOnly birthDate, bool guardianTakesPart) => guardianTakesPart || IsAdult(birthDate);

    [Guard("adult")]
    public bool IsAdult(DateOnly birthDate)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return birthDate.AddYears(MinimumAge) <= today;
    }
}
