namespace PersianNews.Normalization.HalfSpaces;

/// <summary>The features of the two questions: does a half-space belong in a gap, and is a run of letters more than one part.</summary>
internal static class Features
{
    /// <summary>Room for the features of one gap or of one split candidate.</summary>
    public const int MaxCount = 128;

    /// <summary>The features of joining <c>parts[right - 1]</c> and <c>parts[right]</c>. There are neighbours on both sides, walls if nothing else.</summary>
    public static void OfGap(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int right, HalfSpaceModel model, uint habits, ref FeatureList list)
    {
        ref readonly Part l = ref parts[right - 2], a = ref parts[right - 1], b = ref parts[right], r = ref parts[right + 1];
        ReadOnlySpan<char> before = text.Slice(a.Start, a.Length), after = text.Slice(b.Start, b.Length);
        uint ka = a.Info.Kind, kb = b.Info.Kind, kl = Kind(l), kr = Kind(r);
        uint rates = (uint)(a.Info.JoinsRight | b.Info.JoinsLeft << 3);
        PairInfo known = model.Pair(a.Hash, after);
        uint pair = known.Bits;
        ulong ending = Letters.Hash(before[Math.Max(0, before.Length - 2)..]), ending3 = Letters.Hash(before[Math.Max(0, before.Length - 3)..]);
        ulong opening = Letters.Hash(after[..Math.Min(2, after.Length)]);

        list.Add(1);
        list.Add(2, b.Hash);
        list.Add(3, a.Hash);
        list.Add(4, a.Hash, b.Hash);
        list.Add(5, b.Hash, ka);
        list.Add(6, a.Hash, kb);
        list.Add(7, ka, kb);
        list.Add(8, pair);
        list.Add(9, pair, rates);
        list.Add(10, rates, (uint)a.Info.Frequency >> 1, (uint)b.Info.Frequency >> 1);
        list.Add(11, b.Hash, ending);
        list.Add(12, b.Hash, r.Hash);
        list.Add(13, a.Hash, l.Hash);
        list.Add(14, b.Hash, kr);
        list.Add(15, a.Hash, kl);
        list.Add(16, b.Hash, kl);
        list.Add(17, a.Hash, kr);
        list.Add(18, ka, kb, kr);
        list.Add(19, kl, ka, kb);
        list.Add(20, habits, (uint)a.Info.Affix | (uint)b.Info.Affix << 4);
        list.Add(21, b.Hash, ka, kr);
        list.Add(22, b.Hash, ka, kl);
        list.Add(23, b.Hash, ending3);
        list.Add(24, a.Hash, opening);
        list.Add(25, b.Hash, (uint)a.Info.Frequency);
        list.Add(26, a.Hash, (uint)b.Info.Frequency);
        list.Add(27, b.Hash, (uint)a.Info.JoinsRight);
        list.Add(28, a.Hash, (uint)b.Info.JoinsLeft);
        list.Add(29, rates, ka, kb);
        list.Add(33, habits, rates);
        list.Add(42, b.Hash, kl, kr);
        list.Add(43, habits, pair & 0xC7);
        list.Add(44, (uint)known.Usage, rates);
        if (known.Together == 0 && b.Info.Affix == Affix.None)
        {
            ReadOnlySpan<char> stem = after[..Morphology.StemLength(after)];
            ulong stemHash = Letters.Hash(stem);
            WordInfo stemInfo = model.Word(stemHash);
            uint stemPair = model.StemPair(a.Hash, stem).Bits;
            uint stemRates = (uint)(a.Info.JoinsRight | stemInfo.JoinsLeft << 3);
            list.Add(45, stemPair, pair >> 3);
            list.Add(46, stemHash);
            list.Add(47, stemRates, (uint)b.Info.JoinsLeft);
            list.Add(48, stemPair, stemRates);
        }
        else
        {
            list.Add(49, pair, b.Info.Affix != Affix.None ? 1u : 0);
        }

        if (b.Info.Affix != Affix.None)
        {
            uint affix = (uint)b.Info.Affix;
            list.Add(34, affix, ka);
            list.Add(35, affix, ending);
            list.Add(36, affix, kr);
            list.Add(37, affix, a.Hash);
        }

        if (a.Info.Affix != Affix.None)
        {
            uint affix = (uint)a.Info.Affix;
            list.Add(38, affix, kb);
            list.Add(39, affix, b.Info.Is(WordClasses.Present | WordClasses.Past) ? 1u : 0, kr);
            list.Add(40, affix, b.Hash);
            list.Add(41, affix, b.Hash, r.Hash);
        }


        // What the neighbours would rather do: the pair on the left, the pair on the right, all three as one word.
        uint pairLeft = l.IsWall ? 0u : model.Pair(l.Hash, before).Bits;
        uint pairRight = r.IsWall ? 0u : model.Pair(b.Hash, text.Slice(r.Start, r.Length)).Bits;
        list.Add(30, pair & 0xC7, pairLeft, 1);
        list.Add(31, pair & 0xC7, pairRight, 2);
        uint wide = 0;
        if (!r.IsWall && after.Length > 0 && !Letters.JoinsNext(after[^1]))
        {
            wide = model.Pairs.Find(Letters.Hash(text.Slice(r.Start, r.Length), Letters.HashPair(a.Hash, after)));
        }

        if (!l.IsWall && !Letters.JoinsNext(before[^1]) && wide == 0)
        {
            wide = 256u + model.Pairs.Find(Letters.Hash(after, Letters.HashPair(l.Hash, before)));
        }

        list.Add(32, wide, pair & 0xC7);
    }

