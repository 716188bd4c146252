using static Cases.Typed.Api;

namespace Cases.NamedBuilt.RegisteredCase;

internal interface IQuery<TAnswer>;

internal interface IHandler<TQuery, TAnswer>
    where TQuery : IQuery<TAnswer>
{
    TAnswer Handle(TQuery query);
}

internal sealed record GetMail(int Id) : IQuery<string>;

internal sealed record GetPlan(int Id) : IQuery<string>;

internal sealed record Echo(string Text) : IQuery<string>;

internal sealed class MailHandler : IHandler<GetMail, string>
{
    public string Handle(GetMail query) => Source();
}

internal sealed class PlanHandler : IHandler<GetPlan, string>
{
    public string Handle(GetPlan query) => "free";
}

internal sealed class EchoHandler : IHandler<Echo, string>
{
    public string Handle(Echo query) => query.Text;
}

/// <summary>Handlers, kept under the type of what they handle.</summary>
internal sealed class Mediator
{
    private readonly Dictionary<Type, object> _handlers = new();

    public void Add<TQuery, TAnswer>(IHandler<TQuery, TAnswer> handler)
        where TQuery : IQuery<TAnswer> => _handlers[typeof(TQuery)] = handler;

    public TAnswer Send<TQuery, TAnswer>(TQuery query)
        where TQuery : IQuery<TAnswer> => ((IHandler<TQuery, TAnswer>)_handlers[typeof(TQuery)]).Handle(query);
}

internal sealed class Bus
{
    private readonly Dictionary<Type, List<Action<object>>> _handlers = new();

    public void Subscribe<T>(Action<T> handler)
    {
        if (!_handlers.TryGetValue(typeof(T), out var list))
            _handlers[typeof(T)] = list = new();
        list.Add(o => handler((T)o));
    }

    public void Publish<T>(T message)
        where T : notnull
    {
        if (!_handlers.TryGetValue(typeof(T), out var list))
            return;
        foreach (var handler in list)
            handler(message);
    }
}

internal sealed class Locator
{
    private readonly Dictionary<Type, Func<object>> _made = new();

    public Locator Add<T>(Func<T> make)
        where T : class
    {
        _made[typeof(T)] = () => make();
        return this;
    }

    public T Get<T>() => (T)_made[typeof(T)]();
}

internal sealed class One
{
    public string Text = "";
}

internal sealed class Other
{
    public string Text = "";
}

internal sealed record Created(string Mail);

internal sealed record Ticked(string At);

internal static class RegisteredCase
{
    private static Mediator All()
    {
        var mediator = new Mediator();
        mediator.Add<GetMail, string>(new MailHandler());
        mediator.Add<GetPlan, string>(new PlanHandler());
        mediator.Add<Echo, string>(new EchoHandler());
        return mediator;
    }

    public static void MediatorBad()
    {
        Sink(All().Send<GetMail, string>(new GetMail(1))); // expect: PRIV201
        Sink(All().Send<Echo, string>(new Echo(Source()))); // expect: PRIV201
    }

    public static void MediatorOk()
    {
        Sink(All().Send<GetPlan, string>(new GetPlan(1)));
        Sink(All().Send<Echo, string>(new Echo("plain")));
    }

    public static void BusBad()
    {
        var (mail, at) = ("", "");
        var bus = new Bus();
        bus.Subscribe<Created>(message => mail = message.Mail);
        bus.Subscribe<Ticked>(message => at = message.At);
        bus.Publish(new Created(Source()));
        bus.Publish(new Ticked("noon"));
        Sink(mail); // expect: PRIV201
        Sink(at);
    }

    public static void LocatorBad() =>
        Sink(new Locator().Add(() => new One { Text = Source() }).Add(() => new Other { Text = "b" }).Get<One>().Text); // expect: PRIV201

    public static void LocatorOk() =>
        Sink(new Locator().Add(() => new One { Text = Source() }).Add(() => new Other { Text = "b" }).Get<Other>().Text);

    public static void TypedBad(object unknown)
    {
        var byType = new Dictionary<Type, string> { [typeof(One)] = Source(), [typeof(Other)] = "b" };
        Sink(byType[typeof(One)]); // expect: PRIV201
        Sink(byType[unknown.GetType()]); // expect: PRIV201
        var one = new One();
        Sink(byType[one.GetType()]); // expect: PRIV201
    }

    public static void TypedOk()
    {
        var byType = new Dictionary<Type, string> { [typeof(One)] = Source(), [typeof(Other)] = "b" };
        Sink(byType[typeof(Other)]);
        var other = new Other();
        Sink(byType[other.GetType()]);
        byType[typeof(One)] = "c";
        Sink(byType[typeof(One)]);
    }
}
