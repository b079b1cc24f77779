using System.Buffers;

namespace PersianNews.Tokenization;

/// <summary>Cuts text into sentences.</summary>
/// <threadsafety>Implementations are immutable and safe to share between threads.</threadsafety>
public interface ISentenceSplitter
{
    /// <summary>Appends the ranges of the sentences, in order, trimmed of outer white space.</summary>
    /// <param name="text">Any text, lone surrogates included.</param>
    /// <param name="output">Receives the ranges.</param>
    void Split(ReadOnlySpan<char> text, IBufferWriter<TextSpan> output);
}
