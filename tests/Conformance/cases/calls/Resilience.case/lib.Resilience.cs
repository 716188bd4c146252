// option: PrivacySummaries=false
// Of FluentValidation 12.2.0: what the cases call of it.
namespace FluentValidation
{
    public interface IValidator<in T>
    {
        FluentValidation.Results.ValidationResult Validate(T instance);

        Task<FluentValidation.Results.ValidationResult> ValidateAsync(T instance, System.Threading.CancellationToken cancellation = default);
    }
}

namespace FluentValidation.Results
{
    public class ValidationFailure
    {
        public ValidationFailure()
        {
        }

        public object AttemptedValue { get; set; } = default!;
    }

    public class ValidationResult
    {
        public ValidationResult()
        {
        }

        public virtual bool IsValid { get; }

        public List<FluentValidation.Results.ValidationFailure> Errors { get; set; } = default!;
    }
}

// Of Polly.Core 8.9.1: what the cases call of it.
namespace Polly
{
    public sealed class ResiliencePipeline
    {
        internal ResiliencePipeline()
        {
        }

        public ValueTask ExecuteAsync(Func<System.Threading.CancellationToken, ValueTask> callback, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public ValueTask<TResult> ExecuteAsync<TResult, TState>(Func<TState, System.Threading.CancellationToken, ValueTask<TResult>> callback, TState state, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public ValueTask<TResult> ExecuteAsync<TResult>(Func<System.Threading.CancellationToken, ValueTask<TResult>> callback, System.Threading.CancellationToken cancellationToken = default) => throw null!;

        public TResult Execute<TResult>(Func<TResult> callback) => throw null!;
    }
}
