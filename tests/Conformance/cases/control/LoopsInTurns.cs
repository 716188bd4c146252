namespace Cases.Control.LoopsInTurnsCase;

/// <summary>Found by random programs: what is enumerated changes meanwhile, and an iterator and its reader take turns.</summary>
internal sealed class Box
{
    public string Text { get; set; } = "";

    public Box Clone() => (Box)MemberwiseClone();
}

internal sealed class Shown(Box held)
{
    public IEnumerable<string> Texts()
    {
        yield return "first";
        Log.LogInformation("{X}", held.Text);
        yield return held.Text;
    }
}

internal static class LoopsInTurns
{
    public static void PutIntoTheArrayThatIsEnumeratedBad(User user)
    {
        Box last = new();
        Box[] boxes = [new(), new()];
        foreach (var box in boxes)
        {
            boxes[1] = last;
            box.Text = user.Email;
        }

        Log.LogInformation("{X}", last.Text); // expect: PRIV201
    }

    public static void ClonedInALoopBad(User user, bool more)
    {
        Box first = new();
        Box second = new();
        Box kept = new() { Text = "" };
        while (more)
        {
            first = second.Clone();
            kept.Text = user.Email;
            second = second.Clone();
            second.Text = kept.Text;
        }

        Log.LogInformation("{X}", first.Text); // expect: PRIV201
    }

    public static void ClonedInALoopOk(User user, bool more)
    {
        Box first = new();
        Box second = new();
        while (more)
        {
            second = first.Clone();
            second.Text = user.Email;
        }

        Log.LogInformation("{X}", first.Text);
        Log.LogInformation("{X}", second.Text.Length);
    }

    public static void WrittenWhileAnIteratorWaitsBad(User user)
    {
        Box held = new();
        IEnumerable<string> Texts()
        {
            yield return user.Email;
            Log.LogInformation("{X}", held.Text); // expect: PRIV201
        }

        foreach (var text in Texts())
            held.Text = text;
    }

    public static void WrittenAfterTheLastTurnOk(User user)
    {
        Box held = new();
        IEnumerable<string> Texts()
        {
            Log.LogInformation("{X}", held.Text);
            yield return "once";
        }

        foreach (var text in Texts())
            held.Text = user.Email + text;
    }

    public static void CleanedInEachTurnOk(User user)
    {
        var seen = user.Email;
        IEnumerable<string> Texts()
        {
            yield return "clean";
            yield return seen;
        }

        foreach (var text in Texts())
        {
            seen = "";
            Log.LogInformation("{X}", text);
        }
    }

    public static void LeftEarlyBad(User user, bool more)
    {
        var seen = "";
        IEnumerable<string> Texts()
        {
            while (more)
                yield return user.Email;
            seen = "";
        }

        foreach (var text in Texts())
        {
            seen = text;
            if (more)
                break;
        }

        Log.LogInformation("{X}", seen); // expect: PRIV201
    }

    public static void ReturnedFromTheLoopBad(User user)
    {
        string Found()
        {
            IEnumerable<string> Texts()
            {
                yield return "";
                yield return user.Email;
            }

            foreach (var text in Texts())
            {
                if (text.Length > 0)
                    return text;
            }

            return "";
        }

        Log.LogInformation("{X}", Found()); // expect: PRIV201
    }

    public static void OverwrittenBeforeItYieldsBad(User user)
    {
        var seen = "";
        IEnumerable<string> Texts()
        {
            seen = "";
            yield return user.Email;
        }

        foreach (var text in Texts())
            seen = text;
        Log.LogInformation("{X}", seen); // expect: PRIV201
    }

    public static void IteratorOfAnotherMethodBad(User user)
    {
        Box held = new();
        foreach (var text in new Shown(held).Texts()) // expect: PRIV201
        {
            held.Text = user.Email;
            Log.LogInformation("{X}", text); // expect: PRIV201
        }
    }
}
