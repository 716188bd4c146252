using Privacy.Analyzers.Policy.Taxonomy;

namespace Privacy.Analyzers.Tests.Policy.Taxonomy;

public sealed class BuiltInTaxonomyTests
{
    [Fact]
    public void EveryCategory_HasADefinedParentAndADescription()
    {
        Assert.All(CategoryTable.BuiltIn.All, category =>
        {
            Assert.NotEqual("", category.Description);
            if (CategoryTable.Parent(category.Id) is { } parent)
                Assert.NotNull(CategoryTable.BuiltIn.Find(parent));
        });
        Assert.True(CategoryTable.BuiltIn.All.Count() >= 85);
    }

    [Theory]
    [InlineData("user.health_and_medical.genetic")]
    [InlineData("user.biometric.fingerprint")]
    [InlineData("user.authorization.biometric")]
    [InlineData("user.demographic.religious_belief")]
    [InlineData("user.demographic.union_membership")]
    public void SpecialCategory_IsMarkedWithItsChildren(string id) => Assert.True(CategoryTable.BuiltIn.Find(id)!.Special);

    [Theory]
    [InlineData("user.demographic")]
    [InlineData("user.demographic.gender")]
    [InlineData("user.contact.email")]
    public void OrdinaryCategory_IsNotSpecial(string id) => Assert.False(CategoryTable.BuiltIn.Find(id)!.Special);

    [Theory]
    [InlineData("user.authorization.credentials", true)]
    [InlineData("user.authorization.password", true)]
    [InlineData("user.account.username", false)]
    public void Credential_IsInheritedFromAuthorization(string id, bool expected) =>
        Assert.Equal(expected, CategoryTable.BuiltIn.Find(id)!.Credential);

    [Theory]
    [InlineData("user.childrens", true)]
    [InlineData("user.children.children_under_thirteen", true)]
    [InlineData("user.name", false)]
    public void Child_IsMarked(string id, bool expected) => Assert.Equal(expected, CategoryTable.BuiltIn.Find(id)!.Child);

    [Fact]
    public void CriminalHistory_IsTheOnlyCriminalCategory() =>
        Assert.Equal(["user.criminal_history"], CategoryTable.BuiltIn.All.Where(category => category.Criminal).Select(category => category.Id));

    [Theory]
    [InlineData("user.contact", "user.contact.email", true)]
    [InlineData("user.contact", "user.contact", true)]
    [InlineData("user.contact", "user.contacts", false)]
    [InlineData("user.contact.email", "user.contact", false)]
    public void Covers_FollowsWholeNames(string parent, string child, bool expected) =>
        Assert.Equal(expected, CategoryTable.Covers(parent, child));

    [Fact]
    public void Nearest_FindsTheDefinedParent() =>
        Assert.Equal("user.contact.email", CategoryTable.BuiltIn.Nearest("user.contact.email.work.old")!.Id);
}
