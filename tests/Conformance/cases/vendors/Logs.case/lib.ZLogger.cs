// option: PrivacySummaries=false
// Of ZLogger 2.6.1: what the cases call of it.
namespace ZLogger
{
    public static class ZLoggerExtensions
    {
        public static void ZLogInformation(this Microsoft.Extensions.Logging.ILogger logger, [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument("logger")] ref ZLogger.ZLoggerInformationInterpolatedStringHandler message, object? context = null, [System.Runtime.CompilerServices.CallerMemberName] string? memberName = null, [System.Runtime.CompilerServices.CallerFilePath] string? filePath = null, [System.Runtime.CompilerServices.CallerLineNumber] int lineNumber = 0)
        {
        }

        public static void ZLogWarning(this Microsoft.Extensions.Logging.ILogger logger, [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument("logger")] ref ZLogger.ZLoggerWarningInterpolatedStringHandler message, object? context = null, [System.Runtime.CompilerServices.CallerMemberName] string? memberName = null, [System.Runtime.CompilerServices.CallerFilePath] string? filePath = null, [System.Runtime.CompilerServices.CallerLineNumber] int lineNumber = 0)
        {
        }
    }

    [System.Runtime.CompilerServices.InterpolatedStringHandler]
    public ref struct ZLoggerInformationInterpolatedStringHandler
    {
        public ZLoggerInformationInterpolatedStringHandler(int literalLength, int formattedCount, Microsoft.Extensions.Logging.ILogger logger, out bool enabled)
        {
            enabled = default!;
        }

        public void AppendFormatted<T>(T value, int alignment = 0, string? format = null, [System.Runtime.CompilerServices.CallerArgumentExpression("value")] string? argumentName = null)
        {
        }

        public void AppendLiteral(string s)
        {
        }
    }

    [System.Runtime.CompilerServices.InterpolatedStringHandler]
    public ref struct ZLoggerWarningInterpolatedStringHandler
    {
        public ZLoggerWarningInterpolatedStringHandler(int literalLength, int formattedCount, Microsoft.Extensions.Logging.ILogger logger, out bool enabled)
        {
            enabled = default!;
        }

        public void AppendFormatted<T>(T value, int alignment = 0, string? format = null, [System.Runtime.CompilerServices.CallerArgumentExpression("value")] string? argumentName = null)
        {
        }

        public void AppendLiteral(string s)
        {
        }
    }
}
