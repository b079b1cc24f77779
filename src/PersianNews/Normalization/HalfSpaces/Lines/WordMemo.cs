using System.Runtime.CompilerServices;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.Normalization.HalfSpaces.Lines;

/// <summary>
/// Remembers what the model knows of the words met last. News repeats its words, and the tables of the model are larger than the
/// fast memory of a processor: nine words in ten are found here. One per thread.
/// </summary>
internal sealed class WordMemo
{
    private const int IndexBits = 12;
    private readonly Entry[] _entries = new Entry[1 << IndexBits];
    private HalfSpaceModel? _model;
    private int[] _missed = [];
    private int[] _places = [];

    /// <summary>Fills in what is known, or guessed, about the words of a line.</summary>
    public void LookUp(ReadOnlySpan<char> text, Span<Part> parts, HalfSpaceModel model)
    {
        if (_model != model)
        {
            Array.Clear(_entries);
            _model = model;
        }

        ReadOnlySpan<int> missed = Recall(parts);

        // The misses are looked up in a row, so that the processor waits for the memory of many words at a time.
        foreach (int i in missed)
        {
            model.Words.Prefetch(parts[i].Hash);
        }

        Span<int> places = _places.AsSpan(0, missed.Length);
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = model.Words.Locate(parts[missed[i]].Hash);
        }

        for (int i = 0; i < places.Length; i++)
        {
            parts[missed[i]].Info = new(model.Words.ValueAt(places[i]));
        }

        foreach (int i in missed)
        {
            ref Part part = ref parts[i];
            if (part.Info.IsKnown)
            {
                _entries[IndexOf(part.Hash)] = new(part.Hash, part.Info);
            }
            else
            {
                // Not remembered: spellings with one hash may have different endings.
                part.Info = Morphology.Guess(text.Slice(part.Start, part.Length), model);
            }
        }
    }

    /// <summary>Fills in what is remembered.</summary>
    /// <returns>The numbers of the words that are not.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlySpan<int> Recall(Span<Part> parts)
    {
        if (_missed.Length < parts.Length)
        {
            _missed = new int[parts.Length * 2];
            _places = new int[parts.Length * 2];
        }

        int count = 0;
        int[] missed = _missed;
        Entry[] entries = _entries;
        for (int i = 0; i < parts.Length; i++)
        {
            ref Part part = ref parts[i];
            Entry entry = entries[IndexOf(part.Hash)];
            bool known = entry.Hash == part.Hash | part.IsWall;
            part.Info = part.IsWall ? default : entry.Info;
            missed[count] = i;
            count += known ? 0 : 1;
        }

        return missed.AsSpan(0, count);
    }

    private static int IndexOf(ulong hash) => (int)(hash >> (64 - IndexBits));

    private readonly record struct Entry(ulong Hash, WordInfo Info);
}
