// The shape of Dynatrace.OneAgent.Sdk as far as its pack speaks of it, after https://github.com/Dynatrace/OneAgent-SDK-for-dotnet

using System;

namespace Dynatrace.OneAgent.Sdk.Api
{
    public interface ITracer
    {
        void Error(string message);

        void Error(Exception exception);
    }

    public interface IIncomingWebRequestTracer : ITracer
    {
        void SetRemoteAddress(string remoteAddress);

        void AddParameter(string name, string value);

        void AddRequestHeader(string name, string value);

        void AddResponseHeader(string name, string value);
    }

    public interface IOutgoingWebRequestTracer : ITracer
    {
        void AddRequestHeader(string name, string value);

        void AddResponseHeader(string name, string value);
    }

    public interface IOneAgentSdk
    {
        void AddCustomRequestAttribute(string key, string value);

        void AddCustomRequestAttribute(string key, long value);

        ITracer TraceSQLDatabaseRequest(object databaseInfo, string statement);

        IIncomingWebRequestTracer TraceIncomingWebRequest(object webApplicationInfo, string url, string method);

        IOutgoingWebRequestTracer TraceOutgoingWebRequest(string url, string method);

        ITracer TraceIncomingRemoteCall(string serviceMethod, string serviceName, string serviceEndpoint);

        ITracer TraceOutgoingRemoteCall(string serviceMethod, string serviceName, string serviceEndpoint, int channelType, string channelEndpoint);
    }
}
