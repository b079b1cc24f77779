using System.Buffers;

namespace PersianNews.Normalization;

/// <summary>Conveniences for every <see cref="ITextNormalizer"/>.</summary>
public static class TextNormalizerExtensions
{
    /// <summary>Returns the normal form as a string.</summary>
    /// <param name="normalizer">The normalizer.</param>
    /// <param name="text">Any text.</param>
    public static string NormalizeToString(this ITextNormalizer normalizer, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(normalizer);
        using var output = new PooledWriter(text.Length);
        normalizer.Normalize(text, output);
        return output.Written.ToString();
    }
}
