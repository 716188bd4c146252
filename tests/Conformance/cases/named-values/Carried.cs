using System.IO;
using System.Reflection;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using static Cases.Typed.Api;

namespace Cases.NamedValues.CarriedCase;

/// <summary>What goes through members of the base library.</summary>
internal static class Carried
{
    public static string Same(string text) => text;

    public static void InvokedByNameBad()
    {
        var method = typeof(Carried).GetMethod(nameof(Same));
        Sink(method!.Invoke(null, [Source()])); // expect: PRIV201
    }

    public static void InvokedByNameOk()
    {
        var method = typeof(Carried).GetMethod(nameof(Same));
        Sink(method!.Invoke(null, ["x"]));
    }

    public static void AwaiterOfConfiguredBad()
    {
        var awaiter = SourceAsync().ConfigureAwait(false).GetAwaiter();
        Sink(awaiter.GetResult()); // expect: PRIV201
    }

    public static void AwaiterOfConfiguredOk()
    {
        var awaiter = Task.FromResult(Clean()).ConfigureAwait(false).GetAwaiter();
        Sink(awaiter.GetResult());
    }

    public static void AwaiterOfValueTaskBad()
    {
        var awaiter = new ValueTask<string>(Source()).ConfigureAwait(false).GetAwaiter();
        Sink(awaiter.GetResult()); // expect: PRIV201
    }

    public static void ContractBad()
    {
        using var memory = new MemoryStream();
        new DataContractSerializer(typeof(string)).WriteObject(memory, Source());
        Sink(Encoding.UTF8.GetString(memory.ToArray())); // expect: PRIV201
    }

    public static void ContractReadBad()
    {
        using var memory = new MemoryStream();
        var serializer = new DataContractJsonSerializer(typeof(string));
        serializer.WriteObject(memory, Source());
        memory.Position = 0;
        Sink(serializer.ReadObject(memory)); // expect: PRIV201
    }

    public static void ContractOk()
    {
        using var memory = new MemoryStream();
        using var other = new MemoryStream();
        new DataContractSerializer(typeof(string)).WriteObject(memory, Source());
        new DataContractSerializer(typeof(string)).WriteObject(other, Clean());
        Sink(Encoding.UTF8.GetString(other.ToArray()));
    }
}
