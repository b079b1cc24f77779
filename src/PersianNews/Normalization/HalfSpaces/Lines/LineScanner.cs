using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PersianNews.Characters;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.Normalization.HalfSpaces.Lines;

/// <summary>Cuts text into words and the walls between them.</summary>
internal static class LineScanner
{
    // A line that goes on for this many times the limit without any mark is cut at a space: memory stays bounded.
    private const int HardLimit = 4;

    // Of a hundred words, one is longer.
    private const int ShortWord = 8;
    private const ulong EdgeHash = 0x1111, PunctuationHash = 0x2222, DigitHash = 0x3333, ForeignHash = 0x4444;

    /// <summary>
    /// Reads <paramref name="text"/> from <paramref name="position"/> to the end of the line, or to the first wall behind
    /// <paramref name="maxLetters"/> letters, and appends the parts: one wall, the line, two walls.
    /// </summary>
    /// <returns>The position behind what was read.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Scan(ReadOnlySpan<char> text, int position, int maxLetters, ref PartBuffer parts)
    {
        parts.Add(Wall(position, EdgeHash));
        int first = parts.Count;
        ReadOnlySpan<byte> codes = Letters.Codes;
        int letters = 0;
        Gap before = Gap.Wall;
        int i = position;
        while (i < text.Length)
        {
            char c = text[i];
            if (Letters.Code(c, codes) > Letters.SilentCode)
            {
                int start = i;
                i = EndOfWord(text, start, codes, out ulong hash);
                letters += i - start;
                parts.AddWord(start, i - start, hash, before);
                before = Gap.Wall;
                if (letters < HardLimit * maxLetters && i + 1 < text.Length && Letters.Code(text[i + 1], codes) > Letters.SilentCode && text[i] is ' ' or Folding.HalfSpace)
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

            if (!parts.Last.IsWall || parts.Count == first)
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
    /// <remarks>
    /// A loop that ends with the word would be left at another letter each time, which no processor foresees. So the hashes of all short
    /// words that begin here are worked out, and the length tells which of them is that of the word.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EndOfWord(ReadOnlySpan<char> text, int start, ReadOnlySpan<byte> codes, out ulong hash)
    {
        if (start + Vector256<ushort>.Count < text.Length)
        {
            ref char first = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start);
            int length = BitOperations.TrailingZeroCount(~OrdinaryLetters(ref first));
            if (length <= ShortWord && length > 0 && Letters.Code(Unsafe.Add(ref first, length), codes) == 0)
            {
                // What stands behind the word may be of any block: its hash is not used.
                ref byte code = ref MemoryMarshal.GetReference(codes);
                Hashes hashes;
                hashes.After1 = Letters.Add(0, Unsafe.Add(ref code, (byte)first));
                hashes.After2 = Letters.Add(hashes.After1, Unsafe.Add(ref code, (byte)Unsafe.Add(ref first, 1)));
                hashes.After3 = Letters.Add(hashes.After2, Unsafe.Add(ref code, (byte)Unsafe.Add(ref first, 2)));
                hashes.After4 = Letters.Add(hashes.After3, Unsafe.Add(ref code, (byte)Unsafe.Add(ref first, 3)));
                hashes.After5 = Letters.Add(hashes.After4, Unsafe.Add(ref code, (byte)Unsafe.Add(ref first, 4)));
                hashes.After6 = Letters.Add(hashes.After5, Unsafe.Add(ref code, (byte)Unsafe.Add(ref first, 5)));
                hashes.After7 = Letters.Add(hashes.After6, Unsafe.Add(ref code, (byte)Unsafe.Add(ref first, 6)));
                hashes.After8 = Letters.Add(hashes.After7, Unsafe.Add(ref code, (byte)Unsafe.Add(ref first, 7)));
                hash = Unsafe.Add(ref hashes.After1, length - 1);
                return start + length;
            }
        }

        return EndOfLongWord(text, start, codes, out hash);
    }

    /// <summary>The code units that are letters without doubt, of the next sixteen, as bits; no mark is among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint OrdinaryLetters(ref char first)
    {
        var units = Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref first));
        return (CodeUnits.Between(units, 'آ', 'غ') | CodeUnits.Between(units, 'ف', 'ي') | CodeUnits.Between(units, 'ٹ', 'ۓ')).ExtractMostSignificantBits();
    }

    private static int EndOfLongWord(ReadOnlySpan<char> text, int start, ReadOnlySpan<byte> codes, out ulong hash)
    {
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

    /// <summary>The hashes of the first one to eight letters, side by side.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Hashes
    {
        public ulong After1;
        public ulong After2;
        public ulong After3;
        public ulong After4;
        public ulong After5;
        public ulong After6;
        public ulong After7;
        public ulong After8;
    }
}
