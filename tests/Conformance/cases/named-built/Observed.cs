using System.Collections.ObjectModel;
using static Cases.Typed.Api;

namespace Cases.NamedBuilt.ObservedCase;

internal sealed class Names : ObservableCollection<string>;

/// <summary>Handlers that a collection tells of what is put into it.</summary>
internal static class Observed
{
    public static void AddedBad()
    {
        var names = new ObservableCollection<string>();
        names.CollectionChanged += (_, change) => Sink(change.NewItems![0]);
        names.Add(Source()); // expect: PRIV201
    }

    public static void AddedOk()
    {
        var names = new ObservableCollection<string>();
        names.CollectionChanged += (_, change) => Sink(change.NewItems![0]);
        names.Add("none");
    }

    public static void ActionOk()
    {
        var names = new ObservableCollection<string>();
        names.CollectionChanged += (_, change) => Sink(change.Action);
        names.Add(Source());
    }

    public static void InsertedBad()
    {
        var names = new Names();
        names.CollectionChanged += (_, change) =>
        {
            foreach (var name in change.NewItems!)
                Sink(name);
        };
        names.Insert(0, Source()); // expect: PRIV201
    }

    public static void OtherOk()
    {
        var names = new ObservableCollection<string>();
        var others = new ObservableCollection<string>();
        names.CollectionChanged += (_, change) => Sink(change.NewItems![0]);
        others.Add(Source());
    }

    public static void BeforeOk()
    {
        var names = new ObservableCollection<string>();
        names.Add(Source());
        names.CollectionChanged += (_, change) => Sink(change.NewItems![0]);
    }

    public static void KeptBad()
    {
        var kept = new List<object?>();
        var names = new ObservableCollection<string>();
        names.CollectionChanged += (_, change) => kept.Add(change.NewItems![0]);
        names.Add(Source());
        Sink(kept[0]); // expect: PRIV201
    }
}
