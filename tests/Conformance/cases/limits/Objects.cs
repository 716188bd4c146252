namespace Cases.Limits.ObjectsCase;

/// <summary>Found by random programs: one abstract object stands for several, or what is enumerated changes meanwhile.</summary>
internal sealed class Box
{
    public string Text { get; set; } = "";

    public Box Clone() => (Box)MemberwiseClone();
}

internal static class Boxes
{
    public static void FN_PutIntoTheArrayThatIsEnumerated(User user)
    {
        Box last = new();
        Box[] boxes = [new(), new()];
        foreach (var box in boxes)
        {
            boxes[1] = last;
            box.Text = user.Email;
        }

        Log.LogInformation("{X}", last.Text); // known miss: PRIV201 the elements of a foreach are those that were there before it
    }

    public static void FN_ClonedInALoop(User user, bool more)
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

        Log.LogInformation("{X}", first.Text); // known miss: PRIV201 clones made at one place of a loop are one object
    }

    public static void FN_WrittenWhileAnIteratorWaits(User user)
    {
        Box held = new();
        IEnumerable<string> Texts()
        {
            yield return user.Email;
            Log.LogInformation("{X}", held.Text); // known miss: PRIV201 an iterator runs as one, not in turns with its reader
        }

        foreach (var text in Texts())
            held.Text = text;
    }
}
