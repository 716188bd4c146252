using System.Collections.Immutable;

namespace Privacy.CodeFixes.Tests;

public sealed class ApproveFlowFixTests
{
    private const string Fix = "ApproveFlowFix";

    private const string Allowing = FixTest.DefaultPolicy + """
        allow:
          - { data: [user], to: [app-log], purpose: service }

        """;

    private const string Code = """
        using Privacy;

        namespace Shop;

        public sealed class User
        {
            [PersonalData(DataCategory.Email, Purpose = "service")]
            public string Email { get; set; } = "";

            [PersonalData(DataCategory.Name, Purpose = "service")]
            public string Name { get; set; } = "";
        }

        public static class Log
        {
            [Recipient("app-log")]
            public static void Write(string text) { }
        }

        public static class Welcome
        {
            public static void Run(User user)
            {
                Log.Write(user.Email);
                Log.Write(user.Name);
            }
        }

        """;

    private const string Email = "Shop.User.Email (user.contact.email) -> app-log\n";
    private const string Name = "Shop.User.Name (user.name) -> app-log\n";

    [Fact]
    public Task FirstFlow_OfAnEmptyFile_GetsAHeading() => new FixTest(Fix, Code, Allowing)
    {
        Inventory = "",
        InventoryAfter = "# Approved flows of personal data. A flow that policy.yaml allows and that is not here fails the build (PRIV211).\n" + Email,
    }.GivesAsync(Code);

    [Fact]
    public Task Awkward_CommentsGapsAndWindowsLineEnds_Stay_NextFlowStandsInOrder() => new FixTest(Fix, Code, Allowing)
    {
        Inventory = "# Ours.\r\nShop.Order.Buyer (user.name) -> app-log\r\n\r\n  # approved by the board\r\nShop.User.Name   (user.name)  ->  app-log",
        InventoryAfter = "# Ours.\r\nShop.Order.Buyer (user.name) -> app-log\r\n\r\nShop.User.Email (user.contact.email) -> app-log\r\n  # approved by the board\r\nShop.User.Name   (user.name)  ->  app-log",
    }.GivesAsync(Code);

    [Fact]
    public Task Awkward_MixedLineEndsAndNoFinalOne_Stay_WhatFollowsAllStandsLast() => new FixTest(Fix, Code, Allowing)
    {
        Inventory = "# Ours.\n# All of them.\r\nA.B (user.name) -> app-log\n\n\n# the end",
        InventoryAfter = "# Ours.\n# All of them.\r\nA.B (user.name) -> app-log\n\n\n# the end\r\nShop.User.Email (user.contact.email) -> app-log\r\n",
    }.GivesAsync(Code);

    /// <summary>What a file begins with is said of all of it.</summary>
    [Fact]
    public Task Awkward_HeadingStaysTheFirst() => new FixTest(Fix, Code, Allowing)
    {
        Inventory = "# Ours.\nShop.User.Name (user.name) -> app-log\n",
        InventoryAfter = "# Ours.\n" + Email + Name,
    }.GivesAsync(Code);

    [Fact]
    public Task Several_AreOneEdit() => new FixTest(Fix, Code, Allowing) { Inventory = "#\n", InventoryAfter = "#\n" + Email + Name }.GivesToAllAsync(Code);

    /// <summary>`privacy lock` asks for all flows; a light bulb has no file to write to.</summary>
    [Fact]
    public Task WithoutTheFile_NotOffered() =>
        new FixTest(Fix, Code, Allowing) { Properties = ImmutableDictionary<string, string>.Empty.Add("PrivacyFlows", "list") }.IsNotOfferedAsync();
}
