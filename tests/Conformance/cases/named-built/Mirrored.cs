using static Cases.Typed.Api;

namespace Cases.NamedBuilt.MirroredCase;

/// <summary>Variables that hold the same as another, or the opposite: what a test says of the one it says of the other, until either is written to.</summary>
internal static class Mirrored
{
    public static void OppositeOk(bool given)
    {
        bool isOn = Out.Coin, isOff = !isOn;
        var text = Source();
        if (isOn && isOff)
            Sink(text);
        if (!isOn && !isOff)
            Sink(text);
        bool first = given, second = !first;
        Sink(first && second ? text : "");
        var third = !second;
        if (third && !first)
            Sink(text);
    }

    public static void OppositeBad(bool given, bool other)
    {
        bool isOn = given, isOff = !other;
        if (isOn && isOff)
            Sink(Source()); // expect: PRIV201
        bool first = given, second = first;
        if (first && second)
            Sink(Source()); // expect: PRIV201
        bool third = !second, fourth = !third;
        if (first && fourth)
            Sink(Source()); // expect: PRIV201
    }

    public static void OppositeOfBeforeBad(bool given)
    {
        bool isOn = given, isOff = !isOn;
        isOn = Out.Coin;
        if (isOn && isOff)
            Sink(Source()); // expect: PRIV201
        var isNot = !given;
        Turn(ref isNot);
        if (given && isNot)
            Sink(Source()); // expect: PRIV201
    }

    private static void Turn(ref bool answer) => answer = !answer;

    public static void SetWhereItIsOk()
    {
        bool isOn = Out.Coin, isOff = !isOn;
        var text = "";
        if (isOn)
            text = Source();
        if (isOff)
            Sink(text);
    }

    public static void SetWhereItIsBad()
    {
        bool isOn = Out.Coin, isOff = !isOn;
        var text = "";
        if (isOff)
            text = Source();
        if (!isOn)
            Sink(text); // expect: PRIV201
    }

    public static void CopyOk()
    {
        var text = Source();
        var copy = text;
        if (copy == "guest")
            Sink(text);
        if (text == "guest")
            Sink(copy);
        var next = copy;
        if (next is "guest" or "none")
            Sink(text);
        if (string.IsNullOrEmpty(next))
            Sink(text);
        switch (copy)
        {
            case "guest":
                Sink(text);
                break;
        }

        if (text is var same && same == "guest")
            Sink(text);
    }

    public static void CopyBad()
    {
        var text = Source();
        var copy = text;
        if (copy != "guest")
            Sink(text); // expect: PRIV201
        var other = text + "";
        if (other == "guest")
            Sink(text); // expect: PRIV201
        var either = Out.Coin ? text : "guest";
        if (either == "guest")
            Sink(text); // expect: PRIV201
    }

    public static void ObjectOk()
    {
        var text = Source();
        object copy = text;
        if (copy.Equals("guest"))
            Sink(text);
    }

    public static void NumberOk()
    {
        var number = SourceInt();
        var copy = number;
        if (copy == 3)
            Sink(number);
    }

    public static void NumberBad()
    {
        var number = SourceInt();
        int cut = (byte)number;
        if (cut == 3)
            Sink(number); // expect: PRIV201
        var letter = (char)number;
        if (letter == 'c')
            Sink(number); // expect: PRIV201
        var copy = number;
        number++;
        if (copy == 3)
            Sink(number); // expect: PRIV201
    }

    public static void WrittenSinceBad()
    {
        var text = Source();
        var copy = text;
        text = Source();
        if (copy == "guest")
            Sink(text); // expect: PRIV201
        var other = text;
        other = Clean();
        if (other == "guest")
            Sink(text); // expect: PRIV201
        var third = text;
        (third, _) = ("guest", 1);
        if (third == "guest")
            Sink(text); // expect: PRIV201
        var fourth = text;
        if (Out.Coin)
            fourth = "guest";
        if (fourth == "guest")
            Sink(text); // expect: PRIV201
    }

