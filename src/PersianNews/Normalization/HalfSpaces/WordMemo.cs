using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PersianNews.Characters;

namespace PersianNews.Normalization.HalfSpaces;

/// <summary>
/// Remembers what the model knows of the words met last, by their letters. News repeats its words, and the tables of the model are
/// larger than the fast memory of a processor: nine words in ten are found here, without hashing them. One per thread.
/// </summary>
internal sealed class WordMemo
{
    private const int IndexBits = 12;

    // Longer words are looked up each time.
    private const int MaxLength = 16;
    private static readonly Vector128<byte> Indices = Vector128.Create((byte)0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    private readonly Entry[] _entries = new Entry[1 << IndexBits];
    private HalfSpaceModel? _model;
    private int[] _missed = [];
    private int[] _places = [];

    /// <summary>Fills in the hashes of the words of a line and what is known, or guessed, about them.</summary>
    public void LookUp(ReadOnlySpan<char> text, Span<Part> parts, HalfSpaceModel model)
    {
        if (_model != model)
        {
            Array.Clear(_entries);
            _model = model;
        }

        ReadOnlySpan<int> missed = Recall(text, parts);

        // The misses are looked up in a row, so that the processor waits for the memory of many words at a time.
        Span<int> places = _places.AsSpan(0, missed.Length);
        for (int i = 0; i < places.Length; i++)
        {
            ref Part part = ref parts[missed[i]];
            part.Hash = Letters.Hash(text.Slice(part.Start, part.Length));
            places[i] = model.Words.Locate(part.Hash);
        }

        for (int i = 0; i < places.Length; i++)
        {
            parts[missed[i]].Info = new(model.Words.ValueAt(places[i]));
        }

        foreach (int i in missed)
        {
            ref Part part = ref parts[i];
            if (!part.Info.IsKnown)
            {
                part.Info = Morphology.Guess(text.Slice(part.Start, part.Length), model);
            }

            if (IsShort(text, in part))
            {
                Vector128<byte> letters = LettersOf(text, in part);
                _entries[IndexOf(letters)] = new(letters, part.Hash, part.Info);
            }
        }
    }

    /// <summary>Fills in what is remembered.</summary>
    /// <returns>The numbers of the words that are not.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlySpan<int> Recall(ReadOnlySpan<char> text, Span<Part> parts)
    {
        if (_missed.Length < parts.Length)
        {
            _missed = new int[parts.Length * 2];
            _places = new int[parts.Length * 2];
        }

        int count = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            ref Part part = ref parts[i];
            if (part.IsWall)
            {
                continue;
            }

            bool found = false;
            if (IsShort(text, in part))
            {
                Vector128<byte> letters = LettersOf(text, in part);
                ref readonly Entry entry = ref _entries[IndexOf(letters)];
                part.Hash = entry.Hash;
                part.Info = entry.Info;
                found = entry.Letters == letters;
            }

            _missed[count] = i;
            count += found ? 0 : 1;
        }

        return _missed.AsSpan(0, count);
    }

    private static bool IsShort(ReadOnlySpan<char> text, in Part part) => part.Length <= MaxLength & part.Start + MaxLength <= text.Length;

    /// <summary>The letters of a short word: the low bytes of its code units, which are all of one block, and zeros behind them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> LettersOf(ReadOnlySpan<char> text, in Part part)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text.Slice(part.Start, MaxLength));
        var bytes = Vector128.Narrow(Vector128.Create(units), Vector128.Create(units[8..]));
        return bytes & Vector128.LessThan(Indices, Vector128.Create((byte)part.Length));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int IndexOf(Vector128<byte> letters)
    {
        Vector128<ulong> halves = letters.AsUInt64();
        ulong mixed = (halves.ToScalar() ^ halves.GetElement(1) * 0xD6E8_FEB8_6659_FD93UL) * 0x9E37_79B9_7F4A_7C15UL;
        return (int)(mixed >> (64 - IndexBits));
    }

    private readonly record struct Entry(Vector128<byte> Letters, ulong Hash, WordInfo Info);
}
