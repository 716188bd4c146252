using Privacy.Tool.Notices;

namespace Privacy.Tool.Tests.Notices;

public sealed class PublishedNoticeTests
{
    /// <summary>As a word processor exports it: one number a line, told apart by indentation, and not always well.</summary>
    private const string OneNumberALine = """
        Notice of the library

        By borrowing a book you agree to what follows, of your own free will.

        1. General
         1. This notice is part of the rules.
         2. Words mean what they mean there.
        2. Data
         1. Data is:
          1. what the reader tells;
          2. what the shelves count.
         2. Some of it is mandatory.
         • a bullet is no clause
         3. Nobody counts pages.
        4. Nor days.

        3.Purposes
         1. Lending, for 18 days.
        10. not in its place
        4) Rights
         1. Ask at the desk in 2024. Bring a card.
        """;

    private const string WholeNumbers = """
        # Notice

        ## 1. Data
        - 1.1. Names
        - 1.2 **Loans**
        ### 1.2.1 Overdue ones
        2. Logs
        """;

    [Fact]
    public void NumbersOfOneLevel_AreToldApartByTheirPlace() =>
        Assert.Equal(
            "preamble 1 1.1 1.2 2 2.1 2.1.1 2.1.2 2.2 2.3 2.4 3 3.1",
            string.Join(' ', PublishedNotice.Clauses(OneNumberALine).Select(clause => clause.Number).Take(13)));

    [Fact]
    public void LaterSection_IsFoundBehindANumberOutOfPlace() =>
        Assert.Contains(PublishedNotice.Clauses(OneNumberALine), clause => clause is { Number: "4.1", HasClauses: false });

    [Fact]
    public void WholeNumbers_AreTakenAsTheyAre() =>
        Assert.Equal(
            "1 1.1 1.2 1.2.1 2",
            string.Join(' ', PublishedNotice.Clauses(WholeNumbers).Select(clause => clause.Number)));

    [Theory]
    [InlineData("1", true)]
    [InlineData("1.1", false)]
    [InlineData("1.2", true)]
    [InlineData("2", false)]
    public void Heading_IsKnown(string number, bool isHeading) =>
        Assert.Equal(isHeading, PublishedNotice.Clauses(WholeNumbers).Single(clause => clause.Number == number).HasClauses);

    [Theory]
    [InlineData("")]
    [InlineData("no number at all")]
    [InlineData("99999999999. too large")]
    [InlineData("0. nothing")]
    public void TextWithoutClauses_HasNone(string text) => Assert.Empty(PublishedNotice.Clauses(text));

    [Fact]
    public void LineAndText_AreThoseOfTheNotice()
    {
        var clause = PublishedNotice.Clauses(OneNumberALine).Single(clause => clause.Number == "2.1.2");
        Assert.Equal((11, "what the shelves count."), (clause.Line, clause.Text));
    }
}
