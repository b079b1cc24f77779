using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Tells from quotation marks what is no date but a part of a name.</summary>
internal static class Titles
{
    // How many lexemes a title has at most, and how many words stand between it and what it is the title of.
    private const int TitleReach = 8;

    // How many words of a name stand before its last one.
    private const int NameReach = 2;

    /// <summary>Whether a match stands in the title of a work or is one: فیلم سینمایی «چهارشنبه‌سوری», «سی و سه روز»، «تهران امروز».</summary>
    public static bool Hold(ref DateReader r)
    {
        if (EndsName(ref r))
        {
            return true;
        }

        int open = 1;
        while (open <= TitleReach && !IsQuote(in r.Before(open), closing: false))
        {
            if (r.Before(open).Kind == LexemeKind.LineBreak || IsQuote(in r.Before(open), closing: true))
            {
                return false;
            }

            open++;
        }

        bool titled = open <= TitleReach && (IsWork(in r.Before(open + 1)) || IsWork(in r.Before(open + 2)));
        for (int close = 1; titled && close <= TitleReach; close++)
        {
            if (IsQuote(in r.After(close), closing: true))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a lexeme is a quotation mark.</summary>
    public static bool IsQuote(in Lexeme lexeme) => IsQuote(in lexeme, closing: false) || IsQuote(in lexeme, closing: true);

    // A length of time or a word such as «امروز» at the end of two or three words in quotation marks.
    private static bool EndsName(ref DateReader r)
    {
        bool weak = r.Kind == DateKind.Duration || r.Kind == DateKind.Date && (r.Tag & (PhraseTag.Relative | PhraseTag.Weekday)) != 0;
        if (!weak || !IsQuote(in r.After(), closing: true))
        {
            return false;
        }

        int open = 1;
        while (open <= NameReach && r.Before(open).Kind is LexemeKind.Word or LexemeKind.Entry or LexemeKind.Number && !r.IsBefore(DateTag.Preposition, open))
        {
            open++;
        }

        return IsQuote(in r.Before(open), closing: false);
    }

    private static bool IsWork(in Lexeme lexeme) => DateReader.ContextOf(in lexeme) == DateLexicon.WorkValue;

    private static bool IsQuote(in Lexeme lexeme, bool closing) =>
        lexeme.Kind == LexemeKind.Mark && (char)lexeme.Mantissa is var mark && (mark == '"' || (closing ? mark is '»' or '”' : mark is '«' or '“'));
}
