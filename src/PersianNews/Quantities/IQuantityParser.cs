using System.Buffers;

namespace PersianNews.Quantities;

/// <summary>Finds quantities in running text. Implementations are immutable and safe to share between threads.</summary>
public interface IQuantityParser
{
    /// <summary>Appends every quantity of a running text, left to right, never overlapping. Never throws on account of the text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="output">Receives the matches; a reused <see cref="ArrayBufferWriter{T}"/> makes the call allocation-free.</param>
    void Find(ReadOnlySpan<char> text, IBufferWriter<QuantityMatch> output);
}
