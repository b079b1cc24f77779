using System.Buffers;

namespace PersianNews.Tokenization;

/// <summary>Cuts text into tokens: sorted, disjoint ranges of the text.</summary>
/// <threadsafety>Implementations are immutable and safe to share between threads.</threadsafety>
public interface ITokenizer
{
    /// <summary>Appends the tokens of <paramref name="text"/> to <paramref name="output"/>, in order.</summary>
    /// <param name="text">Any text, lone surrogates included.</param>
    /// <param name="output">Receives the tokens.</param>
    void Tokenize(ReadOnlySpan<char> text, IBufferWriter<Token> output);
}
