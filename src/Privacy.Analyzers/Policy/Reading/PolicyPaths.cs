namespace Privacy.Analyzers.Policy.Reading;

/// <summary>Paths as texts: nothing here looks at a disk. Both slashes separate, on every system.</summary>
internal static class PolicyPaths
{
    /// <summary>Where <paramref name="path"/> leads from the folder of <paramref name="file"/>.</summary>
    public static string Resolve(string file, string path)
    {
        var from = file.Replace('\\', '/');
        return IsAbsolute(path) ? Normal(path) : Normal(from.Substring(0, from.LastIndexOf('/') + 1) + path);
    }

    /// <summary>With '/' for both slashes, and without '.', '..' and empty names where they can be resolved.</summary>
    public static string Normal(string path)
    {
        var names = new List<string>();
        var slashed = path.Replace('\\', '/');
        foreach (var name in slashed.Split('/'))
        {
            if (name.Length == 0 || name == ".")
                continue;

            if (name == ".." && names.Count > 0 && names[names.Count - 1] != "..")
                names.RemoveAt(names.Count - 1);
            else
                names.Add(name);
        }

        return (slashed.StartsWith("/", StringComparison.Ordinal) ? "/" : "") + string.Join("/", names);
    }

    /// <summary>The way from the folder of a file to another file; the other's path where they have no folder in common.</summary>
    public static string Relative(string file, string other)
    {
        var (from, to) = (Normal(file).Split('/'), Normal(other).Split('/'));
        var shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && from[shared] == to[shared])
            shared++;

        // What starts with '..' lies somewhere above both, and the way back down is not known.
        return shared == 0 || from[shared] == ".."
            ? Normal(other)
            : string.Join("/", Enumerable.Repeat("..", from.Length - 1 - shared).Concat(to.Skip(shared)));
    }

    /// <summary>Whether the path's last name is this one, as file systems that ignore case see it.</summary>
    public static bool IsNamed(string path, string name)
    {
        var slashed = path.Replace('\\', '/');
        return slashed.Substring(slashed.LastIndexOf('/') + 1).Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    public static int Depth(string normalPath) => normalPath.Count(static c => c == '/');

    private static bool IsAbsolute(string path) => path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));
}
