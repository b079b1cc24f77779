using System.Buffers;

namespace PersianNews.Tokenization;

/// <summary>
/// The built-in sentence splitter. A sentence ends at . ! ? ؟ and runs of them, with the closing marks that follow, and at a
/// line end; not inside a number, an address, an abbreviation, an initial, a list number or a quotation, nor inside a parenthesis
/// that holds no more than one sentence.
/// </summary>
/// <remarks>Linear time; nothing is allocated but what <c>output</c> needs.</remarks>
/// <threadsafety>Immutable; instances may be shared between threads.</threadsafety>
public sealed class SentenceSplitter : ISentenceSplitter
{
    private const int Batch = 64;

    /// <summary>Creates a splitter.</summary>
    /// <param name="options">Its choices; null for <see cref="SentenceSplitterOptions.Default"/>.</param>
    public SentenceSplitter(SentenceSplitterOptions? options = null) => Options = options ?? SentenceSplitterOptions.Default;

    /// <summary>Shared instance with the default options.</summary>
    public static SentenceSplitter Default { get; } = new(SentenceSplitterOptions.Default);

    /// <summary>The choices this instance was built with.</summary>
    public SentenceSplitterOptions Options { get; }

    /// <summary>Walks the sentences without allocating: <c>foreach (TextSpan sentence in splitter.Enumerate(text))</c>.</summary>
    /// <param name="text">Any text.</param>
    public SentenceEnumerator Enumerate(ReadOnlySpan<char> text) => new(text, Options);

    /// <inheritdoc/>
    public void Split(ReadOnlySpan<char> text, IBufferWriter<TextSpan> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        SentenceEnumerator sentences = Enumerate(text);
        bool more;
        do
        {
            Span<TextSpan> room = output.GetSpan(Batch);
            int count = 0;
            more = true;
            while (count < room.Length && (more = sentences.MoveNext()))
            {
                room[count++] = sentences.Current;
            }

            output.Advance(count);
        }
        while (more);
    }
}
