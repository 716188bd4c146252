namespace Cases.Calls.WrappersCase;

/// <summary>The leak is where personal data enters the way to the sink: at the caller, once for each.</summary>
internal sealed class Wrappers(ILogger log)
{
    private void Write(string text) => log.LogInformation(text);

    private void WriteTemplate(string template, params object?[] values) => log.LogInformation(template, values);

    private void Outer(string text) => Middle("> " + text);

    private void Middle(string text) => Write(text.Trim());

    private static void WriteTo(ILogger target, string text) => target.LogWarning("{Text}", text);

    private void WriteUser(User user) => log.LogInformation("{Mail}", user.Email); // expect: PRIV201

    private void WriteSecond(string first, string second) => log.LogInformation("{Second}", second);

    private void WriteDefault(string text = "nothing", string? more = null) => log.LogInformation("{Text} {More}", text, more);

    private void WriteIf(bool enabled, string text)
    {
        if (enabled)
        {
            log.LogInformation(text);
        }
    }

    private void Ignore(string text) => log.LogInformation("{Length}", text.Length);

    private void Forget(string text)
    {
        text = "clean";
        log.LogInformation(text);
    }

    public void DirectBad(User user) => Write(user.Email); // expect: PRIV201

    public void FromALocalBad(User user)
    {
        var mail = user.Email;
        Write(mail); // expect: PRIV201
    }

    public void EveryCallerBad(User user)
    {
        Write(user.Email); // expect: PRIV201
        Write(user.Name); // expect: PRIV201
        Write(user.Theme);
    }

    public void ThroughThreeBad(User user) => Outer(user.Email); // expect: PRIV201

    public void InterpolatedBad(User user) => Write($"mail {user.Email}"); // expect: PRIV201

    public void ParamsBad(User user) => WriteTemplate("{A} {B}", user.Theme, user.Email); // expect: PRIV201

    public void StaticWrapperBad(User user) => WriteTo(log, user.Email); // expect: PRIV201

    public void NamedArgumentBad(User user) => WriteSecond(second: user.Email, first: "x"); // expect: PRIV201

    public void OptionalBad(User user) => WriteDefault(more: user.Email); // expect: PRIV201

    public void FlagTrueBad(User user) => WriteIf(true, user.Email); // expect: PRIV201

    public void UnknownFlagBad(User user) => WriteIf(Coin, user.Email); // expect: PRIV201

    public void LocalFunctionBad(User user)
    {
        Emit(user.Email); // expect: PRIV201

        void Emit(string text) => log.LogInformation(text);
    }

    public void CallsWithPlainObjectOk(User user) => WriteUser(user);

    public void CleanOk(User user) => Write(user.Theme);

    public void OneCallSiteDoesNotTaintAnotherOk(User user) => Outer(user.Visits.ToString());

    public void OtherParameterOk(User user) => WriteSecond(user.Email, "x");

    public void LengthOnlyOk(User user) => Ignore(user.Email);

    public void OverwrittenInCalleeOk(User user) => Forget(user.Email);

    public void FlagFalseOk(User user) => WriteIf(false, user.Email);

    public void ParamsCleanOk(User user) => WriteTemplate("{A} {B}", user.Theme, user.Visits);
}
