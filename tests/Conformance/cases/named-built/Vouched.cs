using static Cases.Typed.Api;

namespace Cases.NamedBuilt.VouchedCase;

internal class Order
{
    public string State = "";

    public string Note { get; set; } = "";

    public bool IsOpen => State == "new" || State == "open";

    public bool IsPlain() => Note is "" or "none";

    public bool IsOdd() => !IsPlain();

    public void Check()
    {
        if (State != "open")
            throw new InvalidOperationException();
    }

    public bool Normalise()
    {
        Note = Note.Trim();
        return State == "open";
    }
}

internal sealed class Line : Order
{
    public string Text { get; set; } = "";

    public bool IsEmptied() => Text == "" && State == "open";
}

internal struct Pair
{
    public string First;

    public bool Reset()
    {
        First = "";
        return true;
    }
}

internal static class Orders
{
    public static bool IsClosed(this Order order) => order.State == "closed";

    public static bool IsSame(Order order, string state) => order.State == state;

    public static bool Replaced(Order order)
    {
        order = new Order { State = "open" };
        return order.State == "open";
    }
}

/// <summary>Methods and properties of one's own that hold a member against constants: where they say yes there is nothing else in it.</summary>
internal static class Vouched
{
    public static void PropertyOk()
    {
        var order = new Order { State = Source() };
        if (order.IsOpen)
            Sink(order.State);
    }

    public static void PropertyBad()
    {
        var order = new Order { State = Source() };
        if (!order.IsOpen)
            Sink(order.State); // expect: PRIV201
    }

    public static void MethodOk()
    {
        var order = new Order { Note = Source() };
        if (!order.IsPlain())
            return;
        Sink(order.Note);
    }

    public static void MethodBad()
    {
        var order = new Order { Note = Source() };
        if (order.IsPlain())
            return;
        Sink(order.Note); // expect: PRIV201
    }

    public static void SiblingBad()
    {
        var order = new Order { Note = "", State = Source() };
        if (order.IsPlain())
            Sink(order.State); // expect: PRIV201
    }

    public static void OtherOrderBad()
    {
        var order = new Order { Note = Source() };
        var other = new Order { Note = Source() };
        if (other.IsPlain())
            Sink(order.Note); // expect: PRIV201
    }

    public static void WrittenBad()
    {
        var order = new Order { Note = Source() };
        if (order.IsPlain())
        {
            order.Note = Source();
            Sink(order.Note); // expect: PRIV201
        }
    }

    public static void CheckedOk()
    {
        var order = new Order { State = Source() };
        order.Check();
        Sink(order.State);
    }

    public static void CheckedBad()
    {
        var order = new Order { State = Source() };
        try
        {
            order.Check();
        }
        catch (InvalidOperationException)
        {
            Sink(order.State); // expect: PRIV201
        }
    }

    public static void ExtensionOk()
    {
        var order = new Order { State = Source() };
        if (order.IsClosed())
            Sink(order.State);
    }

    public static void ExtensionBad()
    {
        var order = new Order { State = Source() };
        if (!order.IsClosed())
            Sink(order.State); // expect: PRIV201
    }

    public static void GivenAnotherBad()
    {
        var order = new Order { State = Source() };
        if (Orders.Replaced(order))
            Sink(order.State); // expect: PRIV201
    }

    public static void NormalisedBad()
    {
        var order = new Order { State = "open", Note = Source() };
        if (order.Normalise())
            Sink(order.Note); // expect: PRIV201
    }

    public static void InheritedOk()
    {
        var line = new Line { Text = Source(), State = Source() };
        if (line.IsEmptied())
            Sink(line.Text + line.State);
    }

    public static void InheritedBad()
    {
        var line = new Line { Text = Source(), Note = Source(), State = Clean() };
        if (line.IsEmptied())
            Sink(line.Note); // expect: PRIV201
    }

    public static void CopiedBad()
    {
        var pair = new Pair { First = Source() };
        var copies = new[] { pair };
        foreach (var copy in copies)
        {
            if (copy.First.Length > 3)
                continue;
        }

        if (Copy(copies).Reset())
            Sink(copies[0].First); // expect: PRIV201
    }

    private static Pair Copy(Pair[] pairs)
    {
        if (pairs.Length == 0)
            return new Pair { First = "none" };
        return pairs[0];
    }
}
