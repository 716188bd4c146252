using FluentValidation;
using Polly;

namespace Cases.Calls.ResilienceCase;

internal static class Resilience
{
    public static void PipelineBad(ResiliencePipeline pipeline, User user) =>
        Log.LogInformation("{X}", pipeline.Execute(() => user.Email)); // expect: PRIV201

    public static async Task PipelineAsyncBad(ResiliencePipeline pipeline, User user)
    {
        var mail = await pipeline.ExecuteAsync(async token => await Task.FromResult(user.Email));
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public static async Task PipelineStateBad(ResiliencePipeline pipeline, User user)
    {
        var mail = await pipeline.ExecuteAsync(static (state, token) => ValueTask.FromResult(state), user.Email);
        Log.LogInformation("{X}", mail); // expect: PRIV201
    }

    public static async Task PipelineInsideBad(ResiliencePipeline pipeline, User user) =>
        await pipeline.ExecuteAsync(async token => Log.LogInformation("{X}", await Task.FromResult(user.Email))); // expect: PRIV201

    public static async Task PipelineOk(ResiliencePipeline pipeline, User user)
    {
        var theme = await pipeline.ExecuteAsync(async token => await Task.FromResult(user.Theme));
        Log.LogInformation("{X}", theme);
    }

    public static void FN_Attempted(IValidator<User> validator, User user)
    {
        foreach (var failure in validator.Validate(user).Errors)
            Log.LogInformation("{X}", failure.AttemptedValue); // known miss: PRIV201 what a failure says of the value that failed is not followed
    }

    public static async Task FN_AttemptedAsync(IValidator<User> validator, User user)
    {
        var result = await validator.ValidateAsync(user);
        Log.LogInformation("{X}", result.Errors[0].AttemptedValue); // known miss: PRIV201 what a failure says of the value that failed is not followed
    }

    public static void AttemptedThemeOk(IValidator<Order> validator, Order order)
    {
        foreach (var failure in validator.Validate(order).Errors)
            Log.LogInformation("{X}", failure.AttemptedValue);
    }

    public static void ValidOk(IValidator<User> validator, User user) => Log.LogInformation("{X}", validator.Validate(user).IsValid);
}
