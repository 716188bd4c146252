using System.Collections.Concurrent;
using Privacy;

namespace Om.Service.Profiles;

/// <summary>Where profiles are kept: clause 8.1. In memory here; a database in a real service.</summary>
public sealed class ProfileStore
{
    private readonly ConcurrentDictionary<Guid, Profile> _profiles = new();

    /// <summary>Collects a new user's data: clause 4 asks for the age first.</summary>
    [Recipient("registration")]
    public void Add(Profile profile) => _profiles.TryAdd(profile.Id, profile);

    [Recipient("profile-store")]
    public void Save(Profile profile) => _profiles[profile.Id] = profile;

    public Profile? Find(Guid id) => _profiles.GetValueOrDefault(id);

    public Profile? FindByPhone(string phone) => _profiles.Values.FirstOrDefault(profile => profile.Phone == phone);

    public void Remove(Guid id) => _profiles.TryRemove(id, out _);
}
