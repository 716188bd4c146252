using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Tests.Catalog;

public sealed class GuardTableTests
{
    [Theory]
    [InlineData("public bool M() => true;", false)]
    [InlineData("public System.Threading.Tasks.Task<bool> M() => null!;", false)]
    [InlineData("public System.Threading.Tasks.ValueTask<bool> M() => default;", false)]
    [InlineData("public bool M => true;", false)]
    [InlineData("public void M() { }", true)]
    [InlineData("public System.Threading.Tasks.Task M() => null!;", true)]
    [InlineData("public string M() => \"\";", true)]
    public void Tag_SaysWhetherTrueOrReturningCounts(string member, bool onReturn)
    {
        var sample = Sample.Of($$"""class G { [Guard("adult")] {{member}} }""");
        var guard = Assert.Single(sample.Model.Guards.Of(sample.Member("G.M")));
        Assert.Equal("adult", guard.GuardId);
        Assert.Equal(onReturn, guard.OnReturn);
        Assert.Empty(guard.Arguments);
    }

    [Fact]
    public void TagOfInterface_HoldsForImplementation()
    {
        var sample = Sample.Of("interface I { [Guard(\"a\")] bool Ok(); } class C : I { public bool Ok() => true; public bool Other() => true; }");
        Assert.Equal("a", Assert.Single(sample.Model.Guards.Of(sample.Member("C.Ok"))).GuardId);
        Assert.Empty(sample.Model.Guards.Of(sample.Member("C.Other")));
    }

    [Fact]
    public void TagOfType_MeansItsQuestionsOnly()
    {
        var sample = Sample.Of("[Guard(\"a\")] class C { public bool Ok => true; public void Reset() { } }");
        Assert.Single(sample.Model.Guards.Of(sample.Member("C.Ok")));
        Assert.Empty(sample.Model.Guards.Of(sample.Member("C.Reset")));
    }

    [Fact]
    public void Getter_IsTheProperty()
    {
        var sample = Sample.Of("class C { [Guard(\"a\")] public bool Ok => true; }");
        Assert.Single(sample.Model.Guards.Of(((IPropertySymbol)sample.Member("C.Ok")).GetMethod!));
    }

    [Theory]
    [InlineData("IConsent.Allows(purpose: \"analytics\")", "string purpose, int level", 0, "analytics")]
    [InlineData("IConsent.Allows(level: 3)", "string purpose, int level", 1, 3)]
    [InlineData("IConsent.Allows(purpose: \"Ads\")", "Purpose purpose", 0, 2)]
    [InlineData("IConsent.Allows(strict: true)", "bool strict", 0, true)]
    public void Pattern_WithConstant_BecomesAnArgument(string pattern, string parameters, int ordinal, object constant)
    {
        var sample = Sample.Of($"enum Purpose {{ None, Mail, Ads }} interface IConsent {{ bool Allows({parameters}); }}", Policy("analytics", pattern));
        var guard = Assert.Single(sample.Model.Guards.Of(sample.Member("IConsent.Allows")));
        Assert.Equal("analytics", guard.GuardId);
        var argument = Assert.Single(guard.Arguments);
        Assert.Equal((ordinal, constant), (argument.Ordinal, argument.Constant));
    }

    [Fact]
    public void Pattern_OfAMissingParameter_IsNoGuard()
    {
        var sample = Sample.Of("interface IConsent { bool Allows(string purpose); }", Policy("a", "IConsent.Allows(scope: \"x\")"));
        Assert.Empty(sample.Model.Guards.Of(sample.Member("IConsent.Allows")));
    }

    [Fact]
    public void ImplementationOfPattern_IsAGuard()
    {
        var sample = Sample.Of("interface I { bool Ok(); } class C : I { bool I.Ok() => true; }", Policy("a", "I.Ok"));
        Assert.Single(sample.Model.Guards.Of(sample.Type("C").GetMembers().OfType<IMethodSymbol>().First(m => m.ExplicitInterfaceImplementations.Length > 0)));
    }

    [Fact]
    public void RequiresGuard_OfMethodTypeAndInterface_IsSorted()
    {
        var sample = Sample.Of("""
            interface I { [RequiresGuard("c")] void M(); }
            [RequiresGuard("b")] class C : I { [RequiresGuard("a")] public void M() { } }
            """);
        Assert.Equal(["a", "b", "c"], sample.Model.Guards.Required((IMethodSymbol)sample.Member("C.M")));
    }

    private static PrivacyPolicy Policy(string id, string pattern) => PrivacyPolicy.Empty with
    {
        Guards = PrivacyPolicy.Empty.Guards.Add(id, new Guard(id, ImmutableArray.Create(Sample.Pattern(pattern)), null, null, default)),
    };
}
