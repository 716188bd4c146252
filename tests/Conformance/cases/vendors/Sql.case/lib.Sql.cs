// option: PrivacySummaries=false
// Of ClickHouse.Driver 1.5.0: what the cases call of it.
namespace ClickHouse.Driver
{
    public interface IClickHouseClient : IDisposable
    {
        Task<int> ExecuteNonQueryAsync(string sql, ClickHouse.Driver.ADO.Parameters.ClickHouseParameterCollection parameters = null, ClickHouse.Driver.QueryOptions options = null, System.Threading.CancellationToken cancellationToken = default);
    }

    public class QueryOptions
    {
        public QueryOptions()
        {
        }
    }
}

namespace ClickHouse.Driver.ADO.Parameters
{
    public class ClickHouseParameterCollection : System.Data.Common.DbParameterCollection
    {
        public ClickHouseParameterCollection()
        {
        }

        public override int Count { get; }

        public override object SyncRoot { get; } = default!;

        public override int Add(object value) => throw null!;

        public override void AddRange(Array values)
        {
        }

        public override void Clear()
        {
        }

        public override bool Contains(object value) => throw null!;

        public override bool Contains(string value) => throw null!;

        public override void CopyTo(Array array, int index)
        {
        }

        public override System.Collections.IEnumerator GetEnumerator() => throw null!;

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

        protected override System.Data.Common.DbParameter GetParameter(int index) => throw null!;

        protected override System.Data.Common.DbParameter GetParameter(string parameterName) => throw null!;

        protected override void SetParameter(int index, System.Data.Common.DbParameter value)
        {
        }

        protected override void SetParameter(string parameterName, System.Data.Common.DbParameter value)
        {
        }
    }
}

// Of DuckDB.NET.Data 1.5.6.1: what the cases call of it.
namespace DuckDB.NET.Data
{
    public interface IDuckDBAppenderRow
    {
        DuckDB.NET.Data.IDuckDBAppenderRow AppendValue(string? value);
    }
}

// Of FirebirdSql.Data.FirebirdClient 10.3.4: what the cases call of it.
namespace FirebirdSql.Data.FirebirdClient
{
    public sealed class FbCommand : System.Data.Common.DbCommand
    {
        public FbCommand()
        {
        }

        public override string CommandText { get; set; } = default!;

        public override System.Data.CommandType CommandType { get; set; }

        public override int CommandTimeout { get; set; }

        public FirebirdSql.Data.FirebirdClient.FbParameterCollection Parameters { get; } = default!;

        public override System.Data.UpdateRowSource UpdatedRowSource { get; set; }

        protected override System.Data.Common.DbConnection DbConnection { get; set; } = default!;

        protected override System.Data.Common.DbTransaction DbTransaction { get; set; } = default!;

        protected override System.Data.Common.DbParameterCollection DbParameterCollection { get; } = default!;

        public override bool DesignTimeVisible { get; set; }

        public override void Cancel()
        {
        }

        public override void Prepare()
        {
        }

        public override int ExecuteNonQuery() => throw null!;

        public override object ExecuteScalar() => throw null!;

        protected override System.Data.Common.DbParameter CreateDbParameter() => throw null!;

        protected override System.Data.Common.DbDataReader ExecuteDbDataReader(System.Data.CommandBehavior behavior) => throw null!;
    }

    public sealed class FbParameter : System.Data.Common.DbParameter
    {
        public FbParameter()
        {
        }

        public override string ParameterName { get; set; } = default!;

        public override int Size { get; set; }

        public override System.Data.ParameterDirection Direction { get; set; }

        public override bool IsNullable { get; set; }

        public override string SourceColumn { get; set; } = default!;

        public override System.Data.DbType DbType { get; set; }

        public override object Value { get; set; } = default!;

        public override bool SourceColumnNullMapping { get; set; }

        public override void ResetDbType()
        {
        }
    }

    public sealed class FbParameterCollection : System.Data.Common.DbParameterCollection
    {
        internal FbParameterCollection()
        {
        }

        public override int Count { get; }

        public override object SyncRoot { get; } = default!;

        public override void AddRange(Array values)
        {
        }

        public FirebirdSql.Data.FirebirdClient.FbParameter AddWithValue(string parameterName, object value) => throw null!;

        public override int Add(object value) => throw null!;

        public override bool Contains(object value) => throw null!;

        public override bool Contains(string parameterName) => throw null!;

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

        public override void CopyTo(Array array, int index)
        {
        }

        public override void Clear()
        {
        }

        public override System.Collections.IEnumerator GetEnumerator() => throw null!;

        protected override System.Data.Common.DbParameter GetParameter(string parameterName) => throw null!;

        protected override System.Data.Common.DbParameter GetParameter(int index) => throw null!;

        protected override void SetParameter(int index, System.Data.Common.DbParameter value)
        {
        }

        protected override void SetParameter(string parameterName, System.Data.Common.DbParameter value)
        {
        }
    }
}

// Of Microsoft.Data.SqlClient 7.1.1: what the cases call of it.
namespace Microsoft.Data.SqlClient
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

        public Microsoft.Data.SqlClient.SqlParameterCollection Parameters { get; } = default!;

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

        public Microsoft.Data.SqlClient.SqlParameter AddWithValue(string parameterName, object value) => throw null!;

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
