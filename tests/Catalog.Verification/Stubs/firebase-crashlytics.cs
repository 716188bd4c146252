// The shape of Plugin.Firebase.Crashlytics as far as its pack speaks of it, after https://github.com/TobiasBuchholz/Plugin.Firebase

using System;
using System.Collections.Generic;

namespace Plugin.Firebase.Crashlytics
{
    public interface IFirebaseCrashlytics : IDisposable
    {
        void SetCustomKey(string key, bool value);

        void SetCustomKey(string key, string value);

        void SetCustomKeys(IDictionary<string, object> customKeysAndValues);

        void SetUserId(string identifier);

        void Log(string message);

        void RecordException(Exception exception);
    }
}
