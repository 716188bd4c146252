namespace Cases.Credentials.CredentialsCase;

internal sealed class Login
{
    [PersonalData("user.authorization.credentials", Purpose = "service")]
    public string Password { get; set; } = "";

    public string Theme { get; set; } = "";
}

internal static class Credentials
{
    public static void LogBad(Login login) => Log.LogInformation("{X}", login.Password); // expect: PRIV209

    public static void KeptBad(Login login)
    {
        var secret = login.Password;
        Log.LogDebug("secret " + secret); // expect: PRIV209
    }

    public static void WrapperBad(Login login) => Emit(login.Password); // expect: PRIV209

    public static void LengthOk(Login login) => Log.LogInformation("{X}", login.Password.Length);

    public static void SiblingOk(Login login) => Log.LogInformation("{X}", login.Theme);

    private static void Emit(string text) => Log.LogInformation("{X}", text);
}
