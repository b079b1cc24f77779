using PersianNews.Characters;

namespace PersianNews.Tokenization;

/// <summary>Decides whether a stop ends a sentence, from what stands just before and after it.</summary>
internal static class SentenceRules
{
    /// <summary>The longest number or letter that begins an item of a list: «۱۲.», «الف.».</summary>
    private const int LongestItem = 3;

    /// <summary>The longest word that is looked up before a stop.</summary>
    private const int LongestWord = 8;

    // Words that go on with a sentence after a quotation that ended in a stop of its own.
    private static readonly string[] Continuations = ["و", "که", "را", "از", "به", "در", "با", "تا", "اما", "ولی", "بلکه", "است", "بود", "گفت", "نیست"];

    /// <summary>Whether the stops [<paramref name="i"/>, <paramref name="end"/>) belong to a word, a number or an address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence starts.</param>
    /// <param name="i">The first stop.</param>
    /// <param name="end">The end of the run of stops.</param>
    public static bool IsPartOfWord(ReadOnlySpan<char> text, int start, int i, int end)
    {
        char before = i > start ? text[i - 1] : ' ';
        char after = end < text.Length ? text[end] : ' ';
        if (end - i > 1)
        {
            // An ellipsis ends nothing; a run with ! or ؟ does.
            return text[i..end].IndexOfAny('!', '?', '؟') < 0;
        }

        CharClass next = Folding.ClassOf(after);
        bool asciiAround = before is > ' ' and < '\x7F' && char.IsAsciiLetterOrDigit(after);
        if (asciiAround)
        {
            return true;
        }

        if (text[i] != '.')
        {
            return false;
        }

        CharClass previous = before == 'ـ' ? CharClass.Letter : Folding.ClassOf(before);
        if (previous == CharClass.Digit)
        {
            return next == CharClass.Digit || (IsItem(text, start, i) && next == CharClass.Space);
        }

        if (previous is not (CharClass.Letter or CharClass.ForeignLetter) && before != 'ء')
        {
            return next is CharClass.Digit or CharClass.ForeignLetter && i == start;
        }

        int word = WordStart(text, start, i);
        ReadOnlySpan<char> letters = text[word..i];
        char edge = word > start ? text[word - 1] : ' ';
        bool initial = letters.TrimEnd('ـ').Length == 1 && (edge is '.' or '(' or '«' or '"' || Folding.ClassOf(edge) == CharClass.Space);
        if (initial || (letters.Length <= LongestItem && letters is "الف" && word == start))
        {
            return !AtLineEnd(text, end);
        }

        if (Abbreviations.TakesStop(letters) || SpellsAcronym(text, start, word, i))
        {
            return true;
        }

        // «گزارش.pdf»
        return next == CharClass.ForeignLetter && char.IsLower(after);
    }

    /// <summary>Whether a sentence ends with the quotation [<paramref name="open"/>, <paramref name="close"/>].</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">The opening mark.</param>
    /// <param name="close">The closing mark.</param>
    /// <param name="after">The position past all closing marks.</param>
    public static bool EndsWithQuotation(ReadOnlySpan<char> text, int open, int close, int after)
    {
        int last = close - 1;
        while (last > open && Folding.ClassOf(text[last]) == CharClass.Space)
        {
            last--;
        }

        if (text[last] is not ('.' or '!' or '?' or '؟') || (last > open && text[last] == '.' && text[last - 1] == '.'))
        {
            return false;
        }

        int next = after;
        while (next < text.Length && Folding.ClassOf(text[next]) == CharClass.Space)
        {
            next++;
        }

        if (next == text.Length || Folding.ClassOf(text[next]) == CharClass.LineBreak)
        {
            return true;
        }

        if (!Folding.IsLetterOrDigit(text[next]) && text[next] != '«')
        {
            return false;
        }

        foreach (string word in Continuations)
        {
            ReadOnlySpan<char> rest = text[next..];
            if (rest.StartsWith(word, StringComparison.Ordinal) && (rest.Length == word.Length || !Folding.IsLetterOrDigit(rest[word.Length])))
            {
                return false;
            }
        }

        // After a full stop the next sentence begins. A question or exclamation is often the object of the sentence around
        // it («برویم!» این را گفت), unless a colon announced it.
        int lead = open - 1;
        while (lead >= 0 && Folding.ClassOf(text[lead]) == CharClass.Space)
        {
            lead--;
        }

        return text[last] == '.' || (lead >= 0 && text[lead] == ':');
    }

    // «بی. بی. سی», «آی. تی»: a letter's name beside another. «در دی. او گفت» is none: «او» has no stop of its own.
    private static bool SpellsAcronym(ReadOnlySpan<char> text, int start, int word, int stop)
    {
        if (!Acronyms.IsLetterName(text[word..stop], out _))
        {
            return false;
        }

        int before = word - 1;
        while (before >= start && IsGap(text[before]))
        {
            before--;
        }

        if (before > start && text[before] == '.' && Acronyms.IsLetterName(text[WordStart(text, start, before)..before], out _))
        {
            return !AtLineEnd(text, stop + 1);
        }

        int next = stop + 1;
        while (next < text.Length && IsGap(text[next]))
        {
            next++;
        }

        int end = next;
        while (end < text.Length && end - next <= LongestWord && Folding.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return Acronyms.IsLetterName(text[next..end], out bool ambiguous) && (!ambiguous || end < text.Length && text[end] == '.');
    }

    private static int WordStart(ReadOnlySpan<char> text, int start, int end)
    {
        int word = end;
        while (word > start && end - word <= LongestWord && (Folding.IsLetterOrDigit(text[word - 1]) || Folding.ClassOf(text[word - 1]) is CharClass.Joiner or CharClass.Ignorable))
        {
            word--;
        }

        return word;
    }

    private static bool IsGap(char c) => Folding.ClassOf(c) is CharClass.Space or CharClass.Joiner or CharClass.Ignorable;

    /// <summary>Whether a number that the sentence starts with is short enough to number an item of a list.</summary>
    private static bool IsItem(ReadOnlySpan<char> text, int start, int i)
    {
        if (i - start > LongestItem)
        {
            return false;
        }

        foreach (char c in text[start..i])
        {
            if (Folding.ClassOf(c) != CharClass.Digit)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AtLineEnd(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && Folding.ClassOf(text[i]) == CharClass.Space)
        {
            i++;
        }

        return i == text.Length || Folding.ClassOf(text[i]) == CharClass.LineBreak;
    }
}
