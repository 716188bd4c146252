using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Catalog.Patterns;
using Privacy.Analyzers.Catalog.Words;
using Privacy.Analyzers.Policy;
using PolicyForm = Privacy.Analyzers.Policy.Model.Form;
using Transform = Privacy.Analyzers.Policy.Model.Transform;

namespace Privacy.Analyzers.Tests.Catalog;

public sealed class TransformTableTests
{
    [Theory]
    [InlineData("class T { [Transforms(Form.Anonymised)] public string M(string s) => s; }")]
    [InlineData("class T { [return: Transforms(Form.Anonymised)] public string M(string s) => s; }")]
    [InlineData("[Transforms(Form.Anonymised)] class T { public string M(string s) => s; }")]
    [InlineData("interface I { [Transforms(Form.Anonymised)] string M(string s); } class T : I { public string M(string s) => s; }")]
    public void Tag_GivesTheForm(string source)
    {
        var sample = Sample.Of(source);
        Assert.Equal(PolicyForm.Anonymised, sample.Model.Transforms.OfResult(sample.Member("T.M")));
    }

    [Fact]
    public void TaggedParameter_IsNotTheResult()
    {
        var sample = Sample.Of("class T { public string M([Transforms(Form.Pseudonymised)] ref string s) => s; }");
        Assert.Equal(PolicyForm.Pseudonymised, sample.Model.Transforms.OfParameter(sample.Parameter("T.M", "s")));
        Assert.Null(sample.Model.Transforms.OfResult(sample.Member("T.M")));
    }

    [Fact]
    public void Policy_WinsOverBuiltIn()
    {
        var policy = PrivacyPolicy.Empty with
        {
            Transforms = [new Transform([Sample.Pattern("System.Security.Cryptography.SHA256.HashData")], PolicyForm.Identified, default)],
        };
        var sample = Sample.Of("class C;", policy);
        Assert.Equal(PolicyForm.Identified, sample.Model.Transforms.OfResult(sample.Member("System.Security.Cryptography.SHA256.HashData")));
    }

    [Theory]
    [InlineData("System.Security.Cryptography.SHA256.HashData")]
    [InlineData("System.Security.Cryptography.HMACSHA512.HashData")]
    [InlineData("System.Security.Cryptography.HashAlgorithm.ComputeHash")]
    [InlineData("System.Security.Cryptography.SymmetricAlgorithm.EncryptCbc")]
    [InlineData("System.Security.Cryptography.RSA.Encrypt")]
    [InlineData("System.Security.Cryptography.Rfc2898DeriveBytes.Pbkdf2")]
    [InlineData("Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions.Protect")]
    [InlineData("Microsoft.AspNetCore.Identity.PasswordHasher`1.HashPassword")]
    public void HashingAndEncrypting_Pseudonymise(string member)
    {
        var sample = Sample.Of("class C;");
        Assert.Equal(PolicyForm.Pseudonymised, sample.Model.Transforms.OfResult(sample.Member(member)));
    }

    [Fact]
    public void HashIntoABuffer_PseudonymisesTheBuffer()
    {
        var sample = Sample.Of("class C;");
        Assert.Equal(PolicyForm.Pseudonymised, sample.Model.Transforms.OfParameter(sample.Parameter("System.Security.Cryptography.SHA256.HashData", "destination")));
        Assert.Null(sample.Model.Transforms.OfParameter(sample.Parameter("System.Security.Cryptography.SHA256.HashData", "source")));
    }

