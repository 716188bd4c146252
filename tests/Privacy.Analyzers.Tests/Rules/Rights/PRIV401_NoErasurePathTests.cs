namespace Privacy.Analyzers.Tests.Rules.Rights;

public sealed class PRIV401_NoErasurePathTests
{
    [Fact]
    public async Task PathThatLeavesMembers_NamesThem()
    {
        var found = await RuleTest.VerifyAsync(Code("[Erases(typeof(User))] void {|PRIV401:Leave|}(User user) { user.Email = null; }"));

        Assert.Equal("Erasure of 'User' by 'Service.Leave' misses 'Name' and 'Home.Street'", found.Single(diagnostic => diagnostic.Id == "PRIV401").GetMessage());
        Assert.Equal("Name;Home.Street", found.Single(diagnostic => diagnostic.Id == "PRIV401").Properties["privacy.missed"]);
    }

    [Fact]
    public async Task StoredTypeWithoutPath_SaysWhatIsMissing()
    {
        var found = await RuleTest.VerifyAsync(
            Code("[Erases(typeof(Order))] void Cancel(List<Order> orders, Order order) => orders.Remove(order); IRepository<User>? _users;")
                .Replace("class User ", "class {|PRIV401:User|} ", StringComparison.Ordinal));

        Assert.Equal(
            "Erasure of 'User' has no path: no method marked [Erases(typeof(User))] or named by 'rights.erasure' reaches it",
            found.Single(diagnostic => diagnostic.Id == "PRIV401").GetMessage());
    }

    [Theory]
    [InlineData("[Erases(typeof(User))] void Leave(User user) { user.Email = null; user.Name = null; user.Home = null; }")]
    [InlineData("[Erases(typeof(User))] void Leave(List<User> users, User user) => users.Remove(user);")]
    [InlineData("[Erases(typeof(User))] void Leave(List<User> users, User user) => Away(users, user); void Away(List<User> users, User user) => users.Remove(user);")]
    [InlineData("[Erases(typeof(User))] Task Leave(IEraser eraser, int id) => eraser.RunAsync(id);")]
    [InlineData("[Erases(typeof(User))] extern void Leave(User user);")]
    [InlineData("[Erases(typeof(Order))] void Leave(Order order) { }")]
    [InlineData("void Leave(User user) { user.Email = null; } IRepository<User>? _users;")]
    public Task CoveredOrOutOfSight_DoesNotReport(string members) => RuleTest.VerifyAsync(Code(members));

    [Theory]
    [InlineData("[PrivacyException(\"PRIV401\", Justification = \"Case A-17\")] [Erases(typeof(User))] void Leave(User user) { }")]
    [InlineData("[Erases(typeof(User))] void {|PRIV401:Leave|}(User user) { }")]
    [InlineData("[{|PRIV405:PrivacyException(\"PRIV401\")|}] [Erases(typeof(User))] void {|PRIV401:Leave|}(User user) { }")]
    public Task Exception_HoldsWhereSomebodyAnswersForIt(string members) => RuleTest.VerifyAsync(Code(members));

    [Fact]
    public Task PolicyNamesTheMethods_TheyShareTheWork() => RuleTest.VerifyAsync(
        Code("IRepository<User>? _users; void LeaveA(User user) { user.Email = null; user.Home = null; } void LeaveB(User user) => user.Name = null;"),
        RuleTest.Policy + "\nrights: { erasure: [\"Service.LeaveA\", \"Service.LeaveB\"] }");

    [Fact]
    public Task PolicyNamesOneOfThem_ReportsThere() => RuleTest.VerifyAsync(
        Code("IRepository<User>? _users; void {|PRIV401:LeaveA|}(User user) { user.Email = null; user.Home = null; } void LeaveB(User user) => user.Name = null;"),
        RuleTest.Policy + "\nrights: { erasure: \"Service.LeaveA\" }");

    [Fact]
    public Task PolicyThatCannotBeRead_IsNotHeldAgainstTheCode() => RuleTest.VerifyAsync(
        Code("[Erases(typeof(User))] void Leave(User user) { user.Email = null; }"), "rights: [");

    private static string Code(string members) => $$"""
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Privacy;
        interface IRepository<T>;
        interface IEraser { Task RunAsync(int id); }
        class Home { [PersonalData("user.contact.address.street", Purpose = "service")] public string? Street { get; set; } }
        class User
        {
            [PersonalData("user.contact.email", Purpose = "service")] public string? Email { get; set; }
            [PersonalData("user.name", Purpose = "service")] public string? Name { get; set; }
            public Home? Home { get; set; }
        }
        class Order;
        class Service { {{members}} }
        """.Replace("class User\n", "class User \n", StringComparison.Ordinal);
}
