using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles.Pages;

/// <summary>What a line of a page shows of itself to whoever decides on its part.</summary>
internal static class LineSigns
{
    private const int MaxRubricLexemes = 3;
    private const int BareReport = 5;

    /// <summary>Whether two lines have the same letters.</summary>
    public static bool IsSame(in PageLine one, in PageLine other) => one.Fingerprint == other.Fingerprint && one.Letters == other.Letters;

    /// <summary>Whether a line opens with an attribution or a dateline.</summary>
    public static bool Opens(Lexicon lexicon, ReadOnlySpan<Lexeme> lexemes, in PageLine line)
    {
        var book = default(CreditBook);
        TextSpan? place = null;
        return new AttributionReader(lexicon, lexemes, line.End).Read(line.First, ref book, ref place).Part != ArticlePart.Body;
    }

    /// <summary>Whether a line holds a word.</summary>
    public static bool HasWords(ReadOnlySpan<Lexeme> lexemes, in PageLine line)
    {
        foreach (ref readonly Lexeme lexeme in lexemes[line.First..line.End])
        {
            if (lexeme.Kind is LexemeKind.Word or LexemeKind.Entry)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«آخرین اخبار زلزله»: whether words follow the first phrase that are no section's and no outlet's.</summary>
    public static bool GoesOn(ReadOnlySpan<Lexeme> lexemes, in PageLine line)
    {
        const WordTags site = WordTags.Agency | WordTags.AgencyWord | WordTags.OutletCue | WordTags.Section | WordTags.ChromeLine | WordTags.Label | WordTags.Stop;
        foreach (ref readonly Lexeme lexeme in lexemes[(line.First + 1)..line.End])
        {
            if (lexeme.Kind == LexemeKind.Word || lexeme.Kind == LexemeKind.Entry && (ArticleLexicon.TagsOf(in lexeme) & site) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line is as short as the name of a section.</summary>
    public static bool IsRubric(in PageLine line) => line.End - line.First <= MaxRubricLexemes;

    /// <summary>Whether a line is divided by «|», as links are and prose is not.</summary>
    public static bool IsDivided(ReadOnlySpan<Lexeme> lexemes, in PageLine line)
    {
        foreach (ref readonly Lexeme lexeme in lexemes[line.First..line.End])
        {
            if (lexeme.IsMark('|'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«وزیر ارتباطات خبر داد»: short, and yet no name of a section.</summary>
    public static bool Reports(ReadOnlySpan<Lexeme> lexemes, in PageLine line)
    {
        foreach (ref readonly Lexeme lexeme in lexemes[line.First..line.End])
        {
            if ((ArticleLexicon.TagsOf(in lexeme) & WordTags.Verb) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«رئیس سازمان هواشناسی خبر داد»: who reports, and nothing of what.</summary>
    public static bool NamesSpeaker(ReadOnlySpan<Lexeme> lexemes, in PageLine line)
    {
        foreach (ref readonly Lexeme lexeme in lexemes[line.First..(line.End - 1)])
        {
            if (lexeme.Kind == LexemeKind.Mark || (ArticleLexicon.TagsOf(in lexeme) & WordTags.Verb) != 0 || ArticleLexicon.IsPreposition(in lexeme))
            {
                return false;
            }
        }

        return (ArticleLexicon.TagsOf(in lexemes[line.End - 1]) & WordTags.Verb) != 0;
    }

    /// <summary>«۳ دیدگاه»: a number, and the word for what it counts.</summary>
    public static bool IsCounter(ReadOnlySpan<Lexeme> lexemes, in PageLine line) => line.End - line.First == 2 && lexemes[line.First] is { Kind: LexemeKind.Number, Digits: > 0 };

    /// <summary>«دلار ۵۸٬۹۰۰»: a word or two, and a large number that is no year.</summary>
    public static bool IsTicker(ReadOnlySpan<Lexeme> lexemes, in PageLine line) =>
        line.End - line.First is > 1 and <= MaxRubricLexemes && lexemes[line.End - 1] is { Kind: LexemeKind.Number, Digits: > 3, Mantissa: > 2100 };

    /// <summary>Whether a line is a few words, and no sentence, list, signature or row of figures.</summary>
    public static bool IsLabelLike(ReadOnlySpan<Lexeme> lexemes, in PageLine line)
    {
        bool signature = IsByline(lexemes, in line) || (ArticleLexicon.TagsOf(in lexemes[line.First]) & WordTags.Role) != 0;
        bool plain = !signature && !EndsSentence(lexemes, in line) && !Reports(lexemes, in line);
        foreach (ref readonly Lexeme lexeme in lexemes[line.First..line.End])
        {
            plain &= lexeme.Kind != LexemeKind.Number && !lexeme.IsMark(':') && !lexeme.IsMark('؛') && !lexeme.IsMark('؟') && !lexeme.IsMark('!');
        }

        return plain;
    }

    /// <summary>Whether a line is the author's name.</summary>
    public static bool IsByline(ReadOnlySpan<Lexeme> lexemes, in PageLine line)
    {
        int first = lexemes[line.First].Kind == LexemeKind.Mark && line.End - line.First > 1 ? line.First + 1 : line.First;
        return (ArticleLexicon.TagsOf(in lexemes[first]) & (WordTags.NameStart | WordTags.Honorific)) != 0;
    }

    /// <summary>«- …», «۳- …», «سپاهان - نساجی، ساعت ۱۷»: a row of a list or of a programme.</summary>
    public static bool IsItem(ReadOnlySpan<Lexeme> lexemes, in PageLine line)
    {
        bool number = false;
        bool dash = false;
        for (int i = line.First; i < line.End; i++)
        {
            bool mark = lexemes[i] is { Kind: LexemeKind.Mark, Mantissa: '-' or '–' or '—' or 'ـ' or '_' or '*' or '•' or '●' or '▪' };
            if (mark && i == line.First && line.End - line.First > MaxRubricLexemes)
            {
                return true;
            }

            number |= lexemes[i].Kind == LexemeKind.Number;
            dash |= mark;
        }

        return number && dash;
    }

    /// <summary>Whether a line begins with «به گزارش».</summary>
    public static bool IsReport(ReadOnlySpan<Lexeme> lexemes, in PageLine line) =>
        (ArticleLexicon.TagsOf(in lexemes[line.First]) & WordTags.Report) != 0 && lexemes[line.First].End - lexemes[line.First].Start > BareReport;

    /// <summary>Whether a line leads into what stands below it.</summary>
    public static bool IsKicker(ReadOnlySpan<Lexeme> lexemes, in PageLine line) =>
        lexemes[line.End - 1].IsMark(':') || lexemes[line.End - 1].IsMark('؛');

    /// <summary>Whether a line of chrome leads to links («بیشتر بخوانید»).</summary>
    public static bool LeadsToLinks(ReadOnlySpan<Lexeme> lexemes, in PageLine line) =>
        IsKicker(lexemes, in line) || (ArticleLexicon.TagsOf(in lexemes[line.First]) & WordTags.ChromeLinks) == WordTags.ChromeLinks;

    /// <summary>Whether a line is surely a paragraph: long, and ended as sentences are, or longer than any headline.</summary>
    public static bool IsParagraph(ReadOnlySpan<Lexeme> lexemes, in PageLine line)
    {
        bool ended = lexemes[line.End - 1] is { Kind: LexemeKind.Mark, Mantissa: '.' or '؟' or '!' or '»' or ':' or '؛' or '"' or ')' or '…' };
        return line.Letters >= PagePlan.MinStoryLetters && (ended || line.Letters > PagePlan.MaxLinkLetters);
    }

    /// <summary>Whether a line ends with a full stop.</summary>
    public static bool EndsSentence(ReadOnlySpan<Lexeme> lexemes, in PageLine line)
    {
        ref readonly Lexeme last = ref lexemes[line.End - 1];
        return last.IsMark('.') && !(line.End - line.First > 1 && lexemes[line.End - 2].IsMark('.'));
    }
}
