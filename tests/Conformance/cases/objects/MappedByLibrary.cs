// rules: PRIV201
namespace AutoMapper
{
    public interface IMapperBase
    {
        TDestination Map<TDestination>(object source);

        TDestination Map<TSource, TDestination>(TSource source);

        TDestination Map<TSource, TDestination>(TSource source, TDestination destination);
    }

    public interface IMapper : IMapperBase
    {
        IQueryable<TDestination> ProjectTo<TDestination>(IQueryable source, object? parameters = null);
    }
}

namespace Mapster
{
    public static class TypeAdapter
    {
        public static extern TDestination Adapt<TDestination>(this object? source);

        public static extern TDestination Adapt<TSource, TDestination>(this TSource source, TDestination destination);
    }
}

namespace Cases.Objects.MappedByLibraryCase
{
    using AutoMapper;
    using Mapster;

    public sealed class UserDto
    {
        public string Email { get; set; } = "";

        public string Theme { get; set; } = "";

        public bool IsOpen { get; set; }

        public DayOfWeek Day { get; set; } = DayOfWeek.Monday;

        public string AddressStreet { get; set; } = "";

        public AddressDto? Address { get; set; }

        public UserDto? Friend { get; set; }
    }

    public sealed class AddressDto
    {
        public string Street { get; set; } = "";

        public string Country { get; set; } = "";
    }

    public sealed record Card(string Name, string Theme);

    public sealed class Renamed
    {
        public string Contact { get; set; } = "";
    }

    internal static class Mapped
    {
        public static void MapBad(IMapper mapper, User user) => Log.LogInformation("{X}", mapper.Map<UserDto>(user).Email); // expect: PRIV201

        public static void MapOk(IMapper mapper, User user) => Log.LogInformation("{X}", mapper.Map<UserDto>(user).Theme);

        public static void TypesBad(IMapperBase mapper, User user)
        {
            var dto = mapper.Map<User, UserDto>(user);
            Log.LogInformation("{X}", dto.Email); // expect: PRIV201
        }

        public static void OntoBad(IMapper mapper, User user)
        {
            var dto = new UserDto();
            mapper.Map(user, dto);
            Log.LogInformation("{X}", dto.Email); // expect: PRIV201
        }

        public static void OntoOk(IMapper mapper, User user)
        {
            var dto = new UserDto();
            mapper.Map(user, dto);
            Log.LogInformation("{X}", dto.Theme);
        }

        public static void OverwrittenOk(IMapper mapper, User user)
        {
            var dto = mapper.Map<UserDto>(user);
            dto.Email = "none";
            Log.LogInformation("{X}", dto.Email);
        }

        /// <summary>A configuration may leave out what is null.</summary>
        public static void OntoKeptBad(IMapper mapper, User user)
        {
            var dto = new UserDto { Email = user.Email };
            mapper.Map(new User { Email = "none@example.org" }, dto);
            Log.LogInformation("{X}", dto.Email); // expect: PRIV201
        }

        public static void FlagBad(IMapper mapper, User user)
        {
            var dto = mapper.Map<UserDto>(user);
            if (dto.IsOpen)
                Log.LogInformation("{X}", user.Email); // expect: PRIV201
        }

        public static void ChoiceBad(IMapper mapper, User user)
        {
            var dto = mapper.Map<UserDto>(user);
            if (dto.Day == DayOfWeek.Friday)
                Log.LogInformation("{X}", user.Email); // expect: PRIV201
        }

        public static void CopiedBad(User user)
        {
            var shown = user.Adapt<User>();
            shown.Email = "none";
            Log.LogInformation("{X}", user.Email); // expect: PRIV201
        }

        public static void TwiceBad(IMapper mapper, User user)
        {
            UserDto To(User given) => mapper.Map<UserDto>(given);
            var one = To(user);
            var other = To(new User { Email = "none" });
            Log.LogInformation("{X} {Y}", one.Email, other.Theme); // expect: PRIV201
        }

        public static void NarrowedBad(IMapper mapper, List<User> users)
        {
            var all = mapper.Map<IEnumerable<UserDto>>(users);
            if (all is List<UserDto> list)
                Log.LogInformation("{X}", list[0].Email); // expect: PRIV201
        }

