using System.Data;
using System.Data.Common;

namespace Cases.Vendors.SqlCase;

/// <summary>Of any provider, by the classes of the framework.</summary>
internal static class Commands
{
    public static void TextBad(DbCommand command, User user) => command.CommandText = "insert into mails values ('" + user.Email + "')"; // expect: PRIV208

    public static void InterfaceTextBad(IDbCommand command, User user) => command.CommandText = $"insert into mails values ('{user.Email}')"; // expect: PRIV208

    public static void CreatedBad(DbConnection connection, User user)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "update mails set name = '" + user.Name + "'"; // expect: PRIV208
        command.ExecuteNonQuery();
    }

    public static void ValueBad(DbCommand command, User user)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@mail";
        parameter.Value = user.Email; // expect: PRIV208
        command.Parameters.Add(parameter);
    }

    public static void InterfaceValueBad(IDbCommand command, User user)
    {
        var parameter = command.CreateParameter();
        parameter.Value = user.Name; // expect: PRIV208
        command.Parameters.Add(parameter);
    }

    public static void TextOk(DbCommand command, User user) => command.CommandText = "insert into themes values ('" + user.Theme + "')";

    public static void ValueOk(DbCommand command, User user)
    {
        var parameter = command.CreateParameter();
        parameter.Value = user.Theme;
        command.Parameters.Add(parameter);
    }

    public static void TimeoutOk(DbCommand command, User user) => command.CommandTimeout = user.Visits;
}
