using System.Reflection;

namespace Privacy.Tool;

/// <summary>The version of the tool, without the commit that some builds append: reports are the same for the same sources.</summary>
internal static class ToolVersion
{
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
