using System.Runtime.CompilerServices;

namespace PersianNews.Normalization.HalfSpaces;

/// <summary>Reads one line and decides every place that could be a lost half-space. Holds buffers; one per thread.</summary>
/// <remarks>
/// Each stage goes over the whole line before the next one begins, and is kept out of line: a short loop that waits for the tables of
/// many words at a time is faster than a long one that does everything for one word.
/// </remarks>
internal sealed class Decoder
{
    // Far more than a line of news has; bounds the buffers, and is counted in letters, which no edit changes.
    private const int MaxLetters = 8192;

    private readonly int[] _features = new int[GapFeatures.MaxCount];
    private readonly PieceCutter _cutter = new();
    private readonly WordMemo _memo = new();
    private PartBuffer _parts;
    private PendingGap[] _pending = [];
    private int[] _doubtful = [];
    private bool _mergesWords;

    /// <summary>Decides one line and appends its edits.</summary>
    /// <returns>The position behind the line.</returns>
    public int Decode<TJudge>(ReadOnlySpan<char> text, int position, HalfSpaceModel model, ref TJudge judge, ref EditList edits)
        where TJudge : IJudge
    {
        int end = LineScanner.Scan(text, position, MaxLetters, ref _parts);
        _memo.LookUp(text, _parts.Items, model);
        ReadOnlySpan<int> doubtful = TakeNotice(text, _parts.Items, out LineHabits habits);
        _cutter.Cut(text, ref _parts, doubtful, model, in habits, ref judge);
        _mergesWords = false;
        Span<Part> parts = _parts.Items;
        LookAtGaps(text, parts, model);
        for (int i = 1; i + 1 < parts.Length; i++)
        {
            ref Part part = ref parts[i];
            if (part.Before == Gap.Space & part.Look == GapLook.Open)
            {
                if (Joins(text, parts, i, model, in habits, ref judge))
                {
                    Boundary joint = JointOf(text, in parts[i - 1], in part, model);
                    edits.Add(new(part.Start - 1, 1, joint));
                    part.Before = Gap.NewHalfSpace;
                    _mergesWords |= joint == Boundary.Joined;
                }
            }
            else if (part.Before is Gap.NewHalfSpace or Gap.NewSpace)
            {
                edits.Add(new(part.Start, 0, part.Before == Gap.NewSpace ? Boundary.Space : Boundary.HalfSpace));
            }
        }

        return end;
    }

    /// <summary>
    /// Whether the line decoded last, with its edits made, would be left as it is. The words are known by now; what is asked again are the
    /// questions, because the edits changed the habits that the line shows, and some of the neighbours.
    /// </summary>
    /// <returns>False also where two words became one, which has to be looked up.</returns>
    public bool IsSettled<TJudge>(ReadOnlySpan<char> text, HalfSpaceModel model, ref TJudge judge)
        where TJudge : IJudge
    {
        if (_mergesWords)
        {
            return false;
        }

        Span<Part> parts = _parts.Items;
        foreach (ref Part part in parts)
        {
            part.Before = part.Before == Gap.NewHalfSpace ? Gap.HalfSpace : part.Before == Gap.NewSpace ? Gap.Space : part.Before;
        }

        ReadOnlySpan<int> doubtful = TakeNotice(text, parts, out LineHabits habits);
        if (_cutter.WouldCut(text, parts, doubtful, model, in habits, ref judge))
        {
            return false;
        }

        LookAtGaps(text, parts, model);
        for (int i = 1; i + 1 < parts.Length; i++)
        {
            if (parts[i].Before == Gap.Space && parts[i].Look == GapLook.Open && Joins(text, parts, i, model, in habits, ref judge))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Collects the habits of a line, and the words that may be more than one part.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlySpan<int> TakeNotice(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, out LineHabits habits)
    {
        if (_doubtful.Length < parts.Length)
        {
            _doubtful = new int[parts.Length * 2];
        }

        habits = default;
        int count = 0;
        for (int i = 1; i + 1 < parts.Length; i++)
        {
            ref readonly Part part = ref parts[i];
            if (!part.IsWall)
            {
                if (LineHabits.Tells(in parts[i - 1], in part))
                {
                    habits.Note(text, in parts[i - 1], in part);
                }

                _doubtful[count] = i;
                count += Splitter.MayCut(in part) ? 1 : 0;
            }
        }

        return _doubtful.AsSpan(0, count);
    }

    /// <summary>Finds the gaps that the weights are asked about.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void LookAtGaps(ReadOnlySpan<char> text, Span<Part> parts, HalfSpaceModel model)
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
                    pending[count++] = new(i, HalfSpaceModel.PairKey(parts[i - 1].Hash, part.Hash));
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
            if (new PairInfo(model.Pairs.Find(gap.Key)).IsUsual)
            {
                parts[gap.Right].Look = GapLook.Open;
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Joins<TJudge>(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int right, HalfSpaceModel model, in LineHabits habits, ref TJudge judge)
        where TJudge : IJudge
    {
        var list = new FeatureList(_features, model.Weights);
        GapFeatures.Of(text, parts, right, model, habits.Key, ref list);
        return judge.Join(in parts[right - 1], in parts[right], _features.AsSpan(0, list.Count), in habits)
            && !(habits.LooksWhole && IsWrittenApart(text, in parts[right - 1], in parts[right], model));
    }

    /// <summary>Whether a space is a matter of spelling, not of damage: «این جا» for «اینجا». In a line that is whole it stays.</summary>
    private static bool IsWrittenApart(ReadOnlySpan<char> text, in Part left, in Part right, HalfSpaceModel model) =>
        Letters.JoinsNext(text[left.End - 1]) && JointOf(text, in left, in right, model) == Boundary.Joined;

    /// <summary>How two parts are joined: with a half-space where it can be seen, unless the word is one that is written without («اینجا»).</summary>
    private static Boundary JointOf(ReadOnlySpan<char> text, in Part left, in Part right, HalfSpaceModel model)
    {
        if (!Letters.JoinsNext(text[left.End - 1]))
        {
            return Boundary.Joined;
        }

        ulong both = Letters.Hash(text.Slice(right.Start, right.Length), left.Hash);
        return model.Word(both).IsOneWord ? Boundary.Joined : Boundary.HalfSpace;
    }

    /// <summary>A gap that waits for what is known about the words on both sides.</summary>
    private readonly record struct PendingGap(int Right, ulong Key);
}
