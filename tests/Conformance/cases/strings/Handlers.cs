using System.Globalization;
using System.Runtime.CompilerServices;

namespace Cases.Strings.HandlersCase;

[InterpolatedStringHandler]
internal ref struct Gatherer(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + formattedCount);

    public readonly void AppendLiteral(string text) => _text.Append(text);

    public readonly void AppendFormatted<T>(T value) => _text.Append(value);

    public override readonly string ToString() => _text.ToString();
}

internal static class Handlers
{
    private static void Emit(Gatherer gatherer) => Log.LogInformation(gatherer.ToString());

    private static void EmitFormattable(FormattableString text) => Log.LogInformation(text.ToString(CultureInfo.InvariantCulture));

    private static void EmitFormatted(DefaultInterpolatedStringHandler text) => Log.LogInformation(text.ToStringAndClear());

    public static void OwnHandlerBad(User user) => Emit($"mail {user.Email}"); // expect: PRIV201

    public static void FormattableBad(User user) => EmitFormattable($"mail {user.Email}"); // expect: PRIV201

    public static void FormattableArgumentBad(User user)
    {
        FormattableString text = $"mail {user.Email}";
        Log.LogInformation("{X}", text.GetArgument(0)); // expect: PRIV201
    }

    public static void DefaultHandlerBad(User user) => EmitFormatted($"mail {user.Email}"); // expect: PRIV201

    public static void CreateBad(User user) =>
        Log.LogInformation(string.Create(CultureInfo.InvariantCulture, $"mail {user.Email}")); // expect: PRIV201

    public static void InvariantBad(User user) => Log.LogInformation(FormattableString.Invariant($"mail {user.Email}")); // expect: PRIV201

    public static void OwnHandlerOk(User user) => Emit($"theme {user.Theme}");

    public static void FormattableOk(User user) => EmitFormattable($"visits {user.Visits}");

    public static void FormatOnlyOk(User user)
    {
        FormattableString text = $"mail {user.Email}";
        Log.LogInformation("{X}", text.ArgumentCount);
    }
}
