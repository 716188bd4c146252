using System.Data;
using System.IO;

namespace Cases.Collections.TablesCase;

/// <summary>Rows of a DataTable.</summary>
internal static class Tables
{
    public static void TableRowBad(User user)
    {
        var table = new DataTable();
        table.Columns.Add("Email");
        table.Rows.Add(user.Email);
        Log.LogInformation("{Row}", table.Rows[0]["Email"]); // expect: PRIV201
    }

    public static void TableNewRowBad(User user)
    {
        var table = new DataTable();
        var row = table.NewRow();
        row["Email"] = user.Email;
        table.Rows.Add(row);
        Log.LogInformation("{Row}", table.Rows[0]["Email"]); // expect: PRIV201
    }

    public static void TableNewRowOtherOk(User user)
    {
        var table = new DataTable();
        var row = table.NewRow();
        row["Email"] = user.Email;
        row["Theme"] = user.Theme;
        Log.LogInformation("{Row} {Count}", row["Theme"], table.Rows.Count);
    }

    public static void TableCountOk(User user)
    {
        var table = new DataTable();
        table.Columns.Add("Email");
        table.Rows.Add(user.Email);
        Log.LogInformation("{Row} {Name} {Column}", table.Rows.Count, table.TableName, table.Columns[0].ColumnName);
    }

    public static void TableSelectedBad(User user)
    {
        var table = new DataTable();
        table.Rows.Add(user.Email);
        foreach (DataRow row in table.Rows)
            Log.LogInformation("{Row}", row.Field<string>(0)); // expect: PRIV201
    }

    public static void TableItemArrayBad(User user)
    {
        var table = new DataTable();
        table.Rows.Add(user.Email);
        foreach (var row in table.Select("x"))
            Log.LogInformation("{Row}", row.ItemArray[0]); // expect: PRIV201
    }

    public static void TableLoadedBad(User user)
    {
        var table = new DataTable();
        table.LoadDataRow([user.Email], true);
        Log.LogInformation("{Row}", table.AsEnumerable().First()[0]); // expect: PRIV201
    }

    public static void SetFieldBad(User user)
    {
        var table = new DataTable();
        var row = table.NewRow();
        row.SetField("Email", user.Email);
        Log.LogInformation("{Row}", row["Email"]); // expect: PRIV201
    }

    public static void TableXmlBad(User user)
    {
        var table = new DataTable();
        table.Rows.Add(user.Email);
        var writer = new StringWriter();
        table.WriteXml(writer);
        Log.LogInformation("{Row}", writer.ToString()); // expect: PRIV201
    }

    public static void SetTableBad(User user)
    {
        var set = new DataSet();
        var table = set.Tables.Add("People");
        table.Rows.Add(user.Email);
        Log.LogInformation("{Row}", set.Tables["People"]!.Rows[0][0]); // expect: PRIV201
    }

    public static void FilledByNameOk(User user)
    {
        var table = new DataTable(user.Theme);
        Log.LogInformation("{Row}", table.Rows[0][user.Name]);
    }
}
