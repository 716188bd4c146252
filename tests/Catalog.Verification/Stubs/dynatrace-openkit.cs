// The shape of Dynatrace.OpenKit as far as its pack speaks of it, after https://github.com/Dynatrace/openkit-dotnet

using System;
using System.Collections.Generic;

namespace Dynatrace.OpenKit.API
{
    public interface IOpenKit : IDisposable
    {
        ISession CreateSession(string clientIpAddress);

        ISession CreateSession();
    }

    public interface ISession : IDisposable
    {
        IRootAction EnterAction(string actionName);

        void IdentifyUser(string userTag);

        void ReportCrash(string errorName, string reason, string stacktrace);

        void ReportCrash(Exception exception);

        void SendBizEvent(string type, Dictionary<string, object> attributes = null);

        object TraceWebRequest(string url);
    }

    public interface IAction : IDisposable
    {
        IAction ReportEvent(string eventName);

        IAction ReportValue(string valueName, int value);

        IAction ReportValue(string valueName, string value);

        IAction ReportError(string errorName, string causeName, string causeDescription, string causeStackTrace);

        IAction ReportError(string errorName, Exception exception);

        object TraceWebRequest(string url);
    }

    public interface IRootAction : IAction
    {
        IAction EnterAction(string actionName);
    }
}
