using PersianNews.Characters;

namespace PersianNews.Topics.Features;

/// <summary>Reads the words of a text, folded and hashed.</summary>
internal static class WordReader
{
    /// <summary>The longest word, in letters. The tail of what is longer is not read: it is no word.</summary>
    public const int LongestWord = 40;

    /// <summary>Reads a word: letters, and what is invisible between them.</summary>
    /// <param name="text">The text from the first letter on.</param>
    /// <param name="letters">Receives the letters, folded.</param>
    /// <param name="prefixes">Receives the hash of the first n letters, for each n.</param>
    /// <param name="length">How many letters there are.</param>
    /// <returns>How many code units they took.</returns>
    public static int Read(ReadOnlySpan<char> text, Span<char> letters, Span<ulong> prefixes, out int length)
    {
        ulong hash = 0;
        int n = 0, i = 0;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            CharClass kind = Folding.ClassOf(c);
            if (kind == CharClass.Ignorable)
            {
                continue;
            }

            if (kind is not (CharClass.Letter or CharClass.ForeignLetter))
            {
                break;
            }

            char letter = Folding.Fold(c);
            ReadOnlySpan<char> folded = letter == Folding.Several ? Folding.Expansion(c) : new ReadOnlySpan<char>(in letter);
            foreach (char f in folded)
            {
                if (n < letters.Length)
                {
                    letters[n++] = f;
                    prefixes[n] = hash = FeatureHash.Extend(hash, f);
                }
            }
        }

        length = n;
        return i;
    }
}
