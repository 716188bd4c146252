using System.Collections.Immutable;
using System.Text;

namespace Privacy.Analyzers.Constants;

/// <summary>Ids of any script → identifiers of C#: <c>app-log</c> is <c>AppLog</c>, <c>user.profile.team</c> is <c>UserProfileTeam</c>.</summary>
internal static class ConstantNames
{
    /// <summary>A constant of that name would hide a member of every class.</summary>
    private static readonly ImmutableHashSet<string> Inherited = ImmutableHashSet.Create(
        StringComparer.Ordinal, "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize");

    /// <summary>
    /// The ids with their names, in the order given. Where two ids make one name, the later gets a number behind an underscore, which no other
    /// name has.
    /// </summary>
    /// <param name="type">The class that holds them; no member may be called like it.</param>
    public static IEnumerable<(string Id, string Name)> Of(IEnumerable<string> ids, string type)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var name = Name(id);
            if (name == type || Inherited.Contains(name))
                name += "_";

            seen.TryGetValue(name, out var same);
            seen[name] = ++same;
            yield return (id, same == 1 ? name : $"{name}_{same}");
        }
    }

    private static string Name(string id)
    {
        var name = new StringBuilder(id.Length + 1);
        var isFirst = true;
        foreach (var c in id)
        {
            // Letters and digits as the id has them; both are what identifiers of C# are made of (C# specification, 6.4.3).
            if (!char.IsLetterOrDigit(c))
            {
                isFirst = true;
                continue;
            }

            // 'a-1-2' is not 'a-12'.
            if (isFirst && char.IsDigit(c) && name.Length > 0 && char.IsDigit(name[name.Length - 1]))
                name.Append('_');

            name.Append(isFirst ? char.ToUpperInvariant(c) : c);
            isFirst = false;
        }

        if (name.Length == 0 || char.IsDigit(name[0]))
            name.Insert(0, '_');

        return name.ToString();
    }
}
