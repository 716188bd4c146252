namespace Cases.Control.ExceptionsCase;

internal sealed class NoSuchUser : Exception
{
    public NoSuchUser(string message)
        : base(message)
    {
    }
}

internal static class Exceptions
{
    public static void MessageBad(User user) => throw new InvalidOperationException(user.Email); // expect: PRIV207

    public static void InterpolatedMessageBad(User user) => throw new InvalidOperationException($"no account for {user.Email}"); // expect: PRIV207

    public static void ActualValueBad(User user) => throw new ArgumentOutOfRangeException(nameof(user), user.Email, "not allowed"); // expect: PRIV207

    public static void OtherValueOk(User user) => throw new ArgumentOutOfRangeException(nameof(user), user.Visits, "not allowed");

    public static void ArgumentExceptionBad(User user) => throw new ArgumentException("bad mail " + user.Email, nameof(user)); // expect: PRIV207

    public static void KeptBeforeThrownBad(User user)
    {
        var message = "no account for " + user.Email;
        throw new InvalidOperationException(message); // expect: PRIV207
    }

    public static string ThrowExpressionBad(User user) =>
        user.Phone ?? throw new InvalidOperationException("no phone of " + user.Name); // expect: PRIV207

    public static void OwnExceptionBad(User user) => throw new NoSuchUser(user.Email); // expect: PRIV207

    public static void DataBad(User user)
    {
        var error = new InvalidOperationException("no account");
        error.Data["mail"] = user.Email; // expect: PRIV207
        throw error;
    }

    public static void DataAddBad(User user)
    {
        var error = new InvalidOperationException("no account");
        error.Data.Add("mail", user.Email); // expect: PRIV207
        throw error;
    }

    public static void CaughtAndLoggedBad(User user)
    {
        try
        {
            throw new InvalidOperationException(user.Email); // expect: PRIV207
        }
        catch (InvalidOperationException error)
        {
            Log.LogError("{X}", error.Message); // expect: PRIV201
        }
    }

    public static void LoggedInCatchBad(User user)
    {
        try
        {
            Coin = !Coin;
        }
        catch (Exception error)
        {
            Log.LogError(error, "failed for {X}", user.Email); // expect: PRIV201
        }
    }

    public static void AssignedInTryBad(User user)
    {
        var text = "";
        try
        {
            text = user.Email;
            Coin = int.Parse("1") > 0;
            text = "clean";
        }
        catch (FormatException)
        {
            Log.LogError("{X}", text); // expect: PRIV201
        }
    }

    public static void FinallyBad(User user)
    {
        var text = "";
        try
        {
            text = user.Email;
        }
        finally
        {
            Log.LogInformation("{X}", text); // expect: PRIV201
        }
    }

    public static void AfterTryBad(User user)
    {
        var text = "";
        try
        {
            text = user.Email;
        }
        catch (FormatException)
        {
            text = "none";
        }

        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void UsingBad(User user)
    {
        using var reader = new System.IO.StringReader(user.Email);
        Log.LogInformation("{X}", reader.ReadToEnd()); // expect: PRIV201
    }

    public static void LockBad(User user)
    {
        lock (user)
        {
            Log.LogInformation("{X}", user.Email); // expect: PRIV201
        }
    }

    public static void CleanMessageOk(User user) => throw new InvalidOperationException("no account with theme " + user.Theme);

    public static void NameofOk(User user) => throw new ArgumentNullException(nameof(user.Email));

    public static void LengthOk(User user) => throw new InvalidOperationException($"{user.Email.Length} is too long");

    public static void CleanDataOk(User user)
    {
        var error = new InvalidOperationException("no account");
        error.Data["theme"] = user.Theme;
        throw error;
    }

    public static void CaughtCleanOk(User user)
    {
        try
        {
            Coin = user.Email == "";
        }
        catch (Exception error)
        {
            Log.LogError(error, "failed with theme {X}", user.Theme);
        }
    }

    public static void CleanedInFinallyOk(User user)
    {
        var text = "";
        try
        {
            text = user.Email;
        }
        finally
        {
            text = "clean";
        }

        Log.LogInformation("{X}", text);
    }

    private static void Work() => _ = int.Parse("1");

    public static void CleanedByAnInnerFinallyOk(User user)
    {
        var text = "";
        try
        {
            try
            {
                text = user.Email;
                Work();
            }
            finally
            {
                text = "";
            }
        }
        catch (FormatException)
        {
            Log.LogInformation("{X}", text);
        }
    }

    public static void FilledByAnInnerFinallyBad(User user)
    {
        var text = "";
        try
        {
            try
            {
                Work();
            }
            finally
            {
                text = user.Email;
            }
        }
        catch (FormatException)
        {
            Log.LogInformation("{X}", text); // expect: PRIV201
        }
    }

    public static void CaughtInsideOk(User user)
    {
        var text = "";
        try
        {
            try
            {
                text = user.Email;
                Work();
                text = "";
            }
            catch (Exception)
            {
                text = "";
            }
        }
        catch (FormatException)
        {
            Log.LogInformation("{X}", text);
        }
    }

    public static void LeftEarlyBad(User user)
    {
        var text = "";
        try
        {
            text = user.Email;
            if (user.Visits > 0)
                return;
            text = "";
        }
        catch (Exception)
        {
            text = "";
        }
        finally
        {
            Log.LogInformation("{X}", text); // expect: PRIV201
        }
    }

    public static void LeftEarlyOk(User user)
    {
        var text = "";
        try
        {
            text = user.Email;
            text = "";
            if (user.Visits > 0)
                return;
        }
        catch (Exception)
        {
            text = "";
        }
        finally
        {
            Log.LogInformation("{X}", text);
        }
    }

    public static void ThrownByAHandlerBad(User user)
    {
        var text = "";
        try
        {
            Work();
        }
        catch (FormatException)
        {
            text = user.Email;
            throw;
        }
        finally
        {
            Log.LogInformation("{X}", text); // expect: PRIV201
        }
    }

    public static void PassedByAHandlerOfAnotherTypeBad(User user)
    {
        try
        {
            try
            {
                throw new InvalidOperationException(user.Email); // expect: PRIV207
            }
            catch (FormatException)
            {
            }
        }
        catch (InvalidOperationException failed)
        {
            Log.LogInformation("{X}", failed.Message); // expect: PRIV201
        }
    }
}
