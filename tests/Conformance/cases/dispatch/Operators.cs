namespace Cases.Dispatch.OperatorsCase;

internal sealed class Note(string text)
{
    public string Text { get; } = text;

    public static Note operator +(Note left, Note right) => new(left.Text + right.Text);

    public static bool operator ==(Note left, Note right) => left.Text == right.Text;

    public static bool operator !=(Note left, Note right) => !(left == right);

    public static implicit operator Note(string text) => new(text);

    public static implicit operator string(Note note) => note.Text;

    public static explicit operator int(Note note) => note.Text.Length;

    public override bool Equals(object? other) => other is Note note && this == note;

    public override int GetHashCode() => 0;
}

internal static class Operators
{
    public static void ImplicitToBad(User user)
    {
        Note note = user.Email;
        Log.LogInformation("{X}", note.Text); // expect: PRIV201
    }

    public static void ImplicitFromBad(User user)
    {
        var note = new Note(user.Email);
        string text = note;
        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void PlusBad(User user)
    {
        var sum = new Note("a") + new Note(user.Email);
        Log.LogInformation("{X}", sum.Text); // expect: PRIV201
    }

    public static void NumberPlusBad([PersonalData("user.unique_id", Purpose = "service")] int id) =>
        Log.LogInformation("{X}", id + 1000); // expect: PRIV201

    public static void ConvertedNumberBad([PersonalData("user.unique_id", Purpose = "service")] int id) =>
        Log.LogInformation("{X}", (long)id); // expect: PRIV201

    public static void NumberToTextBad([PersonalData("user.unique_id", Purpose = "service")] int id) =>
        Log.LogInformation(id.ToString()); // expect: PRIV201

    public static void TextToNumberBad([PersonalData("user.unique_id", Purpose = "service")] string id) =>
        Log.LogInformation("{X}", int.Parse(id)); // expect: PRIV201

    public static void ConvertBad([PersonalData("user.unique_id", Purpose = "service")] string id) =>
        Log.LogInformation("{X}", Convert.ToInt64(id)); // expect: PRIV201

    public static void EqualityOk(User user) => Log.LogInformation("{X}", new Note(user.Email) == new Note("root"));

    public static void LengthConversionOk(User user) => Log.LogInformation("{X}", (int)new Note(user.Email));

    public static void PlusCleanOk(User user)
    {
        var sum = new Note("a") + new Note(user.Theme);
        Log.LogInformation("{X}", sum.Text);
    }

    public static void ComparisonOk([PersonalData("user.unique_id", Purpose = "service")] int id) => Log.LogInformation("{X}", id > 1000);
}
