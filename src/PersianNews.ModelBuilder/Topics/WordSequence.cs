using PersianNews.Characters;
using PersianNews.Topics.Features;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>Reads a text as the words that the topic features know: folded, parted at half-spaces, without endings.</summary>
internal static class WordSequence
{
    /// <summary>Longest word, in letters; the tail of what is longer is not read.</summary>
    private const int MaxWord = 40;

    /// <summary>The keys of the words, in their order.</summary>
    public static uint[] Read(ReadOnlySpan<char> text)
    {
        var words = new List<uint>(text.Length / 5);
        Span<char> letters = stackalloc char[MaxWord];
        int length = 0;
        foreach (char c in text)
        {
            switch (Folding.ClassOf(c))
            {
                case CharClass.Ignorable:
                    break;
                case CharClass.Letter or CharClass.ForeignLetter:
                    char letter = Folding.Fold(c);
                    ReadOnlySpan<char> folded = letter == Folding.Several ? Folding.Expansion(c) : new ReadOnlySpan<char>(in letter);
                    foreach (char f in folded)
                    {
                        if (length < MaxWord)
                        {
                            letters[length++] = f;
                        }
                    }

                    break;
                default:
                    EndWord(letters[..length], words);
                    length = 0;
                    break;
            }
        }

        EndWord(letters[..length], words);
        return [.. words];
    }

    private static void EndWord(ReadOnlySpan<char> letters, List<uint> words)
    {
        int stem = WordEndings.StemLength(letters);
        if (stem == 0)
        {
            return;
        }

        ulong hash = 0;
        foreach (char letter in letters[..stem])
        {
            hash = FeatureHash.Extend(hash, letter);
        }

        words.Add(FeatureHash.KeyOf(FeatureHash.Word(hash)));
    }
}
