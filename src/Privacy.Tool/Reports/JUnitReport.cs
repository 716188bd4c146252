using System.Xml;
using Privacy.Tool.Inventory;

namespace Privacy.Tool.Reports;

/// <summary>For servers that show test results: a violation is a failed test of the recipient that it reaches.</summary>
internal static class JUnitReport
{
    public static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    public static void Write(CheckResult result, TextWriter text)
    {
        var violations = result.Violations.ToArray();
        var errors = result.BuildErrors.Concat(result.Gaps).ToArray();
        using (var xml = XmlWriter.Create(text, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", $"privacy check {result.Target}");
            xml.WriteAttributeString("tests", Number(Math.Max(1, violations.Length + errors.Length)));
            xml.WriteAttributeString("failures", Number(violations.Length));
            xml.WriteAttributeString("errors", Number(errors.Length));
            if (violations.Length + errors.Length == 0)
                WriteCase(xml, result.Target, "no violations", null, "", "");
            foreach (var group in RecipientGroup.Of(violations))
            {
                foreach (var finding in group.Findings)
                {
                    WriteCase(xml, group.Title, $"{finding.Rule} {finding.Where}", "failure", finding.Message, string.Join('\n', finding.Path.Select(Line)));
                }
            }

            foreach (var error in errors)
            {
                WriteCase(xml, "build", error, "error", error, "");
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        text.WriteLine();
    }

    public static void WriteCase(XmlWriter xml, string suite, string name, string? outcome, string message, string details)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Allowed(suite));
        xml.WriteAttributeString("name", Allowed(name));
        if (outcome is not null)
        {
            xml.WriteStartElement(outcome);
            xml.WriteAttributeString("message", Allowed(message));
            xml.WriteString(Allowed(details));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Line(PathStep step) => $"{step.Kind}: {step.Text}{(step.Line == 0 ? "" : $" ({step.File}:{step.Line}:{step.Column})")}";

    public static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Text of a program may hold what XML can not.</summary>
    private static string Allowed(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));
}
