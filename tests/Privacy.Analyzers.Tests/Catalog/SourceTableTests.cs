using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;
using Basis = Privacy.Analyzers.Policy.Model.LegalBasis;

namespace Privacy.Analyzers.Tests.Catalog;

public sealed class SourceTableTests
{
    [Fact]
    public void TaggedProperty_HasAllFacts()
    {
        var sample = Sample.Of("""
            class User
            {
                [PersonalData("user.contact.email", Purposes = ["service", "research"], Purpose = "service",
                    LegalBasis = Privacy.LegalBasis.Contract, Subject = "customer", Retention = "P3Y")]
                public string Email { get; set; } = "";
            }
            """);
        var tag = sample.Model.Sources.OfMember(sample.Member("User.Email"));
        Assert.NotNull(tag);
        Assert.Equal("User.Email", tag.Display);
        Assert.Equal("user.contact.email", tag.Category);
        Assert.Equal(["service", "research"], tag.Purposes);
        Assert.Equal(Basis.Contract, tag.LegalBasis);
        Assert.Equal("customer", tag.Subject);
        Assert.Equal("P3Y", tag.Retention);
        Assert.Equal(TagOrigin.Declared, tag.Origin);
    }

    [Fact]
    public void SameMember_IsTheSameTag()
    {
        var sample = Sample.Of("class Box<T> { [PersonalData(\"user\")] public T? Value; } class Use { Box<string> F = new(); }");
        var constructed = ((IFieldSymbol)sample.Member("Use.F")).Type.GetMembers("Value").Single();
        Assert.Same(sample.Model.Sources.OfMember(sample.Member("Box`1.Value")), sample.Model.Sources.OfMember(constructed));
    }

    [Fact]
    public void AttributeCopiedIntoSource_Counts()
    {
        var sample = Sample.Of("""
            namespace Privacy { class PersonalDataAttribute(string category) : System.Attribute { public string C => category; } }
            class User { [Privacy.PersonalData("user.name")] public string Name = ""; }
            """);
        Assert.Equal("user.name", sample.CategoryOf("User.Name"));
    }

    [Fact]
    public void AttributeOfTheSameNameElsewhere_DoesNotCount()
    {
        var sample = Sample.Of("""
            class User { [Microsoft.AspNetCore.Identity.PersonalData] public string Name { get; set; } = ""; }
            """);
        Assert.Null(sample.CategoryOf("User.Name"));
    }

    [Theory]
    [InlineData("class Base { [PersonalData(\"user.name\")] public virtual string Name { get; set; } = \"\"; } class D : Base { public override string Name { get; set; } = \"\"; }")]
    [InlineData("interface I { [PersonalData(\"user.name\")] string Name { get; } } class D : I { public string Name => \"\"; }")]
    [InlineData("interface I<T> { [PersonalData(\"user.name\")] T Name { get; } } class D : I<string> { public string Name => \"\"; }")]
    [InlineData("[PersonalData(\"user.name\")] interface I { string Name { get; } } class D : I { public string Name => \"\"; }")]
    [InlineData("[PersonalData(\"user.name\")] class Base { } class D : Base { public string Name => \"\"; }")]
    public void TagIsInherited(string source) => Assert.Equal("user.name", Sample.Of(source).CategoryOf("D.Name"));

    [Fact]
    public void ExplicitImplementation_InheritsTheTag()
    {
        var sample = Sample.Of("interface I { [PersonalData(\"user.name\")] string Name { get; } } class D : I { string I.Name => \"\"; }");
        var member = sample.Type("D").GetMembers().OfType<IPropertySymbol>().Single();
        Assert.Equal("user.name", sample.Model.Sources.OfMember(member)?.Category);
    }

    [Fact]
    public void OwnTag_WinsOverInherited()
    {
        var sample = Sample.Of("""
            class Base { [PersonalData("user.name")] public virtual string Name => ""; }
            class D : Base { [PersonalData("user.name.last")] public override string Name => ""; }
            """);
        Assert.Equal("user.name.last", sample.CategoryOf("D.Name"));
    }

    [Fact]
    public void TypeTag_CoversMembersNotTaggedOtherwise()
    {
        var sample = Sample.Of("""
            [PersonalData("user.contact.address")]
            record Address(string Street, [NotPersonalData("public list")] string Country)
            {
                [PersonalData("user.contact.address.city")] public string City { get; init; } = "";
                public const string Unknown = "";
                public static Address None { get; } = new("", "");
            }
            """);
        Assert.Equal("user.contact.address", sample.CategoryOf("Address.Street"));
        Assert.Equal("user.contact.address.city", sample.CategoryOf("Address.City"));
        Assert.Null(sample.CategoryOf("Address.Country"));
        Assert.Null(sample.CategoryOf("Address.Unknown"));
        Assert.Null(sample.CategoryOf("Address.None"));
        Assert.Null(sample.CategoryOf("Address.EqualityContract"));
    }

