// option: PrivacySummaries=false
// Of ClosedXML 0.95.4: what the cases call of it.
namespace ClosedXML.Excel
{
    public interface IXLCell
    {
        ClosedXML.Excel.IXLRange InsertData(System.Collections.IEnumerable data);

        ClosedXML.Excel.IXLCell SetValue<T>(T value);
    }

    public interface IXLRange
    {
    }
}

// Of CsvHelper 34.0.0: what the cases call of it.
namespace CsvHelper
{
    public sealed class CsvWriter : IDisposable, IAsyncDisposable
    {
        internal CsvWriter()
        {
        }

        public void WriteField(string? value)
        {
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => throw null!;

        public void WriteRecords<T>(IEnumerable<T> records)
        {
        }
    }

    public interface IWriterRow
    {
        void WriteField(string? field);
    }

    public interface IWriter : IWriterRow
    {
        void WriteRecords<T>(IEnumerable<T> records);
    }
}

// Of EPPlus 4.5.3.3: what the cases call of it.
namespace OfficeOpenXml
{
    public class ExcelAddress : OfficeOpenXml.ExcelAddressBase
    {
        internal ExcelAddress()
        {
        }
    }

    public class ExcelAddressBase : OfficeOpenXml.ExcelCellBase
    {
        internal ExcelAddressBase()
        {
        }
    }

    public abstract class ExcelCellBase
    {
        protected ExcelCellBase()
        {
        }
    }

    public class ExcelRange : OfficeOpenXml.ExcelRangeBase
    {
        internal ExcelRange()
        {
        }
    }

    public class ExcelRangeBase : OfficeOpenXml.ExcelAddress, IDisposable, System.Collections.IEnumerable
    {
        internal ExcelRangeBase()
        {
        }

        public object Value { get; set; } = default!;

        public void Dispose()
        {
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
    }
}

// Of MiniExcel 1.46.0: what the cases call of it.
namespace MiniExcelLibs
{
    public enum ExcelType
    {
        UNKNOWN = 2,
    }

    public interface IConfiguration
    {
    }

    public static class MiniExcel
    {
        public static int[] SaveAs(string path, object value, bool printHeader = true, string sheetName = "Sheet1", MiniExcelLibs.ExcelType excelType = MiniExcelLibs.ExcelType.UNKNOWN, MiniExcelLibs.IConfiguration configuration = null, bool overwriteFile = false) => throw null!;
    }
}

// Of NPOI 2.4.1: what the cases call of it.
namespace NPOI.SS.UserModel
{
    public interface ICell
    {
        void SetCellValue(string value);
    }
}

// Of Parquet.Net 6.1.0: what the cases call of it.
namespace Parquet
{
    public class ParquetOptions
    {
        public ParquetOptions()
        {
        }
    }
}

namespace Parquet.Schema
{
    public class ParquetSchema
    {
        internal ParquetSchema()
        {
        }
    }
}

namespace Parquet.Serialization
{
    public static class ParquetSerializer
    {
        public static Task<Parquet.Schema.ParquetSchema> SerializeAsync<T>(IEnumerable<T> objectInstances, System.IO.Stream destination, Parquet.ParquetOptions? options = null, IReadOnlyDictionary<string, string>? customMetadata = null, System.Threading.CancellationToken cancellationToken = default) => throw null!;
    }
}

// Of PDFsharp 6.2.4: what the cases call of it.
namespace PdfSharp.Drawing
{
    public abstract class XBrush
    {
        protected XBrush()
        {
        }
    }

    public sealed class XFont
    {
        internal XFont()
        {
        }
    }

    public sealed class XGraphics : IDisposable
    {
        internal XGraphics()
        {
        }

        public void Dispose()
        {
        }

        public void DrawString(string s, PdfSharp.Drawing.XFont font, PdfSharp.Drawing.XBrush brush, double x, double y)
        {
        }
    }
}

// Of QRCoder 1.8.1: what the cases call of it.
namespace QRCoder
{
    public class QRCodeData : IDisposable
    {
        internal QRCodeData()
        {
        }

        public virtual void Dispose()
        {
        }
    }

    public class QRCodeGenerator : IDisposable
    {
        public QRCodeGenerator()
        {
        }

        public QRCoder.QRCodeData CreateQrCode(string plainText, QRCoder.QRCodeGenerator.ECCLevel eccLevel, bool forceUtf8 = false, bool utf8BOM = false, QRCoder.QRCodeGenerator.EciMode eciMode = QRCoder.QRCodeGenerator.EciMode.Default, int requestedVersion = -1) => throw null!;

        public virtual void Dispose()
        {
        }

        public enum ECCLevel
        {
            Q = 2,
        }

        public enum EciMode
        {
            Default = 0,
        }
    }
}

// Of SpreadCheetah 1.28.0: what the cases call of it.
namespace SpreadCheetah
{
    public readonly struct DataCell
    {
        public DataCell(string? value)
        {
        }
    }

    public sealed class Spreadsheet : IDisposable, IAsyncDisposable
    {
        internal Spreadsheet()
        {
        }

        public ValueTask AddRowAsync(SpreadCheetah.DataCell[] cells, System.Threading.CancellationToken token = default) => throw null!;

        public ValueTask DisposeAsync() => throw null!;

        public void Dispose()
        {
        }
    }
}

// Of Sylvan.Data.Csv 1.4.4: what the cases call of it.
namespace Sylvan.Data.Csv
{
    public sealed class CsvDataWriter : IDisposable, IAsyncDisposable
    {
        internal CsvDataWriter()
        {
        }

        public long Write(System.Data.Common.DbDataReader reader) => throw null!;

        void IDisposable.Dispose()
        {
        }

        ValueTask IAsyncDisposable.DisposeAsync() => throw null!;
    }
}
