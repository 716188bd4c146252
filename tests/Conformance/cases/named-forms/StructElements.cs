using static Cases.Typed.Api;

namespace Cases.NamedForms.StructElementsCase;

internal struct Cell
{
    public string A;

    public string B;

    public void Set(string text) => A = text;
}

internal sealed class Sheet
{
    public Cell[] Cells = new Cell[3];

    public Cell One;

    public (string A, string B) Both;

    public (string A, string B)[] Rows = new (string, string)[2];
}

/// <summary>Fields of the elements of an array of structs, and of tuples: each is a place of its own.</summary>
internal static class StructElements
{
    private static void FillFirst(Cell[] cells) => cells[0].A = Source();

    private static void FillRow((string A, string B)[] rows) => rows[0].A = Source();

    private static void Put(ref Cell cell, string text) => cell.A = text;

    private static void PutBoth(ref (string A, string B) both) => both.A = Source();

    public static void ElementBad()
    {
        var cells = new Cell[2];
        cells[0].A = Source();
        Sink(cells[0].A); // expect: PRIV201
    }

    public static void AnotherElementOk()
    {
        var cells = new Cell[2];
        cells[0].A = Source();
        Sink(cells[1].A);
    }

    public static void AnotherFieldOk()
    {
        var cells = new Cell[2];
        cells[0].A = Source();
        Sink(cells[0].B);
    }

    public static void OverwrittenOk()
    {
        var cells = new Cell[2];
        cells[0].A = Source();
        cells[0].A = "";
        Sink(cells[0].A);
    }

    public static void ReplacedOk()
    {
        var cells = new Cell[2];
        cells[0].A = Source();
        cells[0] = new Cell { B = "" };
        Sink(cells[0].A);
    }

    public static void ReplacedBad()
    {
        var cells = new Cell[2];
        cells[0] = new Cell { A = Source() };
        Sink(cells[0].A); // expect: PRIV201
    }

    public static void UnknownPlaceBad(int at)
    {
        var cells = new Cell[2];
        cells[at].A = Source();
        Sink(cells[0].A); // expect: PRIV201
    }

    public static void CleanedSomewhereBad(int at)
    {
        var cells = new Cell[2];
        cells[0].A = Source();
        cells[at].A = "";
        Sink(cells[0].A); // expect: PRIV201
    }

    public static void FN_CleanedSomewhereElse(int at, int another)
    {
        var cells = new Cell[2];
        cells[at].A = Source();
        cells[another].A = "";
        Sink(cells[0].A); // known miss: PRIV201 two unknown places of an array of structs are taken for the same
    }

    public static void CopiedElementBad()
    {
        var cells = new Cell[2];
        cells[0].A = Source();
        cells[1] = cells[0];
        cells[0].A = "";
        Sink(cells[1].A); // expect: PRIV201
    }

    public static void CopiedElementOk()
    {
        var cells = new Cell[2];
        cells[0].A = Source();
        cells[1] = cells[0];
        cells[0].A = "";
        Sink(cells[0].A);
    }

    public static void CalledOnAnElementBad()
    {
        var cells = new Cell[2];
        cells[0].Set(Source());
        Sink(cells[0].A); // expect: PRIV201
    }

    public static void CalledOnAnElementOk()
    {
        var cells = new Cell[2];
        cells[0].Set(Source());
        Sink(cells[1].A);
        Sink(cells[0].B);
    }

    public static void ByReferenceBad()
    {
        var cells = new Cell[2];
        ref var cell = ref cells[0];
        cell.A = Source();
        Sink(cells[0].A); // expect: PRIV201
    }

    public static void ByReferenceOk()
    {
        var cells = new Cell[2];
        ref var cell = ref cells[0];
        cell.A = Source();
        Sink(cells[1].A);
    }

    public static void GivenByReferenceBad()
    {
        var cells = new Cell[2];
        Put(ref cells[0], Source());
        Put(ref cells[1], "");
        Sink(cells[0].A); // expect: PRIV201
    }

    public static void GivenByReferenceOk()
    {
        var cells = new Cell[2];
        Put(ref cells[0], Source());
        Put(ref cells[1], "");
        Sink(cells[1].A);
        Sink(cells[0].B);
    }

    public static void WrittenByACallBad()
    {
        var cells = new Cell[2];
        FillFirst(cells);
        Sink(cells[0].A); // expect: PRIV201
    }

