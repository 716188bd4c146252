using System.Collections.Immutable;

namespace Privacy.Analyzers.Catalog.Guards;

/// <summary>A member whose <c>true</c> (or whose returning at all) means that a guard holds.</summary>
/// <param name="OnReturn">True where the member throws or does not return when refused.</param>
/// <param name="Arguments">What arguments must be for it to speak of this guard.</param>
internal sealed record GuardMember(string GuardId, bool OnReturn, ImmutableArray<GuardArgument> Arguments);

/// <summary>A constant that an argument must be: the one that a pattern gives, or one that names the guard.</summary>
/// <param name="Ordinal">The parameter.</param>
/// <param name="Constant">As a value of the parameter's type.</param>
/// <param name="Names">Texts that name the guard, as <see cref="GuardNames.Plain"/> has them; <c>default</c> where the constant counts.</param>
internal sealed record GuardArgument(int Ordinal, object? Constant, ImmutableArray<string> Names)
{
    public bool Accepts(object? constant) =>
        Names.IsDefault ? Equals(constant, Constant) : constant is string text && Names.Contains(GuardNames.Plain(text));

    public GuardArgument At(int ordinal) => this with { Ordinal = ordinal };

    public bool IsLike(GuardArgument other) => Ordinal == other.Ordinal && Equals(Constant, other.Constant) && Names == other.Names;
}
