namespace Om.Service.Messaging;

public sealed class SupportQuestion
{
    public required string Text { get; init; }
}
