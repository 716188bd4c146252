namespace Privacy.Analyzers.Conformance.Metamorphic;

/// <summary>A way to write the same program otherwise: around the value of an argument, without moving a line.</summary>
/// <param name="Before">Written before the value.</param>
/// <param name="After">Written behind it.</param>
/// <param name="Keeps">The verdict stays; otherwise no personal data is left in the value.</param>
public sealed record Change(string Name, string Before, string After, bool Keeps = true)
{
    /// <summary>What the wrappers call, in a file of its own.</summary>
    public const string Code = """
        namespace Cases.Metamorphic;

        public static class Same
        {
            public static T Value<T>(T value) => value;

            public static T Far<T>(T value) => Value(new Box<T> { Held = value }.Held);

            public static T Run<T>(System.Func<T> function) => function();

            [Transforms(Form.Anonymised)]
            public static T Washed<T>(T value) => Out.Coin ? value : default!;
        }

        public sealed class Box<T>
        {
            public required T Held { get; init; }
        }

        public interface ISame<T>
        {
            T Pass(T value);
        }

        public sealed class OnlySame<T> : ISame<T>
        {
            public static ISame<T> One { get; } = new OnlySame<T>();

            public T Pass(T value) => value;
        }

        public static class Dispatched
        {
            public static T Pass<T>(T value) => OnlySame<T>.One.Pass(value);
        }
        """;

    public static Change[] All { get; } =
    [
        new("extracted to a method", "global::Cases.Metamorphic.Same.Value(", ")"),
        new("kept in an object", "global::Cases.Metamorphic.Same.Far(", ")"),
        new("packed in a tuple", "(", ", 0).Item1"),
        new("wrapped in a lambda", "global::Cases.Metamorphic.Same.Run(() => ", ")"),
        new("behind an interface", "global::Cases.Metamorphic.Dispatched.Pass(", ")"),
        new("kept in an array", "new[] { ", " }[0]"),
        new("anonymised", "global::Cases.Metamorphic.Same.Washed(", ")", Keeps: false),
    ];

    public override string ToString() => Name;
}
