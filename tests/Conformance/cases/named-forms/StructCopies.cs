using static Cases.Typed.Api;

namespace Cases.NamedForms.StructCopiesCase;

internal struct Pair
{
    public string A;

    public string B;

    public void Set(string text) => A = text;
}

internal sealed class Holder
{
    public Pair Field;

    public Pair Property { get; set; }
}

/// <summary>A struct is copied where it is put: what is written to the one afterwards is not in the other.</summary>
internal static class StructCopies
{
    private static void Clean(Pair pair) => pair.A = "";

    private static void CleanThere(ref Pair pair) => pair.A = "";

    private static Pair Same(Pair pair) => pair;

    private static IEnumerable<Pair> Twice(Pair pair)
    {
        yield return pair;
        pair.A = "";
        yield return pair;
    }

    public static void ArrayBad()
    {
        var pair = new Pair { A = Source() };
        Pair[] pairs = [pair, pair];
        pair.A = "";
        Sink(pairs[0].A); // expect: PRIV201
    }

    public static void ArrayOk()
    {
        var pair = new Pair { A = Source() };
        Pair[] pairs = [pair, pair];
        pair.A = "";
        Sink(pair.A);
        Sink(pairs[0].B);
    }

    public static void ListInitialiserBad()
    {
        var pair = new Pair { A = Source() };
        var pairs = new List<Pair> { pair };
        pair.A = "";
        Sink(pairs[0].A); // expect: PRIV201
    }

    public static void ListBad()
    {
        var pair = new Pair { A = Source() };
        var pairs = new List<Pair>();
        pairs.Add(pair);
        pair.A = "";
        Sink(pairs[0].A); // expect: PRIV201
    }

    public static void ListOk()
    {
        var pair = new Pair { A = "" };
        var pairs = new List<Pair>();
        pairs.Add(pair);
        pair.A = Source();
        Sink(pairs[0].A);
    }

    public static void TakenOutOfAListBad()
    {
        var pairs = new List<Pair> { new() { A = Source() } };
        var pair = pairs[0];
        pair.A = "";
        Sink(pairs[0].A); // expect: PRIV201
    }

    public static void TakenOutOfAListOk()
    {
        var pairs = new List<Pair> { new() { A = Source() } };
        var pair = pairs[0];
        pair.A = "";
        Sink(pair.A);
    }

    public static void MapBad()
    {
        var pair = new Pair { A = Source() };
        var pairs = new Dictionary<string, Pair>();
        pairs["a"] = pair;
        pair.A = "";
        Sink(pairs["a"].A); // expect: PRIV201
    }

    public static void MapOk()
    {
        var pair = new Pair { A = "" };
        var pairs = new Dictionary<string, Pair>();
        pairs["a"] = pair;
        pair.A = Source();
        Sink(pairs["a"].A);
    }

    public static void QueueBad()
    {
        var pairs = new Queue<Pair>();
        var pair = new Pair();
        pair.A = Source();
        pairs.Enqueue(pair);
        pair.A = "";
        Sink(pairs.Dequeue().A); // expect: PRIV201
    }

    public static void TupleBad()
    {
        var pair = new Pair { A = Source() };
        var both = (pair, 1);
        pair.A = "";
        Sink(both.pair.A); // expect: PRIV201
    }

    public static void TupleOk()
    {
        var pair = new Pair { A = "" };
        var both = (pair, 1);
        pair.A = Source();
        Sink(both.pair.A);
    }

    public static void BoxBad()
    {
        var pair = new Pair { A = Source() };
        object box = pair;
        pair.A = "";
        Sink(((Pair)box).A); // expect: PRIV201
    }

    public static void BoxOk()
    {
        var pair = new Pair { A = "" };
        object box = pair;
        pair.A = Source();
        Sink(((Pair)box).A);
    }

    public static void NullableBad()
    {
        Pair? one = new Pair { A = Source() };
        var two = one;
        one = null;
        Sink(two!.Value.A + one?.A); // expect: PRIV201
    }

    public static void ArgumentBad()
    {
        var pair = new Pair { A = Source() };
        Clean(pair);
        Sink(pair.A); // expect: PRIV201
    }

    public static void ReferenceOk()
    {
        var pair = new Pair { A = Source() };
        CleanThere(ref pair);
        Sink(pair.A);
    }

    public static void ResultBad()
    {
        var pair = new Pair { A = Source() };
        var same = Same(pair);
        same.A = "";
        Sink(pair.A); // expect: PRIV201
    }

    public static void ResultOk()
    {
        var pair = new Pair { A = Source() };
        var same = Same(pair);
        same.A = "";
        Sink(same.A);
    }

    public static void LocalFunctionsParameterBad()
    {
        void CleanIt(Pair given) => given.A = "";

        var pair = new Pair { A = Source() };
        CleanIt(pair);
        Sink(pair.A); // expect: PRIV201
    }

    public static void CapturedOk()
    {
        var pair = new Pair { A = Source() };
        Action clean = () => pair.A = "";
        clean();
        Sink(pair.A);
    }

    public static void CaughtInALocalFunctionBad()
    {
        var pair = new Pair { A = Source() };
        Pair Given() => pair;
        var copy = Given();
        copy.A = "";
        Sink(pair.A); // expect: PRIV201
    }

    public static void LambdasParameterBad()
    {
        Pair[] pairs = [new() { A = Source() }];
        var cleaned = pairs.Select(pair =>
        {
            pair.A = "";
            return pair;
        }).First();
        Sink(cleaned.A + pairs[0].A); // expect: PRIV201
    }

    public static void LambdasParameterOk()
    {
        Pair[] pairs = [new() { A = Source() }];
        var cleaned = pairs.Select(pair =>
        {
            pair.A = "";
            return pair;
        }).First();
        Sink(cleaned.A);
    }

    public static void YieldedBad()
    {
        var pairs = Twice(new Pair { A = Source() }).ToList();
        Sink(pairs[0].A); // expect: PRIV201
    }

    public static void YieldedOk()
    {
        var pairs = Twice(new Pair { A = Source() }).ToList();
        Sink(pairs[1].A);
    }

    public static void FieldBad()
    {
        var holder = new Holder();
        var pair = new Pair { A = Source() };
        holder.Field = pair;
        pair.A = "";
        Sink(holder.Field.A); // expect: PRIV201
    }

    public static void PropertyBad()
    {
        var holder = new Holder();
        var pair = new Pair { A = Source() };
        holder.Property = pair;
        pair.A = "";
        Sink(holder.Property.A); // expect: PRIV201
    }

    public static void TakenOutOfAPropertyBad()
    {
        var holder = new Holder { Property = new Pair { A = Source() } };
        var pair = holder.Property;
        pair.Set("");
        Sink(holder.Property.A); // expect: PRIV201
    }

    public static void CallOnAFieldBad()
    {
        var holder = new Holder();
        holder.Field.Set(Source());
        Sink(holder.Field.A); // expect: PRIV201
    }

    public static void CallOnAFieldOk()
    {
        var holder = new Holder();
        holder.Field.Set(Source());
        Sink(holder.Field.B);
        Sink(holder.Property.A);
    }

    public static void ClonedArrayBad()
    {
        var pairs = new Pair[2];
        pairs[0].A = Source();
        var clone = (Pair[])pairs.Clone();
        pairs[0].A = "";
        Sink(clone[0].A); // expect: PRIV201
    }

    public static void ClonedArrayOk()
    {
        var pairs = new Pair[2];
        var clone = (Pair[])pairs.Clone();
        pairs[0].A = Source();
        Sink(clone[0].A);
    }
}
