namespace Privacy.Tool.Inventory;

/// <summary>One step of a flow. Lines and columns count from 1; line 0 where the step has no place in the code.</summary>
/// <param name="File">Relative to the root of the report, with forward slashes; empty where there is none.</param>
/// <param name="Kind">source, step, call, return or sink.</param>
internal sealed record PathStep(string File, int Line, int Column, string Kind, string Text);
