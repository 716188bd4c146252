using System.Runtime.CompilerServices;

namespace Cases.Dispatch.TaggedWithoutANameCase;

/// <summary>What is tagged runs, or is read, without its name: a body that logs it may name nothing that is personal.</summary>
internal sealed class Handle
{
    public string Colour => "";

    [return: PersonalData("user.name", Purpose = "service")]
    public static implicit operator string(Handle handle) => handle.Colour;

    [return: PersonalData("user.name", Purpose = "service")]
    public static string operator ~(Handle handle) => handle.Colour;

    public static string operator !(Handle handle) => handle.Colour;

    public static explicit operator Label(Handle handle) => new(handle.Colour);
}

internal sealed record Label(string Colour);

internal sealed class Shelf
{
    public int Length => 3;

    [IndexerName("Part")]
    [PersonalData("user.name", Purpose = "service")]
    public string this[int place] => place + "!";
}

internal sealed class Strip
{
    public int Length => 4;

    public string this[int place] => place + "!";

    [return: PersonalData("user.name", Purpose = "service")]
    public string Slice(int start, int length) => $"{start} {length}";
}

internal sealed class Asked
{
    [return: PersonalData("user.name", Purpose = "service")]
    public string Select(Func<int, int> made) => "" + made(1);

    public string Where(Func<int, bool> wanted) => "" + wanted(1);
}

internal sealed class Later
{
    public Awaiter GetAwaiter() => new();

    internal readonly struct Awaiter : INotifyCompletion
    {
        public bool IsCompleted => true;

        [return: PersonalData("user.name", Purpose = "service")]
        public string GetResult() => "";

        public void OnCompleted(Action continuation) => continuation();
    }
}

internal sealed class Badge
{
    [return: PersonalData("user.name", Purpose = "service")]
    public override string ToString() => "";
}

internal static class Marks
{
    extension([PersonalData("user.contact.email", Purpose = "service")] string address)
    {
        public string Copied => address + "!";

        public void WriteBad() => Log.LogInformation("{X}", address); // expect: PRIV201

        public void CountOk() => Log.LogInformation("{X}", address.Length);
    }
}

internal static class TaggedWithoutAName
{
    private static void Write(string text) => Log.LogInformation("{X}", text);

    private static string Handed(Handle handle) => handle;

    public static void ConvertedBad(Handle handle)
    {
        string text = handle;
        Log.LogInformation("{X}", text); // expect: PRIV201
    }

    public static void PassedBad(Handle handle) => Write(handle); // expect: PRIV201

    public static void HandedBad(Handle handle) => Log.LogInformation("{X}", Handed(handle)); // expect: PRIV201

    public static void OperatorBad(Handle handle) => Write(~handle); // expect: PRIV201

    public static void OtherOperatorOk(Handle handle) => Write(!handle);

    public static void OtherConversionOk(Handle handle) => Write(((Label)handle).Colour);

    public static void ElementBad(Shelf shelf) => Write(shelf[1]); // expect: PRIV201

    public static void ElementFromTheEndBad(Shelf shelf) => Write(shelf[^1]); // expect: PRIV201

    public static void ElementOfAPatternBad(Shelf shelf)
    {
        if (shelf is [var first, ..])
            Write(first); // expect: PRIV201
    }

    public static void SliceBad(Strip strip) => Write(strip[1..2]); // expect: PRIV201

    public static void ElementBesideASliceOk(Strip strip) => Write(strip[1]);

    public static void QueryBad(Asked asked) => Write(from each in asked select each); // expect: PRIV201

    public static void OtherClauseOk(Asked asked) => Write(from each in asked where each > 1 select each);

    public static async Task AwaitedBad(Later later) => Write(await later); // expect: PRIV201

    public static void TextBad(Badge badge) => Write($"{badge}"); // expect: PRIV201

    public static void ReceiverBad(string text) => Log.LogInformation("{X}", text.Copied); // expect: PRIV201
}
