using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Contents;

namespace Privacy.Analyzers.Tests.Catalog;

public sealed class TypeContentsTests
{
    private const string User = """
        class User
        {
            [PersonalData("user.name")] public string Name { get; set; } = "";
            [PersonalData("user.contact.email")] public string Email { get; set; } = "";
            public int Age { get; set; }
        }
        record Person([PersonalData("user.name")] string Name, int Age);
        class Newtonsoft { }
        """;

    [Theory]
    [InlineData("User", "Name Email")]
    [InlineData("User[]", "Name Email")]
    [InlineData("List<User>", "Name Email")]
    [InlineData("Dictionary<string, User>", "Name Email")]
    [InlineData("IAsyncEnumerable<User>", "Name Email")]
    [InlineData("System.Threading.Tasks.Task<User>", "Name Email")]
    [InlineData("(User, int)", "Name Email")]
    [InlineData("Person", "Name")]
    [InlineData("string", "")]
    [InlineData("object", "")]
    [InlineData("int?", "")]
    public void Whole_GivesTheTaggedMembers(string type, string expected) => Assert.Equal(expected, Whole(User, type));

    [Theory]
    [InlineData("Person", "Name")]
    [InlineData("(Person, int)", "Name")]
    [InlineData("User", "")]
    [InlineData("List<Person>", "")]
    public void Text_GivesWhatTheCompilerPrints(string type, string expected) => Assert.Equal(expected, Text(User, type));

    [Fact]
    public void Text_OfOwnToString_IsNothing() => Assert.Equal(
        "", Text("record R([PersonalData(\"user\")] string Name) { public override string ToString() => \"\"; }", "R"));

    [Fact]
    public void Text_OfOwnPrintMembers_IsNothing() => Assert.Equal(
        "", Text("record R([PersonalData(\"user\")] string Name) { protected virtual bool PrintMembers(System.Text.StringBuilder b) => true; }", "R"));

    [Fact]
    public void Text_OfNestedRecords_HasThePath() => Assert.Equal(
        "Owner.Name", Text("record P([PersonalData(\"user\")] string Name); record Car(P Owner);", "Car"));

    [Fact]
    public void Text_OfDerivedRecord_HasTheBase() => Assert.Equal(
        "Name", Text("record P([PersonalData(\"user\")] string Name); record Q(string Name, int X) : P(Name);", "Q"));

    [Fact]
    public void Text_OfRecordStructInMetadata_IsPrinted()
    {
        var sample = Sample.OfMetadata("public record struct P([PersonalData(\"user\")] string Name);", "class Use { public P F; }");
        Assert.Equal("Name", Show(sample.Model.Contents.Text(((IFieldSymbol)sample.Member("Use.F")).Type)));
    }

    [Fact]
    public void AnonymousType_ShowsItsValues()
    {
        var sample = Sample.Of(User + "class Use { static object M(Person p) => new { p, p.Name }; }");
        var tree = sample.Compilation.SyntaxTrees.Single();
        var creation = tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.AnonymousObjectCreationExpressionSyntax>().Single();
        var type = sample.Compilation.GetSemanticModel(tree).GetTypeInfo(creation).Type!;
        Assert.Equal("p.Name", Show(sample.Model.Contents.Text(type)));
        Assert.Equal("p.Name", Show(sample.Model.Contents.Whole(type)));
    }

    [Fact]
    public void Whole_FollowsMembersThreeDeep() => Assert.Equal(
        "Name A.Name A.B.Name",
        Whole("""
            class D { [PersonalData("user")] public string Name = ""; }
            class C { [PersonalData("user")] public string Name = ""; public D D = new(); }
            class B { [PersonalData("user")] public string Name = ""; public C B_ = new(); }
            class A { [PersonalData("user")] public string Name = ""; public List<B1> A_ = []; }
            class B1 { [PersonalData("user")] public string Name = ""; public D1 B = new(); }
            class D1 { [PersonalData("user")] public string Name = ""; public D Deeper = new(); }
            class Root { [PersonalData("user")] public string Name = ""; public List<B1> A = []; }
            """, "Root"));

    [Fact]
    public void Whole_EndsInCycles() => Assert.Equal(
        "Name Friend.Name",
        Whole("class P { [PersonalData(\"user\")] public string Name = \"\"; public Q Friend = new(); } class Q { [PersonalData(\"user\")] public string Name = \"\"; public P[] Back = []; }", "P"));

    [Fact]
    public void Whole_HasInheritedMembersOnce() => Assert.Equal(
        "Name Email",
        Whole("""
            class Base { [PersonalData("user")] public virtual string Name { get; set; } = ""; [PersonalData("user")] public string Email = ""; }
            class D : Base { public override string Name { get; set; } = ""; }
            """, "D"));

    [Theory]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore]", "")]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Always)]", "")]
    [InlineData("[System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]", "Name")]
    [InlineData("[System.Runtime.Serialization.IgnoreDataMember]", "")]
    [InlineData("[Destructurama.Attributed.NotLogged]", "")]
    [InlineData("[Destructurama.Attributed.LogMasked]", "")]
    [InlineData("[Destructurama.Attributed.LogMasked(ShowLast = 4)]", "Name")]
    [InlineData("[Own.JsonIgnore]", "Name")]
    public void Whole_LeavesOutWhatIsExcluded(string attribute, string expected) => Assert.Equal(
        expected,
        Whole($$"""
            namespace Destructurama.Attributed { class NotLoggedAttribute : Attribute; class LogMaskedAttribute : Attribute { public int ShowLast { get; set; } } }
            namespace Own { class JsonIgnoreAttribute : Attribute; }
            class P { {{attribute}} [PersonalData("user")] public string Name { get; set; } = ""; }
            """, "P"));

    [Theory]
    [InlineData("private string Name = \"\";", "")]
    [InlineData("internal string Name { get; set; } = \"\";", "")]
    [InlineData("[System.Text.Json.Serialization.JsonInclude] internal string Name { get; set; } = \"\";", "Name")]
    [InlineData("public string Name { set { } }", "")]
    [InlineData("public static string Name { get; set; } = \"\";", "")]
    public void Whole_HasWhatASerialiserSees(string member, string expected) =>
        Assert.Equal(expected, Whole($$"""class P { [PersonalData("user")] {{member}} }""", "P"));

    [Fact]
    public void GenericWrapper_ShowsItsArgument() => Assert.Equal(
        "Value.Name", Whole("class P { [PersonalData(\"user\")] public string Name = \"\"; } class Box<T> { public T Value = default!; }", "Box<P>"));

    [Fact]
    public void TypeParameter_ShowsItsConstraint()
    {
        var sample = Sample.Of(User + "class G<T> where T : User { public T F = default!; }");
        Assert.Equal("Name Email", Show(sample.Model.Contents.Whole(((IFieldSymbol)sample.Member("G`1.F")).Type)));
    }

    private static string Whole(string source, string type) => Show(ModelOf(source, type, out var symbol).Contents.Whole(symbol));

    private static string Text(string source, string type) => Show(ModelOf(source, type, out var symbol).Contents.Text(symbol));

    private static PrivacyModel ModelOf(string source, string type, out ITypeSymbol symbol)
    {
        var sample = Sample.Of(source + $" class Probe_ {{ public {type} Field = default!; }}");
        symbol = ((IFieldSymbol)sample.Member("Probe_.Field")).Type;
        return sample.Model;
    }

    private static string Show(IEnumerable<CarriedTag> tags) =>
        string.Join(" ", tags.Select(tag => string.Join(".", tag.Path.Select(member => member.Name))));
}
