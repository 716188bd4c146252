using System.CodeDom.Compiler;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Cases.Rights.ValuesAndDelegatesCase;

internal class Patient
{
    [PersonalData(DataCategory.Email, Purpose = "service")] public string? Email { get; set; }

    [PersonalData("user.demographic.date_of_birth", Purpose = "service")] public DateOnly Born { get; set; }

    [PersonalData("user.contact.address.street", Purpose = "service")] public Home Home { get; set; } = new();

    [PersonalData("user.behavior", Purpose = "service")] public List<string> Notes { get; set; } = [];
}

internal sealed class Home
{
    public string? Street { get; set; }

    public string? City { get; set; }
}

internal sealed class Inpatient : Patient
{
    [PersonalData("user.behavior", Purpose = "service")] public string? Ward { get; set; }
}

internal record struct Score([property: PersonalData("user.behavior", Purpose = "service")] int Value);

[PersonalData("user.behavior", Purpose = "service")]
internal sealed class Answers
{
    public string? First { get; set; }

    public string? Second { get; set; }

    [NotPersonalData("The form's number")] public int Form { get; set; }
}

internal class Repo<T>
    where T : class
{
    public virtual Task RemoveAsync(T entity) => Task.CompletedTask;

    public IEnumerable<T> All() => [];
}

internal sealed class PatientRepo(DbContext context) : Repo<Patient>
{
    public override async Task RemoveAsync(Patient entity)
    {
        context.Remove(entity);
        await context.SaveChangesAsync();
    }
}

internal interface IErase<in T>
{
    void Erase(T value);
}

internal sealed class AnswersEraser : IErase<Answers>
{
    [Erases(typeof(Answers))]
    public void Erase(Answers value) => (value.First, value.Second) = (null, null);
}

internal sealed class HalfEraser : IErase<Answers>
{
    [Erases(typeof(Answers))]
    void IErase<Answers>.Erase(Answers value) => value.First = null; // expect: PRIV401
}

internal interface IDefault
{
    [Erases(typeof(Score))]
    Score EraseOk(Score score) => score with { Value = 0 };
}

internal sealed partial class Services(DbContext context, PatientRepo patients, IErase<Answers> eraser)
{
    [Erases(typeof(Answers))]
    public partial void PartialOk(Answers answers);

    [Erases(typeof(Patient))]
    public void NewDateOk(Patient patient)
    {
        patient.Email = null;
        patient.Born = new DateOnly(1900, 1, 1);
        patient.Home = new Home();
        patient.Notes = new List<string>();
    }

    [Erases(typeof(Patient))]
    public void InitialisedHomeOk(Patient patient)
    {
        (patient.Email, patient.Born) = (null, DateOnly.MinValue);
        patient.Home = new Home { City = "-" };
        patient.Notes.RemoveRange(0, patient.Notes.Count);
    }

    [Erases(typeof(Patient))]
    public Task RepositoryOk(Patient patient) => patients.RemoveAsync(patient);

    [Erases(typeof(Patient))]
    public void MethodGroupOk(List<Patient> all) => all.ForEach(Blank);

    [Erases(typeof(Patient))]
    public Task ParallelOk(List<Patient> all) => Parallel.ForEachAsync(all, async (patient, _) => await patients.RemoveAsync(patient));

    [Erases(typeof(Patient))]
    public void DelegateFieldOk(Patient patient)
    {
        Action<Patient> blank = Blank;
        blank(patient);
    }

    [Erases(typeof(Patient))]
    public void EntryOk(Patient patient)
    {
        EntityEntry<Patient> entry = context.Entry(patient);
        entry.Property(each => each.Email).CurrentValue = null;
        entry.Property(each => each.Born).CurrentValue = default;
        entry.Property("Notes").CurrentValue = null;
        entry.Reference(each => each.Home).CurrentValue = null;
    }

    [Erases(typeof(Patient))]
    public void RefArgumentOk(Patient patient)
    {
        var (email, home) = ((string?)null, new Home());
        patient.Email = email;
        patient.Home = home;
        patient.Born = Epoch();
        patient.Notes = [];
    }

