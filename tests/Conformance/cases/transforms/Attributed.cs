using Destructurama.Attributed;

namespace Cases.Transforms.AttributedCase
{
    public sealed class Guest
    {
        [NotLogged]
        [PersonalData(DataCategory.Email, Purpose = "service")]
        public string Email { get; set; } = "";

        [LogMasked]
        [PersonalData(DataCategory.Name, Purpose = "service")]
        public string Name { get; set; } = "";

        public int Visits { get; set; }
    }

    public sealed class Shown
    {
        [LogMasked(ShowFirst = 3)]
        [PersonalData(DataCategory.Email, Purpose = "service")]
        public string Email { get; set; } = "";
    }

    /// <summary>What Destructurama keeps out of the object that Serilog takes apart.</summary>
    internal static class Attributed
    {
        public static void KeptOutOk(Serilog.ILogger log, Guest guest) => log.Information("{@Guest}", guest);

        public static void ShownBad(Serilog.ILogger log, Shown shown) => log.Information("{@Shown}", shown); // expect: PRIV201

        public static void ByItselfBad(Serilog.ILogger log, Guest guest) => log.Information("{Email}", guest.Email); // expect: PRIV201

        public static void NumberOk(Serilog.ILogger log, Guest guest) => log.Information("{Visits}", guest.Visits);
    }
}

namespace Destructurama.Attributed
{
    [AttributeUsage(AttributeTargets.Property)]
    public sealed class NotLoggedAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class LogMaskedAttribute : Attribute
    {
        public int ShowFirst { get; set; }
    }
}
