using System.IO.Pipelines;
using System.Linq.Expressions;
using System.Threading.Tasks.Dataflow;

namespace Cases.Collections.BlocksAndPipesCase;

/// <summary>What goes in at one end of a library's object comes out at the other.</summary>
internal static class BlocksAndPipes
{
    public static async Task TransformedBad(User user)
    {
        var block = new TransformBlock<User, string>(given => given.Email);
        block.Post(user);
        Log.LogInformation("{X}", await block.ReceiveAsync()); // expect: PRIV201
    }

    public static async Task TransformedOk(User user)
    {
        var block = new TransformBlock<User, string>(given => given.Theme);
        block.Post(user);
        Log.LogInformation("{X}", await block.ReceiveAsync());
    }

    public static async Task ActionBad(User user)
    {
        var block = new ActionBlock<string>(text => Log.LogInformation("{X}", text));
        await block.SendAsync(user.Email); // expect: PRIV201
    }

    public static void ActionPostedBad(User user)
    {
        var block = new ActionBlock<User>(async given =>
        {
            await Task.Yield();
            Log.LogInformation("{X}", given.Email); // expect: PRIV201
        });
        block.Post(user);
    }

    public static void ActionOk(User user)
    {
        var block = new ActionBlock<string>(text => Log.LogInformation("{X}", text));
        block.Post(user.Theme);
    }

    public static void BufferBad(User user)
    {
        var block = new BufferBlock<string>();
        block.Post(user.Name);
        Log.LogInformation("{X}", block.Receive()); // expect: PRIV201
    }

    public static void BufferOk(User user)
    {
        var block = new BufferBlock<string>();
        var other = new BufferBlock<string>();
        block.Post(user.Name);
        other.Post(user.Theme);
        Log.LogInformation("{X}", other.Receive());
    }

    public static void LinkedBad(User user)
    {
        var names = new TransformBlock<User, string>(given => given.Name);
        var log = new ActionBlock<string>(text => Log.LogInformation("{X}", text)); // expect: PRIV201
        names.LinkTo(log);
        names.Post(user);
    }

    public static void LinkedOk(User user)
    {
        var themes = new TransformBlock<User, string>(given => given.Theme);
        var log = new ActionBlock<string>(text => Log.LogInformation("{X}", text));
        themes.LinkTo(log, new DataflowLinkOptions { PropagateCompletion = true });
        themes.Post(user);
    }

    public static void LinkedLaterBad(User user)
    {
        var names = new BufferBlock<string>();
        names.Post(user.Name);
        names.LinkTo(new ActionBlock<string>(text => Log.LogInformation("{X}", text))); // expect: PRIV201
    }

    public static void RingBad(User user)
    {
        var one = new BufferBlock<string>();
        var other = new TransformBlock<string, string>(text => text + "!");
        one.LinkTo(other);
        other.LinkTo(one);
        one.Post(user.Name);
        Log.LogInformation("{X}", one.TryReceive(out var text) ? text : ""); // expect: PRIV201
    }

    public static async Task PipeBad(User user)
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(user.Email));
        var result = await pipe.Reader.ReadAsync();
        Log.LogInformation("{X}", Encoding.UTF8.GetString(result.Buffer)); // expect: PRIV201
    }

    public static async Task PipeOk(User user)
    {
        var pipe = new Pipe();
        var other = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(user.Email));
        var result = await other.Reader.ReadAsync();
        Log.LogInformation("{X}", Encoding.UTF8.GetString(result.Buffer));
    }

    public static void LookupBad(User user)
    {
        var map = new Dictionary<string, string> { ["a"] = user.Email };
        Log.LogInformation("{X}", map.GetAlternateLookup<ReadOnlySpan<char>>()["a".AsSpan()]); // expect: PRIV201
    }

    public static void LookupOk(User user)
    {
        var map = new Dictionary<string, string> { ["a"] = user.Theme };
        Log.LogInformation("{X}", map.GetAlternateLookup<ReadOnlySpan<char>>()["a".AsSpan()]);
    }

    public static void CompiledBad(User user)
    {
        Expression<Func<User, string>> member = given => given.Email;
        Log.LogInformation("{X}", member.Compile()(user)); // expect: PRIV201
    }

    public static void CompiledOk(User user)
    {
        Expression<Func<User, string>> member = given => given.Theme;
        Log.LogInformation("{X}", member.Compile()(user));
    }

    public static void DrawnBad(List<User> users) => Log.LogInformation("{X}", Random.Shared.GetItems(users.Select(user => user.Email).ToArray(), 1)[0]); // expect: PRIV201

    public static void DrawnOk(List<User> users) => Log.LogInformation("{X}", Random.Shared.GetItems(users.Select(user => user.Theme).ToArray(), 1)[0]);

    public static void ElementsOk(User user) => Log.LogInformation("{X}", new System.Globalization.StringInfo(user.Name).LengthInTextElements);
}
