namespace Cases.Dispatch.DispatchCase;

internal interface IReader
{
    string Read(User user);

    string Describe(User user) => "mail " + user.Email;
}

internal sealed class MailReader : IReader
{
    public string Read(User user) => user.Email;
}

internal sealed class ThemeReader : IReader
{
    public string Read(User user) => user.Theme;

    public string Describe(User user) => "theme " + user.Theme;
}

internal interface IQuiet
{
    string Read(User user);
}

internal sealed class Quiet : IQuiet
{
    public string Read(User user) => user.Theme;
}

internal abstract class Emitter
{
    public abstract void Emit(string text);

    public void EmitTwice(string text)
    {
        Emit(text);
        Emit(text);
    }
}

internal sealed class LogEmitter : Emitter
{
    public override void Emit(string text) => Log.LogInformation("{X}", text);
}

internal abstract class Sponge
{
    public abstract void Emit(string text);
}

internal sealed class DrySponge : Sponge
{
    public override void Emit(string text) => Coin = text.Length > 3;
}

internal class Base
{
    public virtual string Render(User user) => user.Theme;
}

internal class Derived : Base
{
    public override string Render(User user) => base.Render(user) + user.Email;
}

internal sealed class Explicit : IReader
{
    string IReader.Read(User user) => user.Name;
}

internal static class Dispatch
{
    public static void InterfaceBad(IReader reader, User user) => Log.LogInformation("{X}", reader.Read(user)); // expect: PRIV201

    public static void DefaultMemberBad(IReader reader, User user) => Log.LogInformation("{X}", reader.Describe(user)); // expect: PRIV201

    public static void ConcreteBad(MailReader reader, User user) => Log.LogInformation("{X}", reader.Read(user)); // expect: PRIV201

    public static void ExplicitBad(User user)
    {
        IReader reader = new Explicit();
        Log.LogInformation("{X}", reader.Read(user)); // expect: PRIV201
    }

    public static void AbstractSinkBad(Emitter emitter, User user) => emitter.Emit(user.Email); // expect: PRIV201

    public static void TemplateMethodBad(Emitter emitter, User user) => emitter.EmitTwice(user.Email); // expect: PRIV201

    public static void OverrideBad(Derived derived, User user) => Log.LogInformation("{X}", derived.Render(user)); // expect: PRIV201

    public static void VirtualThroughBaseBad(Base shape, User user) => Log.LogInformation("{X}", shape.Render(user)); // expect: PRIV201

    public static void ConcreteThemeOk(ThemeReader reader, User user) => Log.LogInformation("{X}", reader.Read(user));

    public static void ConcreteDescribeOk(ThemeReader reader, User user) => Log.LogInformation("{X}", reader.Describe(user));

    public static void OnlyImplementationIsCleanOk(IQuiet reader, User user) => Log.LogInformation("{X}", reader.Read(user));

    public static void DrySpongeOk(Sponge sponge, User user) => sponge.Emit(user.Email);

    public static void CleanArgumentOk(Emitter emitter, User user) => emitter.EmitTwice(user.Theme);
}
