// option: PrivacyInference=report
// severity: PRIV201=warning
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cases.Inference.FormsCase;

// A page called Users is about them and none of them.
internal sealed class Users : PageModel
{
    private readonly string name = "the role";

    private readonly string _username = "";

    public void UserNameBad() => Log.LogInformation("{X}", _username); // expect: PRIV201

    public void RoleOk() => Log.LogInformation("{X}", name);
}
