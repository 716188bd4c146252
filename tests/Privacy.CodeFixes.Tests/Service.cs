namespace Privacy.CodeFixes.Tests;

/// <summary>The smallest program that can leak: tagged members, a log, a vendor's client, and one method between them.</summary>
internal static class Service
{
    public static string With(string body, string members = "", string usings = "") => usings + """
        using System;
        using System.Collections.Generic;
        using Microsoft.Extensions.Logging;
        using Privacy;

        public sealed class User
        {
            [PersonalData(DataCategory.Email, Purpose = "service")] public string Email { get; set; } = "";
            [PersonalData("user.name", Purpose = "service")] public string Name { get; set; } = "";
            public int Visits { get; set; }
        }

        public static class Vendor
        {
            [Recipient("app-log")] public static void Send(string text, string? note = null) { }
            [Recipient("app-log")] public static void Post(object value) { }
            [Recipient("app-log")] public static void Keep(User user) { }
            [Recipient("app-log")] public static string Text { get; set; } = "";
        }

        public partial class Program(ILogger log)
        {
        """ + "\n" + Indented(members, 4) + """
            public void Run(User user)
            {
        """ + "\n" + Indented(body, 8) + """
            }
        }

        """;

    private static string Indented(string text, int spaces) => text.Length == 0
        ? ""
        : string.Concat(text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? "\n" : new string(' ', spaces) + line + "\n"));
}
