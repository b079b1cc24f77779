using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>The features of the question whether the space between two parts is a lost half-space.</summary>
/// <remarks>The number that each template begins with, as in <see cref="SplitFeatures"/>, is part of the model: with others it has to be trained anew.</remarks>
internal static class GapFeatures
{
    /// <summary>Room for the features of one gap.</summary>
    public const int MaxCount = 64;

    /// <summary>Asks for the memory that <see cref="Of"/> will read about the pairs around a gap, and does not wait for it.</summary>
    public static void Prefetch(ReadOnlySpan<Part> parts, int right, HalfSpaceModel model)
    {
        for (int i = right - 1; i <= right + 1; i++)
        {
            // A wall makes no pair, but asking does no harm.
            model.Pairs.Prefetch(HalfSpaceModel.PairKey(parts[i - 1].Hash, parts[i].Hash));
        }
    }

    /// <summary>The features of joining <c>parts[right - 1]</c> and <c>parts[right]</c>. There are neighbours on both sides, walls if nothing else.</summary>
    public static void Of(scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<Part> parts, int right, HalfSpaceModel model, uint habits, ref FeatureList list)
    {
        ref readonly Part l = ref parts[right - 2], a = ref parts[right - 1], b = ref parts[right], r = ref parts[right + 1];
        ReadOnlySpan<char> before = text.Slice(a.Start, a.Length), after = text.Slice(b.Start, b.Length);
        uint ka = a.Info.Kind, kb = b.Info.Kind, kl = l.Kind, kr = r.Kind;
        uint rates = (uint)(a.Info.JoinsRight | b.Info.JoinsLeft << 3);
        PairInfo known = model.Pair(a.Hash, b.Hash);
        uint pair = known.Bits;
        ulong ending = Letters.Hash(before[Math.Max(0, before.Length - 2)..]), ending3 = Letters.Hash(before[Math.Max(0, before.Length - 3)..]);
        ulong opening = Letters.Hash(after[..Math.Min(2, after.Length)]);
        bool byStem = known.Together == 0 && b.Info.Affix == Affix.None;
        ulong stem = 0;
        if (byStem)
        {
            stem = Letters.Hash(after[..Morphology.StemLength(after)]);
            model.Words.Prefetch(stem);
            model.Pairs.Prefetch(HalfSpaceModel.StemKey(a.Hash, stem));
        }

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
        if (byStem)
        {
            WordInfo stemInfo = model.Word(stem);
            uint stemPair = model.StemPair(a.Hash, stem).Bits;
            uint stemRates = (uint)(a.Info.JoinsRight | stemInfo.JoinsLeft << 3);
            list.Add(45, stemPair, pair >> 3);
            list.Add(46, stem);
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
            if (a.Info.Affix == Affix.Imperfective)
            {
                uint person = Morphology.PersonOf(after);
                list.Add(50, l.Hash, person);
                list.Add(51, kl, person);
                list.Add(52, kr, person);
            }
        }

        // What the neighbours would rather do: the pair on the left, the pair on the right, all three as one word.
        uint pairLeft = l.IsWall ? 0u : model.Pair(l.Hash, a.Hash).Bits;
        uint pairRight = r.IsWall ? 0u : model.Pair(b.Hash, r.Hash).Bits;
        list.Add(30, pair & 0xC7, pairLeft, 1);
        list.Add(31, pair & 0xC7, pairRight, 2);
        uint wide = 0;
        if (!r.IsWall && !Letters.JoinsNext(after[^1]))
        {
            wide = model.Pair(a.Hash, Letters.Hash(text.Slice(r.Start, r.Length), b.Hash)).Bits;
        }

        if (!l.IsWall && !Letters.JoinsNext(before[^1]) && wide == 0)
        {
            wide = 256u + model.Pair(l.Hash, Letters.Hash(after, a.Hash)).Bits;
        }

        list.Add(32, wide, pair & 0xC7);
    }
}
