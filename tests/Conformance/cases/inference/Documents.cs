// rules: PRIV101
namespace Cases.Inference.DocumentsCase;

// Numbers of papers that a state gives to people, in several languages; and what only sounds like one.
internal sealed class Rental
{
    public string DriverLicenceNumber { get; set; } = ""; // expect: PRIV101

    public string DriversLicense { get; set; } = ""; // expect: PRIV101

    public string DriverLicense { get; set; } = ""; // expect: PRIV101

    public string DrivingLicenceNo { get; set; } = ""; // expect: PRIV101

    public string LicensePlate { get; set; } = ""; // expect: PRIV101

    public string LicencePlateNumber { get; set; } = ""; // expect: PRIV101

    public string NumberPlate { get; set; } = ""; // expect: PRIV101

    public string LicenseKey { get; set; } = "";

    public string LicenseUrl { get; set; } = "";

    public string LicenseNumber { get; set; } = "";

    public string License { get; set; } = "";
}

internal sealed class Identification
{
    public string PassportNumber { get; set; } = ""; // expect: PRIV101

    public string PassportId { get; set; } = ""; // expect: PRIV101

    public string IdCardNumber { get; set; } = ""; // expect: PRIV101

    public string IdentityCardNumber { get; set; } = ""; // expect: PRIV101

    public string IdentityDocumentNumber { get; set; } = ""; // expect: PRIV101

    public string NationalIdNumber { get; set; } = ""; // expect: PRIV101

    public string PersonalIdentificationNumber { get; set; } = ""; // expect: PRIV101

    public string NationalInsuranceNumber { get; set; } = ""; // expect: PRIV101

    public string SocialSecurityNo { get; set; } = ""; // expect: PRIV101

    public string PassportStrategy { get; set; } = "";

    public string DocumentNumber { get; set; } = "";

    public string DocumentId { get; set; } = "";
}

internal sealed class Steuern
{
    public string SteuerId { get; set; } = ""; // expect: PRIV101

    public string SteuerIdentifikationsnummer { get; set; } = ""; // expect: PRIV101

    public string Personalausweis { get; set; } = ""; // expect: PRIV101

    public string Führerschein { get; set; } = ""; // expect: PRIV101

    public string Kennzeichen { get; set; } = "";

    public string Steuersatz { get; set; } = "";

    public string Steuerung { get; set; } = "";
}

internal sealed class Cliente
{
    public string Nif { get; set; } = ""; // expect: PRIV101

    public string NIE { get; set; } = ""; // expect: PRIV101

    public string NumeroSeguridadSocial { get; set; } = ""; // expect: PRIV101

    public string LicenciaConducir { get; set; } = ""; // expect: PRIV101

    public string FechaNac { get; set; } = ""; // expect: PRIV101
}

internal sealed class Salarie
{
    public string NumeroFiscal { get; set; } = ""; // expect: PRIV101

    public string PermisConduire { get; set; } = ""; // expect: PRIV101

    public string NumeroSecu { get; set; } = ""; // expect: PRIV101

    public string LieuNaissance { get; set; } = ""; // expect: PRIV101
}

internal sealed class Sotrudnik
{
    public string Inn { get; set; } = ""; // expect: PRIV101

    public string ИНН { get; set; } = ""; // expect: PRIV101

    public string Snils { get; set; } = ""; // expect: PRIV101

    public string VoditelskoeUdostoverenie { get; set; } = ""; // expect: PRIV101
}

internal sealed class Hotel
{
    public string Inn { get; set; } = "";

    public string Nif { get; set; } = "";

    public string Nie { get; set; } = "";
}

internal sealed class Applicant
{
    public DateOnly BornOn { get; set; } // expect: PRIV101

    public DateOnly BirthDateUtc { get; set; } // expect: PRIV101

    public DateTime? DoB { get; set; } // expect: PRIV101

    public int BirthYear { get; set; } // expect: PRIV101

    public int YearOfBirth { get; set; } // expect: PRIV101

    public string? BirthName { get; set; } // expect: PRIV101

    public DateTime BirthdayReminderSentAt { get; set; }

    public string BirthdayTemplate { get; set; } = "";
}

internal sealed class Invoice
{
    public decimal TaxRate { get; set; }

    public string TaxCode { get; set; } = "";

    public string TaxName { get; set; } = "";

    public string PlateSize { get; set; } = "";
}

internal sealed class Build
{
    public string PassportStrategy { get; set; } = "";

    public string LicenseKey { get; set; } = "";

    public string PackageLicense { get; set; } = "";

    public string BirthTime { get; set; } = "";
}
