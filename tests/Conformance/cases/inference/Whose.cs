// rules: PRIV101
namespace Cases.Inference.WhoseCase;

/// <summary>The name says whose it is, in the order of its language; the type says nothing.</summary>
internal sealed class Stay
{
    public string GuestName { get; set; } = ""; // expect: PRIV101

    public int PassengerAge { get; set; } // expect: PRIV101

    public string LandlordName { get; set; } = ""; // expect: PRIV101

    public string GastName { get; set; } = ""; // expect: PRIV101

    public string Mietername { get; set; } = ""; // expect: PRIV101

    public string NomClient { get; set; } = ""; // expect: PRIV101

    public string ConducteurNom { get; set; } = ""; // expect: PRIV101

    public string TelephoneDuPassager { get; set; } = ""; // expect: PRIV101

    public string NombreHuesped { get; set; } = ""; // expect: PRIV101

    public string NombreDelCliente { get; set; } = ""; // expect: PRIV101

    public string TelefonoPasajero { get; set; } = ""; // expect: PRIV101

    public string ИмяГостя { get; set; } = ""; // expect: PRIV101

    public string ТелефонКлиента { get; set; } = ""; // expect: PRIV101

    public string TelefonPassazhira { get; set; } = ""; // expect: PRIV101

    public string КардардынАты { get; set; } = ""; // expect: PRIV101

    public string RoomName { get; set; } = "";

    public string ClientName { get; set; } = "";

    public string MailClient { get; set; } = "";

    public string NombreArchivo { get; set; } = "";

    public string NomVehicule { get; set; } = "";

    public string ИмяФайла { get; set; } = "";

    public string НомерКомнаты { get; set; } = "";

    public int КоличествоГостей { get; set; }

    public int NumeroHuespedes { get; set; }

    public string GuestTemplateName { get; set; } = "";
}

/// <summary>Counts of what is personal data tell of nobody.</summary>
internal sealed class ImportSummary
{
    public int MissingPhoneNumbers { get; set; }

    public int UsersWithoutPassport { get; set; }

    public int DuplicateEmails { get; set; }

    public long PhoneNumber { get; set; } // expect: PRIV101
}

internal sealed class Concert
{
    public string AgencyEmail { get; set; } = "";

    public string VisitorEmail { get; set; } = ""; // expect: PRIV101
}

internal sealed class Airline
{
    public string Phone { get; set; } = "";

    public string OwnerPhone { get; set; } = ""; // expect: PRIV101
}

/// <summary>Others beside it say that it is about a person.</summary>
internal sealed class EmployeeFile
{
    public string Surname { get; set; } = ""; // expect: PRIV101

    public string Religion { get; set; } = ""; // expect: PRIV101

    public string TradeUnion { get; set; } = ""; // expect: PRIV101

    public string SickLeaveReason { get; set; } = ""; // expect: PRIV101

    public string CostCenter { get; set; } = "";
}

internal sealed class Asegurado
{
    public string Nombre { get; set; } = ""; // expect: PRIV101

    public string CorreoElectronico { get; set; } = ""; // expect: PRIV101

    public string NumeroPoliza { get; set; } = "";
}

internal sealed class Жолоочу
{
    public string Аты { get; set; } = ""; // expect: PRIV101

    public int Орун { get; set; }
}

internal sealed class Бөлмө
{
    public string Аты { get; set; } = "";
}
