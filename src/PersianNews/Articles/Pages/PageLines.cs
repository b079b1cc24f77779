using System.Buffers;
using PersianNews.Articles.Words;
using PersianNews.Characters;
using PersianNews.Lexing;

namespace PersianNews.Articles.Pages;

/// <summary>Cuts the lexemes of a page into lines and judges each by itself.</summary>
internal static class PageLines
{
    // Longer lines are paragraphs, whatever they begin with.
    private const int MaxFieldLetters = 160;
    private const int MaxChromeLetters = 220;
    private const int MaxMastheadLetters = 90;
    private const int MaxDateLexemes = 16;
    private const int MaxRubricSections = 3;
    private const int MaxUnknown = 2;
    private const int MaxLinkWords = 3;
    private const int MinLinks = 3;

    /// <summary>Reads the lines that are not blank into a rented array.</summary>
    public static PageLine[] Rent(ReadOnlySpan<char> text, ReadOnlySpan<Lexeme> lexemes, out int count)
    {
        PageLine[] lines = ArrayPool<PageLine>.Shared.Rent(32);
        count = 0;
        for (int i = 0; i < lexemes.Length;)
        {
            int first = i;
            while (i < lexemes.Length && lexemes[i].Kind != LexemeKind.LineBreak)
            {
                i++;
            }

            if (i > first)
            {
                if (count == lines.Length)
                {
                    PageLine[] larger = ArrayPool<PageLine>.Shared.Rent(count * 2);
                    lines.AsSpan(0, count).CopyTo(larger);
                    ArrayPool<PageLine>.Shared.Return(lines);
                    lines = larger;
                }

                ReadOnlySpan<char> line = text[lexemes[first].Start..lexemes[i - 1].End];
                uint fingerprint = Fingerprint(line, out int letters);
                lines[count++] = new PageLine(first, i, SiteAddresses.IsAddress(line) ? LineKind.Chrome : Judge(lexemes[first..i], letters), fingerprint, letters);
            }

            i++;
        }

        return lines;
    }

    private static LineKind Judge(ReadOnlySpan<Lexeme> line, int letters)
    {
        // Marks such as «*», «|» and «#» may stand before a label.
        int at = 0;
        while (at < line.Length - 1 && line[at].Kind is LexemeKind.Mark or LexemeKind.Other)
        {
            at++;
        }

        WordTags tags = ArticleLexicon.TagsOf(in line[at]);
        int rest = line.Length - at - 1;
        if ((tags & WordTags.End) != 0 && (rest == 0 || letters < MaxFieldLetters && line[at + 1].Kind is LexemeKind.Mark or LexemeKind.Number))
        {
            return LineKind.End;
        }

        if (letters > MaxChromeLetters)
        {
            return LineKind.Text;
        }

        if (letters <= MaxFieldLetters && (tags & (WordTags.CodeLabel | WordTags.SourceLabel | WordTags.Label)) != 0)
        {
            bool marked = rest > 0 && (line[at + 1].IsMark(':') || line[at + 1].IsMark('：') || line[at + 1].IsMark('؛') || line[at + 1].IsMark('>'));
            bool numbered = rest > 0 && line[at + 1].Kind == LexemeKind.Number;
            switch (tags)
            {
                case var t when (t & WordTags.CodeLabel) != 0 && (marked || numbered || rest == 0):
                    return LineKind.Code;
                case var t when (t & WordTags.SourceLabel) != 0 && (marked || rest == 0 || (t & WordTags.Cite) != 0 && rest <= 4):
                    return LineKind.Source;
                case var t when (t & WordTags.Label) != 0 && (marked && !EndsAsQuestion(line) || numbered && rest <= 12):
                    return LineKind.Field;
                case var t when (t & WordTags.Label) != 0 && rest == 0:
                    return LineKind.Label;
            }
        }

        if ((tags & WordTags.ChromeTail) != 0 && !EndsAsQuestion(line))
        {
            return LineKind.Tail;
        }

        if (IsMasthead(line, letters) || IsTrail(line) || IsBar(line))
        {
            return LineKind.Chrome;
        }

        if (IsPageNumber(line))
        {
            return LineKind.Rubric;
        }

        if ((tags & WordTags.ChromePrefix) != 0 || (tags & WordTags.ChromeLine) != 0 && OnlyMarksAfter(line, at) || HoldsChrome(line))
        {
            return LineKind.Chrome;
        }

        return Figures(line);
    }

    // «خبرگزاری مهر | اخبار ایران و جهان», «روزنامه دنیای اقتصاد»: an outlet, and nothing but its motto.
    private static bool IsMasthead(ReadOnlySpan<Lexeme> line, int letters)
    {
        bool outlet = false;
        bool divided = false;
        bool only = true;
        foreach (ref readonly Lexeme lexeme in line)
        {
            WordTags tags = ArticleLexicon.TagsOf(in lexeme);
            outlet |= (tags & (WordTags.Agency | WordTags.AgencyWord | WordTags.OutletCue)) != 0 && (tags & WordTags.Calendar) == 0; // «۱۲ مهر ۱۴۰۲ | …»
            divided |= lexeme.IsMark('|');
            only &= lexeme.Kind == LexemeKind.Mark || (tags & (WordTags.Agency | WordTags.AgencyWord | WordTags.OutletCue)) != 0;
        }

        return outlet && (only || divided && letters <= MaxMastheadLetters);
    }

