namespace Cases.Assemblies.TuplesCase.Lib;

public sealed class Offer
{
    public string Id { get; set; } = "";
}

public static class Offers
{
    public static Task<Offer> FindAsync(string mail) => Task.FromResult(new Offer { Id = mail.Length.ToString() });

    public static Task<(bool Valid, Offer Offer)> TryFindAsync(string mail) => Task.FromResult((mail.Length > 3, new Offer()));

    public static Task<(bool Valid, string Text)> TryDescribeAsync(string mail) => Task.FromResult((mail.Length > 3, "to " + mail));
}
