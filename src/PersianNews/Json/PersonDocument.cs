using PersianNews.Articles;
using PersianNews.Characters;

namespace PersianNews;

/// <summary>A person in JSON.</summary>
/// <param name="Name">The fullest name, in normal spelling; the role where the text gives no name.</param>
/// <param name="Role">The role as the text states it.</param>
/// <param name="Named">Whether the text gives a name.</param>
/// <param name="Start">Where the name stands.</param>
/// <param name="Length">How long that is.</param>
public sealed record PersonDocument(string Name, string? Role, bool Named, int Start, int Length)
{
    internal static PersonDocument Of(Person person, string text) =>
        new(person.Name, person.Role is { } role ? Display.Clean(role.Slice(text)) : null, person.IsNamed, person.Span.Start, person.Span.Length);
}
