// option: PrivacySummaries=false
// Of MySqlConnector 2.6.2: what the cases call of it.
namespace MySqlConnector
{
    public sealed class MySqlCommand : System.Data.Common.DbCommand
    {
        public MySqlCommand()
        {
        }

        public MySqlConnector.MySqlParameterCollection Parameters { get; } = default!;

        public override string CommandText { get; set; } = default!;

        public override int CommandTimeout { get; set; }

        public override System.Data.CommandType CommandType { get; set; }

        public override bool DesignTimeVisible { get; set; }

        public override System.Data.UpdateRowSource UpdatedRowSource { get; set; }

        protected override System.Data.Common.DbConnection? DbConnection { get; set; }

        protected override System.Data.Common.DbParameterCollection DbParameterCollection { get; } = default!;

        protected override System.Data.Common.DbTransaction? DbTransaction { get; set; }

        public override void Cancel()
        {
        }

        public override int ExecuteNonQuery() => throw null!;

        public override object? ExecuteScalar() => throw null!;

        public override void Prepare()
        {
        }

        protected override System.Data.Common.DbParameter CreateDbParameter() => throw null!;

        protected override System.Data.Common.DbDataReader ExecuteDbDataReader(System.Data.CommandBehavior behavior) => throw null!;
    }

    public sealed class MySqlParameter : System.Data.Common.DbParameter
    {
        public MySqlParameter()
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

    public sealed class MySqlParameterCollection : System.Data.Common.DbParameterCollection, System.Collections.IEnumerable
    {
        internal MySqlParameterCollection()
        {
        }

        public override int Count { get; }

        public override object SyncRoot { get; } = default!;

        public override int Add(object value) => throw null!;

        public override void AddRange(Array values)
        {
        }

        public MySqlConnector.MySqlParameter AddWithValue(string parameterName, object? value) => throw null!;

        public override bool Contains(object value) => throw null!;

        public override bool Contains(string value) => throw null!;

        public override void CopyTo(Array array, int index)
        {
        }

        public override void Clear()
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

// Of Npgsql 10.0.3: what the cases call of it.
namespace Npgsql
{
    public sealed class NpgsqlBinaryImporter : IDisposable, IAsyncDisposable
    {
        internal NpgsqlBinaryImporter()
        {
        }

        public void Write<T>(T value)
        {
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => throw null!;
    }

    public class NpgsqlCommand : System.Data.Common.DbCommand, IDisposable
    {
        public NpgsqlCommand()
        {
        }

        public override string CommandText { get; set; } = default!;

        public override int CommandTimeout { get; set; }

        public override System.Data.CommandType CommandType { get; set; }

        protected override System.Data.Common.DbConnection? DbConnection { get; set; }

        public override bool DesignTimeVisible { get; set; }

        public override System.Data.UpdateRowSource UpdatedRowSource { get; set; }

        protected override System.Data.Common.DbParameterCollection DbParameterCollection { get; } = default!;

        public Npgsql.NpgsqlParameterCollection Parameters { get; } = default!;

        protected override System.Data.Common.DbTransaction? DbTransaction { get; set; }

        protected override System.Data.Common.DbParameter CreateDbParameter() => throw null!;

        public override void Prepare()
        {
        }

        public override int ExecuteNonQuery() => throw null!;

        public override object? ExecuteScalar() => throw null!;

        protected override System.Data.Common.DbDataReader ExecuteDbDataReader(System.Data.CommandBehavior behavior) => throw null!;

        public override void Cancel()
        {
        }

        void IDisposable.Dispose()
        {
        }
    }

    public class NpgsqlParameter : System.Data.Common.DbParameter
    {
        public NpgsqlParameter()
        {
        }

        public override string ParameterName { get; set; } = default!;

        public override object? Value { get; set; }

        public override System.Data.DbType DbType { get; set; }

        public override bool IsNullable { get; set; }

        public override System.Data.ParameterDirection Direction { get; set; }

        public override int Size { get; set; }

        public override string SourceColumn { get; set; } = default!;

        public override bool SourceColumnNullMapping { get; set; }

        public override void ResetDbType()
        {
        }
    }

    public sealed class NpgsqlParameterCollection : System.Data.Common.DbParameterCollection, System.Collections.IEnumerable
    {
        internal NpgsqlParameterCollection()
        {
        }

        public override int Count { get; }

        public override object SyncRoot { get; } = default!;

        public Npgsql.NpgsqlParameter AddWithValue(string parameterName, object value) => throw null!;

        public override void RemoveAt(string parameterName)
        {
        }

        public override bool Contains(string parameterName) => throw null!;

        public override int IndexOf(string parameterName) => throw null!;

        public override void RemoveAt(int index)
        {
        }

        public override void Insert(int index, object value)
        {
        }

        public override void Remove(object value)
        {
        }

        public override bool Contains(object value) => throw null!;

        public override void Clear()
        {
        }

        public override int IndexOf(object value) => throw null!;

        public override int Add(object value) => throw null!;

        public override void CopyTo(Array array, int index)
        {
        }

        public override System.Collections.IEnumerator GetEnumerator() => throw null!;

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
    }
}

// Of sqlite-net-pcl 1.11.285: what the cases call of it.
namespace SQLite
{
    public interface ISQLiteAsyncConnection
    {
        Task<int> ExecuteAsync(string query, params object[] args);

        Task<int> InsertAsync(object obj);
    }
}
