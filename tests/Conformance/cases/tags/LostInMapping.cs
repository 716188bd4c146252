// rules: PRIV105
namespace AutoMapper
{
    public interface IMapperBase
    {
        TDestination Map<TDestination>(object source);
    }

    public class Profile
    {
        protected extern IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>();
    }

    public interface IMappingExpression<TSource, TDestination>
    {
        IMappingExpression<TSource, TDestination> ForMember<TMember>(
            System.Linq.Expressions.Expression<Func<TDestination, TMember>> destination, Action<IMemberConfigurationExpression<TSource, TDestination, TMember>> options);
    }

    public interface IMemberConfigurationExpression<TSource, TDestination, TMember>
    {
        void MapFrom<TSourceMember>(System.Linq.Expressions.Expression<Func<TSource, TSourceMember>> source);

        void Ignore();
    }
}

namespace Mapster
{
    public static class TypeAdapter
    {
        public static TDestination Adapt<TDestination>(this object? source) => (TDestination)source!;
    }

    public class TypeAdapterConfig
    {
        public extern TypeAdapterSetter<TSource, TDestination> NewConfig<TSource, TDestination>();
    }

    public class TypeAdapterSetter<TSource, TDestination>
    {
        public extern TypeAdapterSetter<TSource, TDestination> Map<TMember, TSourceMember>(
            System.Linq.Expressions.Expression<Func<TDestination, TMember>> member, System.Linq.Expressions.Expression<Func<TSource, TSourceMember>> source);
    }
}

namespace Cases.Tags.LostInMappingCase
{
    using AutoMapper;
    using Mapster;

    internal sealed class UserDto
    {
        public string Email { get; set; } = "";

        public string Theme { get; set; } = "";
    }

    internal sealed class TaggedDto
    {
        [PersonalData("user.contact.email", Purpose = "service")]
        public string Email { get; set; } = "";

        public string Theme { get; set; } = "";
    }

    internal sealed class CardDto
    {
        public string Contact { get; set; } = "";

        public int Length { get; set; }
    }

    internal sealed class ThemeDto
    {
        public string Theme { get; set; } = "";
    }

    internal sealed class Maps : Profile
    {
        public void CreatedBad() => CreateMap<User, UserDto>(); // expect: PRIV105

        public void CreatedOk() => CreateMap<User, TaggedDto>();

        public void IgnoredOk() => CreateMap<User, UserDto>().ForMember(to => to.Theme, o => o.MapFrom(from => from.Theme)).ForMember(to => to.Email, o => o.Ignore());

        public void OtherIgnoredBad() => CreateMap<User, UserDto>().ForMember(to => to.Theme, o => o.Ignore()); // expect: PRIV105

        public void FromBad() => CreateMap<User, CardDto>().ForMember(to => to.Contact, o => o.MapFrom(from => from.Email)); // expect: PRIV105

        public void FromNestedBad() => CreateMap<User, CardDto>().ForMember(to => to.Contact, o => o.MapFrom(from => from.Address!.Street)); // expect: PRIV105

        public void FromTextBad() => CreateMap<User, CardDto>().ForMember(to => to.Contact, o => o.MapFrom(from => "to " + (from.Phone ?? "nobody"))); // expect: PRIV105

        public void FromOk() => CreateMap<User, CardDto>().ForMember(to => to.Contact, o => o.MapFrom(from => from.Theme));

        public void FromLengthOk() => CreateMap<User, CardDto>().ForMember(to => to.Length, o => o.MapFrom(from => from.Email.Length));

        public void FromIntoTaggedOk() => CreateMap<User, TaggedDto>().ForMember(to => to.Email, o => o.MapFrom(from => from.Name));

        public static void MapsterBad(TypeAdapterConfig config) => config.NewConfig<User, CardDto>().Map(to => to.Contact, from => from.Name); // expect: PRIV105

        public static void MapsterOk(TypeAdapterConfig config) => config.NewConfig<User, CardDto>().Map(to => to.Contact, from => from.Theme);
    }

    internal static class Mapped
    {
        public static UserDto MapBad(IMapperBase mapper, User user) => mapper.Map<UserDto>(user); // expect: PRIV105

        public static List<UserDto> ListBad(IMapperBase mapper, List<User> users) => mapper.Map<List<UserDto>>(users); // expect: PRIV105

        public static UserDto AdaptBad(User user) => user.Adapt<UserDto>(); // expect: PRIV105

        public static TaggedDto TaggedOk(User user) => user.Adapt<TaggedDto>();

        public static ThemeDto WithoutOk(IMapperBase mapper, User user) => mapper.Map<ThemeDto>(user);
    }
}
