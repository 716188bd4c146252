// The shape of NewRelic.Agent.Api as far as its pack speaks of it, after https://github.com/newrelic/newrelic-dotnet-agent

using System;
using System.Collections.Generic;

namespace NewRelic.Api.Agent
{
    public static class NewRelic
    {
        public static void NoticeError(Exception exception, IDictionary<string, object> parameters)
        {
        }

        public static void NoticeError(string message, IDictionary<string, object> parameters, bool isExpected)
        {
        }

        public static void RecordCustomEvent(string eventType, IEnumerable<KeyValuePair<string, object>> attributes)
        {
        }

        public static void RecordLlmFeedbackEvent(string traceId, object rating, string category = "", string message = "", IDictionary<string, object> metadata = null)
        {
        }

        public static void SetUserParameters(string userName, string accountName, string productName)
        {
        }

        public static void SetTransactionName(string category, string name)
        {
        }

        public static void SetTransactionUri(Uri uri)
        {
        }

        public static void RecordMetric(string name, float value)
        {
        }

        public static void RecordResponseTimeMetric(string name, long millis)
        {
        }

        public static void IncrementCounter(string name)
        {
        }
    }

    public interface ITransaction
    {
        ITransaction AddCustomAttribute(string key, object value);

        void SetUserId(string userid);

        object RecordDatastoreSegment(string vendor, string model, string operation, string commandText = null, string host = null);
    }

    public interface ISpan
    {
        ISpan AddCustomAttribute(string key, object value);

        ISpan SetName(string name);
    }
}
