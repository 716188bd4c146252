namespace LibGit2Sharp
{
    public sealed class Signature(string name, string email)
    {
        public string Name { get; } = name;

        public string Email { get; } = email;
    }

    public interface IRepository
    {
        void Commit(string message, Signature author, Signature committer);

        void Reset(string message);
    }
}

namespace Cases.Sinks.CommitsCase
{
    using LibGit2Sharp;

    internal static class Commits
    {
        private static readonly Signature _robot = new("robot", "robot@example.org");

        public static void MessageBad(IRepository repository, User user) => repository.Commit("for " + user.Name, _robot, _robot); // expect: PRIV208

        public static void MessageOk(IRepository repository, User user) => repository.Commit("for " + user.Theme, _robot, _robot);

        public static void OtherMemberOk(IRepository repository, User user) => repository.Reset(user.Name);
    }
}
