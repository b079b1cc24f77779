using System.Text.Json.Serialization;

namespace PersianNews;

/// <summary>An article to analyse.</summary>
/// <param name="Text">The page or the bare article. Nobody has to normalise it first.</param>
/// <exception cref="ArgumentNullException"><paramref name="Text"/> is null.</exception>
[JsonConverter(typeof(NewsInputJsonConverter))]
public sealed record NewsInput(string Text)
{
    /// <summary>The page or the bare article.</summary>
    public string Text { get; init; } = Text ?? throw new ArgumentNullException(nameof(Text));

    /// <summary>The caller's key, handed back untouched.</summary>
    public string? Id { get; init; }

    /// <summary>The headline, when it comes apart from the text.</summary>
    public string? Headline { get; init; }

    /// <summary>When it was published; <see cref="Dates.PublicationTime"/> reads it from text, a day belongs in <see cref="Reference"/>. Without it, and without <see cref="Reference"/>, a date on the page gives the reference day.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>The day in Tehran that relative dates are counted from, where the caller knows the day and not the moment; wins over <see cref="Published"/>.</summary>
    public DateOnly? Reference { get; init; }
}
