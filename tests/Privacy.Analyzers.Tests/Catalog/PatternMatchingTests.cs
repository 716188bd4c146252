using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog.Patterns;

namespace Privacy.Analyzers.Tests.Catalog;

public sealed class PatternMatchingTests
{
    private const string Source = """
        namespace Contoso.Mail
        {
            public class Box<T>
            {
                public Box(T value) { }
                public void Put(List<string> items, string[] names, int? count, System.Uri uri) { }
                public class Inner { public string Name = ""; }
            }
            public class Base { public virtual void Send(string to) { } }
            public class Derived : Base { public override void Send(string to) { } }
            public interface IShip { void Ship<T>(T what); }
            public class Ship : IShip { void IShip.Ship<T>(T what) { } }
            public static class Extensions { public static void Post(this Base mail, string body) { } }
            public static class Blocks { extension(Base mail) { public void Push(string body) { } } }
        }
        """;

    [Theory]
    [InlineData("Contoso.Mail.Box.Put", true)]
    [InlineData("Contoso.Mail.Box<T>.Put", true)]
    [InlineData("Contoso.Mail.Box`1.Put", true)]
    [InlineData("Contoso.Mail.Box<A, B>.Put", false)]
    [InlineData("Contoso.Mail.Box", true)]
    [InlineData("Contoso.Mail", false)]
    [InlineData("Contoso.Mail.*", true)]
    [InlineData("Contoso.*.Put", false)]
    [InlineData("Contoso.**.Put", true)]
    [InlineData("**.Put", true)]
    [InlineData("**", true)]
    [InlineData("*", false)]
    [InlineData("Contoso.Mail.Box.P*t", true)]
    [InlineData("Contoso.M*.B*.*", true)]
    [InlineData("Contoso.Mail.Box.Pu", false)]
    [InlineData("contoso.mail.box.put", false)]
    [InlineData("Contoso.Mail.Box.Put(items, names, count, uri)", true)]
    [InlineData("Contoso.Mail.Box.Put(List<string>, string[], int?, System.Uri)", true)]
    [InlineData("Contoso.Mail.Box.Put(System.Collections.Generic.List<string>, string[], int, Uri)", true)]
    [InlineData("Contoso.Mail.Box.Put(List, *, *, *)", true)]
    [InlineData("Contoso.Mail.Box.Put(items)", false)]
    [InlineData("Contoso.Mail.Box.Put(@uri)", true)]
    [InlineData("Contoso.Mail.Box.Put(@url)", false)]
    [InlineData("Contoso.Mail.Box.new", false)]
    public void Method(string pattern, bool expected) => Check("Contoso.Mail.Box`1.Put", pattern, expected);

    [Theory]
    [InlineData("Contoso.Mail.Box.new", true)]
    [InlineData("Contoso.Mail.Box<T>.new(value)", true)]
    [InlineData("Contoso.Mail.Box", true)]
    [InlineData("Contoso.Mail.Box.Box", false)]
    public void Constructor(string pattern, bool expected) => Check("Contoso.Mail.Box`1..ctor", pattern, expected);

    [Theory]
    [InlineData("Contoso.Mail.Box.Inner.Name", true)]
    [InlineData("Contoso.Mail.Box+Inner.Name", true)]
    [InlineData("Contoso.Mail.Box.Inner", true)]
    [InlineData("Contoso.Mail.Box", false)]
    public void NestedType(string pattern, bool expected) => Check("Contoso.Mail.Box`1+Inner.Name", pattern, expected);

    [Theory]
    [InlineData("Contoso.Mail.Base.Send", true)]
    [InlineData("Contoso.Mail.Derived.Send", true)]
    public void Override(string pattern, bool expected) => Check("Contoso.Mail.Derived.Send", pattern, expected);

    [Fact]
    public void BaseOfMatchedOverride_DoesNotMatch() => Check("Contoso.Mail.Base.Send", "Contoso.Mail.Derived.Send", false);

    [Theory]
    [InlineData("Contoso.Mail.Extensions.Post", true)]
    [InlineData("Contoso.Mail.Base.Post", true)]
    [InlineData("Contoso.Mail.Base.Post(string)", true)]
    [InlineData("Contoso.Mail.Extensions.Post(mail, body)", true)]
    [InlineData("Contoso.Mail.Base", false)]
    public void ExtensionMethod(string pattern, bool expected) => Check("Contoso.Mail.Extensions.Post", pattern, expected);

    [Fact]
    public void MethodOfExtensionBlock_IsNamedByItsStaticClass()
    {
        var sample = Sample.Of(Source);
        var push = sample.Type("Contoso.Mail.Blocks").GetTypeMembers().Single().GetMembers("Push").Single();
        Assert.True(SymbolMatcher.Of(push).Match(Sample.Pattern("Contoso.Mail.Blocks.Push")).IsMatch);
    }

    [Fact]
    public void ExplicitImplementation_MatchesTheInterface()
    {
        var sample = Sample.Of(Source);
        var ship = sample.Type("Contoso.Mail.Ship").GetMembers().OfType<IMethodSymbol>().First(method => method.MethodKind == MethodKind.ExplicitInterfaceImplementation);
        Assert.True(SymbolMatcher.Of(ship).Match(Sample.Pattern("Contoso.Mail.IShip.Ship")).IsMatch);
        Assert.True(SymbolMatcher.Of(ship).Match(Sample.Pattern("Contoso.Mail.Ship.Ship")).IsMatch);
    }

    [Theory]
    [InlineData("Contoso.Mail.Box.Put", 1)]
    [InlineData("Contoso.Mail.Box.new", 1)]
    [InlineData("Contoso.Mail.Box", 1)]
    [InlineData("Contoso.Mail.Box.Inner.Name", 1)]
    [InlineData("Contoso.Mail.*.Send", 2)]
    [InlineData("Contoso.**.Send", 2)]
    [InlineData("Contoso.Mail.Base.Post", 1)]
    [InlineData("Contoso.Mail.Derived.Send", 1)]
    [InlineData("Contoso.Mail.Base.Missing", 0)]
    [InlineData("Contoso.Mail.Base.Send(int)", 0)]
    [InlineData("Contoso.Nothing.Here", 0)]
    public void Resolver_FindsWhatExists(string pattern, int expected) =>
        Assert.Equal(expected, new PatternResolver(Sample.Of(Source).Compilation).Resolve(Sample.Pattern(pattern), default).Count());

    [Theory]
    [InlineData("System.Collections.Generic.Dictionary`2", "**.Dictionary`2.Item")]
    [InlineData("System.String", "System.String.Chars")]
    public void Resolver_FindsAnIndexerOfALibrary_WhetherItsMembersWereReadOrNot(string type, string pattern)
    {
        var compilation = Sample.Of(Source).Compilation;
        var owner = compilation.GetTypeByMetadataName(type)!;
        Assert.True(IsFound());
        Assert.NotEmpty(owner.GetMembers());
        Assert.True(IsFound());

        bool IsFound() => new PatternResolver(compilation).Resolve(Sample.Pattern(pattern), default).Any(found => SymbolEqualityComparer.Default.Equals(found.ContainingType, owner));
    }

    private static void Check(string member, string pattern, bool expected)
    {
        var sample = Sample.Of(Source);
        Assert.Equal(expected, SymbolMatcher.Of(sample.Member(member)).Match(Sample.Pattern(pattern)).IsMatch);
    }
}
