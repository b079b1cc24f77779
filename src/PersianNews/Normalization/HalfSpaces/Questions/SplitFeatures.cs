using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>The features of the question whether a run of letters is more than one part.</summary>
internal static class SplitFeatures
{
    /// <summary>Room for the features of one candidate.</summary>
    public const int MaxCount = 112;

    /// <summary>The features of cutting <paramref name="part"/>, between its neighbours, as <paramref name="candidate"/> says.</summary>
    public static void Of(scoped ReadOnlySpan<char> text, scoped in Part left, scoped in Part part, scoped in Part right, SplitCandidate candidate, SplitContext context, HalfSpaceModel model, ref FeatureList list)
    {
        ReadOnlySpan<char> word = text.Slice(part.Start, part.Length);
        uint kl = left.Kind, kr = right.Kind, known = part.Info.IsKnown ? (uint)part.Info.Frequency + 1 : 0;
        ulong shape = (ulong)candidate.Count;
        int from = 0;
        for (int i = 0; i < candidate.Count; i++)
        {
            int place = candidate.PlaceAt(i), to = i + 1 < candidate.Count ? candidate.PlaceAt(i + 1) : word.Length;
            ReadOnlySpan<char> before = word[from..place], after = word[place..to];
            uint kind = candidate.IsSpaceAt(i) ? 100u : 50u;
            shape = shape * 64 + (uint)place + (candidate.IsSpaceAt(i) ? 32u : 0);
            ulong ha = Letters.Hash(before), hb = Letters.Hash(after);
            WordInfo a = Morphology.Look(ha, before, model), b = Morphology.Look(hb, after, model);
            PairInfo joint = model.Pair(ha, hb);
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
            list.Add(kind + 15, context.Habits, (uint)a.Affix | (uint)b.Affix << 4, known == 0 ? 0u : 1u);
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
                list.Add(kind + 30, affixes, left.Hash);
            }

            if (a.Affix == Affix.Imperfective)
            {
                // «تو میدانی» is a verb, because both are of the second person; «پژوهش میدانی» is none.
                uint person = Morphology.PersonOf(after);
                list.Add(kind + 31, left.Hash, person);
                list.Add(kind + 32, kl, person);
                list.Add(kind + 33, kr, person);
            }

            list.Add(kind + 25, (uint)(context.SupportLead + 16), known, b.Affix != Affix.None ? 1u : 0);
            list.Add(kind + 26, (uint)(context.StemLead + 16), (uint)b.Affix, Math.Min(known, 3));
            list.Add(kind + 28, (uint)joint.Together, known, (uint)b.Affix);
            list.Add(kind + 29, (uint)joint.Usage, (uint)joint.Apart, known);
            list.Add(kind + 27, (uint)(context.StemLead + 16), (uint)(context.SupportLead + 16));
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
            PairInfo pair = model.Pair(Letters.Hash(word[from..place]), Letters.Hash(word[place..to]));
            support = Math.Min(support, candidate.IsSpaceAt(i) ? pair.Apart : pair.Together);
            from = place;
        }

        return support;
    }

    /// <summary>How frequent the part before the last joint is; 0 for a candidate with a space, which is of another kind.</summary>
    public static int StemFrequency(ReadOnlySpan<char> word, SplitCandidate candidate, HalfSpaceModel model)
    {
        int last = candidate.Count - 1, from = last > 0 ? candidate.PlaceAt(last - 1) : 0;
        return candidate.HasSpace ? 0 : model.Word(Letters.Hash(word[from..candidate.PlaceAt(last)])).Frequency;
    }
}
