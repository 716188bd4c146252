using Privacy.Analyzers.Flow.Calls;

namespace Privacy.Analyzers.Flow.Interpretation;

/// <summary>The share of one evaluation in the work. How large the code is, is counted only where a small one's share is not enough.</summary>
internal sealed class BodySteps(EngineContext engine, MethodCode code)
{
    private int _left = WorkLimit.AtFirst(engine.Work.IsSpent);

    /// <summary>There is no more to have: it was had, or there was none left for anybody when this began.</summary>
    private bool _isWhole = engine.Work.IsSpent;

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
        if (_isWhole)
            return false;
        _isWhole = true;
        var size = code.Body is null ? 0 : engine.About(code.Body).Size;
        foreach (var initializer in code.Initializers)
            size += engine.About(initializer).Size;
        _left = WorkLimit.Beyond(size);
        return _left > 0;
    }
}