    public static void FP_WrittenByACall()
    {
        var cells = new Cell[2];
        FillFirst(cells);
        Sink(cells[1].A); // known false alarm: PRIV201 which element of an array of structs a call wrote to is not known
        Sink(cells[0].B);
    }

    public static void WrittenInTurnsBad()
    {
        var cells = new Cell[2];
        for (var i = 0; i < 2; i++)
            cells[i].A = Source();
        Sink(cells[1].A); // expect: PRIV201
    }

    public static void WrittenInTurnsOk()
    {
        var cells = new Cell[2];
        for (var i = 0; i < 2; i++)
            cells[i].A = Source();
        Sink(cells[1].B);
    }

    public static void ListedBad()
    {
        var cells = new Cell[2];
        cells[0].A = Source();
        foreach (var cell in cells)
            Sink(cell.A); // expect: PRIV201
    }

    public static void ListedOk()
    {
        var cells = new Cell[2];
        cells[0].A = Source();
        foreach (var cell in cells)
            Sink(cell.B);
    }

    public static void EachByReferenceBad()
    {
        var cells = new Cell[2];
        foreach (ref var cell in cells.AsSpan())
            cell.A = Source();
        Sink(cells[1].A); // expect: PRIV201
    }

    public static void ClearedOk()
    {
        var cells = new Cell[3];
        cells[2] = new Cell { A = Source() };
        Array.Clear(cells);
        Sink(cells[2].A);
    }

    public static void SpanBad()
    {
        Span<Cell> cells = new Cell[3];
        cells[2].A = Source();
        Sink(cells[2].A); // expect: PRIV201
    }

    public static void SpanOk()
    {
        Span<Cell> cells = new Cell[3];
        cells[2].A = Source();
        Sink(cells[1].A);
    }

    public static void OfAnObjectBad()
    {
        var sheet = new Sheet();
        sheet.Cells[1].A = Source();
        Sink(sheet.Cells[1].A); // expect: PRIV201
    }

    public static void OfAnObjectOk()
    {
        var sheet = new Sheet();
        sheet.Cells[1].A = Source();
        Sink(sheet.Cells[0].A);
        Sink(sheet.One.A);
    }

    public static void CopiedTupleBad()
    {
        var one = (A: Source(), B: "");
        var two = one;
        one.A = "";
        Sink(two.A); // expect: PRIV201
    }

    public static void CopiedTupleOk()
    {
        var one = (A: Source(), B: "");
        var two = one;
        one.A = "";
        Sink(one.A + two.B);
    }

    public static void TupleWithoutAValueBad()
    {
        (string A, string B) both;
        both.A = Source();
        both.B = "";
        Sink(both.A); // expect: PRIV201
    }

    public static void TupleWithoutAValueOk()
    {
        (string A, string B) both;
        both.A = Source();
        both.B = "";
        Sink(both.B);
    }

    public static void TupleOfAFieldBad()
    {
        var sheet = new Sheet();
        sheet.Both.A = Source();
        Sink(sheet.Both.A); // expect: PRIV201
    }

    public static void TupleOfAFieldOk()
    {
        var sheet = new Sheet();
        sheet.Both.A = Source();
        Sink(sheet.Both.B);
    }

    public static void TupleInAnArrayBad()
    {
        var sheet = new Sheet();
        sheet.Rows[0].A = Source();
        Sink(sheet.Rows[0].A); // expect: PRIV201
    }

    public static void TupleInAnArrayOk()
    {
        var sheet = new Sheet();
        sheet.Rows[0].A = Source();
        Sink(sheet.Rows[0].B);
        Sink(sheet.Rows[1].A);
    }

    public static void TupleByReferenceBad()
    {
        (string A, string B) both = default;
        PutBoth(ref both);
        Sink(both.A); // expect: PRIV201
    }

    public static void TupleByReferenceOk()
    {
        (string A, string B) both = default;
        PutBoth(ref both);
        Sink(both.B);
    }

    public static void TuplesWrittenByACallBad()
    {
        var rows = new (string, string)[2];
        FillRow(rows);
        Sink(rows[0].Item1); // expect: PRIV201
    }

    public static void TuplesWrittenByACallOk()
    {
        var rows = new (string, string)[2];
        FillRow(rows);
        Sink(rows[0].Item2);
    }
}
