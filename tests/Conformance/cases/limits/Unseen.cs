using System.IO;

namespace Cases.Limits.UnseenCase;

internal sealed class Keeper
{
    private string _kept = "";

    public void Keep(User user) => _kept = user.Email;

    public void FN_FieldBetweenMethods() => Log.LogInformation("{X}", _kept); // known miss: PRIV201 an untagged field carries nothing from one method to another; the store is PRIV105: tag the field
}

internal static class Unseen
{
    private static readonly Dictionary<string, string> s_cache = [];

    public static void Remember(User user) => s_cache["mail"] = user.Email;

    public static void FN_StaticCache() => Log.LogInformation("{X}", s_cache["mail"]); // known miss: PRIV201 an untagged static collection carries nothing from one method to another

    public static void ReflectionBad(User user)
    {
        var value = typeof(User).GetProperty("Ema" + "il")!.GetValue(user);
        Log.LogInformation("{X}", value); // expect: PRIV201
    }

    public static void FN_Reflection(User user, string name)
    {
        var value = typeof(User).GetProperty(name)!.GetValue(user);
        Log.LogInformation("{X}", value); // known miss: PRIV201 a member read by a name that is made at run time is not a member read
    }

    public static void FN_FileRoundTrip(User user)
    {
        File.WriteAllText("mail.txt", user.Email); // expect: PRIV208
        Log.LogInformation("{X}", File.ReadAllText("mail.txt")); // known miss: PRIV201 what comes back from a file or a database without tags is not known to be personal
    }

    public static void FN_ImplicitFlow(User user)
    {
        var first = ' ';
        for (var c = 'a'; c <= 'z'; c++)
        {
            if (user.Email.StartsWith(c))
            {
                first = c;
            }
        }

        Log.LogInformation("{X}", first); // known miss: PRIV201 explicit flows only: what a branch reveals is not followed
    }

    public static void FN_Length(User user)
    {
        var text = new string('x', user.Email.Length);
        Log.LogInformation("{X}", text); // known miss: PRIV201 lengths and counts carry no content
    }

    public static void FN_Environment(User user)
    {
        Environment.SetEnvironmentVariable("MAIL", user.Email);
        Log.LogInformation("{X}", Environment.GetEnvironmentVariable("MAIL")); // known miss: PRIV201 the environment is a store like a file
    }

    public static void FN_WrittenBeforeItThrew(User user)
    {
        var text = "";
        try
        {
            Use(ref text, user.Email);
        }
        catch (FormatException)
        {
            Log.LogInformation("{X}", text); // known miss: PRIV201 what a method wrote and would have overwritten, had it not thrown, its callers are not told of
        }
    }

    private static void Use(ref string text, string mail)
    {
        text = mail;
        _ = int.Parse(text);
        text = "";
    }
}

internal sealed class Level(Level? below)
{
    public Level? Below { get; } = below;

    public string Text { get; set; } = "";

    public void Fill(string text) => Below!.Below!.Below!.Below!.Text = text;

    public static void FN_WrittenTooDeep(User user, Level level)
    {
        level.Fill(user.Email);
        Log.LogInformation("{X}", level.Below!.Below!.Below!.Below!.Text); // known miss: PRIV201 what a method writes more than three members below what it was given, its callers are not told of
    }
}

internal sealed class Closer(Action<string> then) : IDisposable
{
    public string Text { get; set; } = "";

    public void Dispose() => then(Text);

    public static void FN_DisposedByAnException(User user)
    {
        var text = "";
        try
        {
            using var closer = new Closer(x => text = x);
            closer.Text = user.Email;
            throw new FormatException();
        }
        catch (FormatException)
        {
        }

        Log.LogInformation("{X}", text); // known miss: PRIV201 where an exception leaves a using block, what Dispose does is not told to those who catch it
    }
}