    /// <summary>The features of cutting <c>parts[at]</c> as <paramref name="candidate"/> says.</summary>
    public static void OfSplit(ReadOnlySpan<char> text, in Part left, in Part part, in Part right, SplitCandidate candidate, int rank, int stemRank, HalfSpaceModel model, uint habits, ref FeatureList list)
    {
        ReadOnlySpan<char> word = text.Slice(part.Start, part.Length);
        uint kl = Kind(left), kr = Kind(right), known = part.Info.IsKnown ? (uint)part.Info.Frequency + 1 : 0;
        ulong shape = (ulong)candidate.Count;
        int from = 0;
        for (int i = 0; i < candidate.Count; i++)
        {
            int place = candidate.PlaceAt(i), to = i + 1 < candidate.Count ? candidate.PlaceAt(i + 1) : word.Length;
            ReadOnlySpan<char> before = word[from..place], after = word[place..to];
            uint kind = candidate.IsSpaceAt(i) ? 100u : 50u;
            shape = shape * 64 + (uint)place + (candidate.IsSpaceAt(i) ? 32u : 0);
            ulong ha = Letters.Hash(before), hb = Letters.Hash(after);
            WordInfo a = Look(ha, before, model), b = Look(hb, after, model);
            PairInfo joint = model.Pair(ha, after);
            uint pair = joint.Bits;
            uint rates = (uint)(a.JoinsRight | b.JoinsLeft << 3);
            ulong ending = Letters.Hash(before[Math.Max(0, before.Length - 2)..]);
            list.Add(kind);
            list.Add(kind + 1, hb);
            list.Add(kind + 2, ha);
            list.Add(kind + 3, ha, hb);
            list.Add(kind + 4, hb, a.Kind);
            list.Add(kind + 5, ha, b.Kind);
            list.Add(kind + 6, a.Kind, b.Kind);
            list.Add(kind + 7, pair, known);
            list.Add(kind + 8, (uint)a.Frequency, (uint)b.Frequency, known);
            list.Add(kind + 9, rates, known);
            list.Add(kind + 10, hb, ending);
            list.Add(kind + 11, hb, kr);
            list.Add(kind + 12, hb, kl);
            list.Add(kind + 13, hb, right.Hash);
            list.Add(kind + 14, ha, left.Hash);
            list.Add(kind + 15, habits, (uint)a.Affix | (uint)b.Affix << 4, known == 0 ? 0u : 1u);
            list.Add(kind + 16, hb, known);
            list.Add(kind + 17, hb, (uint)a.Frequency, known);
            list.Add(kind + 18, (uint)joint.Apart, (uint)Math.Min(before.Length, 6), (uint)Math.Min(after.Length, 6));
            list.Add(kind + 19, pair, (uint)a.Frequency, (uint)b.Frequency);
            if ((a.Affix | b.Affix) != Affix.None)
            {
                uint affixes = (uint)a.Affix | (uint)b.Affix << 4;
                list.Add(kind + 20, affixes, a.Kind, known);
                list.Add(kind + 21, affixes, b.Is(WordClasses.Present | WordClasses.Past) ? 1u : 0, known);
                list.Add(kind + 22, affixes, ending);
                list.Add(kind + 23, affixes, kr);
                list.Add(kind + 24, affixes, (uint)a.Frequency, known);
            }

            list.Add(kind + 25, (uint)(rank + 16), known, b.Affix != Affix.None ? 1u : 0);
            list.Add(kind + 26, (uint)(stemRank + 16), (uint)b.Affix, Math.Min(known, 3));
            list.Add(kind + 27, (uint)(stemRank + 16), (uint)(rank + 16));
            from = place;
        }

        list.Add(150, part.Hash, shape);
        list.Add(151, part.Hash ^ shape, left.Hash);
        list.Add(152, part.Hash ^ shape, right.Hash);
        list.Add(153, part.Hash ^ shape, kl);
        list.Add(154, part.Hash ^ shape, kr);
        list.Add(155, (uint)candidate.Count, known, part.Info.HasSplits ? 1u : 0);
        list.Add(156, part.Info.Kind, known);
    }

    /// <summary>How often the parts of a candidate were seen together: the least of its joints, 0–7.</summary>
    public static int Support(ReadOnlySpan<char> word, SplitCandidate candidate, HalfSpaceModel model)
    {
        int support = 7, from = 0;
        for (int i = 0; i < candidate.Count; i++)
        {
            int place = candidate.PlaceAt(i), to = i + 1 < candidate.Count ? candidate.PlaceAt(i + 1) : word.Length;
            PairInfo pair = model.Pair(Letters.Hash(word[from..place]), word[place..to]);
            support = Math.Min(support, candidate.IsSpaceAt(i) ? pair.Apart : pair.Together);
            from = place;
        }

        return support;
    }

    private static uint Kind(in Part part) => part.IsWall ? 0x8000_0000u | (uint)part.Hash : part.Info.Kind;

    private static WordInfo Look(ulong hash, ReadOnlySpan<char> word, HalfSpaceModel model)
    {
        WordInfo info = model.Word(hash);
        return info.IsKnown ? info : Morphology.Guess(word, model);
    }
}
