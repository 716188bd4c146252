// option: PrivacyInference=report
// severity: PRIV201=warning
using System.Net.Mail;
using Microsoft.AspNetCore.Http;

namespace Octokit
{
    public abstract class Account
    {
        public string Login { get; protected set; } = "";

        public int Followers { get; protected set; }
    }
}

namespace Cases.Sources.LibrarySourcesCase
{
    internal static class LibrarySources
    {
        public static void AgentBad(HttpContext context) => Log.LogInformation("{Agent}", context.Request.Headers.UserAgent.ToString()); // expect: PRIV201

        public static void MachineBad() => Log.LogInformation("{Who}", Environment.UserName); // expect: PRIV201

        public static void LoginKeyOk(Microsoft.AspNetCore.Identity.UserLoginInfo login) => Log.LogInformation("{X} {Y}", login.LoginProvider, login.ProviderKey);

        public static void MachineOk() => Log.LogInformation("{Where}", Environment.MachineName);

        public static void ConnectionBad(Microsoft.AspNetCore.Http.Features.IHttpConnectionFeature connection) =>
            Log.LogInformation("{X}", connection.RemoteIpAddress); // expect: PRIV201

        public static void ConnectionOk(Microsoft.AspNetCore.Http.Features.IHttpConnectionFeature connection) =>
            Log.LogInformation("{X} {Y}", connection.LocalIpAddress, connection.RemotePort);

        public static void HardwareBad(System.Net.NetworkInformation.NetworkInterface card) => Log.LogInformation("{X}", card.GetPhysicalAddress()); // expect: PRIV201

        public static void HardwareOk(System.Net.NetworkInformation.NetworkInterface card) => Log.LogInformation("{X}", card.Speed);

        public static void MailBad(MailAddress address) => Log.LogInformation("{To}", address.Address); // expect: PRIV201

        public static void MailOk(MailAddress address) => Log.LogInformation("{Host}", address.Host);

        public static void AccountBad(Octokit.Account account) => Log.LogInformation("{Login}", account.Login); // expect: PRIV201

        public static void AccountOk(Octokit.Account account) => Log.LogInformation("{Followers}", account.Followers);
    }
}
