namespace PersianNews.Normalization.HalfSpaces;

/// <summary>Reads one line and decides every place that could be a lost half-space. Holds buffers; one per thread.</summary>
internal sealed class Decoder
{
    private const int MaxLetters = 8192;
    private readonly int[] _features = new int[Features.MaxCount * Splitter.MaxCandidates];
    private readonly SplitCandidate[] _candidates = new SplitCandidate[Splitter.MaxCandidates];
    private readonly int[] _ends = new int[Splitter.MaxCandidates];
    private readonly int[] _support = new int[Splitter.MaxCandidates];
    private readonly int[] _stems = new int[Splitter.MaxCandidates];
    private PartBuffer _pieces;
    private PartBuffer _parts;

    /// <summary>Decides one line and appends its edits.</summary>
    /// <returns>The position behind the line.</returns>
    public int Decode<TJudge>(ReadOnlySpan<char> text, int position, HalfSpaceModel model, ref TJudge judge, ref EditList edits)
        where TJudge : IJudge
    {
        int end = LineScanner.Scan(text, position, MaxLetters, model, ref _pieces, out LineHabits habits);
        SplitPieces(text, model, in habits, ref judge);
        ReadOnlySpan<Part> parts = _parts.Items;
        for (int i = 1; i + 1 < parts.Length; i++)
        {
            ref readonly Part part = ref parts[i];
            switch (part.Before)
            {
                case Gap.NewHalfSpace:
                    edits.Add(new(part.Start, 0, Boundary.HalfSpace));
                    break;
                case Gap.NewSpace:
                    edits.Add(new(part.Start, 0, Boundary.Space));
                    break;
                case Gap.Space when MayJoin(text, parts, i, model):
                    var list = new FeatureList(_features, model.Weights.Length - 1);
                    Features.OfGap(text, parts, i, model, habits.Key, ref list);
                    if (judge.Join(in parts[i - 1], in part, _features.AsSpan(0, list.Count), in habits))
                    {
                        edits.Add(new(part.Start - 1, 1, Joint(text, in parts[i - 1], in part, model)));
                    }

                    break;
            }
        }

        return end;
    }

    /// <summary>How two parts are joined: with a half-space where it can be seen, unless the word is one that is written without («اینجا»).</summary>
    private static Boundary Joint(ReadOnlySpan<char> text, in Part left, in Part right, HalfSpaceModel model)
    {
        if (!Letters.JoinsNext(text[left.End - 1]))
        {
            return Boundary.Joined;
        }

        ReadOnlySpan<char> after = text.Slice(right.Start, right.Length);
        return model.Word(Letters.Hash(after, left.Hash)).IsOneWord ? Boundary.Joined : Boundary.HalfSpace;
    }

    private static bool MayJoin(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int right, HalfSpaceModel model)
    {
        ref readonly Part a = ref parts[right - 1], b = ref parts[right];

        // The hamza of an ezafe ends a word.
        if (text[a.End - 1] == '\u0654')
        {
            return false;
        }

        if (a.Info.Affix == Affix.Imperfective || (a.Info.Affix == Affix.Preverb && b.Info.Affix == Affix.Imperfective) || b.Info.Affix is Affix.Plural or Affix.Comparative)
        {
            return true;
        }

        if (a.Info.JoinsRight > 1 || b.Info.JoinsLeft > 1)
        {
            return true;
        }

        return a.Info.JoinsRight + b.Info.JoinsLeft > 0 && model.Pair(a.Hash, text.Slice(b.Start, b.Length)).Together != 0;
    }

    private void SplitPieces<TJudge>(ReadOnlySpan<char> text, HalfSpaceModel model, in LineHabits habits, ref TJudge judge)
        where TJudge : IJudge
    {
        SplitCandidate[] candidates = _candidates;
        int[] ends = _ends;
        ReadOnlySpan<Part> pieces = _pieces.Items;
        _parts.Clear();
        for (int i = 0; i < pieces.Length; i++)
        {
            ref readonly Part piece = ref pieces[i];
            if (piece.IsWall || Splitter.IsWhole(in piece))
            {
                _parts.Add(in piece);
                continue;
            }

            int count = Splitter.List(text.Slice(piece.Start, piece.Length), in piece, model, candidates);
            int chosen = -1;
            if (count > 0)
            {
                int used = 0;
                ReadOnlySpan<char> word = text.Slice(piece.Start, piece.Length);
                Span<int> support = _support;
                for (int k = 0; k < count; k++)
                {
                    support[k] = Features.Support(word, candidates[k], model);
                    _stems[k] = StemFrequency(word, candidates[k], model);
                }

                for (int k = 0; k < count; k++)
                {
                    var list = new FeatureList(_features.AsSpan(used), model.Weights.Length - 1);
                    Features.OfSplit(text, in _parts.Last, in piece, in pieces[i + 1], candidates[k], Rank(support[..count], k), Rank(_stems.AsSpan(0, count), k), model, habits.Key, ref list);
                    used += list.Count;
                    ends[k] = used;
                }

                chosen = judge.Split(in piece, candidates.AsSpan(0, count), _features.AsSpan(0, used), ends.AsSpan(0, count), in habits);
            }

            if (chosen < 0)
            {
                _parts.Add(in piece);
            }
            else
            {
                AddCut(text, in piece, candidates[chosen], model);
            }
        }
    }

    /// <summary>How frequent the part before the last joint is; 0 for a candidate with a space, which is of another kind.</summary>
    private static int StemFrequency(ReadOnlySpan<char> word, SplitCandidate candidate, HalfSpaceModel model)
    {
        int last = candidate.Count - 1, from = last > 0 ? candidate.PlaceAt(last - 1) : 0;
        return candidate.HasSpace ? 0 : model.Word(Letters.Hash(word[from..candidate.PlaceAt(last)])).Frequency;
    }

    /// <summary>By how much a candidate exceeds the best of the others, −6 to 6.</summary>
    private static int Rank(ReadOnlySpan<int> values, int candidate)
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
            var info = new WordInfo(model.Words.Find(hash));
            _parts.Add(new Part
            {
                Start = piece.Start + from,
                Length = to - from,
                Hash = hash,
                Info = info.IsKnown ? info : Morphology.Guess(word, model),
                Before = i == 0 ? piece.Before : cut.IsSpaceAt(i - 1) ? Gap.NewSpace : Gap.NewHalfSpace,
            });
            from = to;
        }
    }
}