    [Fact]
    public void Cipher_DoesWhatItWasToldLast()
    {
        var sample = Sample.Of("""
            namespace Org.BouncyCastle.Crypto
            {
                public interface IBufferedCipher { void Init(bool forEncryption, object parameters); byte[] DoFinal(byte[] input); }
                class Cipher : IBufferedCipher { public void Init(bool forEncryption, object parameters) { } public byte[] DoFinal(byte[] input) => input; }
            }
            """);
        var final = sample.Member("Org.BouncyCastle.Crypto.Cipher.DoFinal");
        Assert.Equal(0, TransformTable.Turn(sample.Member("Org.BouncyCastle.Crypto.Cipher.Init")));
        Assert.Equal(-1, TransformTable.Turn(final));
        Assert.True(TransformTable.AsksTurn(final));
        Assert.Null(sample.Model.Transforms.OfResult(final));
        Assert.Equal(PolicyForm.Pseudonymised, TransformTable.Turned(final, true)?.Transformation?.Form);
        Assert.Equal(PolicyForm.Identified, TransformTable.Turned(final, false)?.Transformation?.Form);
        Assert.Null(TransformTable.Turned(final, null)?.Transformation);
    }

    [Fact]
    public void Redactor_Anonymises()
    {
        var sample = Sample.Of("""
            namespace Microsoft.Extensions.Compliance.Redaction
            {
                public abstract class Redactor { public string Redact(string? source) => ""; public abstract int Redact(ReadOnlySpan<char> source, Span<char> destination); }
                class Stars : Redactor { public override int Redact(ReadOnlySpan<char> source, Span<char> destination) => 0; }
            }
            """);
        Assert.Equal(PolicyForm.Anonymised, sample.Model.Transforms.OfResult(sample.Member("Microsoft.Extensions.Compliance.Redaction.Redactor.Redact")));
        Assert.Equal(PolicyForm.Anonymised, sample.Model.Transforms.OfParameter(sample.Parameter("Microsoft.Extensions.Compliance.Redaction.Stars.Redact", "destination")));
    }

    [Theory]
    [InlineData("Sanitize")]
    [InlineData("Hash")]
    [InlineData("Anonymize")]
    public void NameAlone_TransformsNothing(string name)
    {
        var sample = Sample.Of($$"""class T { public string {{name}}(string s) => s; }""");
        Assert.Null(sample.Model.Transforms.OfResult(sample.Member("T." + name)));
    }

    [Fact]
    public void Decrypting_MakesReadableAgain()
    {
        var sample = Sample.Of("class C;");
        Assert.Equal(PolicyForm.Identified, sample.Model.Transforms.OfResult(sample.Member("System.Security.Cryptography.SymmetricAlgorithm.DecryptCbc")));
    }

    [Theory]
    [InlineData("System.Security.Cryptography.SHA256.HashData", true)]
    [InlineData("System.Security.Cryptography.SymmetricAlgorithm.EncryptCbc", false)]
    public void OnlyAHash_IsFinal(string member, bool expected)
    {
        var sample = Sample.Of("class C;");
        Assert.Equal(expected, sample.Model.Transforms.Result(sample.Member(member))?.IsFinal);
    }

    [Theory]
    [InlineData("CreateEncryptor", "Pseudonymised")]
    [InlineData("CreateDecryptor", "Identified")]
    public void CryptoTransform_IsWhatMadeIt(string maker, string expected)
    {
        var sample = Sample.Of("class C;");
        var member = sample.Member("System.Security.Cryptography.ICryptoTransform.TransformFinalBlock");
        Assert.Null(sample.Model.Transforms.OfResult(member));
        Assert.True(TransformTable.AsksMaker(member));
        Assert.Equal(expected, TransformTable.OnMade(member, sample.Member("System.Security.Cryptography.SymmetricAlgorithm." + maker))?.Transformation?.Form.ToString());
    }

    [Fact]
    public void BuiltInPatterns_NameMembersThatExist()
    {
        var resolver = new PatternResolver(Sample.Of("class C;").Compilation);
        var missing = BuiltInTransforms.Patterns
            .Where(pattern => pattern.Text.StartsWith("System.Security", StringComparison.Ordinal) || pattern.Text.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))
            .Where(pattern => !resolver.Resolve(pattern, default).Any());
        Assert.Empty(missing.Select(pattern => pattern.Text));
    }
}
