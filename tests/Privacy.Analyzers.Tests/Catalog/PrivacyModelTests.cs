using Microsoft.CodeAnalysis.CSharp;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;
using Privacy.Analyzers.TestKit;

namespace Privacy.Analyzers.Tests.Catalog;

public sealed class PrivacyModelTests
{
    [Fact]
    public void EmptyPolicy_GivesModelOfTheCompilation()
    {
        var compilation = CSharpCompilation.Create("t", references: ReferenceSet.All);
        var model = PrivacyModel.Create(compilation, PrivacyPolicy.Empty, asOf: null, InferenceMode.Off, default);
        Assert.Same(compilation, model.Compilation);
    }
}
