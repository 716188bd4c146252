namespace Privacy.Tool.Inventory;

/// <summary>Where a finding is. Lines and columns count from 1; all 0 where it concerns a whole project.</summary>
internal sealed record Region(string File, int Line, int Column, int EndLine, int EndColumn) : IComparable<Region>
{
    public int CompareTo(Region? other)
    {
        if (other is null)
            return 1;

        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column, EndLine, EndColumn).CompareTo((other.Line, other.Column, other.EndLine, other.EndColumn));
    }

    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}
