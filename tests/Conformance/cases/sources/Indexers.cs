namespace Cases.Sources.IndexersCase;

public class Form
{
    public string this[string name] => name + Environment.MachineName;

    public string Title { get; set; } = "";
}

/// <summary>An indexer that the policy names as a source: it is read without a name.</summary>
public class Page
{
    private readonly Form _form = new();

    public void ReadBad() => Log.LogInformation("{Value}", _form["mail"]); // expect: PRIV201

    public void HandedOnBad()
    {
        var mail = _form["mail"];
        Write(mail); // expect: PRIV201
    }

    public void ConditionalBad(Form? form) => Write(form?["mail"] ?? ""); // expect: PRIV201

    public void TitleOk() => Write(_form.Title);

    private static void Write(string text) => Log.LogInformation("{Text}", text);
}
