using System.Buffers;

namespace PersianNews.Tokenization;

/// <summary>Conveniences for every <see cref="ISentenceSplitter"/>.</summary>
public static class SentenceSplitterExtensions
{
    /// <summary>Returns the ranges of the sentences as an array.</summary>
    /// <param name="splitter">The splitter.</param>
    /// <param name="text">Any text.</param>
    public static TextSpan[] Split(this ISentenceSplitter splitter, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(splitter);
        var sentences = new ArrayBufferWriter<TextSpan>();
        splitter.Split(text, sentences);
        return sentences.WrittenSpan.ToArray();
    }
}
