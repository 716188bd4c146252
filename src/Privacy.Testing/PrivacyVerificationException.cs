namespace Privacy.Testing;

/// <summary>The findings are not those that the marks ask for, or the program does not compile. Fails a test in every framework.</summary>
public sealed class PrivacyVerificationException : Exception
{
    internal PrivacyVerificationException(string message)
        : base(message)
    {
    }
}
