using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Flow.Findings;
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
        context.ReportDiagnostic(Create(context.Symbol.Locations[0], SymbolDisplay.Of(tagged), tag, SymbolDisplay.Of(context.Symbol)));
    }

    /// <summary>A value that is stored.</summary>
    public static void Stored(StoredTag stored, PrivacyModel model, SemanticModelAnalysisContext context)
    {
        var enclosing = context.SemanticModel.GetEnclosingSymbol(stored.At.SpanStart, context.CancellationToken);
        if (!Exceptions.Cover(enclosing, Descriptors.PRIV105_TagLost.Id, model.AsOf) && !Exceptions.Cover(stored.Member, Descriptors.PRIV105_TagLost.Id, model.AsOf))
            context.ReportDiagnostic(Create(stored.At.GetLocation(), stored.Source.Display, stored.Source, SymbolDisplay.Of(stored.Member)));
    }

    public static Diagnostic Create(Location at, string from, SourceTag tag, string into) => Diagnostic.Create(
        Descriptors.PRIV105_TagLost,
        at,
        ImmutableDictionary<string, string?>.Empty.Add(PropertyKeys.Category, tag.Category).Add(PropertyKeys.Member, into),
        from,
        tag.Category,
        into);

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
