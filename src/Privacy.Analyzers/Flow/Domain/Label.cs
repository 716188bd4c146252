using System.Collections.Immutable;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Flow.Domain;

/// <summary>
/// One taint fact: "holds what source s gave" or, inside a method yet to be called, "holds what the caller put at path p".
/// A label is deep: it covers the value and whatever is read from it. Immutable, compared by value.
/// </summary>
internal sealed class Label : IEquatable<Label>
{
    public Label(SourceTag source, Form form = Form.Identified, bool assumed = false)
    {
        Source = source;
        Form = form;
        IsAssumed = assumed;
    }

    public Label(AccessPath path, Reach reach, Form form = Form.Identified, bool assumed = false)
    {
        Path = path;
        Reach = reach;
        Form = form;
        IsAssumed = assumed;
    }

    public SourceTag? Source { get; }

    public AccessPath? Path { get; }

    /// <summary>How much of the value at <see cref="Path"/>.</summary>
    public Reach Reach { get; }

    public Form Form { get; }

    /// <summary>True where a step through unknown code was taken.</summary>
    public bool IsAssumed { get; }

    /// <summary>Guards that held at a point the value passed: it is here only if they did.</summary>
    public ImmutableArray<GuardFact> Guards { get; private init; } = [];

    /// <summary>The same with a form at least this anonymous, and the assumption added.</summary>
    public Label Through(Form form, bool assumed) => With(form > Form ? form : Form, assumed || IsAssumed, Guards);

    /// <summary>The same where these guards held too.</summary>
    public Label Under(ImmutableArray<GuardFact> guards) => guards.IsEmpty ? this : With(Form, IsAssumed, GuardFacts.Both(Guards, guards));

    /// <summary>The same where these guards held too, those apart of which it tells already: doing so again changes nothing.</summary>
    public Label UnderOthers(ImmutableArray<GuardFact> guards)
    {
        foreach (var own in Guards)
            guards = guards.RemoveAll(guard => guard.Guard == own.Guard);
        return Under(guards);
    }

    public Label Unguarded() => With(Form, IsAssumed, []);

    /// <summary>The same of a path label, for all that is below a shorter path.</summary>
    public Label Truncated(int depth)
    {
        var path = Path?.Truncated(depth);
        return path is null || ReferenceEquals(path, Path) ? this : new Label(path, Reach.Content, Form, IsAssumed) { Guards = Guards };
    }

    /// <summary>The same of a path label, for the numbers of its content alone.</summary>
    public Label OfNumbers() =>
        Path is null || Reach != Reach.Content ? this : new Label(Path, Reach.Numbers, Form, IsAssumed) { Guards = Guards };

    /// <summary>
    /// True where the other says nothing beyond this: the same seen for certain where it is assumed, or the whole content where it is the numbers of it.
    /// </summary>
    public bool Covers(Label other) =>
        ReferenceEquals(Source, other.Source)
        && Form == other.Form
        && (!IsAssumed || other.IsAssumed)
        && (Reach == other.Reach || (Reach == Reach.Content && other.Reach == Reach.Numbers))
        && GuardFacts.Same(Guards, other.Guards)
        && (Path is null ? other.Path is null : Path.Equals(other.Path));

    public bool Equals(Label? other) =>
        other is not null
        && ReferenceEquals(Source, other.Source)
        && Form == other.Form
        && IsAssumed == other.IsAssumed
        && Reach == other.Reach
        && GuardFacts.Same(Guards, other.Guards)
        && (Path is null ? other.Path is null : Path.Equals(other.Path));

    public override bool Equals(object? obj) => Equals(obj as Label);

    public override int GetHashCode() =>
        (Source is null ? Path!.GetHashCode() : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Source)) ^ ((int)Form << 3) ^ ((int)Reach << 5);

    private Label With(Form form, bool assumed, ImmutableArray<GuardFact> guards)
    {
        if (form == Form && assumed == IsAssumed && guards == Guards)
            return this;
        return Source is not null
            ? new Label(Source, form, assumed) { Guards = guards }
            : new Label(Path!, Reach, form, assumed) { Guards = guards }; // one of both is set
    }
}
