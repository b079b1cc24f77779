using System.Runtime.CompilerServices;

namespace PersianNews.Normalization.HalfSpaces;

/// <summary>Cuts the runs of letters that are more than one part. Holds buffers; one per thread.</summary>
internal sealed class PieceCutter
{
    private readonly int[] _features = new int[SplitFeatures.MaxCount * Splitter.MaxCandidates];
    private readonly SplitCandidate[] _candidates = new SplitCandidate[Splitter.MaxCandidates];
    private readonly int[] _ends = new int[Splitter.MaxCandidates];
    private readonly int[] _support = new int[Splitter.MaxCandidates];
    private readonly int[] _stems = new int[Splitter.MaxCandidates];
    private PartBuffer _cut;

    /// <summary>Cuts the words of some lines that are more than one part.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">The parts of all lines.</param>
    /// <param name="lines">The lines; the numbers of their parts are kept true.</param>
    /// <param name="doubtful">The numbers of the parts that may be cut.</param>
    /// <param name="model">The model.</param>
    /// <param name="judge">Decides.</param>
    public void Cut<TJudge>(ReadOnlySpan<char> text, ref PartBuffer parts, Span<DecodedLine> lines, ReadOnlySpan<int> doubtful, HalfSpaceModel model, ref TJudge judge)
        where TJudge : IJudge
    {
        Span<Part> pieces = parts.Items;
        foreach (int i in doubtful)
        {
            Splitter.Prefetch(in pieces[i], model);
        }

        int done = 0, next = 0, added = 0;
        _cut.Clear();
        foreach (ref DecodedLine line in lines)
        {
            for (; next < doubtful.Length && doubtful[next] < line.EndPart; next++)
            {
                int i = doubtful[next];
                ref Part piece = ref pieces[i];
                int chosen = Choose(text, done == i ? _cut.Last : pieces[i - 1], ref piece, in pieces[i + 1], model, in line.Habits, ref judge);
                if (chosen >= 0)
                {
                    _cut.AddRange(pieces[done..i]);
                    AddCut(text, in piece, _candidates[chosen], model);
                    done = i + 1;
                    added += _candidates[chosen].Count;
                }
            }

            line.EndPart += added;
        }

        if (done > 0)
        {
            _cut.AddRange(pieces[done..]);
            (parts, _cut) = (_cut, parts);
            for (int i = 1; i < lines.Length; i++)
            {
                lines[i].FirstPart = lines[i - 1].EndPart;
            }
        }
    }

    /// <summary>Whether any of the doubtful words of a line is more than one part.</summary>
    public bool WouldCut<TJudge>(ReadOnlySpan<char> text, Span<Part> parts, ReadOnlySpan<int> doubtful, HalfSpaceModel model, in LineHabits habits, ref TJudge judge)
        where TJudge : IJudge
    {
        foreach (int i in doubtful)
        {
            if (Choose(text, in parts[i - 1], ref parts[i], in parts[i + 1], model, in habits, ref judge) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of the best candidate; −1 if the piece stays whole.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Choose<TJudge>(ReadOnlySpan<char> text, in Part left, ref Part piece, in Part right, HalfSpaceModel model, in LineHabits habits, ref TJudge judge)
        where TJudge : IJudge
    {
        ReadOnlySpan<char> word = text.Slice(piece.Start, piece.Length);
        int count = Splitter.List(word, in piece, model, _candidates);
        if (count == 0)
        {
            piece.IsUncuttable = true;
            return -1;
        }

        for (int i = 0; i < count; i++)
        {
            _support[i] = SplitFeatures.Support(word, _candidates[i], model);
            _stems[i] = SplitFeatures.StemFrequency(word, _candidates[i], model);
        }

        int used = 0;
        for (int i = 0; i < count; i++)
        {
            var list = new FeatureList(_features.AsSpan(used), model.Weights);
            var context = new SplitContext(Lead(_support.AsSpan(0, count), i), Lead(_stems.AsSpan(0, count), i), habits.Key);
            SplitFeatures.Of(text, in left, in piece, in right, _candidates[i], context, model, ref list);
            used += list.Count;
            _ends[i] = used;
        }

        return judge.Split(in piece, _candidates.AsSpan(0, count), _features.AsSpan(0, used), _ends.AsSpan(0, count), in habits);
    }

    /// <summary>By how much a candidate exceeds the best of the others, −6 to 6.</summary>
    private static int Lead(ReadOnlySpan<int> values, int candidate)
    {
        int others = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (i != candidate)
            {
                others = Math.Max(others, values[i]);
            }
        }

        return Math.Clamp(values[candidate] - others, -6, 6);
    }

    private void AddCut(ReadOnlySpan<char> text, in Part piece, SplitCandidate cut, HalfSpaceModel model)
    {
        int from = 0;
        for (int i = 0; i <= cut.Count; i++)
        {
            int to = i < cut.Count ? cut.PlaceAt(i) : piece.Length;
            ReadOnlySpan<char> word = text[(piece.Start + from)..(piece.Start + to)];
            ulong hash = Letters.Hash(word);
            _cut.Add(new Part
            {
                Start = piece.Start + from,
                Length = to - from,
                Hash = hash,
                Info = Morphology.Look(hash, word, model),
                Before = i == 0 ? piece.Before : cut.IsSpaceAt(i - 1) ? Gap.NewSpace : Gap.NewHalfSpace,
            });
            from = to;
        }
    }
}
