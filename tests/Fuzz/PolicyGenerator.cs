using System.Text;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Policy.Reading.Shapes;

namespace Privacy.Fuzz;

/// <summary>
/// Random policies by the reader's own table of keys: mostly of the right shape, so that what comes after the shapes (merging, dead entries,
/// parents, decisions) gets its share.
/// </summary>
internal sealed class PolicyGenerator(Random random)
{
    private static readonly string[] Categories = ["user", "user.name", "user.name.last", "user.contact.email", "user.device", "user.authorization", "user.biometrics", "user.own.thing"];
    private static readonly string[] Ids = ["a", "b", "c", "d-e", "f_g"];
    private static readonly string[] Patterns = ["A.B.C", "A.*", "A.**.C", "A.B(x)", "A.B(@x)", "A.B<T>.C(p: \"v\")", "A.new"];

    public string Policy(bool extends)
    {
        var text = new StringBuilder("version: 1\n");
        if (extends)
            text.Append("extends: parent.yaml\n");

        foreach (var field in Schema.Policy.Fields.Where(field => field.Name is not ("version" or "extends")))
        {
            if (random.Next(3) > 0)
                text.Append(field.Name).Append(": ").Append(Value(field.Shape, 0)).Append('\n');
        }

        return text.ToString();
    }

    private string Value(Shape shape, int depth) => random.Next(60) == 0 ? Wrong() : shape switch
    {
        Shape.Keys keys => Keys(keys, depth),
        Shape.Map map => "{ " + string.Join(", ", Some(random.Next(4), () => Value(map.Key, depth + 1) + ": " + Value(map.Value, depth + 1))) + " }",
        Shape.List list => random.Next(4) == 0 && list.Item is not Shape.Keys
            ? Value(list.Item, depth + 1)
            : "[ " + string.Join(", ", Some(random.Next(4), () => Value(list.Item, depth + 1))) + " ]",
        Shape.KeysOr either => Value(random.Next(2) == 0 ? either.Long : either.Short, depth),
        Shape.Word { Words: var words } => words[random.Next(words.Length)],
        Shape.Reference { Kind: var kind } => Name(kind),
        Shape.Formatted { Format: var format } => Formatted(format),
        _ => "\"text " + random.Next(3) + "\"",
    };

    private string Keys(Shape.Keys keys, int depth) =>
        "{ " + string.Join(", ", keys.Fields.Where(field => field.IsRequired || random.Next(4) == 0).Select(field => field.Name + ": " + Value(field.Shape, depth + 1))) + " }";

    private string Name(NameKind kind) => kind switch
    {
        NameKind.Category => One(Categories),
        NameKind.Recipients => random.Next(3) switch { 0 => "\"*\"", 1 => "\"kind:" + One([.. PolicyWords.Kinds]) + "\"", _ => One(Ids) },
        NameKind.Sink => random.Next(3) == 0 ? "pack:openai" : "\"" + One(Patterns).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"",
        _ => One(Ids),
    };

    private string Formatted(TextFormat format)
    {
        if (format == Formats.CategoryId)
            return One(Categories);
        if (format == Formats.Id)
            return One(Ids);
        if (format == Formats.Pattern)
            return "\"" + One(Patterns).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
        if (format == Formats.Duration)
            return One(["P1Y", "P30D", "P2W", "PT1H"]);
        if (format == Formats.Day || format == Formats.DayOrTrue)
            return One(["2026-01-01", "2027-12-31", "2028-02-29"]);
        if (format == Formats.Country)
            return One(["DE", "US", "RU"]);
        return format == Formats.Age ? "16" : format == Formats.Article9 ? "h" : format == Formats.Host ? "api.example.org" : "enforce";
    }

    private string Wrong() => One(["[x]", "{ x: y }", "~", "\"\"", "nonsense", "[[]]", "&x [*x]"]);

    private static IEnumerable<string> Some(int count, Func<string> one) => Enumerable.Range(0, count).Select(_ => one());

    private string One(string[] of) => of[random.Next(of.Length)];
}
