// The shape of Plugin.Firebase.Analytics as far as its pack speaks of it, after https://github.com/TobiasBuchholz/Plugin.Firebase

using System;
using System.Collections.Generic;

namespace Plugin.Firebase.Analytics
{
    public interface IFirebaseAnalytics : IDisposable
    {
        void LogEvent(string eventName, IDictionary<string, object> parameters);

        void LogEvent(string eventName, params (string parameterName, object parameterValue)[] parameters);

        void SetUserId(string id);

        void SetUserProperty(string name, string value);
    }
}
