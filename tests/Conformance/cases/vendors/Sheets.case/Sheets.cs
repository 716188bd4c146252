using ClosedXML.Excel;
using CsvHelper;
using MiniExcelLibs;
using OfficeOpenXml;
using Parquet.Serialization;
using PdfSharp.Drawing;
using QRCoder;
using SpreadCheetah;
using Sylvan.Data.Csv;
using NpoiCell = NPOI.SS.UserModel.ICell;
using SheetCsvWriter = CsvHelper.CsvWriter;

namespace Cases.Vendors.SheetsCase;

internal static class Sheets
{
    public static void ClosedBad(IXLCell cell, User user) => cell.SetValue(user.Email); // expect: PRIV208

    public static void ClosedDataBad(IXLCell cell, User user) => cell.InsertData(new[] { user.Name }); // expect: PRIV208

    public static void ClosedOk(IXLCell cell, User user) => cell.SetValue(user.Theme);

    public static void PlusBad(ExcelRange cells, User user) => cells.Value = user.Email; // expect: PRIV208

    public static void PlusOk(ExcelRange cells, User user) => cells.Value = user.Theme;

    public static void NpoiBad(NpoiCell cell, User user) => cell.SetCellValue(user.Email); // expect: PRIV208

    public static void NpoiOk(NpoiCell cell, User user) => cell.SetCellValue(user.Theme);

    public static void MiniBad(User user) => MiniExcel.SaveAs("users.xlsx", new[] { user }); // expect: PRIV208

    public static void MiniOk(User user) => MiniExcel.SaveAs("themes.xlsx", new[] { user.Theme });

    public static void CsvFieldBad(SheetCsvWriter writer, User user) => writer.WriteField(user.Email); // expect: PRIV208

    public static void CsvRecordsBad(SheetCsvWriter writer, User user) => writer.WriteRecords(new[] { user }); // expect: PRIV208

    public static void CsvFieldOk(SheetCsvWriter writer, User user) => writer.WriteField(user.Theme);

    public static ValueTask SpreadBad(Spreadsheet sheet, User user) => sheet.AddRowAsync([new DataCell(user.Email)]); // expect: PRIV208

    public static ValueTask SpreadOk(Spreadsheet sheet, User user) => sheet.AddRowAsync([new DataCell(user.Theme)]);

    public static Task ParquetBad(System.IO.Stream file, User user) => ParquetSerializer.SerializeAsync(new[] { user }, file); // expect: PRIV208

    public static Task ParquetOk(System.IO.Stream file, User user) => ParquetSerializer.SerializeAsync(new[] { new Order { Number = user.Theme } }, file);

    public static void PdfBad(XGraphics page, XFont font, XBrush brush, User user) => page.DrawString(user.Email, font, brush, 1, 1); // expect: PRIV208

    public static void PdfOk(XGraphics page, XFont font, XBrush brush, User user) => page.DrawString(user.Theme, font, brush, 1, 1);

    public static object CodeBad(QRCodeGenerator codes, User user) => codes.CreateQrCode(user.Email, QRCodeGenerator.ECCLevel.Q); // expect: PRIV208

    public static object CodeOk(QRCodeGenerator codes, User user) => codes.CreateQrCode(user.Theme, QRCodeGenerator.ECCLevel.Q);

    public static void SylvanBad(CsvDataWriter writer, System.Data.DataTable table, User user)
    {
        table.Rows.Add(user.Email);
        writer.Write(table.CreateDataReader()); // expect: PRIV208
    }

    public static void SylvanOk(CsvDataWriter writer, System.Data.DataTable table) => writer.Write(table.CreateDataReader());

    public static void RowBad(IWriter writer, User user) => writer.WriteField(user.Phone); // expect: PRIV208

    public static void RowsBad(IWriter writer, List<User> users) => writer.WriteRecords(users.Select(user => new { user.Name, user.Visits })); // expect: PRIV208

    public static void RowsOk(IWriter writer, List<User> users) => writer.WriteRecords(users.Select(user => new { user.Theme, user.Visits }));
}
