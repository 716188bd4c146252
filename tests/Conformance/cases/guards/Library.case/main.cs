using Cases.Guards.LibraryCase;

namespace Cases.Guards.LibraryUseCase;

/// <summary>Guards and what needs them, in an assembly that is only referenced.</summary>
internal sealed class UsesLibrary(IGate gate)
{
    public void CallBad(string page) => Reporting.Report(page); // expect: PRIV301

    public void CallOk(string page)
    {
        if (gate.Allows())
            Reporting.Report(page);
    }

    public void RequiredFirstOk(string page)
    {
        gate.Require();
        Reporting.Report(page);
    }

    public void RefusedBad(string page)
    {
        if (!gate.Allows())
            Reporting.Report(page); // expect: PRIV302
    }

    public void OtherMemberOk() => Reporting.Count(1);

    public void ConstructorBad() => Coin = new Reporter() is null; // expect: PRIV301

    public void ConstructorOk()
    {
        if (gate.Allows())
            Coin = new Reporter() is null;
    }

    public void MemberBad(Reporter reporter) => reporter.Flush(); // expect: PRIV301
}
