using Microsoft.CodeAnalysis;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>What is code at hand: all else, other open projects included, is a library's.</summary>
internal static class OwnCode
{
    /// <summary>True where the symbol is written in this compilation.</summary>
    public static bool IsOwn(this Interpreter run, ISymbol symbol) => run.Engine.Bodies.IsOwn(symbol);

    /// <summary>True where the method has code in this compilation.</summary>
    public static bool HasBody(this Interpreter run, IMethodSymbol method) => run.Engine.Bodies.Exists(method);
}
