namespace PersianNews.Normalization.HalfSpaces;

/// <summary>Guesses what an unknown word can be from the known word that it begins with.</summary>
internal static class Morphology
{
    private static readonly (string Ending, WordClasses Stems)[] Endings =
    [
        ("شان", WordClasses.Present | WordClasses.Past | WordClasses.Noun),
        ("مان", WordClasses.Present | WordClasses.Past | WordClasses.Noun),
        ("تان", WordClasses.Present | WordClasses.Past | WordClasses.Noun),
        ("شون", WordClasses.Present | WordClasses.Past | WordClasses.Noun),
        ("مون", WordClasses.Present | WordClasses.Past | WordClasses.Noun),
        ("تون", WordClasses.Present | WordClasses.Past | WordClasses.Noun),
        ("ان", WordClasses.Noun | WordClasses.Adjective),
        ("ات", WordClasses.Noun),
        ("ی", WordClasses.Noun | WordClasses.Adjective),
        ("ش", WordClasses.Present | WordClasses.Past | WordClasses.Noun),
        ("ت", WordClasses.Present | WordClasses.Past | WordClasses.Noun),
        ("م", WordClasses.Present | WordClasses.Past | WordClasses.Noun),
    ];

    /// <summary>The classes of the longest known stem; unknown (0) if there is none.</summary>
    public static WordInfo Guess(ReadOnlySpan<char> word, HalfSpaceModel model)
    {
        foreach ((string ending, WordClasses stems) in Endings)
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = new WordInfo(model.Words.Find(Letters.Hash(word[..^ending.Length])));
                if (stem.Is(stems))
                {
                    // Not IsKnown: the word itself is not in the table.
                    return new WordInfo((uint)(stem.Classes & stems) << 4);
                }
            }
        }

        return default;
    }
}
