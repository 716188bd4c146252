using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Flow.Guards.Facts;
using Privacy.Analyzers.Rules.Flows;

namespace Privacy.Analyzers.Reporting;

/// <summary>Why a guard does not count, as the end of a sentence; where the nearest check is.</summary>
internal static class GuardWords
{
    public static string Of(GuardMiss miss, Location place)
    {
        var check = "the check" + Line(miss.At);
        return miss.Status switch
        {
            GuardStatus.Refused => check + " is known to have said no on the path to here",
            GuardStatus.OtherArgument when miss.IsOther => (miss.At is null ? "what is checked here" : "what is checked" + Line(miss.At)) + " is guard '" + miss.Detail + "'",
            GuardStatus.OtherArgument => check + " asks for '" + miss.Detail + "'",
            GuardStatus.OtherSubject => check + " is about somebody other than the person whose data this is",
            GuardStatus.Reassigned => check + " was made before '" + miss.Detail + "' was reassigned",
            GuardStatus.Deferred => check + " was made when this function was created, and it runs later",
            GuardStatus.OtherMethod when miss.Detail is { } member => check + " was made in another method, '" + member + "'",
            GuardStatus.OtherMethod => check + " was made in another method, the one that calls this one",
            _ => "nothing checks it on every path to here" + Nearest(miss.At, place),
        };
    }

    /// <summary>The same as one word, for fixes and reports.</summary>
    public static string Word(GuardMiss miss) => miss.Status switch
    {
        GuardStatus.Refused => "refused",
        GuardStatus.OtherArgument => "other_purpose",
        GuardStatus.OtherSubject => "other_subject",
        GuardStatus.Reassigned => "reassigned",
        GuardStatus.Deferred => "deferred",
        GuardStatus.OtherMethod => "other_method",
        _ => "missing",
    };

    private static string Nearest(SyntaxNode? check, Location place)
    {
        if (check is null)
            return "";
        var why = check.SpanStart > place.SourceSpan.Start ? " comes later" : " is on some paths only, or its answer is not used";
        return "; the nearest check" + Line(check) + why;
    }

    private static string Line(SyntaxNode? node) =>
        node is null ? "" : " on line " + (node.GetLocation().GetMappedLineSpan().StartLinePosition.Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
