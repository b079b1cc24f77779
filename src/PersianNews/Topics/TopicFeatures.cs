using PersianNews.Characters;

namespace PersianNews.Topics;

/// <summary>Takes the features of a text as they are read.</summary>
internal interface IFeatureSink
{
    /// <summary>Counts a feature once, with a weight.</summary>
    void Add(ulong feature, float weight);
}

/// <summary>
/// Reads a text once and names its features by 64-bit hashes: words without their endings, pairs of words, and the
/// beginnings of long words, all folded.
/// </summary>
/// <remarks>
/// Whether a half-space is kept, lost, or turned into a space hardly shows: a half-space parts words as a space does; endings
/// that stand alone («ها») are passed over as those written together are cut off; and a pair of words has the hash of
/// the two written as one, so that «پیام‌رسان», «پیام رسان» and «پیامرسان» share a feature.
/// </remarks>
internal ref struct TopicFeatures<TSink>
    where TSink : struct, IFeatureSink
{
    /// <summary>Longest word, in letters. The tail of what is longer is not read: it is no word.</summary>
    private const int MaxWord = 40;

    private readonly Span<char> letters;
    private readonly Span<ulong> prefixes; // the hash of the first n letters, for each n
    private readonly float weight;
    private readonly float openingWeight;
    private int openingWords;
    private int length;
    private ulong before; // hash of the word before, without its ending
    private bool hasBefore;

    private TopicFeatures(Span<char> letters, Span<ulong> prefixes, float weight, float openingWeight, int openingWords)
    {
        this.letters = letters;
        this.prefixes = prefixes;
        this.weight = weight;
        this.openingWeight = openingWeight;
        this.openingWords = openingWords;
    }

    /// <summary>Reads a text into a sink.</summary>
    /// <param name="text">The text.</param>
    /// <param name="weight">What each word counts.</param>
    /// <param name="openingWeight">What each of the first <paramref name="openingWords"/> words counts.</param>
    /// <param name="openingWords">How many words are the opening.</param>
    /// <param name="sink">Where the features go.</param>
    public static void Read(ReadOnlySpan<char> text, float weight, float openingWeight, int openingWords, ref TSink sink)
    {
        Span<char> letters = stackalloc char[MaxWord];
        Span<ulong> prefixes = stackalloc ulong[MaxWord + 1];
        prefixes[0] = 0;
        var reader = new TopicFeatures<TSink>(letters, prefixes, weight, openingWeight, openingWords);
        bool digits = false;
        foreach (char c in text)
        {
            CharClass kind = Folding.ClassOf(c);
            switch (kind)
            {
                case CharClass.Letter or CharClass.ForeignLetter:
                    if (digits)
                    {
                        reader.EndNumber(ref sink);
                        digits = false;
                    }

                    reader.Append(c);
                    break;
                case CharClass.Digit:
                    if (!digits)
                    {
                        reader.EndWord(ref sink);
                        digits = true;
                    }

                    reader.Append('0'); // how long a number is tells more than which it is
                    break;
                case CharClass.Ignorable:
                    break;
                default:
                    if (digits)
                    {
                        reader.EndNumber(ref sink);
                        digits = false;
                    }
                    else
                    {
                        reader.EndWord(ref sink);
                    }

                    reader.hasBefore &= kind is CharClass.Space or CharClass.Joiner;
                    break;
            }
        }

        if (digits)
        {
            reader.EndNumber(ref sink);
        }
        else
        {
            reader.EndWord(ref sink);
        }
    }

    private void Append(char c)
    {
        char f = Folding.Fold(c);
        if (f != Folding.Several)
        {
            AppendFolded(f);
            return;
        }

        foreach (char letter in Folding.Expansion(c))
        {
            AppendFolded(letter);
        }
    }

    private void AppendFolded(char letter)
    {
        if (length < MaxWord)
        {
            letters[length] = letter;
            prefixes[length + 1] = FeatureHash.Extend(prefixes[length], letter);
            length++;
        }
    }

    private void EndNumber(ref TSink sink)
    {
        sink.Add(FeatureHash.Number(length), NextWeight());
        length = 0;
        hasBefore = false;
    }

    private void EndWord(ref TSink sink)
    {
        if (length == 0)
        {
            return;
        }

        int stem = WordEndings.StemLength(letters[..length]);
        length = 0;
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

        if (hasBefore)
        {
            sink.Add(FeatureHash.Word(FeatureHash.Join(before, word, stem)), w);
        }

        before = word;
        hasBefore = true;
    }

    private float NextWeight() => openingWords-- > 0 ? openingWeight : weight;
}
