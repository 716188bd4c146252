namespace Privacy.Analyzers.Policy.Reading;

/// <summary>The right word a wrong one was probably meant to be.</summary>
internal static class NearestWord
{
    /// <summary>Nobody mistypes more than this; keeps hostile input cheap.</summary>
    private const int MaxLength = 100;

    private const int MaxCandidates = 500;

    /// <summary>
    /// The candidate with the fewest typing errors, case apart, else one that starts the same, else one made of the same words. Of equals the first. A dotted name with other
    /// parents is one error away: <c>user.emial</c> means <c>user.contact.email</c>.
    /// </summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > MaxLength)
            return null;

        var known = candidates.Take(MaxCandidates).ToList();
        return FewestErrors(word, known) ?? SameStart(Plain(word), known) ?? SameWords(word, known);
    }

    /// <summary>Optimal string alignment: insertions, deletions, replacements and swaps of neighbours (Damerau 1964).</summary>
    /// <param name="limit">Above it the exact number does not matter.</param>
    internal static int Distance(string a, string b, int limit = int.MaxValue)
    {
        var before = new int[b.Length + 1];
        var above = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            above[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);

                least = Math.Min(least, row[j]);
            }

            // Rows never get smaller but by a swap, which reaches back two rows and costs one.
            if (least > limit + 1L)
                return least;

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }

    private static string? FewestErrors(string word, IEnumerable<string> candidates)
    {
        var lower = word.ToLowerInvariant();
        var best = default(string);
        var fewest = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var errors = Math.Min(Errors(lower, candidate), OtherParents(lower, candidate));
            if (errors < fewest)
                (best, fewest) = (candidate, errors);
        }

        return best;
    }

    /// <summary>The number of errors, or a very large one where they are more than a person makes in a word of that length.</summary>
    private static int Errors(string word, string candidate)
    {
        var tolerated = Tolerated(word.Length);
        if (Math.Abs(candidate.Length - word.Length) > tolerated)
            return int.MaxValue;

        var errors = Distance(word, candidate.ToLowerInvariant(), tolerated);
        return errors <= tolerated && errors < Math.Max(candidate.Length, word.Length) ? errors : int.MaxValue;
    }

    private static int OtherParents(string word, string candidate)
    {
        if (candidate.LastIndexOf('.') is not (> 0 and var dot))
            return int.MaxValue;

        var last = word.Substring(word.LastIndexOf('.') + 1);
        var errors = last.Length == 0 ? int.MaxValue : Errors(last, candidate.Substring(dot + 1));
        return errors == int.MaxValue ? errors : errors + 1;
    }

    private static int Tolerated(int length) => length switch { <= 4 => 1, <= 8 => 2, _ => 3 };

    private static string? SameStart(string word, IEnumerable<string> candidates)
    {
        if (word.IndexOf('.') is >= 0 and var dot)
            return word.Length - dot > 3 ? candidates.FirstOrDefault(candidate => Plain(candidate).StartsWith(word, StringComparison.Ordinal)) : null;

        var best = default(string);
        var longest = 3;
        foreach (var candidate in candidates)
        {
            var plain = Plain(candidate);
            var shared = 0;
            while (shared < plain.Length && shared < word.Length && plain[shared] == word[shared])
                shared++;

            // Most of the shorter word: 'legitimate' means 'legitimate_interests', 'anonymous' means 'anonymised'.
            if (shared > longest && shared * 10 >= Math.Min(plain.Length, word.Length) * 6)
                (best, longest) = (candidate, shared);
        }

        return best;
    }

    /// <summary>Other words of the same: <c>birth_date</c> means <c>date_of_birth</c>, <c>basis</c> means <c>legal_basis</c>. The fewest left over win.</summary>
    private static string? SameWords(string word, IEnumerable<string> candidates)
    {
        var words = Words(word);
        if (words.Length == 0 || words.Any(static part => part.Length < 3))
            return null;

        var best = default(string);
        var fewest = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var known = Words(candidate);
            if (known.Length < fewest && words.All(part => known.Contains(part, StringComparer.Ordinal)))
                (best, fewest) = (candidate, known.Length);
        }

        return best;
    }

    /// <summary>Those of the last name of a dotted one.</summary>
    private static string[] Words(string word) =>
        word.Substring(word.LastIndexOf('.') + 1).ToLowerInvariant().Split(['_', '-', ' ', ':'], StringSplitOptions.RemoveEmptyEntries);

    private static string Plain(string word) => word.ToLowerInvariant().Replace('-', '_').Replace(' ', '_').Replace("_", "");
}
