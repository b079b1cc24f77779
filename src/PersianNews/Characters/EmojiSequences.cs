namespace PersianNews.Characters;

/// <summary>Recognises emoji sequences: skin tones, joined families, flags, keycaps, tags (Unicode Technical Standard 51).</summary>
internal static class EmojiSequences
{
    private const char Joiner = '\u200D';
    private const char EmojiStyle = '\uFE0F';
    private const char Keycap = '\u20E3';

    /// <summary>The length of the emoji sequence that starts at <paramref name="start"/>; 0 when there is none.</summary>
    public static int Read(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        int length = Element(text, i);
        if (length == 0)
        {
            return 0;
        }

        i += length;
        while (i + 1 < text.Length && text[i] == Joiner && (length = Element(text, i + 1)) > 0)
        {
            i += 1 + length;
        }

        return i - start;
    }

    /// <summary>One emoji with what modifies it.</summary>
    private static int Element(ReadOnlySpan<char> text, int start)
    {
        int point = CodePoint(text, start, out int i);
        if (IsRegional(point))
        {
            int second = CodePoint(text, start + i, out int more);
            return IsRegional(second) ? i + more : i;
        }

        if (point is (>= '0' and <= '9') or '#' or '*')
        {
            int style = Style(text, start + i);
            return start + i + style < text.Length && text[start + i + style] == Keycap ? i + style + 1 : 0;
        }

        bool styled = start + i < text.Length && text[start + i] == EmojiStyle;
        if (!IsPictograph(point) && !(styled && point > 0x7F && !Folding.IsLetterOrDigit((char)point)))
        {
            return 0;
        }

        i += styled ? 1 : 0;
        while (true)
        {
            int next = CodePoint(text, start + i, out int length);
            bool modifies = next is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F) or EmojiStyle or Keycap;
            if (!modifies)
            {
                return i;
            }

            i += length;
        }
    }

    private static int Style(ReadOnlySpan<char> text, int i) => i < text.Length && text[i] == EmojiStyle ? 1 : 0;

    private static bool IsRegional(int point) => point is >= 0x1F1E6 and <= 0x1F1FF;

    // The blocks that hold pictographs; the symbols of the basic plane that are shown as emoji by default or with U+FE0F.
    private static bool IsPictograph(int point) => point is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF)
        or (>= 0x2B00 and <= 0x2BFF) or (>= 0x231A and <= 0x231B) or (>= 0x23E9 and <= 0x23F3) or (>= 0x25FD and <= 0x25FE) or 0x2764;

    private static int CodePoint(ReadOnlySpan<char> text, int i, out int length)
    {
        length = 1;
        if (i >= text.Length)
        {
            return -1;
        }

        if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(text[i], text[i + 1]);
        }

        return text[i];
    }
}
