using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Rules.Rights.Paths.Facts;

/// <summary>What the name of a method out of sight says it does. Only ever used to believe that data is covered.</summary>
internal static class CallWords
{
    private static readonly ImmutableArray<string> Deleting = ["Delete", "Remove", "Clear", "Drop", "Destroy", "Truncate", "Evict"];

    private static readonly ImmutableArray<string> Erasing =
        ["Erase", "Erasure", "Anonymi", "Forget", "Scrub", "Purge", "Wipe", "Redact", "Expunge", "Shred", "Obliterate"];

    private static readonly ImmutableArray<string> Giving = ["Export", "Serialize", "Serialise", "ToDto", "Map", "Adapt", "Download", "Dump", "Render", "ToJson", "ToCsv", "ToXml"];

    private static readonly ImmutableArray<string> Asking =
        ["Equals", "Contains", "StartsWith", "EndsWith", "IsNullOrEmpty", "IsNullOrWhiteSpace", "Any", "All", "CompareTo", "Compare", "ReferenceEquals", "ThrowIfNull", "ThrowIfNullOrEmpty", "NotNull"];

    /// <summary>Ends of namespaces whose members do nothing with data that a path is about.</summary>
    private static readonly ImmutableArray<string> Plain =
        ["System", "System.Linq", "System.Text", "System.Threading", "System.Threading.Tasks", "System.Globalization", "System.IO", "System.Security.Cryptography"];

    public static bool IsDeleting(string name) => Says(name, Deleting) && !name.StartsWith("Soft", StringComparison.Ordinal) && !name.StartsWith("Mark", StringComparison.Ordinal)
        && !name.StartsWith("RemoveFrom", StringComparison.Ordinal) && !name.StartsWith("Is", StringComparison.Ordinal);

    /// <summary>Nothing else is called so: whoever anonymises or erases means the person.</summary>
    public static bool IsErasing(string name) => Says(name, Erasing);

    /// <summary>What it is given is empty afterwards.</summary>
    public static bool IsEmptying(string name) => name is "Clear" or "Fill" or "ZeroMemory" or "RemoveAll";

    /// <summary>A collection loses what it is told to, one by one as a rule.</summary>
    public static bool IsTakingOut(string name) => name is "Remove" or "RemoveAt" or "RemoveRange" or "RemoveWhere" or "ExceptWith" or "TryRemove";

    /// <summary>What its function says decides which objects come, and in what order; it is in none of them.</summary>
    public static bool IsSorting(string name) =>
        name is "Where" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "DistinctBy" or "SkipWhile" or "TakeWhile";

    /// <summary>One object is written over another, and what it holds nobody can tell from here.</summary>
    public static bool IsReplacing(string name) => name is "Map" or "Adapt" or "SetValues" or "Bind" or "Populate" or "PopulateObject";

    public static bool IsGiving(string name) => Says(name, Giving);

    /// <summary>What it is given decides its answer and goes nowhere.</summary>
    public static bool IsAsking(string name) => Asking.Contains(name);

    /// <summary>True for code out of sight that can neither erase nor export: of the framework, of a logger, of EF but for its SQL.</summary>
    public static bool IsPlain(IMethodSymbol method)
    {
        var space = method.ContainingNamespace?.ToDisplayString() ?? "";
        return Plain.Contains(space)
            || space.StartsWith("System.Collections", StringComparison.Ordinal)
            || IsLogging(space)
            || IsSerialiser(space)
            || (IsEntityFramework(space) && method.Name.IndexOf("Sql", StringComparison.Ordinal) < 0 && !IsReplacing(method.Name));
    }

    public static bool IsLogging(string space) =>
        space is "Microsoft.Extensions.Logging" or "NLog" or "log4net" || space == "Serilog" || space.StartsWith("Serilog.", StringComparison.Ordinal);

    public static bool IsEntityFramework(string space) =>
        space.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || space.StartsWith("System.Data.Entity", StringComparison.Ordinal);

    public static bool IsSerialiser(string space) =>
        space.StartsWith("System.Text.Json", StringComparison.Ordinal)
        || space.StartsWith("Newtonsoft.Json", StringComparison.Ordinal)
        || space.StartsWith("System.Xml.Serialization", StringComparison.Ordinal)
        || space.StartsWith("System.Runtime.Serialization", StringComparison.Ordinal);

    public static bool IsReflection(string space) => space == "System.Reflection";

    /// <summary>A word at the start of the name or of a part of it: <c>BulkDeleteAsync</c>, not <c>Undeleted</c>.</summary>
    private static bool Says(string name, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (name.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}
