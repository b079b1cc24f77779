using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>
/// Finds acronyms that are spelled by the Persian names of Latin letters: «اف بی آی», «سی آی ای». The weights judge two words at a time, and
/// would join some of the names and not the others.
/// </summary>
internal static class AcronymFinder
{
    // Two names beside each other are often words («دی او»).
    private const int Fewest = 3;

    /// <summary>Sets <see cref="Part.SpellsAcronym"/> of all names but the first.</summary>
    public static void Find(ReadOnlySpan<char> text, Span<Part> parts)
    {
        for (int i = 1; i < parts.Length; i++)
        {
            if (parts[i].Info.Has(WordTraits.LetterName))
            {
                i = FindFrom(text, parts, i);
            }
        }
    }

    /// <summary>Deals with the names that begin with a part; returns the number of the last one.</summary>
    private static int FindFrom(ReadOnlySpan<char> text, Span<Part> parts, int first)
    {
        int last = first;
        bool certain = parts[first].Info.Has(WordTraits.OnlyLetterName);
        while (last + 1 < parts.Length && GoesOn(text, in parts[last], in parts[last + 1]))
        {
            last++;
            certain |= parts[last].Info.Has(WordTraits.OnlyLetterName);
        }

        if (certain && last - first + 1 >= Fewest)
        {
            foreach (ref Part name in parts[(first + 1)..(last + 1)])
            {
                name.SpellsAcronym = true;
            }
        }

        return last;
    }

    // Behind a letter that does not join no half-space can be seen, and the two names would be one word.
    private static bool GoesOn(ReadOnlySpan<char> text, in Part left, in Part right) =>
        right.Before is Gap.Space or Gap.HalfSpace && right.Info.Has(WordTraits.LetterName) && Letters.JoinsNext(text[left.End - 1]);
}
