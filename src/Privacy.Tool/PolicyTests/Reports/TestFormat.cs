namespace Privacy.Tool.PolicyTests.Reports;

/// <summary>What the result of policy tests is written as.</summary>
internal enum TestFormat
{
    Text,
    Json,
    JUnit,
    Tap,
}
