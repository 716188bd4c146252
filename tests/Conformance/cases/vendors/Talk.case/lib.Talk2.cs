// option: PrivacySummaries=false
// Of Octokit 14.0.0: what the cases call of it.
namespace Octokit
{
    public interface IIssueCommentsClient
    {
        Task<Octokit.IssueComment> Create(string owner, string name, long issueNumber, string newComment);
    }

    public interface IIssuesClient
    {
        Task<Octokit.Issue> Create(string owner, string name, Octokit.NewIssue newIssue);
    }

    public class Issue
    {
        public Issue()
        {
        }
    }

    public class IssueComment
    {
        public IssueComment()
        {
        }
    }

    public class NewIssue
    {
        internal NewIssue()
        {
        }

        public NewIssue(string title)
        {
        }
    }
}

// Of PuppeteerSharp 25.15.0: what the cases call of it.
namespace PuppeteerSharp
{
    public interface IPage : IDisposable, IAsyncDisposable
    {
        Task TypeAsync(string selector, string text, PuppeteerSharp.Input.TypeOptions options = null);
    }
}

namespace PuppeteerSharp.Input
{
    public class TypeOptions
    {
        public TypeOptions()
        {
        }
    }
}

// Of SSH.NET 2026.0.0: what the cases call of it.
namespace Renci.SshNet
{
    public interface ISftpClient : IDisposable
    {
        void WriteAllText(string path, string contents);
    }

    public interface ISshClient : IDisposable
    {
        Renci.SshNet.SshCommand RunCommand(string commandText);
    }

    public sealed class SshCommand : IDisposable
    {
        internal SshCommand()
        {
        }

        public void Dispose()
        {
        }
    }
}

// Of RestEase 1.4.3: what the cases call of it.
namespace RestEase
{
    [AttributeUsage((AttributeTargets)64, Inherited = false, AllowMultiple = false)]
    public sealed class GetAttribute : RestEase.RequestAttribute
    {
        public GetAttribute()
        {
        }

        public GetAttribute(string path)
        {
        }
    }

    [AttributeUsage((AttributeTargets)2176, Inherited = false, AllowMultiple = false)]
    public sealed class PathAttribute : Attribute
    {
        public PathAttribute()
        {
        }
    }

    [AttributeUsage((AttributeTargets)64, Inherited = false, AllowMultiple = false)]
    public class RequestAttribute : Attribute
    {
        internal RequestAttribute()
        {
        }
    }
}

// Of Selenium.WebDriver 4.52.0: what the cases call of it.
namespace OpenQA.Selenium
{
    public interface IWebElement
    {
        void SendKeys(string text);
    }
}

// Of SocketIOClient 3.0.6: what the cases call of it.
namespace SocketIOClient
{
    public class SocketIO : IDisposable
    {
        internal SocketIO()
        {
        }

        public Task EmitAsync(string eventName, params object[] data) => throw null!;

        public void Dispose()
        {
        }
    }
}

// Of StreamJsonRpc 2.26.150: what the cases call of it.
namespace StreamJsonRpc
{
    public class JsonRpc : IDisposable
    {
        internal JsonRpc()
        {
        }

        public Task InvokeAsync(string targetName, object? argument) => throw null!;

        public void Dispose()
        {
        }
    }
}

// Of System.DirectoryServices.Protocols 11.0.0: what the cases call of it.
namespace System.DirectoryServices.Protocols
{
    public class AddRequest : System.DirectoryServices.Protocols.DirectoryRequest
    {
        public AddRequest()
        {
        }

        public AddRequest(string distinguishedName, params System.DirectoryServices.Protocols.DirectoryAttribute[] attributes)
        {
        }
    }

    public class DirectoryAttribute : System.Collections.CollectionBase
    {
        public DirectoryAttribute()
        {
        }

        public DirectoryAttribute(string name, string value)
        {
        }
    }

    public abstract class DirectoryConnection
    {
        protected DirectoryConnection()
        {
        }

        public abstract System.DirectoryServices.Protocols.DirectoryResponse SendRequest(System.DirectoryServices.Protocols.DirectoryRequest request);
    }

    public abstract class DirectoryOperation
    {
        protected DirectoryOperation()
        {
        }
    }

    public abstract class DirectoryRequest : System.DirectoryServices.Protocols.DirectoryOperation
    {
        internal DirectoryRequest()
        {
        }
    }

    public abstract class DirectoryResponse : System.DirectoryServices.Protocols.DirectoryOperation
    {
        internal DirectoryResponse()
        {
        }
    }

    public class LdapConnection : System.DirectoryServices.Protocols.DirectoryConnection, IDisposable
    {
        internal LdapConnection()
        {
        }

        public void Dispose()
        {
        }

        public override System.DirectoryServices.Protocols.DirectoryResponse SendRequest(System.DirectoryServices.Protocols.DirectoryRequest request) => throw null!;
    }
}

// Of System.ServiceModel.Primitives 10.1.0: what the cases call of it.
namespace System.ServiceModel.Channels
{
    public interface IOutputChannel
    {
        void Send(System.ServiceModel.Channels.Message message);
    }

    public abstract class Message : IDisposable
    {
        protected Message()
        {
        }

        public static System.ServiceModel.Channels.Message CreateMessage(System.ServiceModel.Channels.MessageVersion version, string action, object body) => throw null!;

        void IDisposable.Dispose()
        {
        }
    }

    public sealed class MessageVersion
    {
        internal MessageVersion()
        {
        }

        public static System.ServiceModel.Channels.MessageVersion Default { get; } = default!;
    }
}

// Of Websocket.Client 5.5.1: what the cases call of it.
namespace Websocket.Client
{
    public interface IWebsocketClient : IDisposable
    {
        bool Send(string message);
    }
}
