namespace Cases.Limits.PassedRoundCase;

internal sealed record Node(string Kind, Node Left, Node Right, User Owner);

/// <summary>Copies of itself are made with the delegate that it has: where it comes from is looked up once, however many ways there are.</summary>
internal sealed class Pipe(string name, Action<string> log)
{
    public Pipe WithA(string name) => new(name + "A", log);

    public Pipe WithB(string name) => new(name + "B", log);

    public Pipe WithC(string name) => new(name + "C", log);

    public Pipe WithD(string name) => new(name + "D", log);

    public Pipe WithE(string name) => new(name + "E", log);

    public Pipe WithF(string name) => new(name + "F", log);

    public Pipe WithG(string name) => new(name + "G", log);

    public Pipe WithH(string name) => new(name + "H", log);

    public Pipe WithI(string name) => new(name + "I", log);

    public Pipe WithJ(string name) => new(name + "J", log);

    public Pipe WithK(string name) => new(name + "K", log);

    public Pipe WithL(string name) => new(name + "L", log);

    public void RunBad(User user) => log(name + user.Email); // expect: PRIV201
}

/// <summary>Delegates that are passed round and round.</summary>
internal static class PassedRound
{
    public static Pipe Made() => new("pipe", text => Log.LogInformation("{X}", text));

    public static void FoldedBad(Node tree) => Log.LogInformation("{X}", Fold(tree, node => node.Owner.Email)); // expect: PRIV201

    public static void FoldedOk(Node tree) => Log.LogInformation("{X}", Fold(tree, node => node.Owner.Theme));

    private static string Fold(Node node, Func<Node, string> of) => node.Kind switch
    {
        "a" => Fold(node.Left, of) + Fold(node.Right, of) + "a",
        "b" => Fold(node.Left, of) + Fold(node.Right, of) + "b",
        "c" => Fold(node.Left, of) + Fold(node.Right, of) + "c",
        "d" => Fold(node.Left, of) + Fold(node.Right, of) + "d",
        "e" => Fold(node.Left, of) + Fold(node.Right, of) + "e",
        "f" => Fold(node.Left, of) + Fold(node.Right, of) + "f",
        "g" => Fold(node.Left, of) + Fold(node.Right, of) + "g",
        "h" => Fold(node.Left, of) + Fold(node.Right, of) + "h",
        "i" => Fold(node.Left, of) + Fold(node.Right, of) + "i",
        "j" => Fold(node.Left, of) + Fold(node.Right, of) + "j",
        "k" => Fold(node.Left, of) + Fold(node.Right, of) + "k",
        "l" => Fold(node.Left, of) + Fold(node.Right, of) + "l",
        "m" => Fold(node.Left, of) + Fold(node.Right, of) + "m",
        "n" => Fold(node.Left, of) + Fold(node.Right, of) + "n",
        "o" => Fold(node.Left, of) + Fold(node.Right, of) + "o",
        "p" => Fold(node.Left, of) + Fold(node.Right, of) + "p",
        "q" => Fold(node.Left, of) + Fold(node.Right, of) + "q",
        "r" => Fold(node.Left, of) + Fold(node.Right, of) + "r",
        "s" => Fold(node.Left, of) + Fold(node.Right, of) + "s",
        "t" => Fold(node.Left, of) + Fold(node.Right, of) + "t",
        _ => of(node),
    };
}
