using System.Buffers;

namespace Cases.Collections.SpansCase;

internal static class Spans
{
    private static void Emit(ReadOnlySpan<char> text) => Log.LogInformation(text.ToString());

    private static void EmitMany(params string[] texts) => Log.LogInformation(string.Join(',', texts));

    private static void EmitManySpan(params ReadOnlySpan<string> texts) => Log.LogInformation(texts[1]);

    public static void SliceBad(User user) => Log.LogInformation(user.Email.AsSpan().Slice(1).ToString()); // expect: PRIV201

    public static void ImplicitBad(User user) => Emit(user.Email); // expect: PRIV201

    public static void MemoryBad(User user)
    {
        ReadOnlyMemory<char> memory = user.Email.AsMemory();
        Log.LogInformation(memory.Span.ToString()); // expect: PRIV201
    }

    public static void ConcatBad(User user) => Log.LogInformation(string.Concat("mail ".AsSpan(), user.Email.AsSpan())); // expect: PRIV201

    public static void CopyToBad(User user)
    {
        var buffer = new char[64];
        user.Email.CopyTo(0, buffer, 0, 3);
        Log.LogInformation(new string(buffer)); // expect: PRIV201
    }

    public static void ArrayCopyBad(User user)
    {
        string[] from = [user.Email];
        var to = new string[1];
        Array.Copy(from, to, 1);
        Log.LogInformation("{X}", to[0]); // expect: PRIV201
    }

    public static void ParamsBad(User user) => EmitMany("a", user.Email); // expect: PRIV201

    public static void ParamsSpanBad(User user) => EmitManySpan("a", user.Email); // expect: PRIV201

    public static void ParamsSpanOk(User user) => EmitManySpan(user.Email, "a");

    public static void ParamsArrayBad(User user)
    {
        var texts = new[] { "a", user.Email };
        EmitMany(texts); // expect: PRIV201
    }

    public static void LengthOk(User user) => Log.LogInformation("{X}", user.Email.AsSpan().Length);

    public static void IndexOfOk(User user) => Log.LogInformation("{X}", user.Email.AsSpan().IndexOf('@'));

    public static void ParamsOk(User user) => EmitMany("a", user.Theme);

    public static void ImplicitOk(User user) => Emit(user.Theme);
}
