using Microsoft.CodeAnalysis.CSharp;
using Privacy.Analyzers.Catalog;

namespace Privacy.Analyzers.Tests.Catalog;

/// <summary>Which types of a library are read at all: those that the referring code can name.</summary>
public sealed class DeclaredTypesTests
{
    private const string Library = """
        public class Seen { public class Nested { } protected class ForHeirs { } protected internal class Wide { } private protected class Narrow { } private class Secret { } }
        internal class Hidden { public class Nested { } }
        """;

    [Fact]
    public void Internals_of_a_library_are_left_out() =>
        Assert.Equal(["ForHeirs", "Nested", "Seen", "Wide"], Names(Library));

    [Fact]
    public void Internals_shared_with_the_compilation_are_not() =>
        Assert.Equal(
            ["ForHeirs", "Hidden", "Narrow", "Nested", "Nested", "Secret", "Seen", "Wide"],
            Names("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"sample\")]" + Library));

    [Fact]
    public void Of_its_own_types_none_is_left_out()
    {
        var compilation = Sample.Of(Library).Compilation;
        var names = DeclaredTypes.Of([compilation.Assembly], compilation, default).Select(type => type.Name).Order(StringComparer.Ordinal);
        Assert.Equal(["ForHeirs", "Hidden", "Narrow", "Nested", "Nested", "Secret", "Seen", "Wide"], names);
    }

    private static IEnumerable<string> Names(string library)
    {
        var compilation = Sample.OfMetadata(library, "class Program { }").Compilation;
        var assembly = DeclaredTypes.Assemblies(compilation).Single(assembly => assembly.Name == "library");
        return DeclaredTypes.Of([assembly], compilation, default).Select(type => type.Name).Where(name => name is not ("<Module>" or "EmbeddedAttribute" or "RefSafetyRulesAttribute" or "NullableAttribute" or "NullableContextAttribute")).Order(StringComparer.Ordinal);
    }
}
