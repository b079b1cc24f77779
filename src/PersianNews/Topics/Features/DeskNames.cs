using PersianNews.Characters;

namespace PersianNews.Topics.Features;

/// <summary>
/// The desks that the opening of an article names: «به گزارش خبرنگار اقتصادی …», «گروه جامعه …», «سرویس «ورزشی» …». One such word says more of
/// where its house files an article than all others do, and would be lost among them.
/// </summary>
internal static class DeskNames
{
    private const float Weight = 3; // of other looks
    private const int OpeningLength = 700;
    private const int Most = 4;
    private const int LongestGap = 3; // a space and a mark or two

    // Who reports; the name of the desk follows. Saved models know these features: the list belongs to the format, not to the words of articles, which grow.
    private static readonly string[] Heads = ["خبرنگار", "خبرنگاران", "گروه", "سرویس", "سرويس", "دبیر", "دبير", "حوزه"];

    /// <summary>Reads the words that follow those who report into a sink, folded, each once.</summary>
    public static void Read<TSink>(int aspect, ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        ReadOnlySpan<char> opening = text[..Math.Min(text.Length, OpeningLength)];
        Span<ulong> found = stackalloc ulong[Most];
        int count = 0;
        foreach (string head in Heads)
        {
            int end = 0;
            while (count < Most && opening[end..].IndexOf(head) is var next and >= 0)
            {
                int start = end + next;
                end = start + head.Length;
                ulong desk = start == 0 || !IsLetter(opening[start - 1]) ? WordAfter(text[end..]) : 0;
                if (desk != 0 && !found[..count].Contains(desk))
                {
                    found[count++] = desk;
                    sink.Add(FeatureHash.Style(aspect, desk), Weight);
                }
            }
        }
    }

    /// <summary>The hash of the word that follows a gap; 0 where there is none.</summary>
    private static ulong WordAfter(ReadOnlySpan<char> text)
    {
        int gap = 0;
        while (gap < text.Length && gap <= LongestGap && !IsLetter(text[gap]))
        {
            gap++;
        }

        if (gap is 0 or > LongestGap || gap == text.Length)
        {
            return 0;
        }

        Span<char> letters = stackalloc char[WordReader.LongestWord];
        Span<ulong> prefixes = stackalloc ulong[WordReader.LongestWord + 1];
        WordReader.Read(text[gap..], letters, prefixes, out int length);
        return prefixes[length];
    }

    private static bool IsLetter(char c) => Folding.ClassOf(c) is CharClass.Letter or CharClass.ForeignLetter or CharClass.Ignorable;
}
