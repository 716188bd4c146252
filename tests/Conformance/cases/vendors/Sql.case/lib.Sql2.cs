// option: PrivacySummaries=false
// Of Microsoft.Data.Sqlite.Core 11.0.0: what the cases call of it.
namespace Microsoft.Data.Sqlite
{
    public class SqliteCommand : System.Data.Common.DbCommand
    {
        public SqliteCommand()
        {
        }

        public override System.Data.CommandType CommandType { get; set; }

        public override string CommandText { get; set; } = default!;

        protected override System.Data.Common.DbConnection? DbConnection { get; set; }

        protected override System.Data.Common.DbTransaction? DbTransaction { get; set; }

        public virtual Microsoft.Data.Sqlite.SqliteParameterCollection Parameters { get; } = default!;

        protected override System.Data.Common.DbParameterCollection DbParameterCollection { get; } = default!;

        public override int CommandTimeout { get; set; }

        public override bool DesignTimeVisible { get; set; }

        public override System.Data.UpdateRowSource UpdatedRowSource { get; set; }

        protected override System.Data.Common.DbParameter CreateDbParameter() => throw null!;

        public override void Prepare()
        {
        }

        protected override System.Data.Common.DbDataReader ExecuteDbDataReader(System.Data.CommandBehavior behavior) => throw null!;

        public override int ExecuteNonQuery() => throw null!;

        public override object? ExecuteScalar() => throw null!;

        public override void Cancel()
        {
        }
    }

    public class SqliteParameter : System.Data.Common.DbParameter
    {
        public SqliteParameter()
        {
        }

        public override System.Data.DbType DbType { get; set; }

        public override System.Data.ParameterDirection Direction { get; set; }

        public override bool IsNullable { get; set; }

        public override string ParameterName { get; set; } = default!;

        public override int Size { get; set; }

        public override string SourceColumn { get; set; } = default!;

        public override bool SourceColumnNullMapping { get; set; }

        public override object? Value { get; set; }

        public override void ResetDbType()
        {
        }
    }

    public class SqliteParameterCollection : System.Data.Common.DbParameterCollection
    {
        internal SqliteParameterCollection()
        {
        }

        public override int Count { get; }

        public override object SyncRoot { get; } = default!;

        public override int Add(object value) => throw null!;

        public override void AddRange(Array values)
        {
        }

        public virtual Microsoft.Data.Sqlite.SqliteParameter AddWithValue(string? parameterName, object? value) => throw null!;

        public override void Clear()
        {
        }

        public override bool Contains(object value) => throw null!;

        public override bool Contains(string value) => throw null!;

        public override void CopyTo(Array array, int index)
        {
        }

        public override System.Collections.IEnumerator GetEnumerator() => throw null!;

        protected override System.Data.Common.DbParameter GetParameter(int index) => throw null!;

        protected override System.Data.Common.DbParameter GetParameter(string parameterName) => throw null!;

        public override int IndexOf(object value) => throw null!;

        public override int IndexOf(string parameterName) => throw null!;

        public override void Insert(int index, object value)
        {
        }

        public override void Remove(object value)
        {
        }

        public override void RemoveAt(int index)
        {
        }

        public override void RemoveAt(string parameterName)
        {
        }

        protected override void SetParameter(int index, System.Data.Common.DbParameter value)
        {
        }

        protected override void SetParameter(string parameterName, System.Data.Common.DbParameter value)
        {
        }
    }
}

// Of Microsoft.EntityFrameworkCore.Relational 10.0.15: what the cases call of it.
namespace Microsoft.EntityFrameworkCore
{
    public static class RelationalDatabaseFacadeExtensions
    {
        public static int ExecuteSqlRaw(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, string sql, params object?[] parameters) => throw null!;

        public static int ExecuteSqlInterpolated(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, FormattableString sql) => throw null!;

        public static Task<int> ExecuteSqlAsync(this Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade databaseFacade, FormattableString sql, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

// Of MySql.Data 26.10.0: what the cases call of it.
namespace MySql.Data.MySqlClient
{
    public sealed class MySqlCommand : System.Data.Common.DbCommand, IDisposable
    {
        public MySqlCommand()
        {
        }

        public override string CommandText { get; set; } = default!;

        public override int CommandTimeout { get; set; }

        public override System.Data.CommandType CommandType { get; set; }

        public MySql.Data.MySqlClient.MySqlParameterCollection Parameters { get; } = default!;

        public override System.Data.UpdateRowSource UpdatedRowSource { get; set; }

        public override bool DesignTimeVisible { get; set; }

        protected override System.Data.Common.DbConnection DbConnection { get; set; } = default!;

        protected override System.Data.Common.DbParameterCollection DbParameterCollection { get; } = default!;

        protected override System.Data.Common.DbTransaction DbTransaction { get; set; } = default!;

        protected override System.Data.Common.DbParameter CreateDbParameter() => throw null!;

        public override void Cancel()
        {
        }

        public override int ExecuteNonQuery() => throw null!;

        protected override System.Data.Common.DbDataReader ExecuteDbDataReader(System.Data.CommandBehavior behavior) => throw null!;

        public override object ExecuteScalar() => throw null!;

        public override void Prepare()
        {
        }

        public void Dispose()
        {
        }
    }

    public sealed class MySqlHelper
    {
        internal MySqlHelper()
        {
        }

        public static int ExecuteNonQuery(string connectionString, string commandText, params MySql.Data.MySqlClient.MySqlParameter[] commandParameters) => throw null!;
    }

    public sealed class MySqlParameter : System.Data.Common.DbParameter
    {
        public MySqlParameter()
        {
        }

        public override string ParameterName { get; set; } = default!;

        public override System.Data.ParameterDirection Direction { get; set; }

        public override bool IsNullable { get; set; }

        public override int Size { get; set; }

        public override object Value { get; set; } = default!;

        public override string SourceColumn { get; set; } = default!;

        public override bool SourceColumnNullMapping { get; set; }

        public override System.Data.DbType DbType { get; set; }

        public override void ResetDbType()
        {
        }
    }

    public sealed class MySqlParameterCollection : System.Data.Common.DbParameterCollection
    {
        internal MySqlParameterCollection()
        {
        }

        public override int Count { get; }

        public override object SyncRoot { get; } = default!;

        public MySql.Data.MySqlClient.MySqlParameter AddWithValue(string parameterName, object value) => throw null!;

        public override void Clear()
        {
        }

        public override int IndexOf(string parameterName) => throw null!;

        public override int IndexOf(object value) => throw null!;

        public override void AddRange(Array values)
        {
        }

        protected override System.Data.Common.DbParameter GetParameter(string parameterName) => throw null!;

        protected override System.Data.Common.DbParameter GetParameter(int index) => throw null!;

        protected override void SetParameter(string parameterName, System.Data.Common.DbParameter value)
        {
        }

        protected override void SetParameter(int index, System.Data.Common.DbParameter value)
        {
        }

        public override int Add(object value) => throw null!;

        public override bool Contains(string parameterName) => throw null!;

        public override bool Contains(object value) => throw null!;

        public override void CopyTo(Array array, int index)
        {
        }

        public override System.Collections.IEnumerator GetEnumerator() => throw null!;

        public override void Insert(int index, object value)
        {
        }

        public override void Remove(object value)
        {
        }

        public override void RemoveAt(string parameterName)
        {
        }

        public override void RemoveAt(int index)
        {
        }
    }
}
