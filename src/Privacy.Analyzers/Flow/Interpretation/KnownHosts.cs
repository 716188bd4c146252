using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>The host of an address that begins with a constant one is that constant, whatever the rest of the address tells: <c>new Uri("https://a.example/?m=" + mail).Host</c>.</summary>
internal static class KnownHosts
{
    public static Value Of(Interpreter run, IOperation op, Value value) =>
        !value.Labels.IsEmpty && op is IPropertyReferenceOperation { Property: { ContainingType: { Name: "Uri", ContainingNamespace.Name: "System" } } property, Instance: { } address } && IsKnown(run, property.Name, address)
            ? value.WithLabels(LabelSet.Empty)
            : value;

    /// <summary>The same of the part up to the host, or to the path: <c>GetLeftPart</c>.</summary>
    public static Value OfPart(Interpreter run, IInvocationOperation call, Value value) =>
        !value.Labels.IsEmpty && call is { TargetMethod: { Name: "GetLeftPart", ContainingType: { Name: "Uri", ContainingNamespace.Name: "System" } }, Instance: { } address, Arguments: { Length: 1 } parts }
            && parts[0].Value is IFieldReferenceOperation { Field.Name: var part } && IsKnown(run, part == "Path" ? "AbsolutePath" : part, address)
            ? value.WithLabels(LabelSet.Empty)
            : value;

    private static bool IsKnown(Interpreter run, string part, IOperation address) =>
        part switch
        {
            "Host" or "IdnHost" or "DnsSafeHost" or "Authority" or "Scheme" or "Port" => run.Engine.Hosts.OfAddress(address) is not null,
            "AbsolutePath" or "LocalPath" => run.Engine.Hosts.OfAddress(address) is not null && run.Engine.Hosts.IsPathKnown(address),
            _ => false,
        };
}
