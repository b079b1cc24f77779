using PersianNews.Lexing;

namespace PersianNews.Articles.Pages;

/// <summary>Decides which part each line of a page belongs to: what stands above the headline, the story, and what stands below it.</summary>
internal static class PagePlan
{
    /// <summary>How many lines may stand above a headline.</summary>
    public const int HeadlineSearch = 30;

    /// <summary>A line of so many letters is a paragraph rather than a label.</summary>
    public const int MinStoryLetters = 60;

    /// <summary>The longest link to another story.</summary>
    public const int MaxLinkLetters = 110;

    private const int MaxRepeatLines = 14;
    private const int MinSummaryLetters = 80;
    private const int MinLinkLetters = 20;
    private const int MinLeadLexemes = 6;
    private const int MaxStrays = 2;
    private const int MinItemLetters = 40;

    /// <summary>Gives every line a part.</summary>
    public static void Fill(ReadOnlySpan<char> text, Lexicon lexicon, ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines, Span<ArticlePart> parts)
    {
        int tail = TailOf(lexemes, lines);
        HeadlinePlace place = new HeadlineFinder(text, lexicon, lexemes, lines[..tail]).Find();
        int headline = place.Line;
        int story = Math.Max(headline, place.Repeat) + 1;
        bool told = false;
        for (int i = 0; i < lines.Length; i++)
        {
            told |= lines[i].Kind == LineKind.Text && i >= story && !place.IsStrange(i) && !LineSigns.IsCounter(lexemes, in lines[i]);
            parts[i] = lines[i].Kind switch
            {
                LineKind.Date => !told || i >= tail || headline < 0 ? ArticlePart.Metadata : ArticlePart.Body,
                LineKind.Field or LineKind.Source or LineKind.Code => ArticlePart.Metadata,
                LineKind.Chrome or LineKind.Tail or LineKind.End => ArticlePart.Boilerplate,
                LineKind.Rubric or LineKind.Label when i < story || !told => ArticlePart.Boilerplate,
                LineKind.Text when i >= story && headline >= 0 && !told && LineSigns.IsCounter(lexemes, in lines[i]) => ArticlePart.Boilerplate,
                _ when i >= tail => ArticlePart.Boilerplate,
                _ when i == headline || headline >= 0 && LineSigns.IsSame(in lines[i], in lines[headline]) && i < headline + MaxRepeatLines => ArticlePart.Headline,
                _ when i < story => Above(lexemes, lines, i, in place),
                _ when (headline < 0 || !told) && place.IsStrange(i) => ArticlePart.Boilerplate,
                _ => ArticlePart.Body,
            };
        }

        MarkLinks(lexemes, lines, parts, headline, tail);
        MarkLead(lexicon, lexemes, lines, parts, story, tail);
    }

    // «بیشتر بخوانید:» and the headlines below it; a link between paragraphs; the names of sections below the story.
    private static void MarkLinks(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines, Span<ArticlePart> parts, int headline, int tail)
    {
        (int firstStory, int lastStory) = StoryOf(lexemes, lines[..tail], parts);
        MarkStrays(lexemes, lines, parts, lastStory, tail);
        for (int i = 1; i < tail; i++)
        {
            ref readonly PageLine line = ref lines[i];
            if (parts[i] != ArticlePart.Body || line.Letters > MaxLinkLetters)
            {
                continue;
            }

            bool behind = firstStory >= 0 && lastStory < i;
            if (line.Kind is LineKind.Rubric or LineKind.Label && behind)
            {
                parts[i] = ArticlePart.Boilerplate;
                continue;
            }

            // The reporter's name, a tag or a link, behind a field or chrome below the story.
            ref readonly PageLine above = ref lines[i - 1];
            bool chrome = parts[i - 1] == ArticlePart.Metadata || parts[i - 1] == ArticlePart.Boilerplate && above.Kind != LineKind.Rubric && LineSigns.HasWords(lexemes, in above);
            bool told = LineSigns.IsItem(lexemes, in line) || i + 1 < tail && parts[i + 1] == ArticlePart.Body && lines[i + 1].Letters >= MinItemLetters && LineSigns.EndsSentence(lexemes, in lines[i + 1]);
            bool signed = chrome && behind && i > headline + 2 && !told;
            bool listed = parts[i - 1] == ArticlePart.Boilerplate && (above.Kind == LineKind.Chrome ? LineSigns.LeadsToLinks(lexemes, in above) : above.Kind == LineKind.Text);
            bool linked = headline >= 0 && line.Letters >= MinLinkLetters && LineSigns.IsDivided(lexemes, in line);
            if ((signed || listed || linked) && !LineSigns.EndsSentence(lexemes, in line) && !LineSigns.IsKicker(lexemes, in line))
            {
                parts[i] = ArticlePart.Boilerplate;
            }
        }
    }

