using System.Globalization;
using System.IO;
using System.Security.Claims;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Cases.Strings.ConversionsCase;

internal sealed class Birth
{
    [PersonalData("user.demographic.date_of_birth", Purpose = "service")]
    public DateTime Date { get; set; }

    [PersonalData("user.unique_id", Purpose = "service")]
    public Guid Id { get; set; }

    [PersonalData("user.location", Purpose = "service")]
    public double Latitude { get; set; }

    public DateTime Seen { get; set; }
}

internal static class Conversions
{
    public static void DateToTextBad(Birth birth) => Log.LogInformation(birth.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); // expect: PRIV201

    public static void DateShiftedBad(Birth birth) => Log.LogInformation("{X}", birth.Date.AddDays(1)); // expect: PRIV201

    public static void GuidToTextBad(Birth birth) => Log.LogInformation("{X}", birth.Id.ToString("N")); // expect: PRIV201

    public static void GuidBytesBad(Birth birth) => Log.LogInformation("{X}", Convert.ToHexString(birth.Id.ToByteArray())); // expect: PRIV201

    public static void RoundedBad(Birth birth) => Log.LogInformation("{X}", Math.Round(birth.Latitude, 3)); // expect: PRIV201

    public static void NumberToTextBad(Birth birth) => Log.LogInformation(birth.Latitude.ToString(CultureInfo.InvariantCulture)); // expect: PRIV201

    public static void ArithmeticBad(Birth birth) => Log.LogInformation("{X}", (birth.Latitude * 2) - 1); // expect: PRIV201

    public static void UriBad(User user)
    {
        var uri = new Uri("https://example.org/" + user.Name);
        Log.LogInformation("{X}", uri); // expect: PRIV201
    }

    public static void UriPartBad(User user) => Log.LogInformation("{X}", new Uri("https://example.org/" + user.Name).AbsolutePath); // expect: PRIV201

    public static void StringWriterBad(User user)
    {
        var writer = new StringWriter();
        writer.Write(user.Email);
        Log.LogInformation(writer.ToString()); // expect: PRIV201
    }

    public static void StreamBad(User user)
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(user.Email));
        using var reader = new StreamReader(stream);
        Log.LogInformation(reader.ReadToEnd()); // expect: PRIV201
    }

    public static void RegexBad(User user) => Log.LogInformation(Regex.Replace(user.Email, "@.*", "")); // expect: PRIV201

    public static void MatchGroupBad(User user) => Log.LogInformation(Regex.Match(user.Email, "(.*)@").Groups[1].Value); // expect: PRIV201

    public static void XmlBad(User user)
    {
        var element = new XElement("mail", user.Email);
        Log.LogInformation(element.ToString()); // expect: PRIV201
    }

    public static void NormaliseBad(User user) => Log.LogInformation(user.Email.Normalize(NormalizationForm.FormD)); // expect: PRIV201

    public static void ReversedBad(User user) => Log.LogInformation(new string(user.Email.Reverse().ToArray())); // expect: PRIV201

    public static void SeenOk(Birth birth) => Log.LogInformation("{X}", birth.Seen.ToString("O"));

    public static void ComparedDateOk(Birth birth) => Log.LogInformation("{X}", birth.Date > DateTime.UnixEpoch);

    public static void RegexIsMatchOk(User user) => Log.LogInformation("{X}", Regex.IsMatch(user.Email, "@"));

    public static void IndexOk(User user) => Log.LogInformation("{X}", user.Email.IndexOf('@'));

    public static void CompareOk(User user) => Log.LogInformation("{X}", string.Equals(user.Email, user.Name, StringComparison.OrdinalIgnoreCase));

    public static void CleanUriOk(User user) => Log.LogInformation("{X}", new Uri("https://example.org/" + user.Theme));

    public static void SequenceAsTextOk(ClaimsIdentity identity, List<string> names, string[] all, User user)
    {
        identity.AddClaim(new Claim("contact", user.Email));
        names.Add(user.Name);
        all[0] = user.Name;
        Log.LogInformation("{X}", identity.Claims.ToString());
        Log.LogInformation("{X} {Y}", names.ToString(), all.ToString());
    }

    public static void PairAsTextBad(User user)
    {
        Log.LogInformation("{X}", new KeyValuePair<string, string>("name", user.Name).ToString()); // expect: PRIV201
    }

    public static void CharactersAsTextBad(User user)
    {
        IEnumerable<char> characters = user.Name;
        Log.LogInformation("{X}", characters.ToString()); // expect: PRIV201
    }
}
