using System.IO;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Cases.Rights.ExportsInServicesCase;

internal class Reader
{
    [PersonalData("user.unique_id", Purpose = "service")] public Guid Id { get; init; }

    [PersonalData(DataCategory.Email, Purpose = "service")] public required string Email { get; init; }

    [PersonalData("user.name", Purpose = "service")] public string? Name { get; init; }

    public List<Loan> Loans { get; } = [];
}

internal sealed class Loan
{
    [PersonalData("user.behavior", Purpose = "service")] public string Title { get; set; } = "";

    [PersonalData("user.behavior", Purpose = "service")] public DateOnly Due { get; set; }

    public Reader? Reader { get; set; }
}

internal sealed record ReaderDto(Guid Id, string Email, string? Name, IReadOnlyList<LoanDto> Loans);

internal sealed record LoanDto(string Title, DateOnly Due);

internal sealed record ShortDto(Guid Id, string Email);

internal static class Mapping
{
    public static ReaderDto ToDto(this Reader reader) => new(reader.Id, reader.Email, reader.Name, [.. reader.Loans.Select(ToDto)]);

    public static LoanDto ToDto(this Loan loan) => new(loan.Title, loan.Due);

    public static ShortDto ToShort(this Reader reader) => new(reader.Id, reader.Email);

    public static IQueryable<ReaderDto> Project(this IQueryable<Reader> readers) =>
        readers.Select(each => new ReaderDto(each.Id, each.Email, each.Name, each.Loans.Select(loan => new LoanDto(loan.Title, loan.Due)).ToList()));
}

internal interface IMapper
{
    TTarget Map<TTarget>(object source);

    IQueryable<TTarget> ProjectTo<TTarget>(IQueryable source);
}

internal interface IConnection
{
    Task<IEnumerable<T>> QueryAsync<T>(string sql, object? parameters = null);

    Task<T> QuerySingleAsync<T>(string sql, object? parameters = null);
}

internal interface IExporter<T>
{
    [Exports(typeof(Reader))]
    Task<T> Export(Guid id);
}

internal sealed class Library(DbContextOptions<Library> options) : DbContext(options)
{
    public DbSet<Reader> Readers => Set<Reader>();

    public DbSet<Loan> Loans => Set<Loan>();
}

internal sealed class DtoExporter(Library library) : IExporter<ReaderDto>
{
    public async Task<ReaderDto> Export(Guid id)
    {
        var reader = await library.Readers.AsNoTracking().Include(each => each.Loans).FirstAsync(each => each.Id == id).ConfigureAwait(false);
        return reader.ToDto();
    }
}

[JsonSerializable(typeof(Reader))]
internal sealed partial class Json : JsonSerializerContext;

internal sealed class Exporters(Library library, IMapper mapper, IConnection connection)
{
    [Exports(typeof(Reader))]
    public async Task<ReaderDto?> ProjectedOk(Guid id) => await library.Readers.Where(each => each.Id == id).Project().SingleOrDefaultAsync();

    [Exports(typeof(Reader))]
    public ReaderDto MappedOk(Reader reader) => mapper.Map<ReaderDto>(reader);

    [Exports(typeof(Reader))]
    public Task<List<ReaderDto>> ProjectToOk() => mapper.ProjectTo<ReaderDto>(library.Readers).ToListAsync();

    [Exports(typeof(Reader))]
    public async Task<IEnumerable<Reader>> DapperOk(Guid id) => await connection.QueryAsync<Reader>("SELECT * FROM readers WHERE id = @id", new { id });

    [Exports(typeof(Loan))]
    public Task<IEnumerable<LoanDto>> DapperDtoOk(Guid id) => connection.QueryAsync<LoanDto>("SELECT l.title, l.due FROM loans l WHERE l.reader_id = @id", new { id });

    [Exports(typeof(Loan))]
    public Task<string> CteOk(Guid id) => connection.QuerySingleAsync<string>("WITH mine AS (SELECT title, due FROM loans WHERE reader = @id) SELECT json_agg(mine) FROM mine", new { id });

    [Exports(typeof(Loan))]
    public Task<string> ProcedureOk(Guid id) => connection.QuerySingleAsync<string>("EXEC dbo.usp_export_loans @id", new { id });

