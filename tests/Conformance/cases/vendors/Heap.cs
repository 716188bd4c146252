using System.Net.Http;
using System.Net.Http.Json;
using HeapInc.Xamarin;

namespace Cases.Vendors.HeapCase
{
    internal static class Library
    {
        public static void EventBad(User user) => Heap.Track("login", new Dictionary<string, string> { ["mail"] = user.Email }); // expect: PRIV202

        public static void IdentityBad(User user) => Heap.Identify(user.Email); // expect: PRIV202

        public static void PropertiesBad(User user) => Heap.AddUserProperties(new() { ["name"] = user.Name }); // expect: PRIV202

        public static void EventOk(User user) => Heap.Track("login", new Dictionary<string, string> { ["theme"] = user.Theme });

        public static void RemovedOk(User user) => Heap.RemoveEventProperty(user.Name);
    }

    internal sealed record Event(string Identity, string Name);

    internal static class Server
    {
        public static Task TrackBad(HttpClient client, User user) =>
            client.PostAsJsonAsync("https://heapanalytics.com/api/track", new Event(user.Email, "login")); // expect: PRIV202

        public static Task EuropeBad(HttpClient client, User user) =>
            client.PostAsJsonAsync("https://c.eu.heap-api.com/api/add_user_properties", new { app_id = "11", identity = user.Email }); // expect: PRIV202

        public static Task ThemeOk(HttpClient client, User user) =>
            client.PostAsJsonAsync("https://heapanalytics.com/api/track", new Event(user.Theme, "login"));

        public static Task InsideOk(HttpClient client, User user) => client.PostAsJsonAsync("https://inside.example/heapanalytics.com", user.Email);
    }
}

namespace HeapInc.Xamarin
{
    public static class Heap
    {
        public static void Track(string eventName, Dictionary<string, string> properties)
        {
        }

        public static void Identify(string identity)
        {
        }

        public static void AddUserProperties(Dictionary<string, string> properties)
        {
        }

        public static void RemoveEventProperty(string name)
        {
        }
    }
}
