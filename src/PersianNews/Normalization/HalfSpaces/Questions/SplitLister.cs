using PersianNews.Characters;
using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>Lists the ways in which a word, a run of letters, may be more than one part.</summary>
internal ref struct SplitLister
{
    /// <summary>The most candidates for one word.</summary>
    public const int MaxCandidates = 8;

    /// <summary>Longer words are left alone.</summary>
    public const int MaxLength = 30;

    private const int OftenApart = 3; // see PairInfo.Apart: ten times

    private readonly ReadOnlySpan<char> _letters;
    private readonly char _before;
    private readonly HalfSpaceModel _model;
    private readonly Span<SplitCandidate> _candidates;
    private int _count;

    private SplitLister(ReadOnlySpan<char> letters, char before, HalfSpaceModel model, Span<SplitCandidate> candidates)
    {
        _letters = letters;
        _before = before;
        _model = model;
        _candidates = candidates;
    }

    /// <summary>Whether a word needs a look inside: it is not known, or not known to be one.</summary>
    public static bool MayCut(in Part word) => !word.Info.IsKnownWhole & !word.IsWall & !word.IsUncuttable;

    /// <summary>Prefetches what <see cref="List"/> will read first.</summary>
    public static void Prefetch(in Part word, HalfSpaceModel model)
    {
        model.Splits.Prefetch(HalfSpaceModel.SplitKey(word.Hash, 0));
        model.Splits.Prefetch(HalfSpaceModel.SplitKey(word.Hash, 1));
    }

    /// <summary>Lists the candidates; the word as it is, is not among them.</summary>
    /// <param name="letters">The letters of the word.</param>
    /// <param name="before">The last letter of the word before it; 0 if there is none.</param>
    /// <param name="word">What is known about the word.</param>
    /// <param name="model">The model.</param>
    /// <param name="candidates">Takes the candidates.</param>
    /// <returns>How many there are.</returns>
    public static int List(ReadOnlySpan<char> letters, char before, in Part word, HalfSpaceModel model, Span<SplitCandidate> candidates)
    {
        if (letters.Length is < 3 or > MaxLength || letters[..^1].Contains(Folding.HamzaAbove))
        {
            return 0;
        }

        var lister = new SplitLister(letters, before, model, candidates);
        if (word.Info.HasSplits)
        {
            lister.AddListed(word.Hash);
        }

        if (!word.Info.IsKnown || word.Info.IsDoubtful)
        {
            Span<Piece> beginnings = stackalloc Piece[MaxLength], endings = stackalloc Piece[MaxLength];
            lister.AddCuts(beginnings[..letters.Length], endings[..letters.Length]);
        }

        return lister._count;
    }

    /// <summary>Adds the cuts of a word that is not known, or doubtful, at every place where both sides make sense.</summary>
    /// <param name="beginnings">Room for the beginning before each place.</param>
    /// <param name="endings">Room for the ending behind each place.</param>
    private void AddCuts(scoped Span<Piece> beginnings, scoped Span<Piece> endings)
    {
        LookUp(beginnings, endings);
        for (int place = 1; place < _letters.Length && _count < _candidates.Length; place++)
        {
            Piece left = beginnings[place], right = endings[place];
            if (IsJoint(in left, in right, place))
            {
                Add(default, place, space: false);
                if (left.Info.HasSplits)
                {
                    AddBehindListed(left.Hash, place, space: false);
                }
            }

            bool canStandApart = CanStandApart(in left, in right, place);
            if (canStandApart && right.Info.Frequency > 1)
            {
                if (left.Info.Frequency > 1)
                {
                    Add(default, place, space: true);
                }

                if (left.Info.HasSplits)
                {
                    AddBehindListed(left.Hash, place, space: true);
                }
            }

            if (right.Info.HasSplits && left.Info.Frequency > 1 && (canStandApart || PairWithFirstPart(in left, in right, place).Apart > OftenApart))
            {
                AddBeforeListed(right.Hash, place);
            }

            if (left.Info.Is(WordClasses.Function) && !right.Info.IsKnown)
            {
                AddTwoSpaces(in left, place, endings);
            }
        }
    }

    /// <summary>Looks all beginnings and endings up in a row, so that the processor waits for the memory of many at a time.</summary>
    private readonly void LookUp(scoped Span<Piece> beginnings, scoped Span<Piece> endings)
    {
        ulong hash = 0;
        for (int i = 1; i < _letters.Length; i++)
        {
            hash = Letters.Add(hash, _letters[i - 1]);
            beginnings[i].Hash = hash;
            endings[i].Hash = Letters.Hash(_letters[i..]);
            _model.Words.Prefetch(hash);
            _model.Words.Prefetch(endings[i].Hash);
        }

        foreach (ref Piece piece in beginnings[1..])
        {
            piece.Info = _model.Word(piece.Hash);
        }

        foreach (ref Piece piece in endings[1..])
        {
            piece.Info = _model.Word(piece.Hash);
        }

        for (int i = 1; i < _letters.Length; i++)
        {
            if (beginnings[i].Info.IsKnown & endings[i].Info.IsKnown)
            {
                _model.Pairs.Prefetch(HalfSpaceModel.PairKey(beginnings[i].Hash, endings[i].Hash));
            }
        }
    }

    /// <summary>Whether a half-space may belong between a beginning and an ending.</summary>
    private readonly bool IsJoint(in Piece left, in Piece right, int place)
    {
        if (place < 2 || !Letters.JoinsNext(_letters[place - 1]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = _letters[place..];
        if (left.Info.Affix == Affix.Imperfective)
        {
            return right.Info.Is(WordClasses.Present | WordClasses.Past)
                || (!right.Info.IsKnown && Morphology.Guess(rest, _model).Is(WordClasses.Present | WordClasses.Past));
        }

        switch (right.Info.Affix)
        {
            case Affix.Plural:
                return place > 2 || (left.Info.Affix == Affix.Copula && _before == 'ه'); // «حرفه ایها», not «یا ایها»
            case Affix.Comparative:
                return left.Info.IsKnown;
            case Affix.Copula or Affix.Pronoun when left.Info.Frequency > 0:
                return true;
        }

        if (!left.Info.IsKnown || !right.Info.IsKnown || rest.Length < 2)
        {
            return false;
        }

        // A frequent phrase that edited text writes in two is never one word.
        PairInfo pair = _model.Pair(left.Hash, right.Hash);
        return pair is not { Usage: Usage.Apart, Apart: > 5 } && (pair.Together > 0 || (left.Info.JoinsRight > 0 && right.Info.JoinsLeft > 0));
    }

    /// <summary>Whether a space may have been lost between a beginning and an ending.</summary>
    private readonly bool CanStandApart(in Piece left, in Piece right, int place)
    {
        int rightLength = _letters.Length - place;
        if (!left.Info.IsKnown || !right.Info.IsKnown || rightLength < 2)
        {
            return false;
        }

        // Two letters that do not join look alike with and without a space; between others a space is rarely lost, but two frequent words tell.
        int apart = _model.Pair(left.Hash, right.Hash).Apart;
        if (Letters.JoinsNext(_letters[place - 1]))
        {
            return apart > OftenApart || (place > 2 && rightLength > 2 && left.Info.Frequency > 7 && right.Info.Frequency > 7);
        }

        return apart > 0
            || (left.Info.Is(WordClasses.Function) && left.Info.Frequency > 10)
            || (place > 1 && left.Info.Frequency > 6 && right.Info.Frequency > 6);
    }

    /// <summary>What is known about a beginning and the first part of the ending behind it, which has a listed split.</summary>
    private readonly PairInfo PairWithFirstPart(in Piece left, in Piece right, int place)
    {
        ReadOnlySpan<char> ending = _letters[place..];
        int first = _model.Splits.Find(HalfSpaceModel.SplitKey(right.Hash, 0)) & 31;
        return first == 0 || first >= ending.Length ? default : _model.Pair(left.Hash, Letters.Hash(ending[..first]));
    }

    /// <summary>Adds the splits of the whole word that the model lists.</summary>
    private void AddListed(ulong hash)
    {
        for (int reading = 0; _model.Splits.Find(HalfSpaceModel.SplitKey(hash, reading)) is var places and not 0; reading++)
        {
            SplitCandidate candidate = default;
            if (Append(ref candidate, places, 0, _letters.Length))
            {
                Add(candidate);
            }
        }
    }

    /// <summary>Adds the listed split of a beginning, and a cut behind it.</summary>
    private void AddBehindListed(ulong beginning, int place, bool space)
    {
        SplitCandidate candidate = default;
        if (Append(ref candidate, _model.Splits.Find(HalfSpaceModel.SplitKey(beginning, 0)), 0, place))
        {
            Add(candidate, place, space);
        }
    }

    /// <summary>Adds a space, and the listed split of the ending behind it.</summary>
    private void AddBeforeListed(ulong ending, int place)
    {
        SplitCandidate candidate = default;
        candidate.Add(place, space: true);
        if (Append(ref candidate, _model.Splits.Find(HalfSpaceModel.SplitKey(ending, 0)), place, _letters.Length))
        {
            Add(candidate);
        }
    }

    /// <summary>Adds what a preposition makes with two words that follow it: «بهاینترتیب».</summary>
    private void AddTwoSpaces(in Piece left, int place, scoped ReadOnlySpan<Piece> endings)
    {
        ulong middle = 0;
        for (int i = place + 1; i < _letters.Length && _count < _candidates.Length; i++)
        {
            middle = Letters.Add(middle, _letters[i - 1]);
            if (endings[i].Info.IsKnown && _model.Pair(left.Hash, middle).Apart > OftenApart && _model.Pair(middle, endings[i].Hash).Apart > OftenApart)
            {
                SplitCandidate candidate = default;
                candidate.Add(place, space: true);
                Add(candidate, i, space: true);
            }
        }
    }

    private void Add(SplitCandidate candidate, int place, bool space)
    {
        if (candidate.Add(place, space))
        {
            Add(candidate);
        }
    }

    private void Add(SplitCandidate candidate)
    {
        if (_count == _candidates.Length || candidate.Count == 0)
        {
            return;
        }

        foreach (SplitCandidate other in _candidates[.._count])
        {
            if (other.Equals(candidate))
            {
                return;
            }
        }

        _candidates[_count++] = candidate;
    }

    /// <summary>Appends listed places; false when they do not fit, as when one key is taken for another.</summary>
    private static bool Append(ref SplitCandidate candidate, ushort places, int offset, int length)
    {
        for (; places != 0; places >>= 5)
        {
            int place = (places & 31) + offset;
            if (place >= length || !candidate.Add(place, space: false))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A beginning or an ending of a word.</summary>
    private struct Piece
    {
        public ulong Hash;
        public WordInfo Info;
    }
}
