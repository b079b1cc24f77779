using System.Runtime.CompilerServices;
using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>Finds the gaps that the weights are asked about. Holds buffers; one per thread.</summary>
internal sealed class GapFinder
{
    private PendingGap[] _pending = [];

    /// <summary>Sets <see cref="Part.Look"/> of all parts behind a space.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Look(ReadOnlySpan<char> text, Span<Part> parts, HalfSpaceModel model)
    {
        if (_pending.Length < parts.Length)
        {
            _pending = new PendingGap[parts.Length * 2];
        }

        PendingGap[] pending = _pending;
        int count = 0;
        for (int i = 1; i + 1 < parts.Length; i++)
        {
            ref Part part = ref parts[i];
            if (part.Before == Gap.Space & part.Look == GapLook.Unseen)
            {
                part.Look = GapFilter.Look(text, in parts[i - 1], in part, model);
                if (part.Look == GapLook.DependsOnPair)
                {
                    ulong key = HalfSpaceModel.PairKey(parts[i - 1].Hash, part.Hash);
                    model.UsualPairs.Prefetch(key);
                    pending[count++] = new(i, key);
                }
            }
        }

        // The pairs are looked up in a row, so that the processor waits for the memory of many at a time.
        int usual = 0;
        foreach (PendingGap gap in pending.AsSpan(0, count))
        {
            parts[gap.Right].Look = GapLook.Closed;
            pending[usual] = gap;
            usual += model.UsualPairs.MayBeUsual(gap.Key) ? 1 : 0;
        }

        foreach (PendingGap gap in pending.AsSpan(0, usual))
        {
            model.Pairs.Prefetch(gap.Key);
        }

        foreach (PendingGap gap in pending.AsSpan(0, usual))
        {
            if (new PairInfo(model.Pairs.Find(gap.Key)).IsUsual)
            {
                parts[gap.Right].Look = GapLook.Open;
            }
        }
    }

    /// <summary>A gap that waits for what is known about the words on both sides.</summary>
    private readonly record struct PendingGap(int Right, ulong Key);
}
