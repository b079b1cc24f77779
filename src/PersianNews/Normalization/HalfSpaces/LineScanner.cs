using System.Runtime.CompilerServices;
using PersianNews.Characters;

namespace PersianNews.Normalization.HalfSpaces;

/// <summary>Cuts text into words and the walls between them.</summary>
internal static class LineScanner
{
    // A line that goes on for this many times the limit without any mark is cut at a space: memory stays bounded.
    private const int HardLimit = 4;
    private const ulong EdgeHash = 0x1111, PunctuationHash = 0x2222, DigitHash = 0x3333, ForeignHash = 0x4444;

    /// <summary>
    /// Reads <paramref name="text"/> from <paramref name="position"/> to the end of the line, or to the first wall behind
    /// <paramref name="maxLetters"/> letters. The parts begin with one wall and end with two.
    /// </summary>
    /// <returns>The position behind what was read.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Scan(ReadOnlySpan<char> text, int position, int maxLetters, ref PartBuffer parts)
    {
        parts.Clear();
        parts.Add(Wall(position, EdgeHash));
        int letters = 0;
        Gap before = Gap.Wall;
        int i = position;
        while (i < text.Length)
        {
            char c = text[i];
            if (Letters.Code(c) > Letters.SilentCode)
            {
                int start = i;
                i = EndOfWord(text, start, out ulong hash);
                letters += i - start;
                parts.AddWord(start, i - start, hash, before);
                before = Gap.Wall;
                if (letters < HardLimit * maxLetters && i + 1 < text.Length && Letters.Code(text[i + 1]) > Letters.SilentCode && text[i] is ' ' or Folding.HalfSpace)
                {
                    before = text[i] == ' ' ? Gap.Space : Gap.HalfSpace;
                    i++;
                }

                continue;
            }

            if (c == '\n')
            {
                i++;
                break;
            }

            if (!parts.Last.IsWall || parts.Count == 1)
            {
                if (letters >= maxLetters)
                {
                    break;
                }

                // The first thing that is not a space tells the kind of wall.
                int at = i;
                while (at < text.Length && text[at] is ' ' or Folding.HalfSpace)
                {
                    at++;
                }

                parts.Add(Wall(i, at == text.Length ? EdgeHash : KindOf(text[at])));
            }

            i++;
        }

        if (!parts.Last.IsWall)
        {
            parts.Add(Wall(i, EdgeHash));
        }

        parts.Add(Wall(i, EdgeHash));
        return i;
    }

    /// <summary>Reads a word and hashes it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EndOfWord(ReadOnlySpan<char> text, int start, out ulong hash)
    {
        ReadOnlySpan<byte> codes = Letters.Codes;
        ulong h = 0;
        int i = start;
        for (; i < text.Length && Letters.Code(text[i], codes) is var code and not 0; i++)
        {
            if (code != Letters.SilentCode)
            {
                h = Letters.Add(h, code);
            }
        }

        hash = h;
        return i;
    }

    private static Part Wall(int position, ulong hash) => new() { Start = position, Hash = hash, Before = Gap.Wall };

    private static ulong KindOf(char c) => Folding.ClassOf(c) switch
    {
        CharClass.Digit => DigitHash,
        CharClass.ForeignLetter => ForeignHash,
        CharClass.LineBreak => EdgeHash,
        _ => PunctuationHash,
    };
}
