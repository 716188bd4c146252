using Privacy.Analyzers.Flow.Calls;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>The share of one evaluation in the work. How large the code is, is counted only where a small one's share is not enough.</summary>
internal sealed class BodySteps(EngineContext engine, MethodCode code)
{
    private int _left = engine.Work.AtFirst;
    private bool _isProlonged;

    /// <param name="isLast">The share is used up with this one.</param>
    /// <returns>False from then on.</returns>
    public bool Take(out bool isLast)
    {
        engine.Work.Spend(1);
        isLast = --_left == 0 && !Prolong();
        return _left > 0;
    }

    private bool Prolong()
    {
        if (_isProlonged)
            return false;
        _isProlonged = true;
        var size = code.Body is null ? 0 : engine.About(code.Body).Size;
        foreach (var initializer in code.Initializers)
            size += engine.About(initializer).Size;
        _left = engine.Work.Beyond(size);
        return _left > 0;
    }
}
