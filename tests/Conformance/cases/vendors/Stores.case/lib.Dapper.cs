// option: PrivacySummaries=false
// Of Dapper 2.0.0: what the cases call of it.
namespace Dapper
{
    public class DynamicParameters
    {
        public DynamicParameters()
        {
        }

        public void Add(string name, object? value = null, System.Data.DbType? dbType = null, System.Data.ParameterDirection? direction = null, int? size = null, byte? precision = null, byte? scale = null)
        {
        }
    }

    public static class SqlMapper
    {
        public static int Execute(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;

        public static Task<int> ExecuteAsync(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;

        public static T? ExecuteScalar<T>(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;

        public static Task<IEnumerable<T>> QueryAsync<T>(this System.Data.IDbConnection cnn, string sql, object? param = null, System.Data.IDbTransaction? transaction = null, int? commandTimeout = null, System.Data.CommandType? commandType = null) => throw null!;
    }
}