    // «سیاست > دولت»: the way to the page.
    private static bool IsTrail(ReadOnlySpan<Lexeme> line)
    {
        if (line.Length is < 3 or > 14)
        {
            return false;
        }

        // «… به پایان می‌رسانیم.»» closes what an earlier line opened.
        bool parted = false;
        bool plain = true;
        for (int i = 0; i < line.Length; i++)
        {
            parted |= line[i].IsMark('>') || line[i].IsMark('›') || line[i].IsMark('»') && i > 0 && i < line.Length - 1 && !Holds(line, '«');
            plain &= !line[i].IsMark('.') && !line[i].IsMark('؟') && !line[i].IsMark('!') && (ArticleLexicon.TagsOf(in line[i]) & WordTags.Verb) == 0;
        }

        return parted && plain;
    }

    // «FA | EN | AR», «عکس | فیلم | صوت»: a bar of links, whatever they are called; «خانه / اقتصادی / کلان»: with slashes, where one names a section.
    private static bool IsBar(ReadOnlySpan<Lexeme> line)
    {
        int parts = 0;
        int words = 0;
        bool slash = false;
        bool section = false;
        foreach (ref readonly Lexeme lexeme in line)
        {
            bool bar = lexeme.IsMark('|') || lexeme.IsMark('/');
            slash |= lexeme.IsMark('/');
            section |= (ArticleLexicon.TagsOf(in lexeme) & (WordTags.Section | WordTags.ChromeLine)) != 0;
            parts += bar && words > 0 ? 1 : 0;
            words = bar ? 0 : words + 1;
            if (words > MaxLinkWords || lexeme.Kind == LexemeKind.Number)
            {
                return false;
            }
        }

        return parts + (words > 0 ? 1 : 0) >= MinLinks && (section || !slash);
    }

    // «خانه و شهر | صفحه ۷»
    private static bool IsPageNumber(ReadOnlySpan<Lexeme> line) =>
        line.Length is > 3 and <= 10 && line[^1] is { Kind: LexemeKind.Number, Digits: > 0 } && (ArticleLexicon.TagsOf(in line[^2]) & WordTags.Label) != 0 && line[^3].Kind == LexemeKind.Mark;

    private static bool Holds(ReadOnlySpan<Lexeme> line, char mark)
    {
        foreach (ref readonly Lexeme lexeme in line)
        {
            if (lexeme.IsMark(mark))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsChrome(ReadOnlySpan<Lexeme> line)
    {
        if (line.Length > 24)
        {
            return false;
        }

        foreach (ref readonly Lexeme lexeme in line)
        {
            if ((ArticleLexicon.TagsOf(in lexeme) & WordTags.ChromeInside) != 0)
            {
                return true;
            }
        }

        return false;
    }

    // A line of figures and names of sections: a date where calendar words or a date's shape show it, else the counters, codes and menus
    // of a page.
    private static LineKind Figures(ReadOnlySpan<Lexeme> line)
    {
        int numbers = 0;
        int calendar = 0;
        int sections = 0;
        int letters = 0;
        int words = 0;
        bool year = false;
        bool labelled = false;
        foreach (ref readonly Lexeme lexeme in line)
        {
            // «صفحه ۵» is a section.
            WordTags tags = ArticleLexicon.TagsOf(in lexeme);
            bool counted = labelled;
            labelled = (tags & WordTags.Label) != 0;
            if (lexeme.Kind == LexemeKind.Number && counted)
            {
                continue;
            }

            if (lexeme.Kind == LexemeKind.Number)
            {
                numbers++;
                year |= lexeme is { Scale: 0, Mantissa: > 1300 and < 1500 or > 1900 and < 2100 } && lexeme.Digits == 4;
            }
            else if ((tags & WordTags.Calendar) != 0)
            {
                calendar++;
            }
            else if ((tags & (WordTags.Section | WordTags.ChromeLine)) != 0)
            {
                sections++;
            }
            else if (lexeme.Kind is not (LexemeKind.Mark or LexemeKind.Other) && (tags & WordTags.And) == 0)
            {
                // «T T»: a pair of buttons.
                letters++;
                words += lexeme.End - lexeme.Start > 1 ? 1 : 0;
                if (words > MaxUnknown || (tags & (WordTags.Verb | WordTags.Stop)) != 0)
                {
                    return LineKind.Text;
                }
            }
        }

        // A menu may name a section that no table knows.
        if (words > 0)
        {
            return numbers == 0 && calendar == 0 && sections > MaxRubricSections ? LineKind.Chrome : LineKind.Text;
        }

        if (letters > 0 && numbers + sections > 0 || sections > 0 && line[^1].IsMark(':'))
        {
            return LineKind.Text;
        }

        if (line.Length - sections <= MaxDateLexemes && (calendar > 0 && numbers > 0 || year && numbers >= 3))
        {
            return LineKind.Date;
        }

        return sections > 0 && numbers == 0 ? (sections > MaxRubricSections ? LineKind.Chrome : LineKind.Rubric)
            : sections > 0 || calendar > 0 || line.Length > MaxDateLexemes ? LineKind.Text : LineKind.Chrome;
    }

    private static bool OnlyMarksAfter(ReadOnlySpan<Lexeme> line, int at)
    {
        foreach (ref readonly Lexeme lexeme in line[(at + 1)..])
        {
            if (lexeme.Kind is not (LexemeKind.Mark or LexemeKind.Number or LexemeKind.Other))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsAsQuestion(ReadOnlySpan<Lexeme> line) => line[^1].IsMark('؟') || line[^1].IsMark('?');

    private static uint Fingerprint(ReadOnlySpan<char> line, out int letters)
    {
        uint hash = 2166136261;
        letters = 0;
        foreach (char c in line)
        {
            if (Folding.ClassOf(c) is CharClass.Letter or CharClass.ForeignLetter or CharClass.Digit)
            {
                hash = (hash ^ Folding.Fold(c)) * 16777619;
                letters++;
            }
        }

        return hash;
    }
}
