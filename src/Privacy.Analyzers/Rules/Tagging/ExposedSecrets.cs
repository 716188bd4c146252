using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Reporting;

namespace Privacy.Analyzers.Rules.Tagging;

/// <summary>PRIV106: a secret, or data of a special category, in what an object shows of itself.</summary>
internal static class ExposedSecrets
{
    private const string This = "this.";

    /// <summary>What the ToString that the compiler writes prints.</summary>
    public static void InRecord(PrivacyModel model, INamedTypeSymbol type, Action<Diagnostic> report)
    {
        foreach (var carried in model.Contents.Text(type))
        {
            // A member of a member is told where its own type is declared.
            if (carried.Path.Length == 1 && SymbolEqualityComparer.Default.Equals(carried.Path[0].ContainingType, type))
                Check(model, carried.Tag, "record", "the ToString of record '" + type.Name + "'", report);
        }
    }

    /// <summary>What a debugger shows, and with it every dump and recording of a session.</summary>
    public static void InDebugger(PrivacyModel model, INamedTypeSymbol type, Action<Diagnostic> report)
    {
        var display = type.GetAttributes().FirstOrDefault(data => data.AttributeClass?.Name == "DebuggerDisplayAttribute");
        if (display is null)
            return;

        // Name and Type are columns beside the value.
        var texts = display.ConstructorArguments.Concat(display.NamedArguments.Select(argument => argument.Value)).Select(text => text.Value).OfType<string>().ToList();
        foreach (var member in type.GetMembers().Where(member => texts.Exists(text => Names(text, member.Name))))
            Check(model, model.Sources.OfMember(member), "debugger", "the DebuggerDisplay of '" + type.Name + "'", report);
    }

    /// <summary>A member that is told to be serialised. Without such an attribute nobody has said that its type ever is.</summary>
    public static void InSerialiser(PrivacyModel model, ISymbol member, string attribute, Action<Diagnostic> report)
    {
        if (!IsIgnored(member, attribute))
            Check(model, model.Sources.OfMember(member), "serialiser:" + attribute, "the serialiser ([" + attribute + "])", report);
    }

    /// <summary>Another attribute of the same library keeps the member out whatever this one asks for, or has asked for it before.</summary>
    private static bool IsIgnored(ISymbol member, string attribute)
    {
        var attributes = member.GetAttributes();
        var asking = attributes.FirstOrDefault(data => data.AttributeClass?.Name == attribute + "Attribute")?.AttributeClass;
        if (asking is null)
            return false;

        foreach (var data in attributes.Where(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass?.ContainingNamespace, asking.ContainingNamespace)))
        {
            // A condition of JsonIgnore leaves it out at times only, unless it is Always.
            if (data.AttributeClass?.Name is "IgnoreDataMemberAttribute" or "JsonIgnoreAttribute" && data.NamedArguments.All(argument => argument.Key != "Condition" || argument.Value.Value is 1))
                return true;
        }

        return attributes.FirstOrDefault(data => data.AttributeClass is { } type
            && IsAsking(type.Name)
            && SymbolEqualityComparer.Default.Equals(type.ContainingNamespace, asking.ContainingNamespace))?.AttributeClass?.Name != asking.Name;
    }

    private static bool IsAsking(string type) => type is "DataMemberAttribute" or "JsonIncludeAttribute" or "JsonPropertyNameAttribute" or "JsonPropertyAttribute";

    /// <summary>What nobody should see in passing.</summary>
    public static bool IsSecret(PrivacyModel model, SourceTag tag) =>
        model.Policy.Categories.Nearest(tag.Category) is { Special: true } or { Credential: true };

    private static void Check(PrivacyModel model, SourceTag? tag, string kind, string exposure, Action<Diagnostic> report)
    {
        if (tag is null || !IsSecret(model, tag))
            return;

        report(Diagnostic.Create(
            Descriptors.PRIV106_SecretMemberPrinted,
            tag.Member.Locations[0],
            ImmutableDictionary<string, string?>.Empty.Add(PropertyKeys.Exposure, kind).Add(PropertyKeys.Member, tag.Display),
            tag.Display,
            tag.Category,
            exposure));
    }

    /// <summary><c>{Name}</c>, <c>{Name,nq}</c>, <c>{this.Name}</c>: what stands in braces is shown.</summary>
    public static bool Names(string display, string member)
    {
        for (var open = display.IndexOf('{'); open >= 0; open = display.IndexOf('{', open + 1))
        {
            var start = string.CompareOrdinal(display, open + 1, This, 0, This.Length) == 0 ? open + 1 + This.Length : open + 1;
            var end = start;
            while (end < display.Length && (char.IsLetterOrDigit(display[end]) || display[end] == '_'))
                end++;
            if (end < display.Length && display[end] is '}' or ',' && display.Substring(start, end - start) == member)
                return true;
        }

        return false;
    }
}
