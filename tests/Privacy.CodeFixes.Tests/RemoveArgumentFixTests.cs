namespace Privacy.CodeFixes.Tests;

public sealed class RemoveArgumentFixTests
{
    private const string Fix = "RemoveArgumentFix";

    [Theory]
    [InlineData("""log.LogInformation("mail {Email}", user.Email);""", """log.LogInformation("mail");""")]
    [InlineData("""log.LogInformation("user {Email} came {Visits} times", user.Email, user.Visits);""", """log.LogInformation("user came {Visits} times", user.Visits);""")]
    [InlineData("""log.LogInformation("{Visits} visits of {Email}", user.Visits, user.Email);""", """log.LogInformation("{Visits} visits", user.Visits);""")]
    [InlineData("""log.LogInformation("id={Visits}, mail='{Email}'", user.Visits, user.Email);""", """log.LogInformation("id={Visits}", user.Visits);""")]
    [InlineData("""log.LogInformation("mail=\"{Email}\" visits={Visits}", user.Email, user.Visits);""", """log.LogInformation("visits={Visits}", user.Visits);""")]
    [InlineData("""log.LogInformation("user ({Email}) came", user.Email);""", """log.LogInformation("user came");""")]
    [InlineData("""log.LogInformation("Email: {Email}, visits: {Visits}", user.Email, user.Visits);""", """log.LogInformation("visits: {Visits}", user.Visits);""")]
    [InlineData("""log.LogInformation("a {Email} " + "b {Visits}", user.Email, user.Visits);""", """log.LogInformation("a " + "b {Visits}", user.Visits);""")]
    [InlineData("""log.LogInformation(@"c:\{Email}\{Visits}", user.Email, user.Visits);""", """log.LogInformation(@"c:\\{Visits}", user.Visits);""")]
    [InlineData("""log?.LogInformation("mail {Email}", user.Email);""", """log?.LogInformation("mail");""")]
    [InlineData("""log.LogError(new Exception(), "mail {Email} {{kept}}", user.Email);""", """log.LogError(new Exception(), "mail {{kept}}");""")]
    [InlineData("""log.LogInformation("mail", user.Email);""", """log.LogInformation("mail");""")]
    public Task Argument_GoesWithItsHole(string before, string after) => Verify(before, after);

    [Theory]
    [InlineData("""log.LogInformation($"mail {user.Email}");""", """log.LogInformation("mail");""")]
    [InlineData("""log.LogInformation($"{user.Email} came {user.Visits} times");""", """log.LogInformation($"came {user.Visits} times");""")]
    [InlineData("""log.LogInformation($"[{user.Email,20}] {user.Visits}");""", """log.LogInformation($"{user.Visits}");""")]
    [InlineData("""log.LogInformation($"{user.Name} <{user.Email}> {user.Visits}");""", """log.LogInformation($"{user.Visits}");""")]
    [InlineData("""log.LogInformation($@"c:\{user.Email}\{user.Email.Length}");""", """log.LogInformation($@"c:\\{user.Email.Length}");""")]
    [InlineData("""log.LogInformation($"a {$"b {user.Email}"} {user.Visits}");""", """log.LogInformation($"a {"b"} {user.Visits}");""")]
    [InlineData("""log.LogInformation($"{{x}} {user.Email}");""", """log.LogInformation("{x}");""")]
    [InlineData("var text = user.Email.Trim();\nlog.LogInformation($\"mail {text} {user.Visits}\");", "var text = user.Email.Trim();\nlog.LogInformation($\"mail {user.Visits}\");")]
    public Task Hole_GoesFromAnInterpolatedString(string before, string after) => Verify(before, after);

    [Theory]
    [InlineData("""log.LogInformation("mail " + user.Email);""", """log.LogInformation("mail");""")]
    [InlineData("""log.LogInformation("mail " + user.Email + " came " + user.Visits + " times");""", """log.LogInformation("mail " + "came " + user.Visits + " times");""")]
    [InlineData("""log.LogInformation(user.Email + " came");""", """log.LogInformation("came");""")]
    [InlineData("""log.LogInformation(string.Format("{0} of {1}", user.Visits, user.Email));""", """log.LogInformation(string.Format("{0}", user.Visits));""")]
    [InlineData("""log.LogInformation(string.Format("{0}: {1}", user.Email, user.Visits));""", """log.LogInformation(string.Format("{0}", user.Visits));""")]
    public Task Operand_GoesFromASum(string before, string after) => Verify(before, after);

    [Theory]
    [InlineData("""Vendor.Send("came", user.Email);""", """Vendor.Send("came");""")]
    [InlineData("""Vendor.Send(note: user.Email, text: "came");""", """Vendor.Send(text: "came");""")]
    [InlineData("""Vendor.Post(new { user.Email, user.Visits });""", """Vendor.Post(new { user.Visits });""")]
    [InlineData("""Vendor.Post(new { user.Visits, Mail = user.Email });""", """Vendor.Post(new { user.Visits });""")]
    [InlineData("""Vendor.Post(new[] { user.Email, "came" });""", """Vendor.Post(new[] { "came" });""")]
    [InlineData("""Vendor.Post(new Dictionary<string, object> { ["mail"] = user.Email, ["visits"] = user.Visits });""", """Vendor.Post(new Dictionary<string, object> { ["visits"] = user.Visits });""")]
    [InlineData("Vendor.Text = user.Email;\nVendor.Text = \"\";", "Vendor.Text = \"\";")]
    public Task Part_GoesFromAnObject(string before, string after) => Verify(before, after);

    [Fact]
    public Task Comments_AndLinesStay() => Verify(
        """
        // Who came.
        log.LogInformation(
            "user {Email} came {Visits} times", // template
            user.Email, // mail
            user.Visits); // times
        """,
        """
        // Who came.
        log.LogInformation(
            "user came {Visits} times", // template
             // mail
            user.Visits); // times
        """);

    [Fact]
    public Task SeveralInOneCall_GoTogether() => new FixTest(Fix, Service.With(
        """
        log.LogInformation("{Email} {Name} {Visits}", user.Email, user.Name, user.Visits);
        log.LogInformation($"{user.Email}");
        Vendor.Send("came", user.Name);
        """)).GivesToAllAsync(Service.With(
        """
        log.LogInformation("{Visits}", user.Visits);
        log.LogInformation("");
        Vendor.Send("came");
        """));

    [Theory]
    [InlineData("Vendor.Send(user.Email);")]
    [InlineData("log.LogInformation(user.Email);")]
    [InlineData("const string template = \"mail {Email}\";\nlog.LogInformation(template, user.Email);")]
    [InlineData("if (user.Visits > 0) Vendor.Text = user.Email;")]
    public Task WithoutIt_NothingWouldBeLeft_NotOffered(string body) => new FixTest(Fix, Service.With(body)).IsNotOfferedAsync();

    private static Task Verify(string before, string after) => new FixTest(Fix, Service.With(before)).GivesAsync(Service.With(after));
}
