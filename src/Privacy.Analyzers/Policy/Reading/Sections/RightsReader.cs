using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Reading.Sections;

/// <summary><c>rights</c>: a list of members, or keys with a clause.</summary>
internal static class RightsReader
{
    public static IEnumerable<Right> Read(Root root)
    {
        if (root.Keys("rights") is not { } section)
            yield break;

        foreach (var id in PolicyWords.Rights)
        {
            var clause = default(string);
            var members = section.List(id);
            if (section.Child(id) is { } fields)
                (members, clause) = (fields.List("members"), fields.Clause);

            if (!members.IsEmpty)
                yield return new Right(id, members, clause, members[0].Position);
        }
    }
}
