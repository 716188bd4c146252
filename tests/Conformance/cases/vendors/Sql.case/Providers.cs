using ClickHouse.Driver;
using DuckDB.NET.Data;
using FirebirdSql.Data.FirebirdClient;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using MySql.Data.MySqlClient;
using MySqlConnector;
using Npgsql;
using SqlBulkCopyClassic = System.Data.SqlClient.SqlBulkCopy;
using SqlCommandClassic = System.Data.SqlClient.SqlCommand;
using SqliteSystemCommand = System.Data.SQLite.SQLiteCommand;
using MySqlConnectorCommand = MySqlConnector.MySqlCommand;
using MySqlHelper = MySql.Data.MySqlClient.MySqlHelper;

namespace Cases.Vendors.SqlCase;

internal static class Providers
{
    public static void SqlParameterBad(SqlCommand command, User user) => command.Parameters.AddWithValue("@mail", user.Email); // expect: PRIV208

    public static void SqlTextBad(SqlCommand command, User user)
    {
        command.CommandText = "insert into mails values ('" + user.Email + "')"; // expect: PRIV208
        command.ExecuteNonQuery();
    }

    public static void SqlBulkBad(SqlBulkCopy copy, User user)
    {
        using var table = new System.Data.DataTable();
        table.Rows.Add(user.Name);
        copy.WriteToServer(table); // expect: PRIV208
    }

    public static void SqlOk(SqlCommand command, User user)
    {
        command.CommandText = "insert into themes values (@theme)";
        command.Parameters.AddWithValue("@theme", user.Theme);
    }

    public static void ClassicParameterBad(SqlCommandClassic command, User user) => command.Parameters.AddWithValue("@mail", user.Email); // expect: PRIV208

    public static void ClassicBulkBad(SqlBulkCopyClassic copy, User user)
    {
        using var table = new System.Data.DataTable();
        table.Rows.Add(user.Name);
        copy.WriteToServer(table); // expect: PRIV208
    }

    public static void ClassicOk(SqlCommandClassic command, User user) => command.Parameters.AddWithValue("@theme", user.Theme);

    public static void PostgresImportBad(NpgsqlBinaryImporter import, User user) => import.Write(user.Email); // expect: PRIV208

    public static void PostgresParameterBad(NpgsqlCommand command, User user) => command.Parameters.AddWithValue("mail", user.Email); // expect: PRIV208

    public static void PostgresTextBad(NpgsqlCommand command, User user) => command.CommandText = $"insert into mails values ('{user.Email}')"; // expect: PRIV208

    public static void PostgresOk(NpgsqlBinaryImporter import, NpgsqlCommand command, User user)
    {
        import.Write(user.Theme);
        command.Parameters.AddWithValue("theme", user.Theme);
    }

    public static void MariaParameterBad(MySqlConnectorCommand command, User user) => command.Parameters.AddWithValue("@mail", user.Email); // expect: PRIV208

    public static void MariaOk(MySqlConnectorCommand command, User user) => command.Parameters.AddWithValue("@theme", user.Theme);

    public static void MySqlParameterBad(MySql.Data.MySqlClient.MySqlCommand command, User user) => command.Parameters.AddWithValue("@mail", user.Email); // expect: PRIV208

    public static int MySqlHelperBad(string connection, User user) => MySqlHelper.ExecuteNonQuery(connection, "insert into mails values ('" + user.Email + "')"); // expect: PRIV208

    public static int MySqlHelperOk(string connection, User user) => MySqlHelper.ExecuteNonQuery(connection, "insert into themes values ('" + user.Theme + "')");

    public static void SqliteParameterBad(SqliteCommand command, User user) => command.Parameters.AddWithValue("$mail", user.Email); // expect: PRIV208

    public static void SqliteOk(SqliteCommand command, User user) => command.Parameters.AddWithValue("$theme", user.Theme);

    public static void SqliteSystemBad(SqliteSystemCommand command, User user) => command.Parameters.AddWithValue("$mail", user.Email); // expect: PRIV208

    public static void SqliteSystemOk(SqliteSystemCommand command, User user) => command.Parameters.AddWithValue("$theme", user.Theme);

    public static void FirebirdBad(FbCommand command, User user) => command.Parameters.AddWithValue("@mail", user.Email); // expect: PRIV208

    public static void FirebirdOk(FbCommand command, User user) => command.Parameters.AddWithValue("@theme", user.Theme);

    public static void DuckBad(IDuckDBAppenderRow row, User user) => row.AppendValue(user.Email); // expect: PRIV208

    public static void DuckOk(IDuckDBAppenderRow row, User user) => row.AppendValue(user.Theme);

    public static Task ClickHouseBad(IClickHouseClient client, User user) => client.ExecuteNonQueryAsync("insert into mails values ('" + user.Email + "')"); // expect: PRIV208

    public static Task ClickHouseOk(IClickHouseClient client, User user) => client.ExecuteNonQueryAsync("insert into themes values ('" + user.Theme + "')");
}
