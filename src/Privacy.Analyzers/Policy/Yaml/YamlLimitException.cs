using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Yaml;

/// <summary>Leaves the builder from any depth; never leaves <see cref="YamlTree"/>.</summary>
internal sealed class YamlLimitException(PolicyPosition position, string message) : Exception(message)
{
    public PolicyPosition Position { get; } = position;
}
