using Privacy.Analyzers.Policy.Patterns;

namespace Privacy.Analyzers.Tests.Policy.Patterns;

public sealed class SymbolPatternParserTests
{
    [Theory]
    [InlineData("Contoso.Mail.Send", "Contoso/-1 Mail/-1 Send/-1")]
    [InlineData("Microsoft.AspNetCore.Identity.IdentityUser<TKey>.PhoneNumber", "Microsoft/-1 AspNetCore/-1 Identity/-1 IdentityUser/1 PhoneNumber/-1")]
    [InlineData("Contoso.Map<TKey, TValue>.Add", "Contoso/-1 Map/2 Add/-1")]
    [InlineData("Contoso.Map<,>.Add", "Contoso/-1 Map/2 Add/-1")]
    [InlineData("Contoso.Map<A.B<C, D>, (E, F)>.Add", "Contoso/-1 Map/2 Add/-1")]
    [InlineData("Contoso.Map`2.Add", "Contoso/-1 Map/2 Add/-1")]
    [InlineData("Contoso.Outer+Inner.Go", "Contoso/-1 Outer/-1 Inner/-1 Go/-1")]
    [InlineData("Contoso.Metrica.*", "Contoso/-1 Metrica/-1 */-1")]
    [InlineData("Contoso.**", "Contoso/-1 **/-1")]
    [InlineData("Contoso.Logger.Log*", "Contoso/-1 Logger/-1 Log*/-1")]
    [InlineData("Contoso.Mail.new", "Contoso/-1 Mail/-1 new/-1")]
    [InlineData(" Contoso.Mail ", "Contoso/-1 Mail/-1")]
    [InlineData("Пример.Почта.Отправить", "Пример/-1 Почта/-1 Отправить/-1")]
    public void Names_AreSplitAtDots(string text, string expected)
    {
        var pattern = SymbolPatternParser.Parse(text, default, out var error);
        Assert.Null(error);
        Assert.Equal(expected, string.Join(" ", pattern!.Segments.Select(segment => $"{segment.Name}/{segment.Arity}")));
        Assert.True(pattern.Parameters.IsDefault);
        Assert.Equal(text, pattern.Text);
    }

    [Theory]
    [InlineData("T.M()", "")]
    [InlineData("T.M(string, body)", "string | body")]
    [InlineData("T.M(@name)", "@name")]
    [InlineData("T.M(@to, @cc, subject)", "@to | @cc | subject")]
    [InlineData("T.M(Dictionary<string, int>, int[], System.Uri?)", "Dictionary<string, int> | int[] | System.Uri?")]
    [InlineData("T.M(*, @body)", "* | @body")]
    [InlineData("T.M(purpose: \"analytics\")", "purpose=analytics")]
    [InlineData("T.M(purpose: \"a, \\\"b\\\" (c)\")", "purpose=a, \"b\" (c)")]
    [InlineData("T.M(on: true, level: -3, x: null)", "on=True | level=-3 | x=")]
    [InlineData("T.M(@value, strict: false)", "@value | strict=False")]
    public void Parameters_AreNamesTypesAndConstants(string text, string expected)
    {
        var pattern = SymbolPatternParser.Parse(text, default, out var error);
        Assert.Null(error);
        Assert.Equal(expected, string.Join(" | ", pattern!.Parameters.Select(parameter =>
            (parameter.Marked ? "@" : "") + parameter.Name + (parameter.HasConstant ? "=" + parameter.Constant : ""))));
    }

    [Fact]
    public void Constants_KeepTheirType()
    {
        var pattern = SymbolPatternParser.Parse("T.M(a: \"1\", b: 1, c: true, d: null)", default, out _)!;
        Assert.Equal(["1", 1L, true, null], pattern.Parameters.Select(parameter => parameter.Constant));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("  ", "is empty")]
    [InlineData("Contoso..Mail", "has an empty name between its dots")]
    [InlineData(".Contoso", "has an empty name between its dots")]
    [InlineData("Contoso.", "has an empty name between its dots")]
    [InlineData("Contoso.Mail Send", "has 'Mail Send', which is not a name")]
    [InlineData("Contoso.1st", "has '1st', which is not a name")]
    [InlineData("Contoso.Log**", "has 'Log**': '**' stands for whole names only")]
    [InlineData("Contoso.Map<T.Add", "has unbalanced '<' and '>'")]
    [InlineData("Contoso.Map>T.Add", "has unbalanced '<' and '>'")]
    [InlineData("Contoso.Map<T>x.Add", "has characters after the type parameters of 'Map'")]
    [InlineData("Contoso.Map`x.Add", "has no number of type parameters after 'Map`'")]
    [InlineData("T.M(string", "lacks the closing ')' at its end")]
    [InlineData("T.M(string) x", "lacks the closing ')' at its end")]
    [InlineData("T.M(string,)", "has an empty parameter between its parentheses")]
    [InlineData("T.M(@)", "has an empty parameter between its parentheses")]
    [InlineData("T.M(\"x\")", "has '\"x\"', which is neither a parameter's name nor a type")]
    [InlineData("T.M(purpose: analytics)", "has 'analytics' for 'purpose', which is neither a text in quotes nor a whole number, true, false or null")]
    [InlineData("T.M(purpose: \"a\"b\")", "has '\"a\"b\"' for 'purpose', which is neither a text in quotes nor a whole number, true, false or null")]
    public void BrokenPattern_SaysWhatIsWrong(string text, string expected)
    {
        Assert.Null(SymbolPatternParser.Parse(text, default, out var error));
        Assert.Equal(expected, error);
    }

    [Fact]
    public void EndlessPattern_IsRefused()
    {
        Assert.Null(SymbolPatternParser.Parse(new string('a', 100_000), default, out var error));
        Assert.Equal("is longer than 2000 characters", error);
    }

    [Theory]
    [InlineData("A.B.Send", "Send")]
    [InlineData("A.B.*", null)]
    [InlineData("A.B.Log*", null)]
    public void LastName_IsKnownForPlainNames(string text, string? expected) =>
        Assert.Equal(expected, SymbolPatternParser.Parse(text, default, out _)!.LastName);
}
