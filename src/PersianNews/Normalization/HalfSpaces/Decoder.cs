namespace PersianNews.Normalization.HalfSpaces;

/// <summary>Reads one line and decides every place that could be a lost half-space. Holds buffers; one per thread.</summary>
internal sealed class Decoder
{
    /// <summary>How much evidence a run of letters needs before it is cut, in units of weight: precision before recall.</summary>
    public const int SplitBias = 0;

    /// <summary>How much evidence a gap needs before it becomes a half-space.</summary>
    public const int JoinBias = 0;

    private const int MaxLetters = 8192;
    private readonly int[] _features = new int[Features.MaxCount * Splitter.MaxCandidates];
    private readonly SplitCandidate[] _candidates = new SplitCandidate[Splitter.MaxCandidates];
    private readonly int[] _ends = new int[Splitter.MaxCandidates];
    private PartBuffer _pieces;
    private PartBuffer _parts;

    /// <summary>Decides one line and appends its edits.</summary>
    /// <returns>The position behind the line.</returns>
    public int Decode<TJudge>(ReadOnlySpan<char> text, int position, HalfSpaceModel model, ref TJudge judge, ref EditList edits)
        where TJudge : IJudge
    {
        int end = LineScanner.Scan(text, position, MaxLetters, model, ref _pieces, out LineHabits habits);
        SplitPieces(text, model, habits.Key, ref judge);
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
                    if (judge.Join(in parts[i - 1], in part, _features.AsSpan(0, list.Count)))
                    {
                        char last = text[parts[i - 1].End - 1];
                        edits.Add(new(part.Start - 1, 1, Letters.JoinsNext(last) ? Boundary.HalfSpace : Boundary.Joined));
                    }

                    break;
            }
        }

        return end;
    }

    private static bool MayJoin(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int right, HalfSpaceModel model)
    {
        ref readonly Part a = ref parts[right - 1], b = ref parts[right];

        // The hamza of an ezafe ends a word.
        if (text[a.End - 1] == '\u0654')
        {
            return false;
        }

        if (a.Info.Affix == Affix.Imperfective || b.Info.Affix is Affix.Plural or Affix.Comparative)
        {
            return true;
        }

        if (a.Info.JoinsRight > 1 || b.Info.JoinsLeft > 1)
        {
            return true;
        }

        return a.Info.JoinsRight + b.Info.JoinsLeft > 0 && (model.Pairs.Find(Letters.HashPair(a.Hash, text.Slice(b.Start, b.Length))) & 15) != 0;
    }

    private void SplitPieces<TJudge>(ReadOnlySpan<char> text, HalfSpaceModel model, uint habits, ref TJudge judge)
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
                for (int k = 0; k < count; k++)
                {
                    var list = new FeatureList(_features.AsSpan(used), model.Weights.Length - 1);
                    Features.OfSplit(text, in _parts.Last, in piece, in pieces[i + 1], candidates[k], model, habits, ref list);
                    used += list.Count;
                    ends[k] = used;
                }

                chosen = judge.Split(in piece, candidates.AsSpan(0, count), _features.AsSpan(0, used), ends.AsSpan(0, count));
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