    // A line or two that no table knows, between the last paragraph and the chrome below it («کانال … در تلگرام»). What stands
    // above «انتهای پیام» is the story's.
    private static void MarkStrays(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines, Span<ArticlePart> parts, int lastStory, int tail)
    {
        int end = lastStory + 1;
        while (lastStory >= 0 && end < tail && parts[end] == ArticlePart.Body && end - lastStory <= MaxStrays + 1)
        {
            end++;
        }

        if (lastStory < 0 || end - lastStory - 1 > MaxStrays || end >= lines.Length || lines[end].Kind is LineKind.Text or LineKind.Date or LineKind.End)
        {
            return;
        }

        for (int i = lastStory + 1; i < end; i++)
        {
            parts[i] = LineSigns.IsCounter(lexemes, in lines[i]) || LineSigns.IsLabelLike(lexemes, in lines[i]) ? ArticlePart.Boilerplate : parts[i];
        }
    }

    // The first and last line that is surely part of the story; −1 where there is none.
    private static (int First, int Last) StoryOf(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines, ReadOnlySpan<ArticlePart> parts)
    {
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            if (parts[i] == ArticlePart.Body && LineSigns.IsParagraph(lexemes, in lines[i]))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return (first, last);
    }

    // «آخرین اخبار زلزله», and a paragraph below it: a part of the story.
    private static bool HeadsStory(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines, int i) =>
        i + 1 < lines.Length && lines[i + 1].Kind == LineKind.Text && lines[i + 1].Letters > MaxLinkLetters && LineSigns.EndsSentence(lexemes, in lines[i + 1])
        && !lexemes[lines[i].End - 1].IsMark(':') && LineSigns.GoesOn(lexemes, in lines[i]);

    // Several stories on one page, each with its end mark: the last of the marks. −1 where one mark ends all.
    private static int LastEndOfStories(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines)
    {
        int stories = 0;
        int last = -1;
        bool told = false;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Kind == LineKind.End && told)
            {
                stories++;
                last = i;
                told = false;
            }

            told |= lines[i].Kind == LineKind.Text && LineSigns.IsParagraph(lexemes, in lines[i]);
        }

        return stories > 1 ? last : -1;
    }

    // The end mark, or the first line of the chrome below the story, with nothing but little text behind it.
    private static int TailOf(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines)
    {
        int before = 0;
        int total = 0;
        int lastEnd = LastEndOfStories(lexemes, lines);
        foreach (ref readonly PageLine line in lines)
        {
            total += line.Kind == LineKind.Text ? line.Letters : 0;
        }

        for (int i = 0; i < lines.Length; i++)
        {
            switch (lines[i].Kind)
            {
                case LineKind.Text:
                    before += lines[i].Letters;
                    break;
                case LineKind.End when before > 0 && (lastEnd < 0 ? total - before <= before : i == lastEnd):
                case LineKind.Tail when before > 0 && total - before <= before / 3 && !HeadsStory(lexemes, lines, i):
                    return i;
            }
        }

        return lines.Length;
    }

    private static ArticlePart Above(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines, int i, in HeadlinePlace place)
    {
        ref readonly PageLine line = ref lines[i];
        if (i < place.Line)
        {
            bool leads = LineSigns.IsKicker(lexemes, in line);
            bool kicker = i == place.Line - 1 && (leads || place.Repeat < 0 && !place.IsStrange(i) && (!LineSigns.IsRubric(in line) || LineSigns.Reports(lexemes, in line)));
            return kicker ? ArticlePart.Kicker : ArticlePart.Boilerplate;
        }

        // Between the headline and its repeat: a summary, or the site's own.
        return line.Letters > MinSummaryLetters && LineSigns.EndsSentence(lexemes, in line) ? ArticlePart.Lead : ArticlePart.Boilerplate;
    }

    // The paragraph before the one that opens with «به گزارش …» is the summary; so is one set apart by a dateline below it.
    private static void MarkLead(Lexicon lexicon, ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines, Span<ArticlePart> parts, int story, int tail)
    {
        int first = -1;
        int second = -1;
        for (int i = story; i < tail && second < 0; i++)
        {
            if (parts[i] == ArticlePart.Body && (first < 0 || !LineSigns.IsSame(in lines[i], in lines[first])))
            {
                second = first < 0 ? second : i;
                first = first < 0 ? i : first;
            }
        }

        if (second >= 0 && lines[first].End - lines[first].First >= MinLeadLexemes && !LineSigns.Opens(lexicon, lexemes, in lines[first]) && LineSigns.Opens(lexicon, lexemes, in lines[second]))
        {
            parts[first] = ArticlePart.Lead;
            for (int i = first + 1; i < second; i++)
            {
                parts[i] = parts[i] == ArticlePart.Body ? ArticlePart.Boilerplate : parts[i];
            }
        }
    }
}
