using Mono.Cecil;
using Mono.Cecil.Cil;
using Privacy.Analyzers.Rules;

namespace Privacy.House.Tests;

/// <summary>
/// Data goes one way: policy and tags, model, engine, rules, reports. One assembly can't say so by project references, so its compiled
/// code is read instead: whatever way a name was written, it is seen here.
/// </summary>
public sealed class ArchitectureTests
{
    private const string Root = "Privacy.Analyzers.";

    private static readonly (string Room, string[] Uses)[] Used = [.. Read()];

    [Theory]
    [InlineData("Policy", "Catalog", "Flow", "Rules", "Reporting", "CrossAssembly")]
    [InlineData("Catalog", "Flow", "Rules", "Reporting", "CrossAssembly")]
    [InlineData("Flow", "Rules", "Reporting")]
    [InlineData("CrossAssembly", "Rules", "Reporting")]
    public void RoomDoesNotKnow(string room, params string[] later)
    {
        var back = Used
            .Where(type => RoomOf(type.Room) == room)
            .SelectMany(type => type.Uses.Where(use => later.Contains(RoomOf(use))).Select(use => $"{type.Room} uses {use}"));

        Assert.Empty(back);
    }

    [Fact]
    public void PolicyKnowsNoSymbol()
    {
        var symbols = Used
            .Where(type => RoomOf(type.Room) == "Policy")
            .SelectMany(type => type.Uses
                .Where(use => use.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal) && use.EndsWith("Symbol", StringComparison.Ordinal))
                .Select(use => $"{type.Room} uses {use}"));

        Assert.Empty(symbols);
    }

    /// <summary>Where a body is evaluated every allocation counts; what is read after the fixpoint may use it.</summary>
    [Theory]
    [InlineData("Domain")]
    [InlineData("Interpretation")]
    [InlineData("Calls")]
    [InlineData("Guards")]
    [InlineData("Summaries")]
    public void EngineUsesNoLinq(string folder)
    {
        var linq = Used
            .Where(type => type.Room.StartsWith(Root + "Flow." + folder + ".", StringComparison.Ordinal))
            .SelectMany(type => type.Uses.Where(use => use == "System.Linq.Enumerable").Select(_ => type.Room));

        Assert.Empty(linq);
    }

    [Fact]
    public void EveryRoomIsRead()
    {
        Assert.Superset(
            new HashSet<string> { "Policy", "Catalog", "Rules", "Reporting" },
            Used.Select(type => RoomOf(type.Room)).ToHashSet());
    }

    private static string RoomOf(string type) =>
        type.StartsWith(Root, StringComparison.Ordinal) ? type[Root.Length..].Split('.', '/')[0] : "";

    private static IEnumerable<(string Room, string[] Uses)> Read()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(PrivacyAnalyzer).Assembly.Location);
        foreach (var type in assembly.MainModule.GetTypes())
            yield return (type.FullName, [.. Uses(type).SelectMany(Parts).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<TypeReference?> Uses(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. type.Fields.Select(field => field.FieldType),
        .. type.Methods.SelectMany(method => method.Parameters.Select(parameter => parameter.ParameterType).Prepend(method.ReturnType)),
        .. type.Methods.Where(method => method.HasBody).SelectMany(method => method.Body.Instructions).SelectMany(Uses),
    ];

    private static IEnumerable<TypeReference?> Uses(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    private static IEnumerable<string> Parts(TypeReference? type) => type switch
    {
        null => [],
        GenericInstanceType generic => [generic.ElementType.FullName, .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type.FullName],
    };
}
