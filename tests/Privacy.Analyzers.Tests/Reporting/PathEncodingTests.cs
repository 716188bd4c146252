using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Reporting;

namespace Privacy.Analyzers.Tests.Reporting;

public sealed class PathEncodingTests
{
    private static readonly SyntaxTree Tree = CSharpSyntaxTree.ParseText("class A;\n  class B;\n", path: "src/A.cs");

    [Fact]
    public void EmptyPath_IsAnEmptyArray() => Assert.Equal("[]", PathEncoding.Encode([]));

    [Fact]
    public void Step_HasFileLineColumnKindText_InThatOrder()
    {
        var json = PathEncoding.Encode([new PathStep(At(11, 5), StepKind.Source, "User.Email")]);

        Assert.Equal("""[{"file":"src/A.cs","line":2,"column":3,"kind":"source","text":"User.Email"}]""", json);
    }

    [Fact]
    public void Steps_KeepTheirOrder()
    {
        StepKind[] kinds = [StepKind.Source, StepKind.Step, StepKind.Call, StepKind.Return, StepKind.Sink];

        using var json = JsonDocument.Parse(PathEncoding.Encode([.. kinds.Select(kind => new PathStep(At(0, 5), kind, ""))]));

        Assert.Equal(
            ["source", "step", "call", "return", "sink"],
            json.RootElement.EnumerateArray().Select(step => step.GetProperty("kind").GetString()));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("\"quoted\" \\ back")]
    [InlineData("line\nfeed\r\ttab")]
    [InlineData("\0\u0001\u001f\u007f")]
    [InlineData("\u2028\u2029")]
    [InlineData("кат, даректер, 😀")]
    [InlineData("</script>")]
    public void Text_ReadsBackAsItWas(string text)
    {
        using var json = JsonDocument.Parse(PathEncoding.Encode([new PathStep(At(0, 5), StepKind.Step, text)]));

        Assert.Equal(text, json.RootElement[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("\ude00\ud83d")]
    public void HalfOfASurrogatePair_IsEscaped(string text)
    {
        var json = PathEncoding.Encode([new PathStep(At(0, 5), StepKind.Step, text)]);

        Assert.All(json, c => Assert.False(char.IsSurrogate(c)));
    }

    [Fact]
    public void StepOutsideTheSource_HasNoPlace()
    {
        var json = PathEncoding.Encode([new PathStep(Location.None, StepKind.Call, "Lib.Run")]);

        Assert.Equal("""[{"file":"","line":0,"column":0,"kind":"call","text":"Lib.Run"}]""", json);
    }

    [Fact]
    public void MappedLine_IsTheOneTheCompilerNames()
    {
        var tree = CSharpSyntaxTree.ParseText("#line 7 \"Page.razor\"\nclass A;\n", path: "Page.razor.g.cs");
        var location = Location.Create(tree, TextSpan.FromBounds(21, 26));

        using var json = JsonDocument.Parse(PathEncoding.Encode([new PathStep(location, StepKind.Sink, "")]));

        Assert.Equal("Page.razor", json.RootElement[0].GetProperty("file").GetString());
        Assert.Equal(7, json.RootElement[0].GetProperty("line").GetInt32());
    }

    private static Location At(int start, int length) => Location.Create(Tree, new TextSpan(start, length));
}
