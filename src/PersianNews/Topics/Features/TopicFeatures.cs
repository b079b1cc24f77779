using PersianNews.Characters;

namespace PersianNews.Topics.Features;

/// <summary>
/// Reads a text once and names its features by 64-bit hashes: words without their endings, pairs of words, and the
/// beginnings of long words, all folded.
/// </summary>
/// <remarks>
/// Whether a half-space is kept, lost, or turned into a space hardly shows: a half-space parts words as a space does; endings
/// that stand alone («ها») are passed over as those written together are cut off; and a pair of words has the hash of
/// the two written as one, so that «پیام‌رسان», «پیام رسان» and «پیامرسان» share a feature.
/// </remarks>
internal struct TopicFeatures<TSink>
    where TSink : struct, IFeatureSink
{
    private readonly float _weight;
    private readonly float _openingWeight;
    private int _openingWords;
    private ulong _before; // hash of the word before, without its ending
    private bool _hasBefore;

    /// <summary>Makes a reader.</summary>
    /// <param name="weight">What each word counts.</param>
    /// <param name="openingWeight">What each of the first <paramref name="openingWords"/> words counts.</param>
    /// <param name="openingWords">How many words are the opening.</param>
    public TopicFeatures(float weight, float openingWeight, int openingWords)
    {
        _weight = weight;
        _openingWeight = openingWeight;
        _openingWords = openingWords;
    }

    /// <summary>Reads a text into a sink, or the next part of one that was parted between words.</summary>
    public void Read(ReadOnlySpan<char> text, ref TSink sink)
    {
        Span<char> letters = stackalloc char[WordReader.LongestWord];
        Span<ulong> prefixes = stackalloc ulong[WordReader.LongestWord + 1];
        for (int i = 0; i < text.Length;)
        {
            CharClass kind = Folding.ClassOf(text[i]);
            switch (kind)
            {
                case CharClass.Letter or CharClass.ForeignLetter:
                    i += WordReader.Read(text[i..], letters, prefixes, out int length);
                    Word(letters[..length], prefixes, ref sink);
                    break;
                case CharClass.Digit:
                    i += ReadNumber(text[i..], out int digits);
                    Number(digits, ref sink);
                    break;
                default:
                    // Words on both sides of a space are a pair; those on both sides of a mark are not.
                    _hasBefore &= kind is CharClass.Space or CharClass.Joiner or CharClass.Ignorable;
                    i++;
                    break;
            }
        }
    }

    private static int ReadNumber(ReadOnlySpan<char> text, out int digits)
    {
        digits = 0;
        int i = 0;
        for (; i < text.Length; i++)
        {
            CharClass kind = Folding.ClassOf(text[i]);
            if (kind == CharClass.Digit)
            {
                digits++;
            }
            else if (kind != CharClass.Ignorable)
            {
                break;
            }
        }

        return i;
    }

    private void Number(int digits, ref TSink sink)
    {
        // How long a number is tells more than which it is.
        sink.Add(FeatureHash.Number(digits), NextWeight());
        _hasBefore = false;
    }

    private void Word(ReadOnlySpan<char> letters, ReadOnlySpan<ulong> prefixes, ref TSink sink)
    {
        int stem = WordEndings.StemLength(letters);
        if (stem == 0)
        {
            return; // an ending that stands alone belongs to the word before it
        }

        float w = NextWeight();
        ulong word = prefixes[stem];
        sink.Add(FeatureHash.Word(word), w);
        if (stem > FeatureHash.PrefixLength)
        {
            sink.Add(FeatureHash.Prefix(prefixes[FeatureHash.PrefixLength]), w);
        }

        if (_hasBefore)
        {
            sink.Add(FeatureHash.Word(FeatureHash.Join(_before, word, stem)), w);
        }

        _before = word;
        _hasBefore = true;
    }

    private float NextWeight() => _openingWords-- > 0 ? _openingWeight : _weight;
}
