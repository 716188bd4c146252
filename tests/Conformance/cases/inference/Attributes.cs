// option: PrivacyInference=report
// severity: PRIV201=warning
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;

namespace Cases.Inference.AttributesCase;

internal sealed class Inquiry
{
    [EmailAddress]
    public string Reach { get; set; } = "";

    [Phone]
    public string Back { get; set; } = "";

    [DataType(DataType.EmailAddress)]
    public string Where { get; set; } = "";

    [Column("birth_date")]
    public DateTime Field7 { get; set; }

    [JsonPropertyName("last_name")]
    public string L { get; set; } = "";

    [Display(Name = "Colour")]
    public string Paint { get; set; } = "";

    [Required]
    public string Subject { get; set; } = "";

    [EmailAddress]
    public string SupportDesk { get; set; } = "";
}

internal sealed record Wish([property: EmailAddress] string To);

internal static class Attributes
{
    public static void ValidatedBad(Inquiry inquiry) => Log.LogInformation("{X} {Y} {Z}", inquiry.Reach, inquiry.Back, inquiry.Where); // expect: PRIV201, PRIV201, PRIV201

    public static void ColumnBad(Inquiry inquiry) => Log.LogInformation("{X}", inquiry.Field7); // expect: PRIV201

    public static void JsonNameBad(Inquiry inquiry) => Log.LogInformation("{X}", inquiry.L); // expect: PRIV201

    public static void RecordBad(Wish wish) => Log.LogInformation("{X}", wish.To); // expect: PRIV201

    public static void OthersOk(Inquiry inquiry) => Log.LogInformation("{X} {Y}", inquiry.Paint, inquiry.Subject);

    public static void SupportOk(Inquiry inquiry) => Log.LogInformation("{X}", inquiry.SupportDesk);
}
