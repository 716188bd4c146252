using System.Text;
using static Cases.Named.Api;

namespace Cases.NamedObjects.NewestCase;

internal sealed class Box
{
    public string F = "";

    public string? Bare;

    public Part Part;

    public Box? Next;
}

internal struct Part
{
    public string Text;
}

/// <summary>One place makes many objects: the newest is none of those before it.</summary>
internal static class Newest
{
    private static Box Make() => new();

    private static void Use(Box first, Box second) => Sink(first.F + second.Bare);

    private static (Box, Box) Both(Func<string, Box> make) => (make(Source()), make(""));

    private static (List<string>, List<string>) Lists(Func<string, List<string>> make) => (make(Source()), make(""));

    public static void NeverWrittenOk()
    {
        for (var i = 0; i < 2; i++)
        {
            var box = new Box();
            Sink(box.F + box.Bare + box.Part.Text);
            box.F = Source();
            box.Bare = Source();
        }
    }

    public static void HandedOnBad()
    {
        var text = Source();
        Box? head = null;
        for (var i = 0; i < 2; i++)
        {
            head = new Box { F = text, Next = head };
            text = "";
        }

        Sink(head!.Next!.F); // expect: PRIV201
    }

    public static void CleanedBeforeItIsKeptOk()
    {
        var boxes = new List<Box>();
        for (var i = 0; i < 2; i++)
        {
            var box = new Box { F = Source() };
            boxes.Add(box);
            box.F = "";
        }

        Sink(boxes[0].F);
    }

    public static void FirstIsKeptBad()
    {
        Box? kept = null;
        for (var i = 0; i < 3; i++)
        {
            var box = new Box();
            if (i == 0)
            {
                box.F = Source();
                kept = box;
            }
            else
            {
                box.F = "";
            }
        }

        Sink(kept!.F); // expect: PRIV201
    }

    public static void MadeByACallBad()
    {
        Box? kept = null;
        for (var i = 0; i < 3; i++)
        {
            var box = Make();
            if (i == 0)
            {
                box.F = Source();
                kept = box;
            }
            else
            {
                box.F = "";
            }
        }

        Sink(kept!.F); // expect: PRIV201
    }

    public static void StructInsideBad()
    {
        Box? kept = null;
        for (var i = 0; i < 3; i++)
        {
            var box = new Box();
            box.Part.Text = i == 0 ? Source() : "";
            kept ??= box;
        }

        Sink(kept!.Part.Text); // expect: PRIV201
    }

    public static void FieldByFieldBad()
    {
        Part part;
        part.Text = Source();
        Sink(part.Text); // expect: PRIV201
    }

    public static void FieldByFieldOk()
    {
        Part part;
        part.Text = Source();
        part.Text = "";
        Sink(part.Text);
    }

    public static void OneOfManyCleanedBad(int n)
    {
        var first = new Box();
        var last = first;
        for (var i = 0; i < n; i++)
        {
            var box = new Box { F = Source() };
            last.Next = box;
            last = box;
        }

        first.Next!.F = "";
        Sink(first.Next.Next!.F); // expect: PRIV201
    }

    public static void ListBad()
    {
        List<string>? kept = null;
        for (var i = 0; i < 3; i++)
        {
            var list = new List<string>();
            if (i == 0)
            {
                list.Add(Source());
                kept = list;
            }
            else
            {
                list.Clear();
            }
        }

        Sink(kept![0]); // expect: PRIV201
    }

    public static void BuilderOk()
    {
        for (var i = 0; i < 3; i++)
        {
            var builder = new StringBuilder();
            Sink(builder.ToString());
            builder.Append(Source());
        }
    }

    public static void TupleBad()
    {
        var pairs = new List<(string, int)>();
        var text = Source();
        for (var i = 0; i < 2; i++)
        {
            pairs.Add((text, i));
            text = "";
        }

        Sink(pairs[0].Item1); // expect: PRIV201
    }

    public static void MapOfBoxesBad()
    {
        var boxes = new Dictionary<int, Box>();
        for (var i = 0; i < 3; i++)
            boxes[i] = new Box();
        boxes[0].F = Source();
        boxes[1].F = "";
        Sink(boxes[0].F); // expect: PRIV201
    }

    public static void LambdaCalledTwiceBad()
    {
        Func<string, Box> make = text => new Box { F = text };
        Use(make(Source()), make("")); // expect: PRIV201
    }

    public static void LambdaCalledTwiceOk()
    {
        Func<string, Box> make = text => new Box { F = text };
        Use(make(""), make(Source()));
    }

    public static void LocalFunctionOk()
    {
        Box Filled(string text)
        {
            var box = new Box();
            box.F = text;
            return box;
        }

        var first = Filled(Source());
        var second = Filled("");
        Sink(second.F);
        Sink(first.Bare);
    }

    public static void LocalFunctionBad()
    {
        Box Filled(string text)
        {
            var box = new Box();
            box.F = text;
            return box;
        }

        var first = Filled(Source());
        var second = Filled("");
        Sink(first.F + second.F); // expect: PRIV201
    }

    public static void GivenLambdaBad()
    {
        var boxes = Both(text =>
        {
            var box = new Box();
            box.F = text;
            return box;
        });
        Sink(boxes.Item1.F); // expect: PRIV201
    }

    public static void GivenLambdaOk()
    {
        var boxes = Both(text => new Box { F = text });
        Sink(boxes.Item2.F);
    }

    public static void GivenLambdaOfListsBad()
    {
        var lists = Lists(text =>
        {
            var list = new List<string>();
            list.Add(text);
            return list;
        });
        Sink(lists.Item1[0]); // expect: PRIV201
    }

    public static void AggregatedBad()
    {
        var all = new[] { "", Source() }.Aggregate(new Box(), (box, text) =>
        {
            var next = new Box();
            next.F = box.F + text;
            return next;
        });
        Sink(all.F); // expect: PRIV201
    }

    public static void FN_MadeForEachElement()
    {
        var boxes = Enumerable.Range(0, 3).Select(_ => new Box()).ToArray();
        boxes[0].F = Source();
        boxes[1].F = "";
        Sink(boxes[0].F); // known miss: PRIV201 what a lambda makes for each element of a sequence is taken for one object
    }
}
