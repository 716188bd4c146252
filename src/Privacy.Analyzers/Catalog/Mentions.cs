namespace Privacy.Analyzers.Catalog;

/// <summary>
/// The identifiers that a compilation's code mentions. A member of a library that no code names is not worth loading: reading the members and
/// attributes of whole libraries costs more than the program itself.
/// </summary>
internal sealed class Mentions
{
    private readonly Lazy<ISet<string>>? _names;

    private Mentions()
    {
    }

    /// <param name="names">Asked for with the first question: most programs have none.</param>
    public Mentions(Func<ISet<string>> names) => _names = new Lazy<ISet<string>>(names, LazyThreadSafetyMode.None);

    /// <summary>Every name there is.</summary>
    public static readonly Mentions All = new();

    /// <summary>True also for an explicit implementation (<c>IFace.Member</c>), which is called by its last name.</summary>
    public bool Contains(string name)
    {
        if (_names is null || _names.Value.Contains(name))
            return true;
        var dot = name.LastIndexOf('.');
        return dot > 0 && _names.Value.Contains(name.Substring(dot + 1));
    }
}
