using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Catalog.Patterns;

namespace Privacy.Analyzers.Rules.Retention;

/// <summary>
/// How long the files of Serilog's file sink are kept: <c>retainedFileTimeLimit</c>, or so many files of so long each. Without rolling there is one
/// file, and no limit counts.
/// </summary>
internal static class LogFiles
{
    public const string Method = "File";
    public const string Pack = "serilog";

    private const double DaysOfMonth = 31;

    /// <summary>The argument that says it and the days it comes to; or <c>null</c>: nothing says so.</summary>
    public static (IArgumentOperation At, double Days)? Of(IInvocationOperation call)
    {
        if (QualifiedName.Full(call.TargetMethod.ContainingType) != "Serilog.FileLoggerConfigurationExtensions")
            return null;

        if (Written(call, "retainedFileTimeLimit") is { } limit && Lifetime.Days(limit.Value) is { } days)
            return (limit, days);

        // The library keeps 31 files where nothing is said, which is what the rolling then makes of it.
        var interval = Written(call, "rollingInterval");
        if (interval is null || interval.Value.ConstantValue is not { HasValue: true, Value: int unit } || Length(unit) is not { } length)
            return null;
        if (Written(call, "retainedFileCountLimit") is not { } count)
            return null;

        return count.Value.ConstantValue is { HasValue: true, Value: null } ? (count, double.PositiveInfinity)
            : Lifetime.Number(count.Value) is { } files ? (count, files * length)
            : null;
    }

    private static IArgumentOperation? Written(IInvocationOperation call, string parameter) => call.Arguments
        .FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name == parameter);

    /// <summary>By the numbers of Serilog.RollingInterval: Infinite, Year, Month, Day, Hour, Minute.</summary>
    private static double? Length(int interval) => interval switch
    {
        1 => 366,
        2 => DaysOfMonth,
        3 => 1,
        4 => 1.0 / 24,
        5 => 1.0 / 24 / 60,
        _ => null,
    };
}
