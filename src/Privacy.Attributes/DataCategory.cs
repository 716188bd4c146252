namespace Privacy;

/// <summary>Categories of the built-in taxonomy.</summary>
public static class DataCategory
{
    /// <summary>Electronic mail address.</summary>
    public const string Email = "user.contact.email";
}
