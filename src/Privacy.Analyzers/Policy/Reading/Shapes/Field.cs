namespace Privacy.Analyzers.Policy.Reading.Shapes;

/// <summary>A key of policy.yaml, the shape of its value and its meaning in one sentence.</summary>
internal sealed record Field(string Name, Shape Shape, string Description, bool IsRequired = false);