    public static void WrittenElsewhereBad()
    {
        var text = Source();
        var copy = text;
        Set(ref copy);
        if (copy == "guest")
            Sink(text); // expect: PRIV201
        var other = text;
        void Reset() => other = "guest";
        Reset();
        if (other == "guest")
            Sink(text); // expect: PRIV201
        var third = text;
        ref var place = ref third;
        place = "guest";
        if (third == "guest")
            Sink(text); // expect: PRIV201
        var fourth = text;
        new List<int> { 1 }.ForEach(_ => fourth = "guest");
        if (fourth == "guest")
            Sink(text); // expect: PRIV201
    }

    private static void Set(ref string text) => text = "guest";

    public static void WrittenInHandlerBad()
    {
        var text = Source();
        var copy = text;
        try
        {
            copy = Clean();
            copy = text;
            Clean();
        }
        catch (InvalidOperationException)
        {
            if (copy == "guest")
                Sink(text); // expect: PRIV201
        }
    }

    /// <summary>What was copied in one round is not what is there in the next.</summary>
    public static void RoundsBad()
    {
        var text = Source();
        var last = "";
        while (Out.Coin)
        {
            if (last == "guest")
                Sink(text); // expect: PRIV201
            last = text;
            text = Source();
        }
    }

    public static void RoundsOk()
    {
        foreach (var text in new[] { Source(), Source() })
        {
            var copy = text;
            if (copy == "guest")
                Sink(text);
        }
    }

    public static void LaterBad()
    {
        var text = Source();
        var copy = text;
        Action late = () =>
        {
            if (copy == "guest")
                Sink(text); // expect: PRIV201
        };
        text = Source();
        late();
    }

    public static void TupleOk(bool given, bool other)
    {
        Sink((given, given) switch { (true, false) => Source(), _ => "" });
        Sink((given, !given) switch { (true, true) => Source(), _ => "" });
        Sink((given, other, given) switch { (true, _, false) => Source(), _ => "" });
        if ((given, given) is (true, false))
            Sink(Source());
        switch ((given, given))
        {
            case (true, false):
                Sink(Source());
                break;
        }
    }

    public static void TupleBad(bool given, bool other)
    {
        Sink((given, given) switch { (true, true) => Source(), _ => "" }); // expect: PRIV201
        Sink((given, other) switch { (true, false) => Source(), _ => "" }); // expect: PRIV201
        Sink((given, !given) switch { (true, false) => Source(), _ => "" }); // expect: PRIV201
    }

    public static void TupleOfTextOk(bool given)
    {
        var text = Source();
        Sink((text, given) switch { ("guest", true) => text, _ => "" });
        if ((text, text) is ("guest", _))
            Sink(text);
    }

    public static void TupleOfTextBad()
    {
        var text = Source();
        if ((text, text) is (not "guest", _))
            Sink(text); // expect: PRIV201
        if ((text, text = Source()) is ("guest", _))
            Sink(text); // expect: PRIV201
    }

    public static void TupleWrittenBad(bool given)
    {
        if ((given, given = Out.Coin) is (true, false))
            Sink(Source()); // expect: PRIV201
        var both = (given, given);
        given = Out.Coin;
        if ((given, both.Item1) is (true, false))
            Sink(Source()); // expect: PRIV201
    }

    public static void TriedBad()
    {
        var box = new Kept { Text = Source() };
        object either = Out.Coin ? box : "none";
        var text = either as string;
        if (text == null)
            Sink(((Kept)either).Text); // expect: PRIV201
        if (text is null)
            Sink(((Kept)either).Text); // expect: PRIV201
        if ((either as string) == null)
            Sink(((Kept)either).Text); // expect: PRIV201
        if (either as string is null)
            Sink(((Kept)either).Text); // expect: PRIV201
        if (string.IsNullOrEmpty(either as string))
            Sink(((Kept)either).Text); // expect: PRIV201
        if (!(either as int?).HasValue)
            Sink(((Kept)either).Text); // expect: PRIV201
        if ((box as object as string) == null)
            Sink(box.Text); // expect: PRIV201
        if ((either as string) is not string)
            Sink(((Kept)either).Text); // expect: PRIV201
        if (string.Equals(either as string, null))
            Sink(((Kept)either).Text); // expect: PRIV201
        if (either is not string)
            Sink(((Kept)either).Text); // expect: PRIV201
    }

    public static void TriedOk()
    {
        object text = Source();
        if ((text as string) == "none")
            Sink(text);
        if ((string)text == null)
            Sink(text);
    }

    private sealed class Kept
    {
        public string Text { get; set; } = "";
    }
}
