namespace PersianNews.Articles;

/// <summary>A speaker, or another person whom the text names together with a role.</summary>
/// <param name="Name">The fullest name the text gives, in normal spelling and without honorifics («سید محمود حسینی‌پور»); the role itself
/// where the text gives no name.</param>
/// <param name="Span">Where that name stands.</param>
public sealed record Person(string Name, TextSpan Span)
{
    /// <summary>Where the text says what the person is («استاندار مازندران»), if it does.</summary>
    public TextSpan? Role { get; init; }

    /// <summary>Whether the text gives a name; false for a person, or an institution, known by title only.</summary>
    public bool IsNamed { get; init; } = true;
}
