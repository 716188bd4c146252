namespace Cases.Assemblies.TransformingLibrary;

public static class Cleaner
{
    [Transforms(Form.Anonymised)]
    public static string Mask(string text) => text.Length > 3 ? text[..1] + "***" : "***";

    [return: PersonalData("user.name", Purpose = "service")]
    public static string Lookup(int id) => "somebody " + id;

    [Recipient("product-analytics")]
    public static void Track(string value) => Coin = value == "";
}
