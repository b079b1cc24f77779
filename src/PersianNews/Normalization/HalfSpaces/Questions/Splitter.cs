using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>Lists the ways in which a run of letters may be more than one part.</summary>
internal static class Splitter
{
    /// <summary>The most candidates for one run.</summary>
    public const int MaxCandidates = 8;

    /// <summary>Longer runs are left alone.</summary>
    public const int MaxLength = 30;

    private const int OftenApart = 3; // see PairInfo.Apart: ten times

    /// <summary>Whether a word needs a look inside: it is not known, or not known to be one.</summary>
    public static bool MayCut(in Part part) => !part.Info.IsKnownWhole & !part.IsWall & !part.IsUncuttable;

    /// <summary>Asks for the memory that <see cref="List"/> will read first, and does not wait for it.</summary>
    public static void Prefetch(in Part part, HalfSpaceModel model)
    {
        model.Splits.Prefetch(HalfSpaceModel.SplitKey(part.Hash, 0));
        model.Splits.Prefetch(HalfSpaceModel.SplitKey(part.Hash, 1));
    }

    /// <summary>Lists the candidates; the run as it is, is not among them.</summary>
    /// <param name="word">The run.</param>
    /// <param name="before">The last letter of the word before it; 0 if there is none.</param>
    /// <param name="part">What is known about the run.</param>
    /// <param name="model">The model.</param>
    /// <param name="candidates">Takes the candidates.</param>
    /// <returns>How many there are.</returns>
    public static int List(ReadOnlySpan<char> word, char before, in Part part, HalfSpaceModel model, Span<SplitCandidate> candidates)
    {
        int count = 0;
        if (word.Length is < 3 or > MaxLength || word[..^1].Contains(Letters.EzafeHamza))
        {
            return 0;
        }

        if (part.Info.HasSplits)
        {
            AddListed(part.Hash, word.Length, model, candidates, ref count);
        }

        if (part.Info.IsKnown && !part.Info.IsDoubtful)
        {
            return count;
        }

        Span<Piece> beginnings = stackalloc Piece[MaxLength], endings = stackalloc Piece[MaxLength];
        ListCuts(word, before, model, beginnings, endings, candidates, ref count);
        return count;
    }

    private static void ListCuts(ReadOnlySpan<char> word, char before, HalfSpaceModel model, Span<Piece> beginnings, Span<Piece> endings, Span<SplitCandidate> candidates, ref int count)
    {
        // All beginnings and endings are looked up in a row, so that the processor waits for the memory of many at a time.
        ulong hash = 0;
        for (int i = 1; i < word.Length; i++)
        {
            byte code = Letters.Code(word[i - 1]);
            hash = code == Letters.SilentCode ? hash : Letters.Add(hash, code);
            beginnings[i].Hash = hash;
            endings[i].Hash = Letters.Hash(word[i..]);
            model.Words.Prefetch(hash);
            model.Words.Prefetch(endings[i].Hash);
        }

        LookUp(beginnings[1..word.Length], model);
        LookUp(endings[1..word.Length], model);
        for (int i = 1; i < word.Length; i++)
        {
            if (beginnings[i].Info.IsKnown & endings[i].Info.IsKnown)
            {
                model.Pairs.Prefetch(HalfSpaceModel.PairKey(beginnings[i].Hash, endings[i].Hash));
            }
        }

        for (int i = 1; i < word.Length && count < candidates.Length; i++)
        {
            ReadOnlySpan<char> rest = word[i..];
            Piece left = beginnings[i], right = endings[i];
            bool joins = Letters.JoinsNext(word[i - 1]);
            if (joins && i > 1 && IsJoint(left.Info, right.Info, rest, right.Hash, i, before, model, left.Hash))
            {
                Add(candidates, ref count, default, i, space: false);
                if (left.Info.HasSplits)
                {
                    AddBehindListed(left.Hash, i, space: false, model, candidates, ref count);
                }
            }

            bool canStandApart = CanStandApart(left.Info, right.Info, i, rest.Length, joins, model, left.Hash, right.Hash);
            if (canStandApart && right.Info.Frequency > 1)
            {
                if (left.Info.Frequency > 1)
                {
                    Add(candidates, ref count, default, i, space: true);
                }

                if (left.Info.HasSplits)
                {
                    AddBehindListed(left.Hash, i, space: true, model, candidates, ref count);
                }
            }

            if (right.Info.HasSplits && left.Info.Frequency > 1 && (canStandApart || PairWithFirstPart(left.Hash, right.Hash, rest, model).Apart > OftenApart))
            {
                AddBeforeListed(right.Hash, i, word.Length, model, candidates, ref count);
            }

            if (left.Info.Is(WordClasses.Function) && !right.Info.IsKnown)
            {
                AddTwoSpaces(left.Hash, i, word, endings, model, candidates, ref count);
            }
        }
    }

    private static void LookUp(Span<Piece> pieces, HalfSpaceModel model)
    {
        foreach (ref Piece piece in pieces)
        {
            piece.Info = model.Word(piece.Hash);
        }
    }

