using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Yaml;

/// <summary>Why a text is not YAML, or is more of it than we read.</summary>
internal sealed record YamlError(PolicyPosition Position, string Message);
