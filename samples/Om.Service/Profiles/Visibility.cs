using Privacy;

namespace Om.Service.Profiles;

/// <summary>What the user opened to everybody, by the settings of the profile: clause 2.4. Nothing is open until the user says so.</summary>
public sealed class Visibility
{
    private readonly HashSet<string> _opened = [];

    [Guard("made-public")]
    public bool IsMadePublic => _opened.Count > 0;

    public bool Shows(string field) => _opened.Contains(field);

    public void Open(string field) => _opened.Add(field);

    public void CloseAll() => _opened.Clear();
}
