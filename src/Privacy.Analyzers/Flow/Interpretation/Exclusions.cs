using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Privacy.Analyzers.Flow.Domain;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>
/// A variable that turned out not to be a constant: who asks again gets the same answer. Learned only of conditions that are known to be asked again,
/// whose two ways are followed apart: nobody else would read it.
/// </summary>
internal static class Exclusions
{
    public static void Learn(Interpreter run, IOperation tested, object? constant, FlowState state)
    {
        if (run.Frame.AskedAgain is { } asked && state.IsAlive && asked.SyntaxTree == tested.Syntax.SyntaxTree && asked.Span.Contains(tested.Syntax.Span)
            && tested.Type is { SpecialType: not SpecialType.System_Object } && Variable(run, tested) is { } variable)
            state.Answers = state.Answers.With(state.Answers.Last.With(state.Answers.Last.Others.With(variable, constant)));
    }

    public static bool IsNot(Interpreter run, IOperation tested, object? constant, FlowState state) =>
        !state.Answers.Last.Others.IsEmpty && Variable(run, tested) is { } variable && state.Answers.Last.Others.Has(variable, constant);

    private static ISymbol? Variable(Interpreter run, IOperation tested)
    {
        var bare = Mirrors.Bare(tested);
        return bare.Type is { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.Dynamic } && Mirrors.Variable(bare) is { } variable && Mirrors.IsSteady(run, bare) ? variable : null;
    }
}
