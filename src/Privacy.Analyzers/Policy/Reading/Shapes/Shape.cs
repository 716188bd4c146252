using System.Collections.Immutable;

namespace Privacy.Analyzers.Policy.Reading.Shapes;

/// <summary>What a value of policy.yaml may look like. From it come the checks, the JSON schema and the reference pages.</summary>
/// <param name="Noun">As messages name it, with its article: <c>a list of categories</c>.</param>
internal abstract record Shape(string Noun)
{
    /// <summary>Any text but nothing.</summary>
    public sealed record Text(string Noun = "a text") : Shape(Noun);

    /// <summary>One of some words.</summary>
    public sealed record Word(string Noun, ImmutableArray<string> Words) : Shape(Noun);

    /// <summary>A text with a form of its own: a date, a duration, a pattern.</summary>
    public sealed record Formatted(string Noun, TextFormat Format) : Shape(Noun);

    /// <summary>The name of something defined elsewhere.</summary>
    public sealed record Reference(NameKind Kind) : Shape("a " + Names.Word(Kind));

    /// <summary>Values of one shape. A single scalar is a list of one.</summary>
    public sealed record List(string Noun, Shape Item) : Shape(Noun);

    /// <summary>Values of one shape by keys of one shape.</summary>
    public sealed record Map(string Noun, Shape Key, Shape Value) : Shape(Noun);

    /// <summary>Fixed keys.</summary>
    /// <param name="What">As messages name it, with its article: <c>an allow rule</c>.</param>
    public sealed record Keys(string What, ImmutableArray<Field> Fields) : Shape("a mapping")
    {
        public Field? Find(string name)
        {
            foreach (var field in Fields)
            {
                if (field.Name == name)
                    return field;
            }

            return null;
        }
    }

    /// <summary>Fixed keys or, shorter, the value of one of them.</summary>
    public sealed record KeysOr(Keys Long, Shape Short) : Shape(Short.Noun);
}
