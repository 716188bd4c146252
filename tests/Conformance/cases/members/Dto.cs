namespace Cases.Members.DtoCase;

/// <summary>Objects without a tag, followed inside one flow.</summary>
internal static class Dtos
{
    private sealed class Dto
    {
        public string Contact { get; set; } = "";

        public string Colour { get; set; } = "";

        public Dto? Inner { get; set; }

        public string Line => Contact + "!";
    }

    private sealed class Built
    {
        public Built(string contact, string colour)
        {
            Contact = contact;
            Colour = colour;
        }

        public string Contact { get; }

        public string Colour { get; }
    }

    private sealed class Primary(string contact, string colour)
    {
        public string Contact { get; } = contact;

        public string ColourLine() => "colour " + colour;

        public string ContactLine() => "contact " + contact;
    }

    private sealed class Chained
    {
        public Chained()
            : this("none")
        {
        }

        public Chained(string contact) => Contact = contact;

        public string Contact { get; }
    }

    private static Dto Map(User user) => new() { Contact = user.Email, Colour = user.Theme };

    private static void Fill(Dto target, User user)
    {
        target.Contact = user.Email;
        target.Colour = user.Theme;
    }

    private static void Emit(Dto dto) => Log.LogInformation("{X}", dto.Contact);

    private static void EmitColour(Dto dto) => Log.LogInformation("{X}", dto.Colour);

    public static void SetAndReadBad(User user)
    {
        var dto = new Dto();
        dto.Contact = user.Email;
        Log.LogInformation("{X}", dto.Contact); // expect: PRIV201
    }

    public static void InitialiserBad(User user)
    {
        var dto = new Dto { Contact = user.Email, Colour = user.Theme };
        Log.LogInformation("{X}", dto.Contact); // expect: PRIV201
    }

    public static void NestedInitialiserBad(User user)
    {
        var dto = new Dto { Inner = new Dto { Contact = user.Email } };
        Log.LogInformation("{X}", dto.Inner.Contact); // expect: PRIV201
    }

    public static void NestedMemberInitialiserBad(User user)
    {
        var dto = new Dto { Inner = new Dto() };
        dto.Inner.Contact = user.Email;
        Log.LogInformation("{X}", dto.Inner.Contact); // expect: PRIV201
    }

    public static void ComputedFromStoredBad(User user)
    {
        var dto = new Dto { Contact = user.Email };
        Log.LogInformation("{X}", dto.Line); // expect: PRIV201
    }

    public static void AliasBad(User user)
    {
        var dto = new Dto();
        var same = dto;
        same.Contact = user.Email;
        Log.LogInformation("{X}", dto.Contact); // expect: PRIV201
    }

    public static void ConstructorBad(User user)
    {
        var built = new Built(user.Email, user.Theme);
        Log.LogInformation("{X}", built.Contact); // expect: PRIV201
    }

    public static void PrimaryConstructorPropertyBad(User user)
    {
        var primary = new Primary(user.Email, user.Theme);
        Log.LogInformation("{X}", primary.Contact); // expect: PRIV201
    }

    public static void PrimaryConstructorCaptureBad(User user)
    {
        var primary = new Primary(user.Email, user.Theme);
        Log.LogInformation("{X}", primary.ContactLine()); // expect: PRIV201
    }

    public static void ChainedConstructorBad(User user) =>
        Log.LogInformation("{X}", new Chained(user.Email).Contact); // expect: PRIV201

    public static void MappedBad(User user)
    {
        var dto = Map(user);
        Log.LogInformation("{X}", dto.Contact); // expect: PRIV201
    }

    public static void FilledByACalleeBad(User user)
    {
        var dto = new Dto();
        Fill(dto, user);
        Log.LogInformation("{X}", dto.Contact); // expect: PRIV201
    }

    public static void PassedOnBad(User user)
    {
        var dto = Map(user);
        Emit(dto); // expect: PRIV201
    }

    public static void PassedOnFreshBad(User user) => Emit(new Dto { Contact = user.Email }); // expect: PRIV201

    public static void SiblingOk(User user)
    {
        var dto = new Dto { Contact = user.Email, Colour = user.Theme };
        Log.LogInformation("{X}", dto.Colour);
    }

    public static void SiblingOfMappedOk(User user) => Log.LogInformation("{X}", Map(user).Colour);

    public static void SiblingOfBuiltOk(User user) => Log.LogInformation("{X}", new Built(user.Email, user.Theme).Colour);

    public static void SiblingCaptureOk(User user) => Log.LogInformation("{X}", new Primary(user.Email, user.Theme).ColourLine());

    public static void OverwrittenOk(User user)
    {
        var dto = new Dto { Contact = user.Email };
        dto.Contact = "clean";
        Log.LogInformation("{X}", dto.Contact);
    }

    public static void OtherObjectOk(User user)
    {
        var personal = new Dto { Contact = user.Email };
        var clean = new Dto { Contact = user.Theme };
        _ = personal;
        Log.LogInformation("{X}", clean.Contact);
    }

    public static void ReplacedObjectOk(User user)
    {
        var dto = new Dto { Contact = user.Email };
        dto = new Dto();
        Log.LogInformation("{X}", dto.Contact);
    }

    public static void OuterNotInnerOk(User user)
    {
        var dto = new Dto { Inner = new Dto { Contact = user.Email } };
        Log.LogInformation("{X}", dto.Contact);
    }

    public static void PassedOnSiblingOk(User user) => EmitColour(Map(user));

    public static void DefaultConstructorOk() => Log.LogInformation("{X}", new Chained().Contact);

    public static void PlainObjectOk(User user) => Log.LogInformation("{X}", Map(user));
}
