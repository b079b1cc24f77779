using PersianNews.Characters;
using PersianNews.Topics.Features;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>Reads a text as the words that the topic features know: folded, parted at half-spaces, without endings.</summary>
internal static class WordSequence
{
    /// <summary>The keys of the words, in their order.</summary>
    public static uint[] Read(ReadOnlySpan<char> text)
    {
        var words = new List<uint>(text.Length / 5);
        Span<char> letters = stackalloc char[WordReader.LongestWord];
        Span<ulong> prefixes = stackalloc ulong[WordReader.LongestWord + 1];
        for (int i = 0; i < text.Length;)
        {
            if (Folding.ClassOf(text[i]) is not (CharClass.Letter or CharClass.ForeignLetter))
            {
                i++;
                continue;
            }

            i += WordReader.Read(text[i..], letters, prefixes, out int length);
            int stem = WordEndings.StemLength(letters[..length]);
            if (stem > 0)
            {
                words.Add(FeatureHash.KeyOf(FeatureHash.Word(prefixes[stem])));
            }
        }

        return [.. words];
    }
}
