using LinqToDB;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using SQLite;

namespace Cases.Vendors.SqlCase;

public class Mail
{
    public int Id { get; set; }

    public string Text { get; set; } = "";
}

internal static class Mapped
{
    public static int RawBad(DatabaseFacade database, User user) => database.ExecuteSqlRaw("insert into mails values ({0})", user.Email); // expect: PRIV208

    public static int InterpolatedBad(DatabaseFacade database, User user) => database.ExecuteSqlInterpolated($"insert into mails values ({user.Email})"); // expect: PRIV208

    public static Task<int> SqlBad(DatabaseFacade database, User user) => database.ExecuteSqlAsync($"insert into mails values ({user.Email})"); // expect: PRIV208

    public static int RawOk(DatabaseFacade database, User user) => database.ExecuteSqlRaw("insert into themes values ({0})", user.Theme);

    public static Task<int> SqlOk(DatabaseFacade database, User user) => database.ExecuteSqlAsync($"insert into themes values ({user.Theme})");

    public static int LinqInsertBad(IDataContext data, User user) => data.Insert(new Mail { Text = user.Email }); // expect: PRIV208

    public static int LinqInsertOk(IDataContext data, User user) => data.Insert(new Mail { Text = user.Theme });

    public static Task<int> NetInsertBad(ISQLiteAsyncConnection data, User user) => data.InsertAsync(new Mail { Text = user.Email }); // expect: PRIV208

    public static Task<int> NetExecuteBad(ISQLiteAsyncConnection data, User user) => data.ExecuteAsync("insert into mails values (?)", user.Email); // expect: PRIV208

    public static Task<int> NetInsertOk(ISQLiteAsyncConnection data, User user) => data.InsertAsync(new Mail { Text = user.Theme });
}
