using Microsoft.EntityFrameworkCore;

namespace Cases.Entities.UnitsOfWorkCase;

public class Member
{
    public int Id { get; set; }

    [PersonalData("user.name", Purpose = "service")]
    public string Name { get; set; } = "";

    public string Theme { get; set; } = "";
}

public class Setting
{
    public int Id { get; set; }

    public string Value { get; set; } = "";
}

public class Context(DbContextOptions options) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    public DbSet<Setting> Settings => Set<Setting>();
}

public interface IUnitOfWork
{
    Context Data { get; }

    Setting Find(string key);

    Task CommitAsync();
}

public sealed class UnitOfWork(Context data) : IUnitOfWork
{
    public Context Data => data;

    public Setting Find(string key) => data.Settings.Single(setting => setting.Value == key);

    public Task CommitAsync() => data.SaveChangesAsync();
}

/// <summary>What was put into one table is not what another one gives.</summary>
internal sealed class UnitsOfWork(IUnitOfWork work)
{
    public async Task AddedOk(Member member)
    {
        work.Data.Members.Add(member);
        await work.CommitAsync();
        Log.LogInformation("{X}", work.Find("licence").Value);
    }

    public async Task AddedRangeOk(List<Member> members)
    {
        await work.Data.Members.AddRangeAsync(members);
        Log.LogInformation("{X}", work.Data.Settings.First().Value);
    }

    public void AttachedOk(Member member)
    {
        work.Data.Attach(member);
        work.Data.Update(member);
        Log.LogInformation("{X} {Y}", work.Data.Settings.Find(1)!.Value, work);
    }

    public void EntryBad(Member member)
    {
        var entry = work.Data.Members.Add(member);
        Log.LogInformation("{X}", entry.Entity.Name); // expect: PRIV201
    }

    public void EntryThemeOk(Member member)
    {
        var entry = work.Data.Members.Add(member);
        Log.LogInformation("{X}", entry.Entity.Theme);
    }

    public void WrittenAfterBad(Member member, Setting setting)
    {
        work.Data.Settings.Add(setting);
        setting.Value = member.Name;
        Log.LogInformation("{X}", setting.Value); // expect: PRIV201
    }

    public void EntryOfWrittenBad(Member member)
    {
        var entry = work.Data.Add(new Setting { Value = member.Name });
        Log.LogInformation("{X}", entry.Entity.Value); // expect: PRIV201
    }

    public void ReadAgainBad() => Log.LogInformation("{X}", work.Data.Members.First().Name); // expect: PRIV201

    public async Task CountedOk() => Log.LogInformation("{X}", await work.Data.Members.CountAsync());

    public async Task PagedOk()
    {
        var page = await Paged<Member>.CreateAsync(work.Data.Members, 1, 20);
        Log.LogInformation("{X} {Y}", page.Number, page.Total);
    }

    public async Task PagedBad()
    {
        var page = await Paged<Member>.CreateAsync(work.Data.Members, 1, 20);
        Log.LogInformation("{X}", page[0].Name); // expect: PRIV201
    }
}

public sealed class Paged<T> : List<T>
{
    public Paged(IEnumerable<T> items, int total, int number)
    {
        Total = total;
        Number = number;
        AddRange(items);
    }

    public int Number { get; set; }

    public int Total { get; set; }

    public static async Task<Paged<T>> CreateAsync(IQueryable<T> source, int number, int size)
    {
        var total = await source.CountAsync();
        var items = await source.Skip(number * size).Take(size).ToListAsync();
        return new Paged<T>(items, total, number);
    }
}
