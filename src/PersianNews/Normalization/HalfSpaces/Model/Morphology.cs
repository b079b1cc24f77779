namespace PersianNews.Normalization.HalfSpaces.Model;

/// <summary>Guesses what an unknown word can be from the known word that it begins with.</summary>
internal static class Morphology
{
    private const WordClasses Verb = WordClasses.Present | WordClasses.Past;
    private const WordClasses Nominal = WordClasses.Noun | WordClasses.Adjective;

    // Longer endings first. The classes are those that a stem may have.
    private static readonly (string Ending, WordClasses Stems)[] Endings =
    [
        ("ترین", Nominal), ("هایی", Nominal), ("هایش", Nominal), ("انی", Nominal), ("های", Nominal), ("شان", Verb | Nominal),
        ("مان", Verb | Nominal), ("تان", Verb | Nominal), ("شون", Verb | Nominal), ("مون", Verb | Nominal), ("تون", Verb | Nominal),
        ("گان", Nominal), ("تر", Nominal), ("ها", Nominal), ("ان", Nominal), ("ات", Nominal), ("اش", Nominal), ("ام", Nominal), ("ند", Nominal), ("یم", Nominal),
        ("ی", Nominal), ("ش", Verb | Nominal), ("ت", Verb | Nominal), ("م", Verb | Nominal), ("ه", Nominal),
    ];

    /// <summary>What is known about a word, or guessed.</summary>
    public static WordInfo Look(ulong hash, ReadOnlySpan<char> word, HalfSpaceModel model)
    {
        WordInfo info = model.Word(hash);
        return info.IsKnown ? info : Guess(word, model);
    }

    /// <summary>The classes and the joints of the longest known stem; unknown (0) if there is none.</summary>
    public static WordInfo Guess(ReadOnlySpan<char> word, HalfSpaceModel model)
    {
        foreach ((string ending, WordClasses stems) in Endings)
        {
            if (Ends(word, ending))
            {
                WordInfo stem = model.Word(Letters.Hash(word[..^ending.Length]));
                if (stem.Is(stems) || stem.JoinsLeft > 2)
                {
                    // Not IsKnown: the word itself is not in the table.
                    return new WordInfo((uint)(stem.Classes & stems) << 4 | (uint)stem.JoinsLeft << 12);
                }
            }
        }

        return default;
    }

    /// <summary>The person that the ending of a verb shows: 1–3, in the plural 4–6; 0 for no ending, as in the third person of the past.</summary>
    public static uint PersonOf(ReadOnlySpan<char> verb)
    {
        char before = verb.Length > 1 ? verb[^2] : '\0';
        return verb[^1] switch
        {
            'م' => before == 'ی' ? 4u : 1u,
            'ی' => 2u,
            'د' => before == 'ی' ? 5u : before == 'ن' ? 6u : 3u,
            _ => 0u,
        };
    }

    /// <summary>The length of the word without its inflection, by form alone; the whole length if it has none.</summary>
    public static int StemLength(ReadOnlySpan<char> word)
    {
        foreach ((string ending, _) in Endings)
        {
            if (Ends(word, ending))
            {
                return word.Length - ending.Length;
            }
        }

        return word.Length;
    }

    private static bool Ends(ReadOnlySpan<char> word, string ending) =>
        word.Length >= ending.Length + 2 && word[^1] == ending[^1] && word.EndsWith(ending, StringComparison.Ordinal);
}
