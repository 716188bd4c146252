namespace Privacy.Analyzers.Policy.Model;

/// <summary>How far data still points to a person; ordered, a later value is less identifying. Same values as <c>Privacy.Form</c>.</summary>
internal enum Form
{
    Identified = 0,
    Pseudonymised = 1,
    Anonymised = 2,
}
