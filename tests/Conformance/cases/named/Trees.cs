using static Cases.Named.Api;

namespace Cases.NamedCases.TreesCase;

internal sealed class Tree
{
    public string Value = "";
    public string Note = "";
    public Tree? Left;
    public Tree? Right;
    public Tree? Parent;

    public void Insert(string v)
    {
        if (string.CompareOrdinal(v, Value) < 0)
        {
            if (Left == null) Left = new Tree { Value = v, Parent = this };
            else Left.Insert(v);
        }
        else
        {
            if (Right == null) Right = new Tree { Value = v, Parent = this };
            else Right.Insert(v);
        }
    }

    public string Collect() => Value + Left?.Collect() + Right?.Collect();
    public string Notes() => Note + Left?.Notes() + Right?.Notes();
}
internal static class TreeCase {
    public static void TreeInsertBad() { var t = new Tree(); t.Insert("a"); t.Insert(Source()); Sink(t.Collect()); } // expect: PRIV201
    public static void TreeInsertOk() { var t = new Tree(); t.Insert("a"); t.Insert("b"); Sink(t.Collect()); }
    public static void TreeNoteOk() { var t = new Tree(); t.Insert("a"); t.Insert(Source()); Sink(t.Notes()); }
}
