// rules: PRIV401, PRIV402
using Microsoft.EntityFrameworkCore;

namespace Cases.Rights.SilentCase;

/// <summary>A library of entities: nothing here says which code serves a right, so that is another project's.</summary>
internal sealed class Entity
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";
}

internal sealed class Shop(DbContextOptions<Shop> options) : DbContext(options)
{
    public DbSet<Entity> Entities => Set<Entity>();
}

internal sealed class Accounts(Shop shop)
{
    [Rectifies(typeof(Entity))]
    public void UpdateOk(Entity entity, string email) => entity.Email = email;

    public void SomethingOk(Entity entity) => shop.Remove(entity);
}
