using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Privacy.Analyzers.Catalog.Packs;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Reading;
using Privacy.Analyzers.Policy.Yaml;

namespace Privacy.Tool.Workspaces;

/// <summary>A policy.yaml on disk with the files it extends, read as the analyzers read it.</summary>
/// <param name="Path">As messages name it: relative to the folder one works in, where it lies below.</param>
/// <param name="Files">The policy itself first, then its parents.</param>
internal sealed record PolicyOnDisk(string Path, PrivacyPolicy Policy, ImmutableArray<PolicyDefect> Defects, ImmutableArray<PolicyFile> Files)
{
    /// <summary>More is a circle or a mistake, which the reader reports.</summary>
    private const int MaxFiles = 64;

    /// <summary>Defects that change what the policy means: all but dead entries.</summary>
    public IEnumerable<PolicyDefect> Errors => Defects.Where(defect => defect.RuleId != RuleIds.DeadEntry);

    public YamlMapping? Root => Files[0].Tree.Root as YamlMapping;

    /// <summary>The nearest policy.yaml at or above a folder.</summary>
    public static string? Find(string folder)
    {
        for (var current = System.IO.Path.GetFullPath(folder); current is not null; current = System.IO.Path.GetDirectoryName(current))
        {
            foreach (var name in (string[])["policy.yaml", "policy.yml"])
            {
                if (System.IO.Path.Combine(current, name) is var path && File.Exists(path))
                    return path;
            }
        }

        return null;
    }

    public static PolicyOnDisk Read(string path, CancellationToken cancel)
    {
        var files = new List<PolicyFile>();
        var texts = new List<(string Path, SourceText Text)>();
        var open = new Queue<string>([System.IO.Path.GetFullPath(path)]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0 && files.Count < MaxFiles)
        {
            var full = open.Dequeue();
            if (!seen.Add(full) || (files.Count > 0 && !File.Exists(full)))
                continue;

            var text = Text(full);
            var file = new PolicyFile(Shown(full), text, cancel);
            files.Add(file);
            texts.Add((file.Path, text));
            foreach (var parent in file.Extends)
                open.Enqueue(System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(full)!, parent.Value.Replace('\\', '/')))); // a full path of a file has a folder
        }

        var read = PolicyFiles.Load(texts, PackReader.Names, cancel, [files[0].Path]);
        return new PolicyOnDisk(files[0].Path, read.Policy, read.Defects, [.. files]);
    }

    /// <summary>As messages name a file: relative to the folder one works in, where it lies below it.</summary>
    public static string Shown(string full)
    {
        var relative = System.IO.Path.GetRelativePath(Environment.CurrentDirectory, full);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? full : relative).Replace('\\', '/');
    }

    public static SourceText Text(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return SourceText.From(stream);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new Failure(ExitCode.WrongUsage, $"can't read {path}: {unreadable.Message}", unreadable);
        }
    }
}
