namespace Cases.Rights.ProjectsCase;

/// <summary>Entities; only one of them is erased here, and the library cannot know what else stores them.</summary>
public class Customer
{
    [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }
}

public class Visit
{
    [PersonalData("user.behavior", Purpose = "service")] public string? Page { get; set; }
}

public static class Visits
{
    [Erases(typeof(Visit))]
    public static void EraseOk(Visit visit) => visit.Page = null;
}