    [Theory]
    [InlineData("record User([PersonalData(\"user.name\")] string Name);")]
    [InlineData("record User([property: PersonalData(\"user.name\")] string Name);")]
    [InlineData("record struct User([PersonalData(\"user.name\")] string Name);")]
    public void RecordParameter_TagsParameterAndProperty(string source)
    {
        var sample = Sample.Of(source);
        Assert.Equal("user.name", sample.CategoryOf("User.Name"));
        Assert.Equal("user.name", sample.Model.Sources.OfParameter(sample.Parameter("User..ctor", "Name"))?.Category);
    }

    [Fact]
    public void RecordParameter_InMetadata_TagsTheProperty()
    {
        var sample = Sample.OfMetadata("public record User([PersonalData(\"user.name\")] string Name);", "class Use;");
        Assert.Equal("user.name", sample.CategoryOf("User.Name"));
    }

    [Fact]
    public void Parameter_IsTaggedItselfOrByTheInterface()
    {
        var sample = Sample.Of("""
            interface IMail { void Send([PersonalData("user.contact.email")] string to, string body); }
            class Mail : IMail { public void Send(string address, string body) { } }
            """);
        Assert.Equal("user.contact.email", sample.Model.Sources.OfParameter(sample.Parameter("Mail.Send", "address"))?.Category);
        Assert.Equal("Send(address)", sample.Model.Sources.OfParameter(sample.Parameter("Mail.Send", "address"))?.Display);
        Assert.Null(sample.Model.Sources.OfParameter(sample.Parameter("Mail.Send", "body")));
    }

    [Fact]
    public void ReturnValue_IsTagged()
    {
        var sample = Sample.Of("class Repo { [return: PersonalData(\"user.name\")] public string Find(int id) => \"\"; public string Other() => \"\"; }");
        Assert.Equal("user.name", sample.Model.Sources.OfReturn((IMethodSymbol)sample.Member("Repo.Find"))?.Category);
        Assert.Null(sample.Model.Sources.OfReturn((IMethodSymbol)sample.Member("Repo.Other")));
    }

    [Fact]
    public void ValueInSetter_IsTheProperty()
    {
        var sample = Sample.Of("class U { string _n = \"\"; [PersonalData(\"user.name\")] public string Name { get => _n; set => _n = value; } }");
        var setter = ((IPropertySymbol)sample.Member("U.Name")).SetMethod!;
        Assert.Equal("user.name", sample.Model.Sources.OfParameter(setter.Parameters[0])?.Category);
    }

    [Fact]
    public void TaggedEnum_TagsMembersOfThatType()
    {
        var sample = Sample.Of("[PersonalData(\"user.demographic.gender\")] enum Gender { F, M } class U { public Gender? G { get; set; } }");
        Assert.Equal("user.demographic.gender", sample.CategoryOf("U.G"));
    }

    [Theory]
    [InlineData("Contoso.Dto.Phone")]
    [InlineData("Contoso.Dto.Ph*")]
    [InlineData("Contoso.*.Phone")]
    [InlineData("**.Phone")]
    [InlineData("Contoso.Dto")]
    public void PolicySource_Tags(string pattern)
    {
        var sample = Sample.Of("namespace Contoso { class Dto { public string Phone { get; set; } = \"\"; } }", Sample.Sources((pattern, "user.contact.phone_number")));
        var tag = sample.Model.Sources.OfMember(sample.Member("Contoso.Dto.Phone"));
        Assert.Equal("user.contact.phone_number", tag?.Category);
        Assert.Equal(TagOrigin.Policy, tag?.Origin);
    }

    [Fact]
    public void PolicySource_OnGenericBase_TagsIdentityUser()
    {
        var sample = Sample.Of(
            "class AppUser : Microsoft.AspNetCore.Identity.IdentityUser { }",
            Sample.Sources(("Microsoft.AspNetCore.Identity.IdentityUser<TKey>.PhoneNumber", "user.contact.phone_number")));
        Assert.Equal("user.contact.phone_number", sample.CategoryOf("Microsoft.AspNetCore.Identity.IdentityUser`1.PhoneNumber"));
        Assert.Contains("PhoneNumber", sample.Model.Sources.Names(Mentions.All, default));
    }

    [Fact]
    public void PolicySource_ByATypeThatInheritsTheMember_Tags()
    {
        var sample = Sample.Of(
            "namespace Contoso { class AppUser : Microsoft.AspNetCore.Identity.IdentityUser { } }",
            Sample.Sources(("Contoso.AppUser.PhoneNumber", "user.contact.phone_number")));
        Assert.Equal("user.contact.phone_number", sample.CategoryOf("Microsoft.AspNetCore.Identity.IdentityUser`1.PhoneNumber"));
        Assert.Contains("PhoneNumber", sample.Model.Sources.Names(Mentions.All, default));
    }

    [Fact]
    public void PolicySource_MarkedParameter_TagsOnlyThat()
    {
        var sample = Sample.Of("class Repo { public void Save(string email, int count) { } }", Sample.Sources(("Repo.Save(@email)", "user.contact.email")));
        Assert.Equal("user.contact.email", sample.Model.Sources.OfParameter(sample.Parameter("Repo.Save", "email"))?.Category);
        Assert.Null(sample.Model.Sources.OfParameter(sample.Parameter("Repo.Save", "count")));
        Assert.Null(sample.Model.Sources.OfReturn((IMethodSymbol)sample.Member("Repo.Save")));
    }

