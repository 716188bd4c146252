using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Privacy.Analyzers.Flow.Calls;

/// <summary>
/// Bodies that stand for code which is elsewhere or yet to be written: a lone <c>throw null</c> (as reference assemblies have it) or
/// <c>throw new NotImplementedException()</c>. What calls them is meant to go on.
/// </summary>
internal static class Stubs
{
    public static bool IsStub(IOperation? body)
    {
        while (body is not null)
        {
            switch (body)
            {
                case IThrowOperation thrown:
                    return IsStubbed(thrown.Exception);
                case IMethodBodyOperation method:
                    body = method.BlockBody ?? method.ExpressionBody;
                    break;
                case IBlockOperation { Operations.Length: > 0 } block:
                    body = block.Operations[0];
                    break;
                case IExpressionStatementOperation statement:
                    body = statement.Operation;
                    break;
                case IReturnOperation returned:
                    body = returned.ReturnedValue;
                    break;
                case IConversionOperation conversion:
                    body = conversion.Operand;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsStubbed(IOperation? exception)
    {
        while (exception is IConversionOperation conversion)
            exception = conversion.Operand;
        return exception is { ConstantValue: { HasValue: true, Value: null } } or IObjectCreationOperation { Type.Name: "NotImplementedException" };
    }
}
