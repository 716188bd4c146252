using Microsoft.AspNetCore.Identity;

namespace Cases.Web.AccountsCase;

/// <summary>What Identity answers says who is meant.</summary>
internal static class Accounts
{
    public static void DescribedBad(User user, IdentityErrorDescriber describer)
    {
        var result = IdentityResult.Failed(describer.DuplicateUserName(user.Name));
        Log.LogInformation("{E}", result.Errors.First().Description); // expect: PRIV201
    }

    public static void DescribedTextBad(User user, IdentityErrorDescriber describer)
    {
        var result = IdentityResult.Failed(describer.DuplicateUserName(user.Name));
        Log.LogInformation("{E}", string.Join(", ", result.Errors.Select(e => e.Description))); // expect: PRIV201
    }

    public static void DescribedResultBad(User user, IdentityErrorDescriber describer)
    {
        var result = IdentityResult.Failed(describer.InvalidEmail(user.Email), new IdentityError { Code = "x" });
        Log.LogInformation("{E}", result.Errors.Last().Description); // expect: PRIV201
    }

    public static void CodeOk(User user, IdentityErrorDescriber describer)
    {
        var result = IdentityResult.Failed(describer.DuplicateUserName(user.Name));
        Log.LogInformation("{E}", result.Errors.First().Code);
    }

    public static void SucceededOk(User user, IdentityErrorDescriber describer)
    {
        var result = IdentityResult.Failed(describer.DuplicateUserName(user.Name));
        Log.LogInformation("{E}", result.Succeeded);
    }

    public static async Task RefusedPasswordOk(IPasswordValidator<Member> validator, UserManager<Member> users, User user)
    {
        var result = await validator.ValidateAsync(users, new Member(), user.Email);
        Log.LogInformation("{E}", string.Join(", ", result.Errors.Select(e => e.Description)));
    }

    public static void FP_ResultPrinted(User user, IdentityErrorDescriber describer)
    {
        var result = IdentityResult.Failed(describer.DuplicateUserName(user.Name));
        Log.LogInformation("{Result}", result.ToString()); // known false alarm: PRIV201 a result prints the codes of its errors, not what they say
    }

    public static async Task FN_Create(UserManager<Member> users, User user)
    {
        var result = await users.CreateAsync(new Member { UserName = user.Name }, "secret");
        Log.LogInformation("{E}", result.Errors.First().Description); // known miss: PRIV201 what the framework reads of the user that it refuses
    }

    public static async Task CreateOk(UserManager<Member> users, User user)
    {
        var result = await users.CreateAsync(new Member { UserName = user.Name }, "secret");
        Log.LogInformation("{E} {C}", result.Succeeded, result.Errors.First().Code);
    }
}

public class Member : IdentityUser;
