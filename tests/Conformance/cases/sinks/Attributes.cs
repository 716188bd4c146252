namespace Refit
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class PostAttribute(string path) : Attribute
    {
        public string Path { get; } = path;
    }
}

namespace Microsoft.SemanticKernel
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class KernelFunctionAttribute : Attribute;
}

namespace Cases.Sinks.AttributesCase
{
    using Microsoft.SemanticKernel;
    using Refit;

    internal interface IApi
    {
        [Post("/users")]
        Task Create(string mail, string theme);

        Task Local(string mail);
    }

    internal static class Generated
    {
        public static Task CallBad(IApi api, User user) => api.Create(user.Email, user.Theme); // expect: PRIV206

        public static Task CallOk(IApi api, User user) => api.Create("none", user.Theme);

        public static Task UnmarkedOk(IApi api, User user) => api.Local(user.Email);
    }

    internal sealed class Plugin
    {
        [KernelFunction]
        public string MailBad(User user) => user.Email; // expect: PRIV205

        [KernelFunction]
        public User WholeBad(User user)
        {
            return user; // expect: PRIV205
        }

        [KernelFunction]
        public async Task<string> LaterBad(User user)
        {
            await Task.Yield();
            return "mail " + user.Email; // expect: PRIV205
        }

        [KernelFunction]
        public string ThemeOk(User user) => user.Theme;

        public string UnmarkedOk(User user) => user.Email;
    }
}
