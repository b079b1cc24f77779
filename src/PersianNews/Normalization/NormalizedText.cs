namespace PersianNews.Normalization;

/// <summary>A normal form that still knows where it came from.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed class NormalizedText
{
    /// <summary>The text as it was given.</summary>
    public required string Original { get; init; }

    /// <summary>The normal form; the same instance as <see cref="Original"/> when nothing changed.</summary>
    public required string Text { get; init; }

    /// <summary>The correspondence between the two.</summary>
    public required OffsetMap Offsets { get; init; }

    /// <summary>Every change, from left to right, with its reasons; empty when nothing changed.</summary>
    public IReadOnlyList<NormalizationEdit> Edits { get; init; } = [];
}
