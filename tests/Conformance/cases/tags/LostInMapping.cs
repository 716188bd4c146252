// rules: PRIV105
namespace AutoMapper
{
    public interface IMapperBase
    {
        TDestination Map<TDestination>(object source);
    }

    public class Profile
    {
        protected void CreateMap<TSource, TDestination>() => Cases.Out.Coin = typeof(TSource) == typeof(TDestination);
    }
}

namespace Mapster
{
    public static class TypeAdapter
    {
        public static TDestination Adapt<TDestination>(this object? source) => (TDestination)source!;
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

    internal sealed class ThemeDto
    {
        public string Theme { get; set; } = "";
    }

    internal sealed class Maps : Profile
    {
        public void CreatedBad() => CreateMap<User, UserDto>(); // expect: PRIV105

        public void CreatedOk() => CreateMap<User, TaggedDto>();
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
