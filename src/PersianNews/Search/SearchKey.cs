using PersianNews.Characters;
using PersianNews.Words;

namespace PersianNews.Search;

/// <summary>The key under which all spellings of a word meet in an index.</summary>
/// <remarks>
/// Letters that news writes for each other are one, digits are ASCII with a point before decimals and nothing between thousands, Latin
/// letters lower case; marks, kashida, half-spaces, spaces and invisible controls are nothing («می‌رود», «می رود», «ميرود»); the ezafe after ه is nothing («خانه‌ی», «خانهٔ»);
/// variants of the table <c>Data/spelling-variants.tsv</c> (مسؤول, هیأت, گفتگو) are one word. Keys are for comparing, not for show.
/// </remarks>
/// <threadsafety>Stateless.</threadsafety>
public static class SearchKey
{
    /// <summary>How many letters the longest ligature, U+FDFA, folds to.</summary>
    private const int LongestExpansion = 18;

    /// <summary>Room for any word of the table of variants, which may be longer than the one it stands for.</summary>
    private const int LongestVariant = 256;

    private static readonly FoldedWords Variants = FoldedWords.Embedded(WordSet.SpellingVariants);

    /// <summary>Returns the key of a word; empty when nothing of it is visible.</summary>
    /// <param name="word">A word, or several that are to be found as one.</param>
    public static string Of(ReadOnlySpan<char> word)
    {
        // Of spelled-out ligatures alone («ﷺ») a key would be longer than this.
        Span<char> key = stackalloc char[256];
        if (TryWrite(word, key, out int length))
        {
            return key[..length].ToString();
        }

        key = new char[MaxLength(word.Length)];
        TryWrite(word, key, out length);
        return key[..length].ToString();
    }

    /// <summary>The most code units that the key of a word of <paramref name="length"/> code units can have.</summary>
    /// <param name="length">The length of a word.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative, or so large that no array could hold the key.</exception>
    public static int MaxLength(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Array.MaxLength / LongestExpansion);
        return Math.Max(LongestVariant, length * LongestExpansion);
    }

    /// <summary>Writes the key of a word.</summary>
    /// <param name="word">A word, or several that are to be found as one.</param>
    /// <param name="destination">Receives the key; <see cref="MaxLength"/> code units are always enough.</param>
    /// <param name="length">The length of the key; where it did not fit, of what was written of it.</param>
    /// <returns>Whether the key fitted.</returns>
    public static bool TryWrite(ReadOnlySpan<char> word, Span<char> destination, out int length)
    {
        if (Variants.TryGet(word, out ReadOnlySpan<char> usual))
        {
            word = usual;
        }

        word = WithoutEzafe(word);
        length = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            char folded = c == '٫' && i > 0 && IsDigit(word, i - 1) ? '.' : Folding.Fold(c);
            if (IsThousands(word, i) || folded == Folding.None || Folding.ClassOf(c) is CharClass.Space or CharClass.LineBreak or CharClass.Joiner)
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
        int last = word.Length - 1;
        while (last > 0 && Folding.Fold(word[last]) == Folding.None)
        {
            last--;
        }

        if (last < 3 || Folding.Fold(word[last]) != 'ی')
        {
            return word;
        }

        int heh = last - 1;
        bool apart = false;
        while (heh > 0 && (Folding.Fold(word[heh]) == Folding.None || Folding.ClassOf(word[heh]) is CharClass.Joiner or CharClass.Space))
        {
            apart |= Folding.ClassOf(word[heh]) is CharClass.Joiner or CharClass.Space;
            heh--;
        }

        return apart && heh > 0 && Folding.Fold(word[heh]) == 'ه' ? word[..(heh + 1)] : word;
    }

    /// <summary>Whether a mark is the thousands separator inside a number: three digits follow, and no fourth.</summary>
    private static bool IsThousands(ReadOnlySpan<char> word, int at) =>
        word[at] is ',' or '،' or '٬' && at > 0 && IsDigit(word, at - 1) && IsDigit(word, at + 1) && IsDigit(word, at + 2) && IsDigit(word, at + 3) && !IsDigit(word, at + 4);

    private static bool IsDigit(ReadOnlySpan<char> word, int at) => at < word.Length && Folding.ClassOf(word[at]) == CharClass.Digit;
}
