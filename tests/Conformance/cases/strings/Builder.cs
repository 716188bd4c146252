namespace Cases.Strings.BuilderCase;

internal static class Builder
{
    public static void AppendBad(User user)
    {
        var builder = new StringBuilder();
        builder.Append(user.Email);
        Log.LogInformation(builder.ToString()); // expect: PRIV201
    }

    public static void FluentBad(User user) =>
        Log.LogInformation(new StringBuilder().Append("mail ").Append(user.Email).AppendLine().ToString()); // expect: PRIV201

    public static void SeedBad(User user)
    {
        var builder = new StringBuilder(user.Email);
        builder.Append(" seen");
        Log.LogInformation(builder.ToString()); // expect: PRIV201
    }

    public static void InterpolatedAppendBad(User user)
    {
        var builder = new StringBuilder();
        builder.Append($"mail {user.Email}");
        Log.LogInformation(builder.ToString()); // expect: PRIV201
    }

    public static void AppendFormatBad(User user)
    {
        var builder = new StringBuilder();
        builder.AppendFormat("mail {0}", user.Email);
        Log.LogInformation(builder.ToString()); // expect: PRIV201
    }

    public static void InsertBad(User user)
    {
        var builder = new StringBuilder("mail: ");
        builder.Insert(6, user.Email);
        Log.LogInformation(builder.ToString()); // expect: PRIV201
    }

    public static void InLoopBad(List<User> users)
    {
        var builder = new StringBuilder();
        foreach (var user in users)
        {
            builder.Append(user.Email).Append(';');
        }

        Log.LogInformation(builder.ToString()); // expect: PRIV201
    }

    public static void FilledByACalleeBad(User user)
    {
        var builder = new StringBuilder();
        Fill(builder, user.Email);
        Log.LogInformation(builder.ToString()); // expect: PRIV201
    }

    public static void AliasBad(User user)
    {
        var builder = new StringBuilder();
        var same = builder;
        same.Append(user.Email);
        Log.LogInformation(builder.ToString()); // expect: PRIV201
    }

    public static void LengthOk(User user)
    {
        var builder = new StringBuilder();
        builder.Append(user.Email);
        Log.LogInformation("{Length}", builder.Length);
    }

    public static void ClearOk(User user)
    {
        var builder = new StringBuilder();
        builder.Append(user.Email);
        builder.Clear();
        builder.Append("done");
        Log.LogInformation(builder.ToString());
    }

    public static void OtherBuilderOk(User user)
    {
        var personal = new StringBuilder();
        var clean = new StringBuilder();
        personal.Append(user.Email);
        clean.Append(user.Theme);
        Log.LogInformation(clean.ToString());
    }

    public static void LoggedBeforeOk(User user)
    {
        var builder = new StringBuilder("start");
        Log.LogInformation(builder.ToString());
        builder.Append(user.Email);
    }

    private static void Fill(StringBuilder target, string text) => target.Append(text);
}
