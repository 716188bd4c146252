// The shape of DogStatsD-CSharp-Client as far as its pack speaks of it, after https://github.com/DataDog/dogstatsd-csharp-client

using System;

namespace StatsdClient
{
    public interface IDogStatsd : IDisposable
    {
        void Event(string title, string text, string alertType = null, string aggregationKey = null, string sourceType = null, int? dateHappened = null, string priority = null, string hostname = null, string[] tags = null);

        void ServiceCheck(string name, int status, int? timestamp = null, string hostname = null, string[] tags = null, string message = null);

        void Counter(string statName, double value, double sampleRate = 1, string[] tags = null);

        void Increment(string statName, int value = 1, double sampleRate = 1, string[] tags = null);

        void Decrement(string statName, int value = 1, double sampleRate = 1, string[] tags = null);

        void Gauge(string statName, double value, double sampleRate = 1, string[] tags = null);

        void Histogram(string statName, double value, double sampleRate = 1, string[] tags = null);

        void Distribution(string statName, double value, double sampleRate = 1, string[] tags = null);

        void Set(string statName, string value, double sampleRate = 1, string[] tags = null);

        void Timer(string statName, double value, double sampleRate = 1, string[] tags = null);

        void Time(Action action, string statName, double sampleRate = 1, string[] tags = null);

        IDisposable StartTimer(string name, double sampleRate = 1, string[] tags = null);
    }

    public static class DogStatsd
    {
        public static void Event(string title, string text, string alertType = null, string aggregationKey = null, string sourceType = null, int? dateHappened = null, string priority = null, string hostname = null, string[] tags = null)
        {
        }

        public static void ServiceCheck(string name, int status, int? timestamp = null, string hostname = null, string[] tags = null, string message = null)
        {
        }

        public static void Counter(string statName, double value, double sampleRate = 1, string[] tags = null)
        {
        }

        public static void Increment(string statName, int value = 1, double sampleRate = 1, string[] tags = null)
        {
        }

        public static void Decrement(string statName, int value = 1, double sampleRate = 1, string[] tags = null)
        {
        }

        public static void Gauge(string statName, double value, double sampleRate = 1, string[] tags = null)
        {
        }

        public static void Histogram(string statName, double value, double sampleRate = 1, string[] tags = null)
        {
        }

        public static void Distribution(string statName, double value, double sampleRate = 1, string[] tags = null)
        {
        }

        public static void Set(string statName, string value, double sampleRate = 1, string[] tags = null)
        {
        }

        public static void Timer(string statName, double value, double sampleRate = 1, string[] tags = null)
        {
        }

        public static void Time(Action action, string statName, double sampleRate = 1, string[] tags = null)
        {
        }

        public static IDisposable StartTimer(string name, double sampleRate = 1, string[] tags = null) => default;
    }
}
