using System.Xml;
using Privacy.Tool.Reports;

namespace Privacy.Tool.PolicyTests.Reports;

/// <summary>For servers that show test results.</summary>
internal static class TestJUnit
{
    public static void Write(TestRun run, TextWriter text)
    {
        using (var xml = XmlWriter.Create(text, JUnitReport.Settings))
        {
            var errors = run.IsInvalid ? run.Defects.Length : 0;
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", $"privacy test {run.TestPath}");
            xml.WriteAttributeString("tests", JUnitReport.Number(run.Results.Length + errors));
            xml.WriteAttributeString("failures", JUnitReport.Number(run.Failed));
            xml.WriteAttributeString("errors", JUnitReport.Number(errors));
            xml.WriteStartElement("properties");
            WriteProperty(xml, "policy.entries", run.Entries.Length);
            WriteProperty(xml, "policy.covered", run.Covered);
            WriteProperty(xml, "policy.coverage", run.Percent);
            xml.WriteEndElement();
            foreach (var result in run.Results)
            {
                var (outcome, message) = result.Passed ? (null, "") : ("failure", string.Join("; ", result.Faults));
                JUnitReport.WriteCase(xml, run.PolicyPath, result.Case.Name, outcome, message, TestReport.Place(result.Case.Position));
            }

            foreach (var defect in run.IsInvalid ? run.Defects : [])
                JUnitReport.WriteCase(xml, "files", TestReport.Line(defect), "error", defect.Message, TestReport.Place(defect.Position));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        text.WriteLine();
    }

    private static void WriteProperty(XmlWriter xml, string name, int value)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("value", JUnitReport.Number(value));
        xml.WriteEndElement();
    }
}
