using System.Runtime.CompilerServices;
using PersianNews.Characters;

namespace PersianNews.Normalization.HalfSpaces.Model;

/// <summary>The letters that half-space restoration looks at, and the hash that its tables are keyed by.</summary>
internal static class Letters
{
    /// <summary>The code of a half-space inside a key.</summary>
    public const byte HalfSpaceCode = 1;

    /// <summary>The code of a mark that belongs to the word but not to its key: the hamza above of the ezafe.</summary>
    public const byte SilentCode = 3;

    private const int First = 0x0600;
    private static readonly byte[] CodeTable = MakeCodes();
    private static readonly bool[] JoiningLetters = MakeJoining();

    /// <summary>The codes of the characters from U+0600 on.</summary>
    public static ReadOnlySpan<byte> Codes => CodeTable;

    /// <summary>The code of a letter, <see cref="SilentCode"/>, or 0 for anything that ends a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Code(char c) => Code(c, Codes);

    /// <summary>As <see cref="Code(char)"/>, for loops that hold <see cref="Codes"/> at hand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Code(char c, ReadOnlySpan<byte> codes) => (uint)(c - First) < (uint)codes.Length ? codes[c - First] : (byte)0;

    /// <summary>Whether a letter joins the one after it, so that a half-space behind it can be seen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool JoinsNext(char c) => (uint)(c - First) < 256 && JoiningLetters[c - First];

    /// <summary>Continues a hash by one code. A hash starts at 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong hash, byte code) => (hash + code) * 0x9E37_79B9_7F4A_7C15UL ^ (hash >> 29);

    /// <summary>Continues a hash by one letter; a mark that is no part of the key leaves it as it is.</summary>
    public static ulong Add(ulong hash, char letter)
    {
        byte code = Code(letter);
        return code == SilentCode ? hash : Add(hash, code);
    }

    /// <summary>The hash of a word, continued from <paramref name="seed"/>.</summary>
    public static ulong Hash(ReadOnlySpan<char> word, ulong seed = 0)
    {
        ReadOnlySpan<byte> codes = Codes;
        foreach (char c in word)
        {
            byte code = c == Folding.HalfSpace ? HalfSpaceCode : Code(c, codes);
            if (code != SilentCode)
            {
                seed = Add(seed, code);
            }
        }

        return seed;
    }

    private static byte[] MakeCodes()
    {
        byte[] codes = new byte[256];
        for (int i = 0; i < codes.Length; i++)
        {
            char c = (char)(First + i);
            if (c == Folding.HamzaAbove)
            {
                codes[i] = SilentCode;
            }
            else if (Folding.ClassOf(c) == CharClass.Letter && Folding.Fold(c) is var folded && folded >= First + 4 && folded < First + 256)
            {
                // Hamza carriers fold to their letters, but the madda of آ tells words apart.
                codes[i] = (byte)((c == 'آ' ? c : folded) - First);
            }
        }

        codes['ء' - First] = (byte)('ء' - First);
        return codes;
    }

    private static bool[] MakeJoining()
    {
        bool[] joining = new bool[256];
        for (int i = 0; i < joining.Length; i++)
        {
            joining[i] = Codes[i] > SilentCode && !Joining.IsNonJoining((char)(First + i));
        }

        return joining;
    }
}
