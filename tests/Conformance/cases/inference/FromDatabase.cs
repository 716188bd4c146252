// option: PrivacyInference=report
// severity: PRIV201=warning
// severity: PRIV209=warning
using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Cases.Inference.FromDatabaseCase;

internal sealed class Member
{
    public int Id { get; set; }

    public string Email { get; set; } = "";

    [NotMapped]
    public string Password { get; set; } = "";
}

internal sealed class Membership
{
    public int Id { get; set; }

    public Member? Member { get; set; }

    [NotMapped]
    public string InvitePhone { get; set; } = "";
}

internal interface IContexts<out T>
{
    T Create();
}

internal class Club(DbContextOptions<Club> options) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    public virtual DbSet<Membership> Memberships { get; set; } = null!;
}

internal interface IMembers
{
    Member? Find(int id);

    Membership? Membership(int id, bool isTracked);

    IEnumerable<Membership> All();
}

internal sealed class MemberRepository(Club club, IContexts<Club> contexts) : IMembers
{
    public Member? Find(int id) => club.Members.Find(id);

    public Membership? Membership(int id, bool isTracked)
    {
        var club = contexts.Create();
        if (isTracked)
            return club.Memberships.Include(each => each.Member).FirstOrDefault(each => each.Id == id);
        return club.Memberships.AsNoTracking().Include(each => each.Member).FirstOrDefault(each => each.Id == id);
    }

    public IEnumerable<Membership> All() => club.Memberships.Include(each => each.Member).AsNoTracking().ToList();
}

// A member that the database has no column for holds nothing in what came out of it, until it is written to.
internal static class FromDatabase
{
    public static void UnmappedOk(Club club) => Log.LogInformation("{X}", club.Members.First().Password);

    public static void WholeOk(Club club, int id) => Log.LogInformation("{X}", JsonSerializer.Serialize(club.Memberships.Find(id)!.InvitePhone));

    public static void MappedBad(Club club) => Log.LogInformation("{X}", club.Members.First().Email); // expect: PRIV201

    public static void OnlyMappedBad(Club club, int id) => Log.LogInformation("{@X}", club.Members.Find(id)); // expect: PRIV201

    public static void RepositoryBad(IMembers members, int id) => Log.LogInformation("{@X}", members.Find(id)); // expect: PRIV201

    public static void NestedBad(IMembers members) => Log.LogInformation("{@X}", members.All()); // expect: PRIV201

    public static void EitherWayBad(IMembers members, int id) => Log.LogInformation("{@X}", members.Membership(id, Coin)); // expect: PRIV201

    public static void NestedMemberOk(IMembers members) => Log.LogInformation("{X}", members.All().First().Member!.Password);

    public static void NestedMemberBad(IMembers members) => Log.LogInformation("{X}", members.All().First().Member!.Email); // expect: PRIV201

    public static void WrittenBad(Club club, Member posted)
    {
        var member = club.Members.First();
        member.Password = posted.Password;
        Log.LogInformation("{X}", member.Password); // expect: PRIV209
    }

    public static void PostedBad(Member posted) => Log.LogInformation("{X}", posted.Password); // expect: PRIV209

    public static void OfServiceBad(Func<Member> service) => Log.LogInformation("{X}", service().Password); // expect: PRIV209
}
