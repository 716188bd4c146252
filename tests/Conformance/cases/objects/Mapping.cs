using System.Xml.Serialization;

namespace Cases.Objects.MappingCase;

public sealed class View
{
    public string Contact { get; set; } = "";

    public string Colour { get; set; } = "";

    public static View From(User user) => new() { Contact = user.Email, Colour = user.Theme };
}

internal interface IMapper<in TFrom, out TTo>
{
    TTo Map(TFrom from);
}

internal sealed class ViewMapper : IMapper<User, View>
{
    public View Map(User from) => new() { Contact = from.Email, Colour = from.Theme };
}

internal static class Views
{
    public static View ToView(this User user) => new() { Contact = user.Email, Colour = user.Theme };

    public static IEnumerable<View> ToViews(this IEnumerable<User> users) => users.Select(user => user.ToView());
}

internal static class Mapping
{
    public static void StaticFactoryBad(User user) => Log.LogInformation("{X}", View.From(user).Contact); // expect: PRIV201

    public static void ExtensionBad(User user) => Log.LogInformation("{X}", user.ToView().Contact); // expect: PRIV201

    public static void MapperBad(ViewMapper mapper, User user) => Log.LogInformation("{X}", mapper.Map(user).Contact); // expect: PRIV201

    public static void MapperInterfaceBad(IMapper<User, View> mapper, User user) =>
        Log.LogInformation("{X}", mapper.Map(user).Contact); // expect: PRIV201

    public static void ListBad(List<User> users) => Log.LogInformation("{X}", users.ToViews().First().Contact); // expect: PRIV201

    public static void LoopBad(List<User> users)
    {
        var views = new List<View>();
        foreach (var user in users)
        {
            views.Add(new View { Contact = user.Email });
        }

        Log.LogInformation("{X}", views[0].Contact); // expect: PRIV201
    }

    public static void DestructuredViewBad(User user) => Log.LogInformation("{@View}", View.From(user)); // expect: PRIV201

    public static void XmlBad(User user)
    {
        var serialiser = new XmlSerializer(typeof(View));
        using var writer = new System.IO.StringWriter();
        serialiser.Serialize(writer, View.From(user));
        Log.LogInformation(writer.ToString()); // expect: PRIV201
    }

    public static void StaticFactorySiblingOk(User user) => Log.LogInformation("{X}", View.From(user).Colour);

    public static void MapperSiblingOk(ViewMapper mapper, User user) => Log.LogInformation("{X}", mapper.Map(user).Colour);

    public static void ListSiblingOk(List<User> users) => Log.LogInformation("{X}", users.ToViews().First().Colour);

    public static void DestructuredCleanViewOk() => Log.LogInformation("{@View}", new View { Contact = "none" });
}
