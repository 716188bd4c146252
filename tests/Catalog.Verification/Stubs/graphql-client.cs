// The shape of GraphQL.Client as far as its pack speaks of it, after https://github.com/graphql-dotnet/graphql-client

using System;
using System.Threading.Tasks;

namespace GraphQL.Client.Abstractions
{
    public interface IGraphQLClient
    {
        Task<TResponse> SendQueryAsync<TResponse>(object request);

        Task<TResponse> SendMutationAsync<TResponse>(object request);

        IObservable<TResponse> CreateSubscriptionStream<TResponse>(object request);
    }

    public static class GraphQLClientExtensions
    {
        public static Task<TResponse> SendQueryAsync<TResponse>(this IGraphQLClient client, string query, object variables = null, string operationName = null) => default;

        public static Task<TResponse> SendMutationAsync<TResponse>(this IGraphQLClient client, string query, object variables = null, string operationName = null) => default;

        public static IObservable<TResponse> CreateSubscriptionStream<TResponse>(this IGraphQLClient client, object request, Func<TResponse> defineResponseType) => default;
    }
}
