using System.Collections;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.LayeredCase;

internal sealed class Customer
{
    public int Id;
    public string Name = "";
    public string Email = "";
}

internal sealed class CustomerView
{
    public string Title = "";
    public string Contact = "";
}

internal interface ICustomers
{
    Customer? Get(int id);

    void Save(Customer customer);
}

internal sealed class Customers : ICustomers
{
    private readonly Dictionary<int, Customer> _byId = new();

    public Customer? Get(int id) => _byId.GetValueOrDefault(id);

    public void Save(Customer customer) => _byId[customer.Id] = customer;
}

internal sealed class Mapper
{
    public CustomerView Map(Customer customer) => new() { Title = customer.Name, Contact = customer.Email };
}

/// <summary>A service over a repository over a map of what has members.</summary>
internal sealed class CustomerService(ICustomers customers, Mapper mapper)
{
    public void Register(string mail) => customers.Save(new Customer { Id = 1, Name = "Ann", Email = mail });

    public CustomerView? Find(int id) => customers.Get(id) is { } customer ? mapper.Map(customer) : null;
}

internal interface INotifier
{
    void Send(string text);
}

internal sealed class Memory : INotifier
{
    public List<string> Sent = new();

    public void Send(string text) => Sent.Add(text);
}

internal sealed class Tagging(INotifier inner, string tag) : INotifier
{
    public void Send(string text) => inner.Send(tag + text);
}

internal sealed class Masking(INotifier inner) : INotifier
{
    public void Send(string text) => inner.Send("masked");
}

internal sealed class Composite : INotifier
{
    public List<INotifier> All = new();

    public void Send(string text)
    {
        foreach (var notifier in All)
            notifier.Send(text);
    }
}

internal sealed class Late
{
    private Memory? _inner;

    public Memory Inner => _inner ??= new Memory();

    public void Send(string text) => Inner.Send(text);
}

/// <summary>Sequences of one's own, known to those who go over them as an interface.</summary>
internal sealed class Names : IEnumerable<string>
{
    private readonly List<string> _names = new();

    public void Add(string name) => _names.Add(name);

    public IEnumerator<string> GetEnumerator()
    {
        foreach (var name in _names)
            yield return name;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed class Shown : IEnumerable<string>
{
    private readonly List<string> _names = new();

    public void Add(string name) => _names.Add(name);

    public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal sealed class Upper(IEnumerable<string> inner) : IEnumerable<string>
{
    public IEnumerator<string> GetEnumerator()
    {
        foreach (var name in inner)
            yield return name.ToUpperInvariant();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A sequence of its like, which may hold itself.</summary>
internal sealed class Node : IEnumerable<Node>
{
    private readonly List<Node> _below = new();

    public string Text = "";

    public void Add(Node node) => _below.Add(node);

    public IEnumerator<Node> GetEnumerator()
    {
        foreach (var node in _below)
        {
            yield return node;
            foreach (var further in node)
                yield return further;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal static class LayeredCase
{
    private static IEnumerable<string> Texts(IEnumerable<Node> nodes) => nodes.Select(node => node.Text);

    private static string Joined(IEnumerable<string> names) => string.Join(",", names);

    private static string Built(IEnumerable<string> names)
    {
        var text = new StringBuilder();
        foreach (var name in names)
            text.Append(name);
        return text.ToString();
    }

    private static IEnumerable<string> Marked(IEnumerable<string> names) => names.Select(name => name + "!");

    public static void ServiceBad()
    {
        var service = new CustomerService(new Customers(), new Mapper());
        service.Register(Source());
        Sink(service.Find(1)!.Contact); // expect: PRIV201
        Sink(service.Find(1)!.Title);
    }

    public static void CompositeBad()
    {
        var (plain, tagged) = (new Memory(), new Memory());
        new Composite { All = { plain, new Tagging(tagged, "t") } }.Send(Source());
        Sink(plain.Sent[0]); // expect: PRIV201
        Sink(tagged.Sent[0]); // expect: PRIV201
    }

    public static void CompositeOk()
    {
        var masked = new Memory();
        new Composite { All = { new Masking(masked) } }.Send(Source());
        Sink(masked.Sent[0]);
        var idle = new Memory();
        new Composite { All = { new Memory() } }.Send(Source());
        Sink(idle.Sent.Count);
    }

    public static void LateBad()
    {
        var late = new Late();
        late.Send(Source());
        Sink(late.Inner.Sent[0]); // expect: PRIV201
    }

    public static void SequenceBad()
    {
        Sink(Joined(new Names { Source() })); // expect: PRIV201
        Sink(Joined(new Shown { Source() })); // expect: PRIV201
        Sink(Built(new Names { Source() })); // expect: PRIV201
        Sink(Built(new Shown { Source() })); // expect: PRIV201
        foreach (var name in Marked(new Names { Source() }))
            Sink(name); // expect: PRIV201
        foreach (var name in new Upper(new Names { Source() }))
            Sink(name); // expect: PRIV201
        foreach (var name in new Upper(new Upper(new List<string> { Source() })))
            Sink(name); // expect: PRIV201
    }

    public static void SequenceOk()
    {
        Sink(Joined(new Names { "a" }));
        Sink(Built(new Shown { "a" }));
        foreach (var name in Marked(new Names { "a" }))
            Sink(name);
        foreach (var name in new Upper(new Names { "a" }))
            Sink(name);
    }

    /// <summary>Round and round: an end must be found.</summary>
    public static void RoundBad()
    {
        var first = new Node();
        var second = new Node { Text = Source() };
        first.Add(second);
        second.Add(first);
        foreach (var node in first)
            Sink(node.Text); // expect: PRIV201
        foreach (var text in Texts(first))
            Sink(text); // expect: PRIV201
    }

    public static void RoundOk()
    {
        var first = new Node();
        var second = new Node { Text = "plain" };
        first.Add(second);
        second.Add(first);
        foreach (var text in Texts(first))
            Sink(text);
        Sink(string.Join(",", first));
    }
}
