namespace Cases.Functions.ClassifiedInsideCase;

internal sealed class SecretPiiAttribute : PiiAttribute;

/// <summary>The same with attributes that only the policy speaks of.</summary>
internal static class ClassifiedInside
{
    private static void Write(string text) => Log.LogInformation("{X}", text);

    public static void LocalFunctionBad()
    {
        Inner("x");

        void Inner([Pii] string inner) => Write(inner); // expect: PRIV201
    }

    public static Action<string> LambdaBad() => ([SecretPii] string inner) => Write(inner); // expect: PRIV201

    public static void ResultBad()
    {
        Log.LogInformation("{X}", Inner()); // expect: PRIV201

        [return: Pii]
        string Inner() => "";
    }

    public static Action<string> OtherAttributeOk() => ([System.Diagnostics.CodeAnalysis.NotNull] string inner) => Write(inner);

    public static Action<string, string> OtherParameterOk() => ([Pii] string inner, string other) => Write(other + inner.Length);
}
