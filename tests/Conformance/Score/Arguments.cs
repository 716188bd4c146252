using System.Collections.Immutable;

namespace Privacy.Analyzers.Conformance.Score;

/// <summary>What the command line says.</summary>
internal sealed record Arguments(string Folder, string? Policy, string? Expectations, ImmutableArray<string> Shared, bool Lists, bool AsksReference)
{
    public const string Usage = """
        usage: Score FOLDER [--list]
               Score FOLDER --policy FILE [--expect FILE] [--shared FILE]... [--list]

        Runs the analyzers over each C# file of FOLDER and prints precision and recall by feature: by folder, or by the first word of file names.
        Without --policy the folder is a corpus as tests/Conformance/README.md describes it. With it every file is a program of its own.
          --policy FILE   names sources and sinks for all programs
          --expect FILE   one 'path:line: RULE' per line; else '// expect: RULE' at line ends
          --shared FILE   compiled into every program
          --list          also every miss and false alarm
          --reference     hold each body against the reference engine instead
        """;

    /// <summary>The arguments, or <c>null</c> where they are none.</summary>
    public static Arguments? Parse(string[] args)
    {
        string? folder = null, policy = null, expectations = null;
        var shared = ImmutableArray.CreateBuilder<string>();
        var (lists, asksReference) = (false, false);
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--list":
                    lists = true;
                    break;
                case "--reference":
                    asksReference = true;
                    break;
                case "--policy" when i + 1 < args.Length:
                    policy = args[++i];
                    break;
                case "--expect" when i + 1 < args.Length:
                    expectations = args[++i];
                    break;
                case "--shared" when i + 1 < args.Length:
                    shared.Add(args[++i]);
                    break;
                case var word when folder is null && !word.StartsWith('-'):
                    folder = word;
                    break;
                default:
                    return null;
            }
        }

        return folder is null || !Directory.Exists(folder) || (policy is null && (expectations ?? shared.FirstOrDefault()) is not null)
            ? null
            : new(folder, policy, expectations, shared.ToImmutable(), lists, asksReference);
    }
}