    [Fact]
    public void NotPersonalData_StopsThePolicy()
    {
        var sample = Sample.Of("class Dto { [NotPersonalData(\"support line\")] public string Phone = \"\"; }", Sample.Sources(("Dto.Phone", "user")));
        Assert.Null(sample.CategoryOf("Dto.Phone"));
    }

    [Theory]
    [InlineData("Contoso.PiiAttribute")]
    [InlineData("Contoso.Pii")]
    [InlineData("Contoso.BaseAttribute")]
    public void Classification_CountsWithSubclasses(string attribute)
    {
        var policy = PrivacyPolicy.Empty with
        {
            Classifications = [new Classification(new(attribute, default), new("user.contact", default), [new("service", default)], Basis.Unspecified, default)],
        };
        var sample = Sample.Of("""
            namespace Contoso
            {
                class BaseAttribute : Attribute;
                class PiiAttribute : BaseAttribute;
                class Dto { [Pii] public string Phone { get; set; } = ""; public string Color = ""; }
            }
            """, policy);
        var tag = sample.Model.Sources.OfMember(sample.Member("Contoso.Dto.Phone"));
        Assert.Equal("user.contact", tag?.Category);
        Assert.Equal(["service"], tag!.Purposes);
        Assert.Equal(TagOrigin.Classification, tag.Origin);
        Assert.Null(sample.CategoryOf("Contoso.Dto.Color"));
    }

    [Fact]
    public void Names_HoldWhatIsTagged_InReferencedAssembliesToo()
    {
        var sample = Sample.OfMetadata(
            "public class Remote { [PersonalData(\"user\")] public string Far = \"\"; public string Other = \"\"; }",
            "class Near { [PersonalData(\"user\")] public string Close = \"\"; public string Plain = \"\"; void M([PersonalData(\"user\")] string given) { } }");
        var names = sample.Model.Sources.Names(Mentions.All, default);
        Assert.Superset(new HashSet<string> { "Far", "Close", "given" }, names.ToHashSet());
        Assert.DoesNotContain("Other", names);
        Assert.DoesNotContain("Plain", names);
    }

    [Theory]
    [InlineData("**.Person.Email")]
    [InlineData("**.Customer.Email")]
    [InlineData("*.Customer.Email")]
    [InlineData("App.Customer.Email")]
    [InlineData("**.Email")]
    [InlineData("Email")]
    [InlineData("App.**.Email")]
    [InlineData("**.Pers*.Email")]
    [InlineData("**.IHasEmail.Email")]
    [InlineData("**.Box<T>.Value")]
    [InlineData("**.Box.Value")]
    [InlineData("**.Outer.Inner.Held")]
    [InlineData("**.Inner.Held")]
    [InlineData("**.Repo.Load")]
    [InlineData("**.Repo.Load()")]
    [InlineData("**.Repo.Save(@email)")]
    [InlineData("**.Repo.new(@email)")]
    [InlineData("**.Table.Item")]
    [InlineData("App.Person")]
    public void Names_HoldWhateverAPatternTags(string pattern)
    {
        var sample = Sample.Of(
            "namespace App { interface IHasEmail { string Email { get; } } class Person : IHasEmail { public virtual string Email { get; set; } = \"\"; } class Customer : Person { } "
            + "class Box<T> { public T Value = default!; } class Outer { public class Inner { public string Held = \"\"; } } class Table { public string this[int i] => \"\"; } "
            + "class Repo { public Repo(string email) { } public string Load() => \"\"; public void Save(string email) { } } }",
            Sample.Sources((pattern, "user.contact.email")));
        var names = sample.Model.Sources.Names(Mentions.All, default);
        foreach (var type in DeclaredTypes.Of([sample.Compilation.Assembly], sample.Compilation, default))
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol && sample.Model.Sources.OfMember(member) is not null)
                    Assert.Contains(member is IPropertySymbol { IsIndexer: true } ? "Item" : member.Name, names);
                if (member is IMethodSymbol { AssociatedSymbol: null } method && sample.Model.Sources.OfReturn(method) is not null)
                    Assert.Contains(method.Name, names);
                if (member is IMethodSymbol { AssociatedSymbol: null } taking && taking.Parameters.Any(parameter => sample.Model.Sources.OfParameter(parameter) is not null))
                    Assert.Contains("email", names);
            }
        }
    }

    [Theory]
    [InlineData("**.User.DisplayName")]
    [InlineData("Other.*.DisplayName")]
    [InlineData("**.User.Show(@DisplayName)")]
    public void Names_OfAPatternThatNamesNothing_AreNone(string pattern)
    {
        var sample = Sample.Of("class Column { public string DisplayName => \"\"; public void Show(string text) { } }", Sample.Sources((pattern, "user.name")));
        Assert.False(sample.Model.Sources.Any(Mentions.All, default));
        Assert.True(Sample.Of("class User { public string DisplayName => \"\"; }", Sample.Sources(("**.User.DisplayName", "user.name"))).Model.Sources.Any(Mentions.All, default));
    }
}
