using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using static PersianNews.Characters.CodeUnits;

namespace PersianNews.Tokenization;

/// <summary>Finds where a sentence, a quotation or a parenthesis may end, sixteen code units at a time.</summary>
/// <remarks>
/// <see cref="SearchValues"/> would do, and does where a processor lacks such registers; but for characters beyond Latin the runtime
/// compiles it when it is first used, and that was half of the first call of the splitter.
/// </remarks>
internal static class SentenceMarks
{
    private const char AnyStop = '\0';

    /// <summary>The first stop, semicolon, opening mark or line end; -1 if there is none.</summary>
    public static int IndexOfStop(ReadOnlySpan<char> text) =>
        Vector256.IsHardwareAccelerated ? IndexOf(text, AnyStop) : text.IndexOfAny(Sets.Stops);

    /// <summary>The first closing mark or line end; -1 if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="close">The closing mark.</param>
    public static int IndexOfClose(ReadOnlySpan<char> text, char close)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            return IndexOf(text, close);
        }

        int end = text.IndexOfAny(Sets.LineEnds);
        int mark = (end < 0 ? text : text[..end]).IndexOf(close);
        return mark < 0 ? end : mark;
    }

    private static int IndexOf(ReadOnlySpan<char> text, char close)
    {
        ref ushort units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int last = text.Length - Vector256<ushort>.Count;
        if (last < 0)
        {
            return IndexOfShort(text, close);
        }

        // The last block goes back over units that are known to be none.
        for (int i = 0; ; i = Math.Min(i + Vector256<ushort>.Count, last))
        {
            uint found = Find(Vector256.LoadUnsafe(ref units, (nuint)i), close);
            if (found != 0)
            {
                return i + BitOperations.TrailingZeroCount(found);
            }

            if (i == last)
            {
                return -1;
            }
        }
    }

    private static int IndexOfShort(ReadOnlySpan<char> text, char close)
    {
        Span<char> block = stackalloc char[Vector256<ushort>.Count];
        block.Clear();
        text.CopyTo(block);
        uint found = Find(Vector256.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(block))), close);
        return found == 0 ? -1 : BitOperations.TrailingZeroCount(found);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Find(Vector256<ushort> units, char close)
    {
        Vector256<ushort> lineEnds = Between(units, '\n', '\r') | Equal(units, '\u0085') | Between(units, '\u2028', '\u2029');
        return (lineEnds | (close == AnyStop ? Stops(units) : Equal(units, close))).ExtractMostSignificantBits();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Stops(Vector256<ushort> units) => Equal(units, '.') | Between(units, '!', '"') | Equal(units, '?') | Equal(units, '؟')
        | Equal(units, '؛') | Equal(units, '«') | Equal(units, '(');

    /// <summary>The same sets, for other processors.</summary>
    private static class Sets
    {
        public static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029\v\f");
        public static readonly SearchValues<char> Stops = SearchValues.Create(".!?؟؛«\"(\n\r\u0085\u2028\u2029\v\f");
    }
}
