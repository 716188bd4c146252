using System.Net;
using System.Net.Sockets;

#pragma warning disable SYSLIB0014 // what old programs use

namespace Cases.Vendors.WebClientsCase;

internal static class WebClients
{
    public static string UploadBad(WebClient client, User user) => client.UploadString("https://api.example.com/users", "mail=" + user.Email); // expect: PRIV206

    public static string AddressBad(WebClient client, User user) => client.DownloadString("https://api.example.com/users/" + user.Email); // expect: PRIV206

    public static void FileBad(WebClient client, User user) => client.DownloadFile("https://api.example.com/photos/" + user.Name, "photo.png"); // expect: PRIV206

    public static void HeaderBad(WebClient client, User user) => client.Headers["X-User"] = user.Email; // expect: PRIV206

    public static void QueryBad(WebClient client, User user) => client.QueryString.Add("q", user.Name); // expect: PRIV206

    public static void HeaderAddBad(HttpWebRequest request, User user) => request.Headers.Add("X-User", user.Name); // expect: PRIV206

    public static void SocketBad(Socket socket, User user) => socket.BeginSend(Encoding.UTF8.GetBytes(user.Email), 0, 1, SocketFlags.None, null, null); // expect: PRIV206

    public static string UploadOk(WebClient client, User user) => client.UploadString("https://api.example.com/themes", user.Theme);

    public static void HeaderOk(WebClient client, User user) => client.Headers["X-Theme"] = user.Theme;
}
