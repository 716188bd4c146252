using System.Collections.Immutable;
using System.Text.Json;

namespace Privacy.Tool.Inventory;

/// <summary>Findings of an earlier SARIF report, by fingerprint: they are shown as known and do not fail.</summary>
internal static class Baseline
{
    public const string FingerprintKey = "privacy/v1";

    public static ImmutableHashSet<string> Read(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            return [.. from run in document.RootElement.GetProperty("runs").EnumerateArray()
                       from result in run.GetProperty("results").EnumerateArray()
                       select result.GetProperty("partialFingerprints").GetProperty(FingerprintKey).GetString()];
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new Failure(ExitCode.InvalidInput, $"{file} is no SARIF report of this tool, so it can't be the baseline", unreadable);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new Failure(ExitCode.WrongUsage, $"can't read the baseline {file}: {unreadable.Message}", unreadable);
        }
    }
}
