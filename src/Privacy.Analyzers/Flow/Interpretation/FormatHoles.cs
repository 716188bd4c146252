using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>Which arguments a constant composite format names: <c>string.Format("{1}", a, b)</c> prints the second alone.</summary>
internal static class FormatHoles
{
    private const int MaxHoles = 63;

    /// <summary>A bit for each argument that is named; all of them where the format is not known.</summary>
    public static long Of(IMethodSymbol method, Argument[] arguments)
    {
        if (method.Name is not ("Format" or "AppendFormat" or "Write" or "WriteLine"))
            return -1;
        foreach (var argument in arguments)
        {
            if (argument is { Parameter: { Name: "format", Type.SpecialType: SpecialType.System_String }, Value: { HasConstant: true, Constant: string format } })
                return Named(format);
        }

        return -1;
    }

    /// <summary>True where the argument is one that the format may name and does not.</summary>
    public static bool IsLeftOut(long holes, IParameterSymbol parameter, int element)
    {
        if (holes == -1)
            return false;
        var position = parameter switch
        {
            { Name: "arg0" } => 0,
            { Name: "arg1" } => 1,
            { Name: "arg2" } => 2,
            { IsParams: true, Name: "args" or "arg" } => element,
            _ => -1,
        };
        return position is >= 0 and < MaxHoles && (holes & (1L << position)) == 0;
    }

    private static long Named(string format)
    {
        var holes = 0L;
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '{')
                continue;
            if (i + 1 < format.Length && format[i + 1] == '{')
            {
                i++;
                continue;
            }

            var position = 0;
            var isNumber = false;
            for (var j = i + 1; j < format.Length && format[j] is >= '0' and <= '9' && position < MaxHoles; j++)
            {
                position = (position * 10) + (format[j] - '0');
                isNumber = true;
            }

            if (!isNumber || position >= MaxHoles)
                return -1;
            holes |= 1L << position;
        }

        return holes;
    }
}
