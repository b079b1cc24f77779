using PersianNews.Characters;

namespace PersianNews.Search;

/// <summary>The key under which all spellings of a word meet in an index.</summary>
/// <remarks>
/// Letters that news writes for each other are one, digits are ASCII, Latin letters lower case; marks, kashida, half-spaces,
/// spaces and invisible controls are nothing («می‌رود», «می رود», «ميرود»); the ezafe after ه is nothing («خانه‌ی», «خانهٔ»);
/// variants of the table <c>Data/spelling-variants.tsv</c> (مسؤول, هیأت, گفتگو) are one word. Keys are for comparing, not for show.
/// </remarks>
/// <threadsafety>Stateless.</threadsafety>
public static class SearchKey
{
    private static readonly FoldedWords Variants = FoldedWords.Embedded(WordSet.SpellingVariants);

    /// <summary>Returns the key of a word; empty when nothing of it is visible.</summary>
    /// <param name="word">A word, or several that are to be found as one.</param>
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> key = word.Length <= 128 ? stackalloc char[256] : new char[MaxLength(word.Length)];
        TryWrite(word, key, out int length);
        return key[..length].ToString();
    }

    /// <summary>The most code units that the key of a word of <paramref name="length"/> code units can have.</summary>
    /// <param name="length">The length of a word.</param>
    public static int MaxLength(int length) => Math.Max(256, length * 18);

    /// <summary>Writes the key of a word.</summary>
    /// <param name="word">A word, or several that are to be found as one.</param>
    /// <param name="destination">Receives the key; <see cref="MaxLength"/> code units are always enough.</param>
    /// <param name="length">The length of the key.</param>
    /// <returns>Whether the key fitted.</returns>
    public static bool TryWrite(ReadOnlySpan<char> word, Span<char> destination, out int length)
    {
        if (Variants.TryGet(word, out ReadOnlySpan<char> usual))
        {
            word = usual;
        }

        word = WithoutEzafe(word);
        length = 0;
        foreach (char c in word)
        {
            char folded = Folding.Fold(c);
            if (folded == Folding.None || Folding.ClassOf(c) is CharClass.Space or CharClass.LineBreak or CharClass.Joiner)
            {
                continue;
            }

            ReadOnlySpan<char> letters = folded == Folding.Several ? Folding.Expansion(c) : new ReadOnlySpan<char>(in folded);
            if (!letters.TryCopyTo(destination[length..]))
            {
                return false;
            }

            length += letters.Length;
        }

        return true;
    }

    /// <summary>Cuts off an ezafe that is spelled with a ی of its own: «خانه‌ی».</summary>
    private static ReadOnlySpan<char> WithoutEzafe(ReadOnlySpan<char> word)
    {
        bool ezafe = word.Length > 3 && Folding.Fold(word[^1]) == 'ی' && Folding.ClassOf(word[^2]) is CharClass.Joiner or CharClass.Space && Folding.Fold(word[^3]) == 'ه';
        return ezafe ? word[..^2] : word;
    }
}
