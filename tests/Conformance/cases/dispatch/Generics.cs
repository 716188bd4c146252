using System.Numerics;

namespace Cases.Dispatch.GenericsCase;

internal sealed class Box<T>(T value)
{
    public T Value { get; } = value;

    public T Take() => Value;

    public Box<TOther> Map<TOther>(Func<T, TOther> change) => new(change(Value));
}

internal sealed class Result<T>
{
    public T? Value { get; init; }

    public string? Error { get; init; }

    public bool IsOk => Error is null;

    public static Result<T> Of(T value) => new() { Value = value };
}

internal interface IHasLabel
{
    static abstract string Label(User user);
}

internal sealed class MailLabel : IHasLabel
{
    public static string Label(User user) => user.Email;
}

internal static class Generics
{
    private static T Same<T>(T value) => value;

    private static T Choose<T>(T first, T second) => Coin ? first : second;

    private static void Emit<T>(T value) => Log.LogInformation("{X}", value);

    private static string MailOf<T>(T user)
        where T : User => user.Email;

    private static string ThemeOf<T>(T user)
        where T : User => user.Theme;

    private static string LabelOf<T>(User user)
        where T : IHasLabel => T.Label(user);

    private static T Sum<T>(T a, T b)
        where T : INumber<T> => a + b;

    public static void IdentityBad(User user) => Log.LogInformation("{X}", Same(user.Email)); // expect: PRIV201

    public static void ChooseBad(User user) => Log.LogInformation("{X}", Choose("a", user.Email)); // expect: PRIV201

    public static void SinkInsideBad(User user) => Emit(user.Email); // expect: PRIV201

    public static void ConstrainedBad(User user) => Log.LogInformation("{X}", MailOf(user)); // expect: PRIV201

    public static void BoxBad(User user) => Log.LogInformation("{X}", new Box<string>(user.Email).Value); // expect: PRIV201

    public static void BoxMethodBad(User user) => Log.LogInformation("{X}", new Box<string>(user.Email).Take()); // expect: PRIV201

    public static void BoxOfUserBad(User user) => Log.LogInformation("{X}", new Box<User>(user).Value.Email); // expect: PRIV201

    public static void MappedBoxBad(User user) => Log.LogInformation("{X}", new Box<User>(user).Map(each => each.Email).Value); // expect: PRIV201

    public static void ResultBad(User user) => Log.LogInformation("{X}", Result<string>.Of(user.Email).Value); // expect: PRIV201

    public static void StaticAbstractBad(User user) => Log.LogInformation("{X}", LabelOf<MailLabel>(user)); // expect: PRIV201

    public static void NullableBad([PersonalData("user.unique_id", Purpose = "service")] int? id) =>
        Log.LogInformation("{X}", id!.Value); // expect: PRIV201

    public static void NumberBad([PersonalData("user.unique_id", Purpose = "service")] int id) =>
        Log.LogInformation("{X}", Sum(id, 1)); // expect: PRIV201

    public static void IdentityCleanOk(User user) => Log.LogInformation("{X}", Same(user.Theme));

    public static void ConstrainedCleanOk(User user) => Log.LogInformation("{X}", ThemeOf(user));

    public static void SinkInsideCleanOk(User user) => Emit(user.Theme);

    public static void MappedBoxCleanOk(User user) => Log.LogInformation("{X}", new Box<User>(user).Map(each => each.Theme).Value);

    public static void ResultErrorOk(User user) => Log.LogInformation("{X} {Y}", Result<string>.Of(user.Email).Error, Result<string>.Of(user.Email).IsOk);

    public static void HasValueOk([PersonalData("user.unique_id", Purpose = "service")] int? id) => Log.LogInformation("{X}", id.HasValue);
}
