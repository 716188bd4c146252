namespace Cases.Functions.EnteredCase;

/// <summary>What enters inline code is told of at the call that it enters through, whatever code it went through before.</summary>
internal static class Entered
{
    public static void ThroughAnotherFirstBad(User user)
    {
        Action<string> write = text =>
        {
            Log.LogInformation("{X}", text);
        };
        Func<string, string> same = text => text;
        var email = same(user.Email);
        write(email); // expect: PRIV201
    }

    public static void ThroughALocalFunctionFirstBad(User user)
    {
        var email = Same(user.Email);
        Write(email); // expect: PRIV201

        string Same(string text) => text;

        void Write(string text)
        {
            Log.LogInformation("{X}", text);
        }
    }
}