    [Exports(typeof(Reader))]
    public async Task<byte[]> ZipOk(Guid id)
    {
        var reader = await library.Readers.Include(each => each.Loans).FirstAsync(each => each.Id == id);
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var entry = zip.CreateEntry("reader.json").Open();
            await JsonSerializer.SerializeAsync(entry, reader);
        }

        return memory.ToArray();
    }

    [Exports(typeof(Reader))]
    public async Task WriteCsvOk(Reader reader, TextWriter writer)
    {
        await writer.WriteLineAsync("id;email;name");
        await writer.WriteLineAsync(string.Join(';', reader.Id, reader.Email, reader.Name));
        foreach (var (title, due) in reader.Loans.Select(loan => (loan.Title, loan.Due)))
            await writer.WriteLineAsync($"{title};{due:O}");
    }

    [Exports(typeof(Reader))]
    public void OutOk(Reader reader, out string json) => json = JsonSerializer.Serialize(reader, Json.Default.Reader);

    [Exports(typeof(Reader))]
    public Dictionary<string, object?> DictionaryOk(Reader reader) => new()
    {
        ["id"] = reader.Id,
        ["email"] = reader.Email,
        [nameof(Reader.Name)] = reader.Name,
        ["loans"] = reader.Loans,
    };

    [Exports(typeof(Reader))]
    public IResult Result(Guid id)
    {
        var reader = library.Readers.Find(id);
        return reader is null ? Results.NotFound() : Results.Json(reader); // expect: PRIV208
    }

    [Exports(typeof(Loan))]
    public async IAsyncEnumerable<LoanDto> StreamOk(Guid id)
    {
        await foreach (var loan in library.Loans.Where(each => each.Reader!.Id == id).AsAsyncEnumerable())
            yield return loan.ToDto();
    }

    [Exports(typeof(Loan))]
    public Task<List<Loan>> ListOk(Guid id) => library.Loans.Where(each => each.Reader!.Id == id).OrderBy(each => each.Due).ToListAsync();

    [Exports(typeof(Loan))]
    public string AggregateOk(Reader reader) => reader.Loans.Aggregate(new StringBuilder(), (text, loan) => text.Append(loan.Title).Append(loan.Due)).ToString();

    [Exports(typeof(Loan))]
    public string MethodGroupOk(Reader reader) => string.Join('\n', reader.Loans.Select(Line));

    [Exports(typeof(Loan))]
    public string TernaryOk(Loan loan) => loan.Due > DateOnly.MinValue ? loan.Title + loan.Due.ToString("O") : loan.Title;

    [Exports(typeof(Loan))]
    public Action<TextWriter> DeferredOk(Loan loan) => writer => writer.Write(loan.Title + loan.Due);

    [Exports(typeof(Loan))]
    public string LazyOk(Loan loan) => new Lazy<string>(() => Line(loan)).Value;

    [Exports(typeof(Reader))]
    public void Endpoint(WebApplication app) => app.MapGet("/me", (Guid id) => library.Readers.Find(id)); // expect: PRIV208

    [Exports(typeof(Reader))]
    public object ShortBad(Reader reader) => reader.ToShort(); // expect: PRIV402

    [Exports(typeof(Reader))]
    public object SelectedBad(Guid id) => // expect: PRIV402
        library.Readers.Where(each => each.Id == id).Select(each => new { each.Id, each.Name, Loans = each.Loans.Select(ToAnonymous) }).ToList();

    [Exports(typeof(Loan))]
    public object OnlyOrderedBad(Reader reader) => reader.Loans.OrderBy(loan => loan.Due).Select(loan => loan.Title).ToList(); // expect: PRIV402

    [Exports(typeof(Loan))]
    public object FilteredBad(Reader reader) => reader.Loans.Where(loan => loan.Due > DateOnly.MinValue).Select(loan => loan.Title); // expect: PRIV402

    [Exports(typeof(Loan))]
    public Task<IEnumerable<LoanDto>> DapperBad(Guid id) => connection.QueryAsync<LoanDto>("SELECT l.title FROM loans l WHERE l.reader_id = @id", new { id }); // expect: PRIV402

    private static string Line(Loan loan) => $"{loan.Title};{loan.Due}";

    private static object ToAnonymous(Loan loan) => new { loan.Title, loan.Due };
}