    [Erases(typeof(Patient))]
    public void GeneralisedOk(Patient patient)
    {
        context.RemoveRange(context.Set<Patient>().Where(each => each.Email == patient.Email));
        context.SaveChanges();
    }

    [Erases(typeof(Score))]
    public void RefOk(ref Score score) => score = default;

    [Erases(typeof(Score))]
    public void ElementOk(Score[] scores) => scores[0] = default;

    [Erases(typeof(Score))]
    public void DictionaryOk(Dictionary<int, Score?> scores) => scores[1] = null;

    [Erases(typeof(Score))]
    public void ArrayOk(Score[] scores) => Array.Clear(scores);

    [Erases(typeof(Score))]
    public void SpanOk(Span<Score> scores) => scores.Clear();

    [Erases(typeof(Answers))]
    public void InterfaceOk(Answers answers) => eraser.Erase(answers);

    [Erases(typeof(Answers))]
    public void GenericOk(Answers answers) => Dispatch(answers, each => each.First = each.Second = "");

    [Exports(typeof(Answers))]
    public JsonNode NodeOk(Answers answers) => new JsonObject { ["first"] = answers.First, ["second"] = answers.Second };

    [Exports(typeof(Answers))]
    public JsonNode? ToNodeOk(Answers answers) => JsonSerializer.SerializeToNode(answers);

    [Exports(typeof(Answers))]
    public void WriterOk(Answers answers, Utf8JsonWriter writer)
    {
        writer.WriteString("first", answers.First);
        writer.WriteString("second"u8, answers.Second);
    }

    [Exports(typeof(Answers))]
    public string TernaryOk(Answers answers) => answers.First is null ? "" : answers.First + answers.Second;

    [Exports(typeof(Answers))]
    public string SwitchOk(Answers answers) => answers switch
    {
        { First: { Length: > 0 } first, Second: var second } => first + second,
        _ => "",
    };

    [Exports(typeof(Answers))]
    public (string?, string?) TupleOk(Answers answers) => (answers.First, answers.Second);

    [Exports(typeof(Answers))]
    public string LocalOk(Answers answers)
    {
        var (first, second) = (answers.First, answers.Second);
        return $"{first}{second}";
    }

    [Exports(typeof(Answers))]
    public string CompoundOk(Answers answers)
    {
        var text = "";
        text += answers.First;
        text += answers.Second ?? "none";
        return text;
    }

    [Exports(typeof(Inpatient))]
    public IEnumerable<Patient> BaseRepoOk() => patients.All();

    [Exports(typeof(Patient))]
    public Dictionary<string, List<Patient>> GroupedOk(List<Patient> all) => all.GroupBy(each => each.Email ?? "").ToDictionary(group => group.Key, group => group.ToList());

    [Exports(typeof(Score))]
    public string ReflectedOk(Score score) => string.Join(';', typeof(Score).GetProperties().Select(property => property.Name + "=" + property.GetValue(score)));

    [Erases(typeof(Inpatient))]
    public void BaseOnlyBad(Inpatient patient) => Blank(patient); // expect: PRIV401

    [Erases(typeof(Patient))]
    public void BlankAgainOk(Patient patient)
    {
        Blank(patient);
        context.Add(patient);
    }

    [Erases(typeof(Answers))]
    public void HashedBad(Answers answers) // expect: PRIV401
    {
        answers.First = null;
        answers.Second = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(answers.Second ?? "")));
    }

    [Exports(typeof(Answers))]
    public string LinqBad(List<Answers> all) => string.Concat(all.OrderByDescending(each => each.Second).ThenBy(each => each.Form).Select(each => each.First)); // expect: PRIV402

    private static DateOnly Epoch() => new(1970, 1, 1);

    private static void Blank(Patient patient)
    {
        patient.Email = null;
        patient.Born = default;
        patient.Home = new Home { Street = "", City = "" };
        patient.Notes.Clear();
    }

    private static void Dispatch<T>(T value, Action<T> act) => act(value);
}

[GeneratedCode("tool", "1.0")]
internal sealed partial class Services
{
    [CompilerGenerated]
    public partial void PartialOk(Answers answers)
    {
        answers.First = null;
        answers.Second = null;
    }
}
