using PersianNews.Characters;
using PersianNews.Words;

namespace PersianNews.Tokenization;

/// <summary>Decides whether a stop ends a sentence, from what stands just before and after it.</summary>
/// <param name="text">The text.</param>
/// <param name="lineEnds">Whether a line end ends a sentence; else it is read like a space.</param>
internal readonly ref struct SentenceRules(ReadOnlySpan<char> text, bool lineEnds)
{
    /// <summary>The longest number or letter that begins an item of a list: «۱۲.», «الف.».</summary>
    private const int LongestItem = 3;

    /// <summary>The longest word that is looked up before a stop.</summary>
    private const int LongestWord = 8;

    // Words that go on with a sentence after a quotation that ended in a stop of its own.
    private static readonly string[] Continuations = ["و", "که", "را", "از", "به", "در", "با", "تا", "اما", "ولی", "بلکه", "است", "بود", "گفت", "نیست"];

    private readonly ReadOnlySpan<char> _text = text;
    private readonly bool _lineEnds = lineEnds;

    /// <summary>Whether the stops [<paramref name="i"/>, <paramref name="end"/>) belong to a word, a number or an address.</summary>
    /// <param name="start">Where the sentence starts.</param>
    /// <param name="i">The first stop.</param>
    /// <param name="end">The end of the run of stops.</param>
    public bool IsPartOfWord(int start, int i, int end)
    {
        char before = i > start ? _text[i - 1] : ' ';
        char after = end < _text.Length ? _text[end] : ' ';
        if (end - i > 1)
        {
            // An ellipsis ends nothing; a run with ! or ؟ does.
            return _text[i..end].IndexOfAny('!', '?', '؟') < 0;
        }

        CharClass next = Folding.ClassOf(after);
        bool asciiAround = before is > ' ' and < '\x7F' && char.IsAsciiLetterOrDigit(after);
        if (asciiAround)
        {
            return true;
        }

        if (_text[i] != '.')
        {
            return false;
        }

        CharClass previous = before == 'ـ' ? CharClass.Letter : Folding.ClassOf(before);
        if (previous == CharClass.Digit)
        {
            return next == CharClass.Digit || (IsItem(start, i) && IsSpace(after));
        }

        if (previous is not (CharClass.Letter or CharClass.ForeignLetter) && before != 'ء')
        {
            return next is CharClass.Digit or CharClass.ForeignLetter && i == start;
        }

        int word = WordStart(start, i);
        ReadOnlySpan<char> letters = _text[word..i];
        char edge = word > start ? _text[word - 1] : ' ';
        bool initial = letters.TrimEnd('ـ').Length == 1 && (edge is '.' or '(' or '«' or '"' || IsSpace(edge));
        if (initial || (letters.Length <= LongestItem && letters is "الف" && word == start))
        {
            return !AtLineEnd(end);
        }

        if (Abbreviations.TakesStop(letters) || SpellsAcronym(start, word, i))
        {
            return true;
        }

        // «گزارش.pdf»
        return next == CharClass.ForeignLetter && char.IsLower(after);
    }

    /// <summary>Whether a sentence ends with the quotation [<paramref name="open"/>, <paramref name="close"/>].</summary>
    /// <param name="open">The opening mark.</param>
    /// <param name="close">The closing mark.</param>
    /// <param name="after">The position past all closing marks.</param>
    public bool EndsWithQuotation(int open, int close, int after)
    {
        int last = close - 1;
        while (last > open && IsSpace(_text[last]))
        {
            last--;
        }

        if (_text[last] is not ('.' or '!' or '?' or '؟') || (last > open && _text[last] == '.' && _text[last - 1] == '.'))
        {
            return false;
        }

        int next = after;
        while (next < _text.Length && IsSpace(_text[next]))
        {
            next++;
        }

        if (next == _text.Length || Folding.ClassOf(_text[next]) == CharClass.LineBreak)
        {
            return true;
        }

        if (!Folding.IsLetterOrDigit(_text[next]) && _text[next] != '«')
        {
            return false;
        }

        foreach (string word in Continuations)
        {
            ReadOnlySpan<char> rest = _text[next..];
            if (rest.StartsWith(word, StringComparison.Ordinal) && (rest.Length == word.Length || !Folding.IsLetterOrDigit(rest[word.Length])))
            {
                return false;
            }
        }

        // After a full stop the next sentence begins. A question or exclamation is often the object of the sentence around
        // it («برویم!» این را گفت), unless a colon announced it.
        int lead = open - 1;
        while (lead >= 0 && IsSpace(_text[lead]))
        {
            lead--;
        }

        return _text[last] == '.' || (lead >= 0 && _text[lead] == ':');
    }

    // «بی. بی. سی», «آی. تی»: a letter's name beside another. «در دی. او گفت» is none: «او» has no stop of its own.
    private bool SpellsAcronym(int start, int word, int stop)
    {
        if (!Acronyms.IsLetterName(_text[word..stop], out _))
        {
            return false;
        }

        int before = word - 1;
        while (before >= start && IsGap(_text[before]))
        {
            before--;
        }

        if (before > start && _text[before] == '.' && Acronyms.IsLetterName(_text[WordStart(start, before)..before], out _))
        {
            return !AtLineEnd(stop + 1);
        }

        int next = stop + 1;
        while (next < _text.Length && IsGap(_text[next]))
        {
            next++;
        }

        int end = next;
        while (end < _text.Length && end - next <= LongestWord && Folding.IsLetterOrDigit(_text[end]))
        {
            end++;
        }

        return Acronyms.IsLetterName(_text[next..end], out bool ambiguous) && (!ambiguous || end < _text.Length && _text[end] == '.');
    }

    private int WordStart(int start, int end)
    {
        int word = end;
        while (word > start && end - word <= LongestWord && (Folding.IsLetterOrDigit(_text[word - 1]) || Folding.ClassOf(_text[word - 1]) is CharClass.Joiner or CharClass.Ignorable))
        {
            word--;
        }

        return word;
    }

    private bool IsGap(char c) => IsSpace(c) || Folding.ClassOf(c) is CharClass.Joiner or CharClass.Ignorable;

    private bool IsSpace(char c) => Folding.ClassOf(c) is CharClass.Space || (!_lineEnds && Folding.ClassOf(c) is CharClass.LineBreak);

    /// <summary>Whether a number that the sentence starts with is short enough to number an item of a list.</summary>
    private bool IsItem(int start, int i)
    {
        if (i - start > LongestItem)
        {
            return false;
        }

        foreach (char c in _text[start..i])
        {
            if (Folding.ClassOf(c) != CharClass.Digit)
            {
                return false;
            }
        }

        return true;
    }

    private bool AtLineEnd(int i)
    {
        while (i < _text.Length && IsSpace(_text[i]))
        {
            i++;
        }

        return i == _text.Length || Folding.ClassOf(_text[i]) == CharClass.LineBreak;
    }
}