    private static bool IsJoint(WordInfo left, WordInfo right, ReadOnlySpan<char> rest, ulong restHash, int length, char before, HalfSpaceModel model, ulong leftHash)
    {
        if (left.Affix == Affix.Imperfective)
        {
            return right.Is(WordClasses.Present | WordClasses.Past) || (!right.IsKnown && Morphology.Guess(rest, model).Is(WordClasses.Present | WordClasses.Past));
        }

        switch (right.Affix)
        {
            case Affix.Plural:
                return length > 2 || (left.Affix == Affix.Copula && before == 'ه'); // «حرفه ایها», not «یا ایها»
            case Affix.Comparative:
                return left.IsKnown;
            case Affix.Copula or Affix.Pronoun when left.Frequency > 0:
                return true;
        }

        if (!left.IsKnown || !right.IsKnown || length < 2 || rest.Length < 2)
        {
            return false;
        }

        PairInfo pair = model.Pair(leftHash, restHash);
        // A frequent phrase that edited text writes in two is never one word.
        return pair is not { Usage: Usage.Apart, Apart: > 5 } && (pair.Together > 0 || (left.JoinsRight > 0 && right.JoinsLeft > 0));
    }

    private static bool CanStandApart(WordInfo left, WordInfo right, int leftLength, int rightLength, bool joins, HalfSpaceModel model, ulong leftHash, ulong restHash)
    {
        if (!left.IsKnown || !right.IsKnown || rightLength < 2)
        {
            return false;
        }

        // Two letters that do not join look alike with and without a space; between others a space is rarely lost, but two frequent words tell.
        int apart = model.Pair(leftHash, restHash).Apart;
        if (joins)
        {
            return apart > OftenApart || (leftLength > 2 && rightLength > 2 && left.Frequency > 7 && right.Frequency > 7);
        }

        return apart > 0 || (left.Is(WordClasses.Function) && left.Frequency > 10) || (leftLength > 1 && left.Frequency > 6 && right.Frequency > 6);
    }

    private static void AddListed(ulong hash, int length, HalfSpaceModel model, Span<SplitCandidate> candidates, ref int count)
    {
        for (int reading = 0; model.Splits.Find(HalfSpaceModel.SplitKey(hash, reading)) is var places and not 0; reading++)
        {
            SplitCandidate candidate = default;
            if (Append(ref candidate, places, 0, length))
            {
                Add(candidates, ref count, candidate);
            }
        }
    }

    private static void AddBehindListed(ulong hash, int place, bool space, HalfSpaceModel model, Span<SplitCandidate> candidates, ref int count)
    {
        SplitCandidate candidate = default;
        if (Append(ref candidate, model.Splits.Find(HalfSpaceModel.SplitKey(hash, 0)), 0, place))
        {
            Add(candidates, ref count, candidate, place, space);
        }
    }

    private static void AddBeforeListed(ulong hash, int place, int length, HalfSpaceModel model, Span<SplitCandidate> candidates, ref int count)
    {
        SplitCandidate candidate = default;
        candidate.Add(place, space: true);
        if (Append(ref candidate, model.Splits.Find(HalfSpaceModel.SplitKey(hash, 0)), place, length))
        {
            Add(candidates, ref count, candidate);
        }
    }

    /// <summary>Lists what a preposition makes with two words that follow it: «بهاینترتیب».</summary>
    private static void AddTwoSpaces(ulong left, int place, ReadOnlySpan<char> word, ReadOnlySpan<Piece> endings, HalfSpaceModel model, Span<SplitCandidate> candidates, ref int count)
    {
        ulong hash = 0;
        for (int i = place + 1; i < word.Length && count < candidates.Length; i++)
        {
            byte code = Letters.Code(word[i - 1]);
            hash = code == Letters.SilentCode ? hash : Letters.Add(hash, code);
            if (endings[i].Info.IsKnown && model.Pair(left, hash).Apart > OftenApart && model.Pair(hash, endings[i].Hash).Apart > OftenApart)
            {
                SplitCandidate candidate = default;
                candidate.Add(place, space: true);
                Add(candidates, ref count, candidate, i, space: true);
            }
        }
    }

    /// <summary>What is known about a word and the first part of the word behind it, which is listed.</summary>
    private static PairInfo PairWithFirstPart(ulong left, ulong right, ReadOnlySpan<char> word, HalfSpaceModel model)
    {
        int place = model.Splits.Find(HalfSpaceModel.SplitKey(right, 0)) & 31;
        return place == 0 || place >= word.Length ? default : model.Pair(left, Letters.Hash(word[..place]));
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

    private static void Add(Span<SplitCandidate> candidates, ref int count, SplitCandidate candidate, int place, bool space)
    {
        if (candidate.Add(place, space))
        {
            Add(candidates, ref count, candidate);
        }
    }

    private static void Add(Span<SplitCandidate> candidates, ref int count, SplitCandidate candidate)
    {
        if (count == candidates.Length || candidate.Count == 0)
        {
            return;
        }

        foreach (SplitCandidate other in candidates[..count])
        {
            if (other.Equals(candidate))
            {
                return;
            }
        }

        candidates[count++] = candidate;
    }

    /// <summary>A beginning or an ending of a run of letters.</summary>
    private struct Piece
    {
        public ulong Hash;
        public WordInfo Info;
    }
}
