// option: PrivacySummaries=false
// Of Prometheus.NetStandard 8.0.0: what the cases call of it.
namespace Prometheus
{
    public abstract class ChildBase : Prometheus.ICollectorChild, IDisposable
    {
        private protected ChildBase()
        {
        }

        public void Dispose()
        {
        }
    }

    public abstract class Collector
    {
        private protected Collector()
        {
        }
    }

    public abstract class Collector<TChild> : Prometheus.Collector where TChild : Prometheus.ChildBase
    {
        private protected Collector()
        {
        }

        public TChild WithLabels(params string[] labelValues) => throw null!;
    }

    public sealed class Counter : Prometheus.Collector<Prometheus.Counter.Child>, Prometheus.ICounter, Prometheus.ICollectorChild
    {
        internal Counter()
        {
        }

        public void Inc(double increment = 1)
        {
        }

        public sealed class Child : Prometheus.ChildBase, Prometheus.ICounter, Prometheus.ICollectorChild
        {
            internal Child()
            {
            }

            public void Inc(double increment = 1)
            {
            }
        }
    }

    public sealed class Exemplar
    {
        internal Exemplar()
        {
        }

        public static Prometheus.Exemplar From(in Prometheus.Exemplar.LabelPair labelPair1) => throw null!;

        public static Prometheus.Exemplar.LabelPair Pair(string key, string value) => throw null!;

        public readonly struct LabelPair;
    }

    public sealed class Histogram : Prometheus.Collector<Prometheus.Histogram.Child>, Prometheus.ICollectorChild
    {
        internal Histogram()
        {
        }

        public void Observe(double val, Prometheus.Exemplar? exemplar)
        {
        }

        public sealed class Child : Prometheus.ChildBase, Prometheus.ICollectorChild
        {
            internal Child()
            {
            }
        }
    }

    public interface ICollectorChild;

    public interface ICounter : Prometheus.ICollectorChild
    {
        void Inc(double increment = 1);
    }

    public interface IManagedLifetimeMetricHandle<TMetricInterface> where TMetricInterface : Prometheus.ICollectorChild
    {
        void WithLease(Action<TMetricInterface> action, params string[] labelValues);
    }

    public static class Metrics
    {
        public static Prometheus.Counter CreateCounter(string name, string help, params string[] labelNames) => throw null!;
    }
}
