namespace Privacy.Analyzers.Tests.Rules.Rights;

public sealed class PRIV402_NoExportPathTests
{
    [Fact]
    public async Task PathThatLeavesMembers_NamesThem()
    {
        var found = await RuleTest.VerifyAsync(Code("[Exports(typeof(User))] object {|PRIV402:Copy|}(User user) => new { user.Email };"), Policy);

        Assert.Equal("Export of 'User' by 'Service.Copy' misses 'Name' and 'Ip'", found.Single(diagnostic => diagnostic.Id == "PRIV402").GetMessage());
    }

    [Fact]
    public async Task StoredTypeWithoutPath_SaysWhatIsMissing()
    {
        var found = await RuleTest.VerifyAsync(
            Code("[Exports(typeof(Order))] Order Copy(Order order) => order; IRepository<User>? _users;").Replace("class User ", "class {|PRIV402:User|} ", StringComparison.Ordinal), Policy);

        Assert.Equal(
            "Export of 'User' has no path: no method marked [Exports(typeof(User))] or named by 'rights.access' or 'rights.portability' reaches it",
            found.Single(diagnostic => diagnostic.Id == "PRIV402").GetMessage());
    }

    [Theory]
    [InlineData("[Exports(typeof(User))] object Copy(User user) => new { user.Email, user.Name, user.Ip };")]
    [InlineData("[Exports(typeof(User))] User Copy(User user) => user;")]
    [InlineData("[Exports(typeof(User))] Task<User[]> Copy(List<User> users) => Task.FromResult(users.ToArray());")]
    [InlineData("[Exports(typeof(User))] string Copy(User user) => user.Email + Rest(user); string Rest(User user) => user.Name + user.Ip;")]
    [InlineData("[Exports(typeof(User))] Task Copy(IExporter exporter, int id) => exporter.RunAsync(id);")]
    [InlineData("string Copy(User user) => user.Email!; IRepository<User>? _users;")]
    public Task CoveredOrOutOfSight_DoesNotReport(string members) => RuleTest.VerifyAsync(Code(members), Policy);

    [Theory]
    [InlineData("access", "{|PRIV402:Copy|}")]
    [InlineData("portability", "Copy")]
    public Task WhatThePolicyCallsIt_DecidesWhatIsAskedFor(string right, string method) => RuleTest.VerifyAsync(
        Code("IRepository<User>? _users; object " + method + "(User user) => new { user.Email, user.Name };"),
        Policy + "\nrights: { " + right + ": \"Service.Copy\" }");

    [Fact]
    public Task PortabilityBesideAccess_IsAskedForItsOwn() => RuleTest.VerifyAsync(
        Code("IRepository<User>? _users; User Show(User user) => user; object {|PRIV402:Take|}(User user) => new { user.Email };"),
        Policy + "\nrights: { access: \"Service.Show\", portability: \"Service.Take\" }");

    private const string Policy = RuleTest.Policy + "\n  security: { legal_basis: legitimate_interests }";

    private static string Code(string members) => $$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Privacy;
        interface IRepository<T>;
        interface IExporter { Task RunAsync(int id); }
        class User
        {
            [PersonalData("user.contact.email", Purpose = "service")] public string? Email { get; set; }
            [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }
            [PersonalData("user.device.ip_address", Purpose = "security")] public string? Ip { get; set; }
            [PersonalData("user.authorization.password", Purpose = "service")] public string? Secret { get; set; }
        }
        class Order;
        class Service { {{members}} }
        """.Replace("class User\n", "class User \n", StringComparison.Ordinal);
}
