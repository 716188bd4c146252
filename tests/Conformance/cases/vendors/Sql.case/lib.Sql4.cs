// option: PrivacySummaries=false
// Of Stub.System.Data.SQLite.Core.NetStandard 1.0.119: what the cases call of it.
namespace System.Data.SQLite
{
    public sealed class SQLiteCommand : System.Data.Common.DbCommand
    {
        public SQLiteCommand()
        {
        }

        public override string CommandText { get; set; } = default!;

        public override int CommandTimeout { get; set; }

        public override System.Data.CommandType CommandType { get; set; }

        protected override System.Data.Common.DbConnection DbConnection { get; set; } = default!;

        public System.Data.SQLite.SQLiteParameterCollection Parameters { get; } = default!;

        protected override System.Data.Common.DbParameterCollection DbParameterCollection { get; } = default!;

        protected override System.Data.Common.DbTransaction DbTransaction { get; set; } = default!;

        public override System.Data.UpdateRowSource UpdatedRowSource { get; set; }

        public override bool DesignTimeVisible { get; set; }

        public override void Cancel()
        {
        }

        protected override System.Data.Common.DbParameter CreateDbParameter() => throw null!;

        protected override System.Data.Common.DbDataReader ExecuteDbDataReader(System.Data.CommandBehavior behavior) => throw null!;

        public override int ExecuteNonQuery() => throw null!;

        public override object ExecuteScalar() => throw null!;

        public override void Prepare()
        {
        }
    }

    public sealed class SQLiteParameter : System.Data.Common.DbParameter
    {
        public SQLiteParameter()
        {
        }

        public override bool IsNullable { get; set; }

        public override System.Data.DbType DbType { get; set; }

        public override System.Data.ParameterDirection Direction { get; set; }

        public override string ParameterName { get; set; } = default!;

        public override int Size { get; set; }

        public override string SourceColumn { get; set; } = default!;

        public override bool SourceColumnNullMapping { get; set; }

        public override object Value { get; set; } = default!;

        public override void ResetDbType()
        {
        }
    }

    public sealed class SQLiteParameterCollection : System.Data.Common.DbParameterCollection
    {
        internal SQLiteParameterCollection()
        {
        }

        public override object SyncRoot { get; } = default!;

        public override int Count { get; }

        public override System.Collections.IEnumerator GetEnumerator() => throw null!;

        public override int Add(object value) => throw null!;

        public System.Data.SQLite.SQLiteParameter AddWithValue(string parameterName, object value) => throw null!;

        public override void AddRange(Array values)
        {
        }

        public override void Clear()
        {
        }

        public override bool Contains(string parameterName) => throw null!;

        public override bool Contains(object value) => throw null!;

        public override void CopyTo(Array array, int index)
        {
        }

        protected override System.Data.Common.DbParameter GetParameter(string parameterName) => throw null!;

        protected override System.Data.Common.DbParameter GetParameter(int index) => throw null!;

        public override int IndexOf(string parameterName) => throw null!;

        public override int IndexOf(object value) => throw null!;

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

        protected override void SetParameter(string parameterName, System.Data.Common.DbParameter value)
        {
        }

        protected override void SetParameter(int index, System.Data.Common.DbParameter value)
        {
        }
    }
}

// Of System.Data.SqlClient 4.9.1: what the cases call of it.
namespace System.Data.SqlClient
{
    public sealed class SqlBulkCopy : IDisposable
    {
        internal SqlBulkCopy()
        {
        }

        public void WriteToServer(System.Data.DataTable table)
        {
        }

        void IDisposable.Dispose()
        {
        }
    }

    public sealed class SqlCommand : System.Data.Common.DbCommand
    {
        public SqlCommand()
        {
        }

        public override string CommandText { get; set; } = default!;

        public override int CommandTimeout { get; set; }

        public override System.Data.CommandType CommandType { get; set; }

        protected override System.Data.Common.DbConnection DbConnection { get; set; } = default!;

        protected override System.Data.Common.DbParameterCollection DbParameterCollection { get; } = default!;

        protected override System.Data.Common.DbTransaction DbTransaction { get; set; } = default!;

        public override bool DesignTimeVisible { get; set; }

        public System.Data.SqlClient.SqlParameterCollection Parameters { get; } = default!;

        public override System.Data.UpdateRowSource UpdatedRowSource { get; set; }

        public override void Cancel()
        {
        }

        protected override System.Data.Common.DbParameter CreateDbParameter() => throw null!;

        protected override System.Data.Common.DbDataReader ExecuteDbDataReader(System.Data.CommandBehavior behavior) => throw null!;

        public override int ExecuteNonQuery() => throw null!;

        public override object ExecuteScalar() => throw null!;

        public override void Prepare()
        {
        }
    }

    public sealed class SqlParameter : System.Data.Common.DbParameter
    {
        public SqlParameter()
        {
        }

        public override System.Data.DbType DbType { get; set; }

        public override System.Data.ParameterDirection Direction { get; set; }

        public override bool IsNullable { get; set; }

        public override string ParameterName { get; set; } = default!;

        public override int Size { get; set; }

        public override string SourceColumn { get; set; } = default!;

        public override bool SourceColumnNullMapping { get; set; }

        public override object Value { get; set; } = default!;

        public override void ResetDbType()
        {
        }
    }

    public sealed class SqlParameterCollection : System.Data.Common.DbParameterCollection
    {
        internal SqlParameterCollection()
        {
        }

        public override int Count { get; }

        public override object SyncRoot { get; } = default!;

        public override int Add(object value) => throw null!;

        public override void AddRange(Array values)
        {
        }

        public System.Data.SqlClient.SqlParameter AddWithValue(string parameterName, object value) => throw null!;

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

// Of linq2db 6.5.1: what the cases call of it.
namespace LinqToDB
{
    public static class DataExtensions
    {
        public static int Insert<T>(this LinqToDB.IDataContext dataContext, T obj, string? tableName = null, string? databaseName = null, string? schemaName = null, string? serverName = null, LinqToDB.TableOptions tableOptions = LinqToDB.TableOptions.NotSet) where T : notnull => throw null!;
    }

    public interface IDataContext : IDisposable, IAsyncDisposable
    {
    }

    public enum TableOptions
    {
        NotSet = 0,
    }
}
