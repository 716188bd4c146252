using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Findings;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.Reporting;
using Privacy.Analyzers.Rules.Rights;

namespace Privacy.Analyzers.Rules.Tagging;

/// <summary>PRIV105: a tag that the next member does not carry.</summary>
internal static class LostTags
{
    /// <summary>
    /// An override or implementation of a tagged member that has no tag itself. It is followed as if it had one; but who reads only this
    /// type, and a library that derives from it, does not see that.
    /// </summary>
    public static void InRelated(SymbolAnalysisContext context, PrivacyModel model)
    {
        if (!context.Symbol.IsOverride && context.Symbol.ContainingType.AllInterfaces.IsEmpty)
            return;
        if (context.IsGeneratedCode || context.Symbol.IsImplicitlyDeclared || SaysItself(context.Symbol)
            || model.Sources.OfMember(context.Symbol) is not { Origin: TagOrigin.Declared } tag)
            return;
        var tagged = RelatedMembers.Of(context.Symbol).Skip(1).FirstOrDefault(member => TagReader.PersonalData(member.GetAttributes()) is not null);
        if (tagged is null || Exceptions.Cover(context.Symbol, Descriptors.PRIV105_TagLost.Id, model.AsOf))
            return;
        context.ReportDiagnostic(Create(context.Symbol.Locations[0], SymbolDisplay.Of(tagged), tag, context.Symbol));
    }

    /// <summary>A value that is stored: one diagnostic, whatever it holds.</summary>
    public static void Stored(ImmutableArray<StoredTag> stored, PrivacyModel model, SemanticModelAnalysisContext context)
    {
        var (at, _, member) = stored[0];
        var enclosing = context.SemanticModel.GetEnclosingSymbol(at.SpanStart, context.CancellationToken);
        if (!Exceptions.Cover(enclosing, Descriptors.PRIV105_TagLost.Id, model.AsOf) && !Exceptions.Cover(member, Descriptors.PRIV105_TagLost.Id, model.AsOf))
            context.ReportDiagnostic(Create(at.GetLocation(), [.. stored.Select(tag => (tag.Source.Display, tag.Source))], member));
    }

    public static Diagnostic Create(Location at, string from, SourceTag tag, ISymbol into) => Create(at, [(from, tag)], into);

    /// <summary>The member that ought to have the tag is the further place.</summary>
    private static Diagnostic Create(Location at, ImmutableArray<(string From, SourceTag Tag)> sources, ISymbol into)
    {
        var names = sources.Select(source => "'" + source.From + "' (" + source.Tag.Category + ")").Distinct(StringComparer.Ordinal).ToArray();
        var bases = sources.Select(source => source.Tag.LegalBasis).Distinct().ToArray();
        return Diagnostic.Create(
            Descriptors.PRIV105_TagLost,
            at,
            into.Locations.Where(place => place.IsInSource),
            ImmutableDictionary<string, string?>.Empty
                .Add(PropertyKeys.Category, Common([.. sources.Select(source => source.Tag.Category)]))
                .Add(PropertyKeys.Purposes, string.Join(PropertyKeys.ListSeparator, sources.SelectMany(source => source.Tag.Purposes).Distinct(StringComparer.Ordinal)))
                .Add(PropertyKeys.LegalBasis, bases.Length == 1 ? PolicyWords.Of(bases[0]) : "")
                .Add(PropertyKeys.Member, SymbolDisplay.Of(into)),
            string.Join(" and ", names),
            names.Length == 1 ? "goes" : "go",
            SymbolDisplay.Of(into));
    }

    /// <summary>The one category that a tag must have to cover them all: what they begin with alike.</summary>
    private static string Common(ImmutableArray<string> categories)
    {
        var first = categories[0].Split('.');
        var alike = first.Length;
        foreach (var category in categories)
        {
            var other = category.Split('.');
            var same = 0;
            while (same < alike && same < other.Length && first[same] == other[same])
                same++;
            alike = same;
        }

        return alike == 0 ? categories[0] : string.Join(".", first.Take(alike));
    }

    private static bool SaysItself(ISymbol member)
    {
        var attributes = member.GetAttributes();
        if (TagReader.PersonalData(attributes) is not null || TagReader.IsNotPersonalData(attributes))
            return true;
        for (var type = member.ContainingType; type is not null; type = type.BaseType)
        {
            var own = type.OriginalDefinition.GetAttributes();
            if (TagReader.PersonalData(own) is not null || TagReader.IsNotPersonalData(own))
                return true;
        }

        // What stands on the parameter of a positional record is on its property too.
        return member.ContainingType is { IsRecord: true } record && record.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .Any(parameter => parameter.Name == member.Name && TagReader.PersonalData(parameter.GetAttributes()) is not null);
    }
}
