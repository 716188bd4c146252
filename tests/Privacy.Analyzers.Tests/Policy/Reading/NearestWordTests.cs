using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Policy.Taxonomy;

namespace Privacy.Analyzers.Tests.Policy.Reading;

public sealed class NearestWordTests
{
    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("purpose", "porpose", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    public void Distance_CountsErrors(string a, string b, int expected)
    {
        Assert.Equal(expected, NearestWord.Distance(a, b));
        Assert.Equal(expected, NearestWord.Distance(b, a));
        Assert.Equal(expected, NearestWord.Distance(a, b, expected));
    }

    [Theory]
    [InlineData("user.contact.emal", "user.contact.email")]
    [InlineData("User.Contact.Email", "user.contact.email")]
    [InlineData("user.email", "user.contact.email")]
    [InlineData("dateofbirth", "user.demographic.date_of_birth")]
    [InlineData("user.contact.phone", "user.contact.phone_number")]
    [InlineData("contact", "user.contact")]
    [InlineData("xyzzy", null)]
    public void Category_IsFound(string word, string? expected) =>
        Assert.Equal(expected, NearestWord.Find(word, CategoryTable.BuiltIn.All.Select(category => category.Id)));

    [Theory]
    [InlineData("log", "logs")]
    [InlineData("lgo", "log")]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void OfEquals_TheFirstIsTaken(string word, string? expected) =>
        Assert.Equal(expected, NearestWord.Find(word, word == "log" ? ["logs", "logo"] : ["log", "lot"]));
}
