namespace PersianNews.Cli.Input;

/// <summary>One document to work on.</summary>
/// <param name="Id">The caller's key: a JSON value in UTF-8, handed back as it came.</param>
/// <param name="Text">The text that all positions refer to.</param>
/// <param name="Headline">The headline, where it comes apart from the text.</param>
/// <param name="Published">When it was published, from the document or from <c>--published</c>.</param>
internal sealed record Document(ReadOnlyMemory<byte> Id, string Text, string? Headline, DateTimeOffset? Published)
{
    /// <summary>Whether its line has a <c>title</c>, which nothing reads, and no <c>headline</c>.</summary>
    public bool HasUnreadTitle { get; init; }
}
