namespace Privacy.CodeFixes.Tests;

/// <summary>What is taken out, and what around it stays: lines of a sum, exceptions, members of a local, formats, lists that would be empty.</summary>
public sealed class RemoveArgumentShapesTests
{
    private const string Fix = "RemoveArgumentFix";

    [Theory]
    [InlineData("log.LogInformation(\n    \"user \" + // who\n    user.Email +\n    \" came \" + // how often\n    user.Visits);", "log.LogInformation(\n    \"user \" + // who\n    \"came \" + // how often\n    user.Visits);")]
    [InlineData("log.LogInformation(\n    \"user \"\n    + user.Email\n    + \" came \" + user.Visits);", "log.LogInformation(\n    \"user \"\n    + \"came \" + user.Visits);")]
    [InlineData("log.LogInformation(user.Email\n    + \" came \" // times\n    + user.Visits);", "log.LogInformation(\"came \" // times\n    + user.Visits);")]
    [InlineData("log.LogInformation(user.Email + user.Name + \" came \" + $\"{user.Email} {user.Visits}\");", "log.LogInformation(\"came \" + $\"{user.Visits}\");")]
    public Task Sum_KeepsItsLinesAndComments(string before, string after) => Verify(before, after);

    [Theory]
    [InlineData("""log.LogError(new InvalidOperationException($"bad {user.Email}"), "failed");""", """log.LogError(new InvalidOperationException("bad"), "failed");""")]
    [InlineData("""log.LogError(new InvalidOperationException("bad " + user.Email, new Exception()), "failed");""", """log.LogError(new InvalidOperationException("bad", new Exception()), "failed");""")]
    public Task ExceptionThatIsLogged_LosesItsTextOnly(string before, string after) => new FixTest(Fix, Service.With(before)) { Rule = "PRIV201" }.GivesAsync(Service.With(after));

    [Theory]
    [InlineData("var dto = new { Mail = user.Email, N = user.Visits };\nlog.LogInformation($\"{dto.Mail} came {dto.N} times\");", "var dto = new { Mail = user.Email, N = user.Visits };\nlog.LogInformation($\"came {dto.N} times\");")]
    [InlineData("var dto = new Dto(\"x\") { Mail = user.Email };\nlog.LogInformation($\"{dto.Mail} of {dto.Team}\");", "var dto = new Dto(\"x\") { Mail = user.Email };\nlog.LogInformation($\"of {dto.Team}\");")]
    [InlineData("var dto = new Dto(\"x\");\ndto.Mail = user.Email;\nlog.LogInformation($\"{dto.Mail} of {dto.Team}\");", "var dto = new Dto(\"x\");\ndto.Mail = user.Email;\nlog.LogInformation($\"of {dto.Team}\");")]
    public Task MemberOfALocal_GoesAlone(string before, string after) => new FixTest(Fix, Service.With(before) + Dto) { Rule = "PRIV201" }.GivesAsync(Service.With(after) + Dto);

    [Theory]
    [InlineData("""Vendor.Send(string.Format("{0} of {1}", user.Email, user.Visits));""", """Vendor.Send(string.Format("of {0}", user.Visits));""")]
    [InlineData("""Console.WriteLine("{0} came {1} times", user.Email, user.Visits);""", """Console.WriteLine("came {0} times", user.Visits);""")]
    [InlineData("""Console.Error.WriteLine("{1}: {0}", user.Email, user.Visits);""", """Console.Error.WriteLine("{0}", user.Visits);""")]
    public Task NumberedHole_IsCountedAnew(string before, string after) => Verify(before, after);

    [Theory]
    [InlineData("Vendor.Post(new List<string> { user.Email });", "Vendor.Post(new List<string> { });")]
    [InlineData("Vendor.Post(new List<string> { user.Email, });", "Vendor.Post(new List<string> { });")]
    [InlineData("Vendor.Post(new List<string>\n{\n    \"a\",\n    user.Email,\n});", "Vendor.Post(new List<string>\n{\n    \"a\",\n});")]
    [InlineData("Vendor.Post(new { user.Visits, Inner = new { user.Email, user.Name } });", "Vendor.Post(new { user.Visits });")]
    [InlineData("""log.LogInformation("{Mail} {Visits}", new { user.Email }, user.Visits);""", """log.LogInformation("{Visits}", user.Visits);""")]
    [InlineData("""log.LogInformation("{Mail} of {Name}", new object[] { user.Email, user.Name });""", """log.LogInformation("");""")]
    [InlineData("""log.LogInformation("{Mail} came", [user.Email]);""", """log.LogInformation("came");""")]
    public Task List_LeavesNoHole(string before, string after) => Verify(before, after);

    [Theory]
    [InlineData("log.LogError(new InvalidOperationException(user.Email), \"failed\");")]
    [InlineData("Vendor.Post(new[] { user.Email });")]
    [InlineData("Vendor.Post(new { user.Email });")]
    [InlineData("var all = new object[] { user.Email, user.Name };\nlog.LogInformation(\"{Mail} {Name}\", all);")]
    [InlineData("log.LogInformation(\"\\u007bEmail} {Visits}\", user.Email, user.Visits);")]
    public Task NothingWouldBeLeft_OrTheHoleIsNotToBeSeen_NotOffered(string body) => new FixTest(Fix, Service.With(body)) { Rule = "PRIV201" }.IsNotOfferedAsync();

    /// <summary>A method that takes a template takes it alone only where it has such an overload.</summary>
    [Fact]
    public Task NoOverloadTakesTheTemplateAlone_NotOffered() =>
        new FixTest(Fix, Service.With("log4net.ILog net = null!;\nnet.InfoFormat(\"mail {0}\", user.Email);") + Net) { Rule = "PRIV201" }.IsNotOfferedAsync();

    [Fact]
    public Task AnOverloadTakesTheTemplateAlone_IsUsed() => new FixTest(Fix, Service.With("log4net.ILog net = null!;\nnet.InfoFormat(\"{0} of {1}\", user.Email, user.Visits);") + Net)
    { Rule = "PRIV201" }.GivesAsync(Service.With("log4net.ILog net = null!;\nnet.InfoFormat(\"of {0}\", user.Visits);") + Net);

    private const string Net = "namespace log4net { public interface ILog { void InfoFormat(string format, object arg0); void InfoFormat(string format, object arg0, object arg1); } }\n";

    private const string Dto = "public record Dto(string Team) { public string Mail { get; set; } = \"\"; }\n";

    private static Task Verify(string before, string after) => new FixTest(Fix, Service.With(before)).GivesAsync(Service.With(after));
}
