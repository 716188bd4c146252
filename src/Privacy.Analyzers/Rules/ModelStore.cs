using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Privacy.Analyzers.Catalog;
using Privacy.Analyzers.Policy;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Rules;

/// <summary>
/// The model of a compilation, made once and shared by all our analyzers: Roslyn gives them nothing else in common. Weak by compilation, so it
/// holds no state of its own; a host that analyses one compilation under several policies gets one model for each.
/// </summary>
internal static class ModelStore
{
    private static readonly ConditionalWeakTable<Compilation, List<PrivacyModel>> Models = new();

    public static PrivacyModel Of(Compilation compilation, PolicyInput input, CancellationToken cancel)
    {
        var policy = input.Result.Policy;
        var asOf = input.Properties.AsOf;
        var inference = input.Properties.Inference ?? policy.Inference.Mode ?? InferenceMode.Suggest;
        var models = Models.GetOrCreateValue(compilation);

        // The analyzers of a compilation start at the same time; the second waits for what the first makes instead of making it again.
        lock (models)
        {
            foreach (var known in models)
            {
                if (ReferenceEquals(known.Policy, policy) && known.AsOf == asOf && known.Inference == inference && ReferenceEquals(known.Approved, input.Approved))
                    return known;
            }

            var model = PrivacyModel.Create(compilation, policy, asOf, inference, cancel, input.Approved);
            models.Add(model);
            return model;
        }
    }
}
