using System.Collections.Immutable;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Forms;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>
/// One taint fact: "holds what source s gave" or, inside a method yet to be called, "holds what the caller put at path p".
/// A label is deep: it covers the value and whatever is read from it. Immutable, compared by value.
/// </summary>
internal sealed class Label : IEquatable<Label>
{
    /// <summary>The form that nothing takes back.</summary>
    private readonly Form _lasting;

    private readonly Cover _cover;

    public Label(SourceTag source, Form form = Form.Identified, bool assumed = false)
    {
        Source = source;
        _lasting = form;
        IsAssumed = assumed;
    }

    public Label(AccessPath path, Reach reach, Form form = Form.Identified, bool assumed = false)
    {
        Path = path;
        Reach = reach;
        _lasting = form;
        IsAssumed = assumed;
    }

    private Label(Label label, Reach reach, Form lasting, Cover cover, bool assumed, ImmutableArray<GuardFact> guards)
    {
        Source = label.Source;
        Path = label.Path;
        Reach = reach;
        _lasting = lasting;
        _cover = lasting >= Form.Pseudonymised || (cover == Cover.Removed && Source is not null) ? Cover.None : cover;
        IsAssumed = assumed;
        Guards = guards;
    }

    /// <summary>What a transform that can be undone did last: encryption, and decryption of what the caller may have encrypted.</summary>
    private enum Cover
    {
        None,
        Added,
        Removed,
    }

    public SourceTag? Source { get; }

    public AccessPath? Path { get; }

    /// <summary>How much of the value at <see cref="Path"/>.</summary>
    public Reach Reach { get; }

    public Form Form => _cover == Cover.Added ? Form.Pseudonymised : _lasting;

    /// <summary>True where a step through unknown code was taken.</summary>
    public bool IsAssumed { get; }

    /// <summary>Guards that held at a point the value passed: it is here only if they did.</summary>
    public ImmutableArray<GuardFact> Guards { get; } = [];

    /// <summary>The same through a step that may have been assumed.</summary>
    public Label Through(bool assumed) => With(_lasting, _cover, assumed || IsAssumed, Guards);

    /// <summary>The same through a transform: in a form at least this anonymous, or readable again.</summary>
    public Label Through(Transformation transformation) => transformation switch
    {
        { Form: Form.Identified } => With(_lasting, _cover == Cover.Added ? Cover.None : Cover.Removed, IsAssumed, Guards),
        { Form: Form.Pseudonymised, IsFinal: false } => With(_lasting, Cover.Added, IsAssumed, Guards),
        var (form, _) => With(form > _lasting ? form : _lasting, _cover, IsAssumed, Guards),
    };

    /// <summary>The same through all that the label of a callee went through there.</summary>
    public Label Through(Label callee) => With(
        callee._lasting > _lasting ? callee._lasting : _lasting,
        callee._cover == Cover.None ? _cover : callee._cover == Cover.Removed && _cover == Cover.Added ? Cover.None : callee._cover,
        callee.IsAssumed || IsAssumed,
        Guards);

    /// <summary>The same where these guards held too.</summary>
    public Label Under(ImmutableArray<GuardFact> guards) => guards.IsEmpty ? this : With(_lasting, _cover, IsAssumed, GuardFacts.Both(Guards, guards));

    /// <summary>The same where these guards held too, those apart of which it tells already: doing so again changes nothing.</summary>
    public Label UnderOthers(ImmutableArray<GuardFact> guards)
    {
        foreach (var own in Guards)
            guards = guards.RemoveAll(guard => guard.Guard == own.Guard);
        return Under(guards);
    }

    public Label Unguarded() => With(_lasting, _cover, IsAssumed, []);

    /// <summary>The same of a path label, for all that is below a shorter path.</summary>
    public Label Truncated(int depth)
    {
        var path = Path?.Truncated(depth);
        return path is null || ReferenceEquals(path, Path) ? this : new Label(new Label(path, Reach.Content), Reach.Content, _lasting, _cover, IsAssumed, Guards);
    }

    /// <summary>The same of a path label, for the numbers of its content alone.</summary>
    public Label OfNumbers() =>
        Path is null || Reach != Reach.Content ? this : new Label(this, Reach.Numbers, _lasting, _cover, IsAssumed, Guards);

    /// <summary>
    /// True where the other says nothing beyond this: the same seen for certain where it is assumed, or the whole content where it is the numbers of it.
    /// </summary>
    public bool Covers(Label other) => IsAbout(other) && SaysAll(other);

    public bool Equals(Label? other) => other is not null && IsAbout(other) && SaysAsMuch(other);

    /// <summary>Both are the same but for what is assumed and how much of it they say.</summary>
    public bool IsAbout(Label other) =>
        ReferenceEquals(Source, other.Source)
        && (Path is null ? other.Path is null : other.Path is not null && Path.Equals(other.Path))
        && _lasting == other._lasting
        && _cover == other._cover
        && GuardFacts.Same(Guards, other.Guards);

    /// <summary>Of labels that are about the same: this one says all that the other does.</summary>
    public bool SaysAll(Label other) => (!IsAssumed || other.IsAssumed) && (Reach == other.Reach || (Reach == Reach.Content && other.Reach == Reach.Numbers));

    /// <summary>Of labels that are about the same: they are equal.</summary>
    public bool SaysAsMuch(Label other) => IsAssumed == other.IsAssumed && Reach == other.Reach;

    public override bool Equals(object? obj) => Equals(obj as Label);

    public override int GetHashCode() =>
        (Source is null ? Path!.GetHashCode() : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Source)) ^ ((int)_lasting << 3) ^ ((int)_cover << 7) ^ ((int)Reach << 5);

    private Label With(Form lasting, Cover cover, bool assumed, ImmutableArray<GuardFact> guards) =>
        lasting == _lasting && cover == _cover && assumed == IsAssumed && guards == Guards ? this : new Label(this, Reach, lasting, cover, assumed, guards);
}
