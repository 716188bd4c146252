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
    [InlineData("""log.LogInformation("Found {Visits} for {Email} in {Total} ms", user.Visits, user.Email, 3);""", """log.LogInformation("Found {Visits} in {Total} ms", user.Visits, 3);""")]
    [InlineData("""log.LogInformation("Sent to {Email}: {Visits} items", user.Email, user.Visits);""", """log.LogInformation("Sent: {Visits} items", user.Visits);""")]
    [InlineData("""log.LogInformation("User {Email}'s visits: {Visits}", user.Email, user.Visits);""", """log.LogInformation("User visits: {Visits}", user.Visits);""")]
    [InlineData("""log.LogInformation("({Email}, {Visits})", user.Email, user.Visits);""", """log.LogInformation("({Visits})", user.Visits);""")]
    [InlineData("""log.LogInformation("[{Visits}, {Email}]", user.Visits, user.Email);""", """log.LogInformation("[{Visits}]", user.Visits);""")]
    [InlineData("""log.LogInformation("mail {Email} {Visits}", new object[] { user.Email, user.Visits });""", """log.LogInformation("mail {Visits}", new object[] { user.Visits });""")]
    [InlineData("""log.LogInformation("mail {Email} {Visits}", [user.Email, user.Visits]);""", """log.LogInformation("mail {Visits}", [user.Visits]);""")]
    [InlineData("""LoggerExtensions.LogInformation(log, "mail {Email} {Visits}", user.Email, user.Visits);""", """LoggerExtensions.LogInformation(log, "mail {Visits}", user.Visits);""")]
    [InlineData("""log.Log(LogLevel.Debug, new EventId(1), "mail {Email} {Visits}", user.Email, user.Visits);""", """log.Log(LogLevel.Debug, new EventId(1), "mail {Visits}", user.Visits);""")]
    [InlineData("""using (log.BeginScope("user {Email} {Visits}", user.Email, user.Visits)) { }""", """using (log.BeginScope("user {Visits}", user.Visits)) { }""")]
    public Task Argument_GoesWithItsHole(string before, string after) => Verify(before, after);

    [Theory]
    [InlineData("""log.LogInformation($"mail {user.Email}");""", """log.LogInformation("mail");""")]
    [InlineData("""log.LogInformation($"{user.Email} came {user.Visits} times");""", """log.LogInformation($"came {user.Visits} times");""")]
    [InlineData("""log.LogInformation($"[{user.Email,20}] {user.Visits}");""", """log.LogInformation($"{user.Visits}");""")]
    [InlineData("""log.LogInformation($"{user.Name} <{user.Email}> {user.Visits}");""", """log.LogInformation($"{user.Visits}");""")]
    [InlineData("""log.LogInformation($@"c:\{user.Email}\{user.Email.Length}");""", """log.LogInformation($@"c:\\{user.Email.Length}");""")]
    [InlineData("""log.LogInformation($"a {$"b {user.Email}"} {user.Visits}");""", """log.LogInformation($"a {"b"} {user.Visits}");""")]
    [InlineData("""log.LogInformation($"{{x}} {user.Email}");""", """log.LogInformation("{x}");""")]
    [InlineData("""log.LogInformation($"{nameof(user.Email)}: {user.Email}");""", """log.LogInformation($"{nameof(user.Email)}");""")]
    [InlineData("""log.LogInformation($"Email: {user.Email}, visits: {user.Visits}");""", """log.LogInformation($"visits: {user.Visits}");""")]
    [InlineData("""log.LogInformation($"Email={user.Email}; Name={user.Name}; Visits={user.Visits}");""", """log.LogInformation($"Visits={user.Visits}");""")]
    [InlineData("""log.LogInformation($"https://x.y/u?mail={user.Email}&v={user.Visits}");""", """log.LogInformation($"https://x.y/u?v={user.Visits}");""")]
    [InlineData("""log.LogInformation($"https://x.y/u?v={user.Visits}&mail={user.Email}");""", """log.LogInformation($"https://x.y/u?v={user.Visits}");""")]
    [InlineData("var text = user.Email.Trim();\nlog.LogInformation($\"mail {text} {user.Visits}\");", "var text = user.Email.Trim();\nlog.LogInformation($\"mail {user.Visits}\");")]
    public Task Hole_GoesFromAnInterpolatedString(string before, string after) => Verify(before, after);

    [Theory]
    [InlineData("""log.LogInformation("mail " + user.Email);""", """log.LogInformation("mail");""")]
    [InlineData("""log.LogInformation("mail " + user.Email + " came " + user.Visits + " times");""", """log.LogInformation("mail " + "came " + user.Visits + " times");""")]
    [InlineData("""log.LogInformation(user.Email + " came");""", """log.LogInformation("came");""")]
    [InlineData("""log.LogInformation(string.Format("{0} of {1}", user.Visits, user.Email));""", """log.LogInformation(string.Format("{0}", user.Visits));""")]
    [InlineData("""log.LogInformation(string.Format("{0}: {1}", user.Email, user.Visits));""", """log.LogInformation(string.Format("{0}", user.Visits));""")]
    [InlineData("""log.LogInformation(string.Format(null, "{0} of {1,5}", user.Email, user.Visits));""", """log.LogInformation(string.Format(null, "of {0,5}", user.Visits));""")]
    [InlineData("""log.LogInformation("a " + $"{user.Email} b " + user.Visits);""", """log.LogInformation("a " + "b " + user.Visits);""")]
    public Task Operand_GoesFromASum(string before, string after) => Verify(before, after);

    [Theory]
    [InlineData("""Vendor.Send("came", user.Email);""", """Vendor.Send("came");""")]
    [InlineData("""Vendor.Send(note: user.Email, text: "came");""", """Vendor.Send(text: "came");""")]
    [InlineData("""Vendor.Post(new { user.Email, user.Visits });""", """Vendor.Post(new { user.Visits });""")]
    [InlineData("""Vendor.Post(new { user.Visits, Mail = user.Email });""", """Vendor.Post(new { user.Visits });""")]
    [InlineData("""Vendor.Post(new[] { user.Email, "came" });""", """Vendor.Post(new[] { "came" });""")]
    [InlineData("""Vendor.Post(new Dictionary<string, object> { ["mail"] = user.Email, ["visits"] = user.Visits });""", """Vendor.Post(new Dictionary<string, object> { ["visits"] = user.Visits });""")]
    [InlineData("Vendor.Text = user.Email;\nVendor.Text = \"\";", "Vendor.Text = \"\";")]
    [InlineData("Vendor.Text = user.Email; Vendor.Text = \"\";", "Vendor.Text = \"\";")]
    public Task Part_GoesFromAnObject(string before, string after) => Verify(before, after);

    [Fact]
    public Task Awkward_CommentsAndLinesStay() => Verify(
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

    [Theory]
    [InlineData("Vendor.Send(\"came\", // what\n    user.Email); // sent", "Vendor.Send(\"came\" // what\n    ); // sent")]
    [InlineData("Vendor.Send(\"came\",\n#if !DEBUG\n\tuser.Email\n#endif\n\t);", "Vendor.Send(\"came\"\n#if !DEBUG\n\t\n#endif\n\t);")]
    [InlineData("Vendor.Post(new Dictionary<string, object>\n{\n    // who\n    [\"mail\"] = user.Email,\n    [\"visits\"] = user.Visits,\n});", "Vendor.Post(new Dictionary<string, object>\n{\n    // who\n    [\"visits\"] = user.Visits,\n});")]
    [InlineData("switch (user.Visits)\n{\n\tcase 1:\n\t\tVendor.Text = user.Email; // shown\n\t\tbreak;\n}", "switch (user.Visits)\n{\n\tcase 1:\n\t\tbreak;\n}")]
    [InlineData("log.LogInformation($\"\"\"mail {user.Email} of {user.Visits}\"\"\");", "log.LogInformation($\"\"\"mail of {user.Visits}\"\"\");")]
    [InlineData("log.LogInformation($$\"\"\"{\"mail\": \"{{user.Email}}\", \"n\": {{user.Visits}}}\"\"\");", "log.LogInformation($$\"\"\"{\"n\": {{user.Visits}}}\"\"\");")]
    [InlineData("log.LogInformation($$\"\"\"{\"n\": {{user.Visits}}, \"mail\": \"{{user.Email}}\"}\"\"\");", "log.LogInformation($$\"\"\"{\"n\": {{user.Visits}}}\"\"\");")]
    [InlineData("log.LogInformation($\"\"\"\n    visits: {user.Visits}\n    mail: {user.Email}\n    \"\"\");", "log.LogInformation($\"\"\"\n    visits: {user.Visits}\n    \"\"\");")]
    [InlineData("log.LogInformation($\"\"\"\n    {user.Email}\n    \"\"\");", "log.LogInformation(\"\");")]
    [InlineData("log.LogInformation(\"\"\"\n    mail: {Email}\n    visits: {Visits}\n    \"\"\", user.Email, user.Visits);", "log.LogInformation(\"\"\"\n    visits: {Visits}\n    \"\"\", user.Visits);")]
    public async Task Awkward_DirectivesTabsAndRawTexts_Stay(string before, string after)
    {
        await Verify(before, after);
        await new FixTest(Fix, Service.With(before).ReplaceLineEndings("\r\n")).GivesAsync(Service.With(after).ReplaceLineEndings("\r\n"));
    }

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
    [InlineData("if (user.Visits > 0) Vendor.Text = user.Email;")]
    [InlineData("Vendor.Post(new Dictionary<string, string>(new[] { KeyValuePair.Create(\"a\", user.Email) }) { [\"b\"] = user.Email });")]
    [InlineData("var all = new List<string> { user.Email };\nVendor.Post((string[])[.. all, user.Email]);")]
    [InlineData("log.LogInformation(message: \"mail {Email}\", args: user.Email);")]
    [InlineData("log.LogInformation(user.Visits > 0 ? $\"x {user.Email}\" : \"none\");")]
    [InlineData("log.LogInformation(\"user {Who}\",\n#if DEBUG\n    user.Name\n#else\n    user.Email\n#endif\n    );")]
    [InlineData("IComparable<string> sent = Pick(user.Email);")]
    public Task WithoutIt_NothingWouldBeLeft_NotOffered(string body) => new FixTest(Fix, Service.With(body, Overloads)).IsNotOfferedAsync();

    private const string Overloads = "[Recipient(\"app-log\")] private static string Pick(string text) => text;\nprivate static int Pick() => 0;";

    private static Task Verify(string before, string after) => new FixTest(Fix, Service.With(before)).GivesAsync(Service.With(after));
}
