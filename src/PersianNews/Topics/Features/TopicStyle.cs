using System.Numerics;

namespace PersianNews.Topics.Features;

/// <summary>
/// Names what an article looks like, apart from what it says: how long it and its headline are, how dense its marks, digits and letter
/// forms are, with which words it opens and closes, and which desk it names. That tells which house and desk it comes from.
/// </summary>
internal static class TopicStyle
{
    private const int OpeningWords = 3;
    private const int ClosingLength = 25;
    private const int Densities = 9;

    /// <summary>Reads an article into a sink: some fifteen features, each once, of which the desk weighs most.</summary>
    public static void Read<TSink>(ReadOnlySpan<char> headline, ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        int aspect = 0;
        Add(aspect++, BitOperations.Log2(((ulong)text.Length * (ulong)text.Length) | 1), ref sink); // in steps of half an octave
        Add(aspect++, Math.Min((headline.Length + 19) / 20, 9), ref sink);

        Span<int> counts = stackalloc int[Densities + 1]; // the last is of all others
        counts.Clear();
        ReadOnlySpan<byte> countedAs = CountedAs;
        foreach (char c in text)
        {
            counts[c < countedAs.Length ? countedAs[c] : Densities]++;
        }

        foreach (int count in counts[..Densities])
        {
            // In a thousand code units, by octaves.
            long density = 1000L * count / (text.Length + 50);
            Add(aspect++, count == 0 ? 0 : 1 + Math.Min(6, BitOperations.Log2((uint)density + 1)), ref sink);
        }

        ReadOnlySpan<char> rest = text.TrimStart();
        for (int i = 0; i < OpeningWords && !rest.IsEmpty; i++)
        {
            int end = rest.IndexOfAny(' ', '\n');
            AddWord(aspect + i, end < 0 ? rest : rest[..end], ref sink);
            rest = end < 0 ? [] : rest[end..].TrimStart();
        }

        ReadOnlySpan<char> close = text[Math.Max(0, text.Length - ClosingLength)..].TrimEnd();
        AddWord(aspect + OpeningWords, close[(close.LastIndexOfAny(' ', '\n') + 1)..], ref sink);
        DeskNames.Read(aspect + OpeningWords + 1, text, ref sink);
    }

    // A look-up for each character: which it is cannot be guessed, and wrong guesses cost more than all else here.
    private static byte[] CountedAs { get; } = [.. Enumerable.Range(0, '\u200C' + 1).Select(c => Counted((char)c))];

    private static byte Counted(char c) => c switch
    {
        'ي' or 'ك' => 0,
        'ی' or 'ک' => 1,
        '\u200C' => 2,
        '\n' => 3,
        '.' => 4,
        '«' or '"' => 5,
        >= '۰' and <= '۹' => 6,
        >= '0' and <= '9' => 7,
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => 8,
        _ => Densities,
    };

    private static void Add<TSink>(int aspect, int value, ref TSink sink)
        where TSink : struct, IFeatureSink => sink.Add(FeatureHash.Style(aspect, (ulong)value), 1);

    // As it is written: that «ایسنا/خراسان» has a stroke in it is the point.
    private static void AddWord<TSink>(int aspect, ReadOnlySpan<char> word, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        ulong hash = 0;
        foreach (char letter in word)
        {
            hash = FeatureHash.Extend(hash, letter);
        }

        sink.Add(FeatureHash.Style(aspect, hash), 1);
    }
}
