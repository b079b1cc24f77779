using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using static PersianNews.Characters.CodeUnits;

namespace PersianNews.Normalization.Passes;

/// <summary>Passes over words that are set apart by single spaces, many letters at a time.</summary>
internal static class WordRuns
{
    /// <summary>
    /// Skips forward from <paramref name="i"/> over letters and over spaces with an ordinary letter on their right side; it
    /// stops early rather than late, at the latest at the first character of any other kind.
    /// </summary>
    /// <remarks>
    /// A space before ی ء ئ ج چ or a hamza above stops it, because there may be half a word behind it (<see cref="EndsRun"/>), and so does ء,
    /// which may be an ezafe at the end of a word.
    /// </remarks>
    public static int Skip(ReadOnlySpan<char> text, int i)
    {
        if (!Vector256.IsHardwareAccelerated)
        {
            return i;
        }

        ref ushort units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        while (i + Vector256<ushort>.Count < text.Length)
        {
            Vector256<ushort> here = Vector256.LoadUnsafe(ref units, (nuint)i);
            Vector256<ushort> next = Vector256.LoadUnsafe(ref units, (nuint)i + 1);
            Vector256<ushort> space = Vector256.Equals(here, Vector256.Create((ushort)' '));
            Vector256<ushort> plain = Letters(here) | (space & Starts(next));
            uint stops = ~plain.ExtractMostSignificantBits() & 0xFFFF;
            if (stops != 0)
            {
                return i + System.Numerics.BitOperations.TrailingZeroCount(stops);
            }

            i += Vector256<ushort>.Count;
        }

        return i;
    }

    /// <summary>
    /// Skips forward from <paramref name="i"/> over what no option of the character pass changes: Persian letters, spaces, line ends and common
    /// marks. It stops early rather than late, at the latest at the first <see cref="CharacterAction"/> other than none.
    /// </summary>
    public static int SkipPlain(ReadOnlySpan<char> text, int i)
    {
        if (!Vector256.IsHardwareAccelerated)
        {
            return i;
        }

        ref ushort units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        while (i + Vector256<ushort>.Count <= text.Length)
        {
            uint stops = ~Plain(Vector256.LoadUnsafe(ref units, (nuint)i)).ExtractMostSignificantBits() & 0xFFFF;
            if (stops != 0)
            {
                return i + System.Numerics.BitOperations.TrailingZeroCount(stops);
            }

            i += Vector256<ushort>.Count;
        }

        return i;
    }

    /// <summary>Whether a letter after a space ends a run of words.</summary>
    public static bool EndsRun(char letter) => letter is 'ی' or 'ء' or 'ئ' or '\u0654' or 'ج' or 'چ';

    /// <summary>A subset of the characters without a <see cref="CharacterAction"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Plain(Vector256<ushort> units) => Between(units, ' ', '"') | Between(units, '(', '/') | Equal(units, '\n') | Equal(units, '،')
        | (Between(units, 'آ', 'غ') & ~(Equal(units, 'إ') | Equal(units, 'ة')))
        | (Between(units, 'ف', 'و') & ~Equal(units, 'ك'))
        | Equal(units, 'پ') | Equal(units, 'چ') | Equal(units, 'ژ') | Equal(units, 'ک') | Equal(units, 'گ') | Equal(units, 'ی');

    /// <summary>The letters آ to غ, ف to the vowel marks, and those that Persian adds; a subset of <see cref="SpacingClass.Letter"/> without ء.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Letters(Vector256<ushort> units) => Between(units, 'آ', 'غ') | Between(units, 'ف', '\u0655') | Between(units, 'ٮ', 'ۓ');

    /// <summary>Letters that do not end a run when they follow a space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Starts(Vector256<ushort> units) => Letters(units)
        & ~(Equal(units, 'ی') | Equal(units, 'ئ') | Equal(units, '\u0654') | Equal(units, 'ج') | Equal(units, 'چ'));
}