        public static void ConstrainedBad<T>(IMapper mapper, T user)
            where T : User =>
            Log.LogInformation("{X}", mapper.Map<UserDto>(user).Email); // expect: PRIV201

        public static void NestedBad(IMapper mapper, User user) => Log.LogInformation("{X}", mapper.Map<UserDto>(user).Address!.Street); // expect: PRIV201

        public static void NestedOk(IMapper mapper, User user) => Log.LogInformation("{X}", mapper.Map<UserDto>(user).Address!.Country);

        public static void FlattenedBad(IMapper mapper, User user) => Log.LogInformation("{X}", mapper.Map<UserDto>(user).AddressStreet); // expect: PRIV201

        public static void FriendBad(IMapper mapper, User user) => Log.LogInformation("{X}", mapper.Map<UserDto>(user).Friend!.Email); // expect: PRIV201

        public static void RecordBad(IMapper mapper, User user) => Log.LogInformation("{X}", mapper.Map<Card>(user).Name); // expect: PRIV201

        public static void RecordPrintedBad(IMapper mapper, User user) => Log.LogInformation("{X}", mapper.Map<Card>(user)); // expect: PRIV201

        public static void RecordOk(IMapper mapper, User user) => Log.LogInformation("{X}", mapper.Map<Card>(user).Theme);

        public static void RenamedOk(IMapper mapper, User user) => Log.LogInformation("{X}", mapper.Map<Renamed>(user).Contact);

        public static void ListBad(IMapper mapper, List<User> users) => Log.LogInformation("{X}", mapper.Map<List<UserDto>>(users)[0].Email); // expect: PRIV201

        public static void ListCountOk(IMapper mapper, List<User> users) => Log.LogInformation("{X}", mapper.Map<List<UserDto>>(users).Count);

        public static void ListThemeOk(IMapper mapper, List<User> users) => Log.LogInformation("{X}", mapper.Map<UserDto[]>(users)[0].Theme);

        public static void ProjectedBad(IMapper mapper, IQueryable<User> users) => Log.LogInformation("{X}", mapper.ProjectTo<UserDto>(users).First().Email); // expect: PRIV201

        public static void ProjectedOk(IMapper mapper, IQueryable<User> users) => Log.LogInformation("{X}", mapper.ProjectTo<UserDto>(users).First().Theme);

        public static void EachBad(IMapper mapper, List<User> users)
        {
            foreach (var dto in mapper.Map<IEnumerable<UserDto>>(users))
                Log.LogInformation("{X}", dto.Email); // expect: PRIV201
        }

        public static void AdaptBad(User user) => Log.LogInformation("{X}", user.Adapt<UserDto>().Email); // expect: PRIV201

        public static void AdaptOk(User user) => Log.LogInformation("{X}", user.Adapt<UserDto>().Theme);

        public static void AdaptOntoBad(User user)
        {
            var dto = user.Adapt(new UserDto());
            Log.LogInformation("{X}", dto.Email); // expect: PRIV201
        }

        public static void SerialisedBad(User user) => Log.LogInformation("{X}", System.Text.Json.JsonSerializer.Serialize(user.Adapt<UserDto>())); // expect: PRIV201

        public static void PassedBad(IMapper mapper, User user) => Show(mapper.Map<UserDto>(user)); // expect: PRIV201

        public static void PassedOk(IMapper mapper, Order order) => ShowOther(mapper.Map<UserDto>(order));

        public static void CleanedOk(IMapper mapper) => Log.LogInformation("{X}", mapper.Map<Card>(new User { Name = "nobody" }).Theme);

        private static void Show(UserDto dto) => Log.LogInformation("{X}", dto.Email);

        private static void ShowOther(UserDto dto) => Log.LogInformation("{X}", dto.Email);

        private static UserDto Loaded(IMapper mapper, User user) => mapper.Map<UserDto>(user);

        public static void ReturnedBad(IMapper mapper, User user) => Log.LogInformation("{X}", Loaded(mapper, user).Email); // expect: PRIV201

        public static void ReturnedOk(IMapper mapper, User user) => Log.LogInformation("{X}", Loaded(mapper, user).Theme);
    }
}
