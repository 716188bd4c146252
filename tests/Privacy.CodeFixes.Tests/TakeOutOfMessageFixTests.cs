namespace Privacy.CodeFixes.Tests;

public sealed class TakeOutOfMessageFixTests
{
    private const string Fix = "TakeOutOfMessageFix";

    [Theory]
    [InlineData("""throw new InvalidOperationException($"no user {user.Email}");""", """throw new InvalidOperationException("no user");""")]
    [InlineData("""throw new InvalidOperationException("no user " + user.Email + ".");""", """throw new InvalidOperationException("no user" + ".");""")]
    [InlineData("""throw new InvalidOperationException(string.Format("{0} has {1} visits", user.Email, user.Visits));""", """throw new InvalidOperationException(string.Format("has {0} visits", user.Visits));""")]
    [InlineData("""throw new InvalidOperationException(user.Email);""", """throw new InvalidOperationException();""")]
    [InlineData("var error = new Exception();\nerror.Data[\"mail\"] = user.Email;\nthrow error;", "var error = new Exception();\nthrow error;")]
    [InlineData("var error = new Exception();\nerror.Data.Add(\"mail\", user.Email);\nthrow error;", "var error = new Exception();\nthrow error;")]
    public Task Value_GoesFromTheException(string before, string after) => new FixTest(Fix, Service.With(before)).GivesAsync(Service.With(after));

    [Theory]
    [InlineData("""throw new InvalidOperationException(/* who */ user.Email);""", """throw new InvalidOperationException(/* who */ );""")]
    [InlineData("var error = new Exception();\n// kept\nerror.Data[\"mail\"] = user.Email; // for support\nthrow error;", "var error = new Exception();\n// kept\nthrow error;")]
    [InlineData("throw new InvalidOperationException(\n\t// what\n\t$\"no user {user.Email}\",\n\tnull); // why", "throw new InvalidOperationException(\n\t// what\n\t\"no user\",\n\tnull); // why")]
    [InlineData("throw new InvalidOperationException(\n#if !DEBUG\n\t\"no user \" + user.Email\n#endif\n\t);", "throw new InvalidOperationException(\n#if !DEBUG\n\t\"no user\"\n#endif\n\t);")]
    [InlineData("throw new InvalidOperationException($\"\"\"\n    no user\n    mail: {user.Email}\n    \"\"\");", "throw new InvalidOperationException(\"\"\"\n    no user\n    \"\"\");")]
    public async Task Awkward_CommentsLinesAndRawTexts_Stay(string before, string after)
    {
        await new FixTest(Fix, Service.With(before)).GivesAsync(Service.With(after));
        await new FixTest(Fix, Service.With(before).ReplaceLineEndings("\r\n")).GivesAsync(Service.With(after).ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public Task Several_GoAtOnce() => new FixTest(Fix, Service.With(
            "if (user.Visits > 0) throw new ArgumentException($\"bad {user.Name}, {user.Email}\");\nthrow new InvalidOperationException(user.Name);"))
        .GivesToAllAsync(Service.With("if (user.Visits > 0) throw new ArgumentException(\"bad\");\nthrow new InvalidOperationException();"));

    [Fact]
    public Task MessageThatHasToBe_NotOffered() => new FixTest(
        Fix, Service.With("throw new Refused(user.Email);") + "public class Refused(string message) : Exception(message);\n").IsNotOfferedAsync();
}
