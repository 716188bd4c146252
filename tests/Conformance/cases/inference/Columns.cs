// rules: PRIV101
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cases.Inference.ColumnsCase
{
    // The model tells what a member or a type is where its own name does not.
    internal sealed class Rec
    {
        public int Id { get; set; }

        public string F1 { get; set; } = ""; // expect: PRIV101

        public DateTime F2 { get; set; } // expect: PRIV101

        public string F3 { get; set; } = ""; // expect: PRIV101

        public string F4 { get; set; } = "";

        public string F5 { get; set; } = "";

        public bool F6 { get; set; }

        public string SupportDesk { get; set; } = "";
    }

    internal sealed class Klnt
    {
        public string Name { get; set; } = ""; // expect: PRIV101

        public string Colour { get; set; } = "";
    }

    internal sealed class Prdct
    {
        public string Name { get; set; } = "";
    }

    internal sealed class Ding
    {
        public string Reach { get; set; } = ""; // expect: PRIV101

        public string Note { get; set; } = "";
    }

    internal sealed class Other
    {
        public string F1 { get; set; } = "";
    }

    internal sealed class Context(DbContextOptions<Context> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Rec>(entity =>
            {
                entity.Property(each => each.F1).HasMaxLength(80).HasColumnName("email");
                entity.Property(each => each.F2).HasColumnName("birth_date");
                entity.Property(each => each.F4).HasColumnName("colour");
                entity.Property(each => each.F6).HasColumnName("email");
                entity.Property(each => each.SupportDesk).HasColumnName("email");
            });
            modelBuilder.Entity<Rec>().Property("F3").HasColumnName("last_name");
            modelBuilder.Entity<Klnt>().ToTable("app_customers");
            modelBuilder.Entity<Prdct>(entity => entity.ToTable("products"));
        }
    }

    internal sealed class DingConfiguration : IEntityTypeConfiguration<Ding>
    {
        public void Configure(EntityTypeBuilder<Ding> builder)
        {
            builder.Property(each => each.Reach).IsRequired().HasColumnName("phone_number");
            builder.Property(each => each.Note).HasColumnName("note");
        }
    }
}

namespace Microsoft.EntityFrameworkCore
{
    internal static class Relational
    {
        public static PropertyBuilder<T> HasColumnName<T>(this PropertyBuilder<T> builder, string name) => name.Length > 0 ? builder : builder.IsRequired();

        public static PropertyBuilder HasColumnName(this PropertyBuilder builder, string name) => name.Length > 0 ? builder : builder.IsRequired();

        public static EntityTypeBuilder<T> ToTable<T>(this EntityTypeBuilder<T> builder, string name)
            where T : class => name.Length > 0 ? builder : builder.HasNoKey();
    }
}
