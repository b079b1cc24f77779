using System.Buffers;

namespace PersianNews.Normalization;

/// <summary>Rewrites text in one normal form.</summary>
/// <threadsafety>Implementations are immutable and safe to share between threads.</threadsafety>
public interface ITextNormalizer
{
    /// <summary>Writes the normal form of <paramref name="text"/>; records what moved when a builder is given.</summary>
    /// <param name="text">Any text, lone surrogates included.</param>
    /// <param name="output">Receives the normal form; it must not be a view of <paramref name="text"/>.</param>
    /// <param name="offsets">Receives the stretches that were kept and replaced, from left to right; or <see langword="null"/>.</param>
    void Normalize(ReadOnlySpan<char> text, IBufferWriter<char> output, OffsetMapBuilder? offsets = null);
}
