using PersianNews.Lexing;

namespace PersianNews.Articles;

/// <summary>Decides which part each line of a page belongs to: what stands above the headline, the story, and what stands below it.</summary>
internal static class PagePlan
{
    private const int HeadlineSearch = 14;
    private const int MaxHeadlineLetters = 170;
    private const int MinRepeatLetters = 10;
    private const int MinStoryLetters = 60;
    private const int MinSummaryLetters = 80;
    private const int MaxLinkLetters = 110;
    private const int MaxRubricLexemes = 3;
    private const int MinLeadLexemes = 6;

    /// <summary>Gives every line a part.</summary>
    public static void Fill(Lexicon lexicon, ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines, Span<ArticlePart> parts)
    {
        int tail = TailOf(lines);
        int headline = -1;
        int repeat = -1;
        FindHeadline(lexicon, lexemes, lines[..tail], ref headline, ref repeat);
        int story = Math.Max(headline, repeat) + 1;
        for (int i = 0; i < lines.Length; i++)
        {
            parts[i] = lines[i].Kind switch
            {
                LineKind.Date => i < story || i >= tail || headline < 0 ? ArticlePart.Metadata : ArticlePart.Body,
                LineKind.Field or LineKind.Source or LineKind.Code => ArticlePart.Metadata,
                LineKind.Chrome or LineKind.Tail or LineKind.End => ArticlePart.Boilerplate,
                _ when i >= tail => ArticlePart.Boilerplate,
                _ when i == headline || headline >= 0 && IsSame(in lines[i], in lines[headline]) && i < headline + HeadlineSearch => ArticlePart.Headline,
                _ when i < story => Above(lexemes, lines, i, headline, repeat),
                _ => ArticlePart.Body,
            };
        }

        MarkLinks(lexemes, lines, parts, headline, tail);
        MarkLead(lexicon, lexemes, lines, parts, story, tail);
    }

    // «بیشتر بخوانید:» and the headlines below it.
    private static void MarkLinks(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines, Span<ArticlePart> parts, int headline, int tail)
    {
        (int firstStory, int lastStory) = StoryOf(lines[..tail], parts);
        for (int i = 1; i < tail; i++)
        {
            // The reporter's name, a tag or a link, behind a field or chrome below the story.
            bool chrome = parts[i - 1] == ArticlePart.Metadata || parts[i - 1] == ArticlePart.Boilerplate && HasWords(lexemes, in lines[i - 1]);
            bool signed = chrome && i > headline + 2 && lines[i].Letters < MinStoryLetters && firstStory >= 0 && firstStory < i && lastStory < i;
            bool below = signed || parts[i - 1] == ArticlePart.Boilerplate && (lines[i - 1].Kind == LineKind.Chrome ? IsKicker(lexemes, in lines[i - 1]) : lines[i - 1].Kind == LineKind.Text);
            if (below && parts[i] == ArticlePart.Body && lines[i].Letters <= MaxLinkLetters && !EndsSentence(lexemes, in lines[i]) && !IsKicker(lexemes, in lines[i]))
            {
                parts[i] = ArticlePart.Boilerplate;
            }
        }
    }

    // The first and last line that is surely part of the story; −1 where there is none.
    private static (int First, int Last) StoryOf(ReadOnlySpan<PageLine> lines, ReadOnlySpan<ArticlePart> parts)
    {
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            if (parts[i] == ArticlePart.Body && lines[i].Letters >= MinStoryLetters)
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return (first, last);
    }

    // The end mark, or the first line of the chrome below the story, with nothing but little text behind it.
    private static int TailOf(ReadOnlySpan<PageLine> lines)
    {
        int before = 0;
        int total = 0;
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
                case LineKind.End when before > 0 && total - before <= before:
                case LineKind.Tail when before > 0 && total - before <= before / 3:
                    return i;
            }
        }

        return lines.Length;
    }

    private static void FindHeadline(Lexicon lexicon, ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines, ref int headline, ref int repeat)
    {
        int search = Math.Min(lines.Length, HeadlineSearch);
        for (int i = 0; i < search; i++)
        {
            // A summary may be printed twice too.
            bool summary = lines[i].Letters > MinSummaryLetters && EndsSentence(lexemes, in lines[i]);
            if (lines[i] is { Kind: LineKind.Text, Letters: >= MinRepeatLetters and <= MaxHeadlineLetters } && !summary)
            {
                for (int j = i + 1; j < search; j++)
                {
                    if (IsSame(in lines[j], in lines[i]))
                    {
                        headline = headline < 0 ? i : headline;
                        repeat = j;
                    }
                }

                if (headline >= 0)
                {
                    return;
                }
            }
        }

        // Printed once: the first line that looks like one, with a story below it.
        for (int i = 0; i < search; i++)
        {
            if (lines[i].Kind != LineKind.Text)
            {
                continue;
            }

            if (!LooksLikeHeadline(lexicon, lexemes, in lines[i]))
            {
                if (lines[i].Letters < MinStoryLetters && !EndsSentence(lexemes, in lines[i]))
                {
                    continue;
                }

                return;
            }

            int next = NextText(lines, i + 1);
            if (next < 0)
            {
                return;
            }

            // The ways to other sections, one word a line.
            while (IsWord(in lines[i]) && LooksLikeHeadline(lexicon, lexemes, in lines[next]) && NextText(lines, next + 1) is > 0 and var further && further < search)
            {
                i = next;
                next = further;
            }

            // A rubric or kicker above: shorter than what follows, or marked by a colon, or a speaker and a verb.
            if (LooksLikeHeadline(lexicon, lexemes, in lines[next]) && Below(lexemes, lines, next) is > 0 and var story && lines[story].Letters > lines[next].Letters
                && (IsRubric(in lines[i]) || IsKicker(lexemes, in lines[i]) || NamesSpeaker(lexemes, in lines[i])))
            {
                headline = next;
                return;
            }

            headline = i;
            return;
        }
    }

    private static ArticlePart Above(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines, int i, int headline, int repeat)
    {
        ref readonly PageLine line = ref lines[i];
        if (i < headline)
        {
            return i == headline - 1 && (!IsRubric(in line) || Reports(lexemes, in line) || IsKicker(lexemes, in line)) && (repeat < 0 || IsKicker(lexemes, in line)) ? ArticlePart.Kicker : ArticlePart.Boilerplate;
        }

        // Between the headline and its repeat: a summary, or the site's own.
        return line.Letters > MinSummaryLetters && EndsSentence(lexemes, in line) ? ArticlePart.Lead : ArticlePart.Boilerplate;
    }

    // The paragraph before the one that opens with «به گزارش …» is the summary; so is one set apart by a dateline below it.
    private static void MarkLead(Lexicon lexicon, ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines, Span<ArticlePart> parts, int story, int tail)
    {
        int first = -1;
        int second = -1;
        for (int i = story; i < tail && second < 0; i++)
        {
            if (parts[i] == ArticlePart.Body && (first < 0 || !IsSame(in lines[i], in lines[first])))
            {
                second = first < 0 ? second : i;
                first = first < 0 ? i : first;
            }
        }

        if (second >= 0 && lines[first].End - lines[first].First >= MinLeadLexemes && !Opens(lexicon, lexemes, in lines[first]) && Opens(lexicon, lexemes, in lines[second]))
        {
            parts[first] = ArticlePart.Lead;
            for (int i = first + 1; i < second; i++)
            {
                parts[i] = parts[i] == ArticlePart.Body ? ArticlePart.Boilerplate : parts[i];
            }
        }
    }

    private static bool IsSame(in PageLine one, in PageLine other) => one.Fingerprint == other.Fingerprint && one.Letters == other.Letters;

    private static bool Opens(Lexicon lexicon, ReadOnlySpan<Lexeme> lexemes, in PageLine line)
    {
        var book = default(CreditBook);
        TextSpan? place = null;
        return new AttributionReader(lexicon, lexemes, line.End).Read(line.First, ref book, ref place).Part != ArticlePart.Body;
    }

    private static int NextText(ReadOnlySpan<PageLine> lines, int from)
    {
        for (int i = from; i < lines.Length; i++)
        {
            if (lines[i].Kind == LineKind.Text)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool LooksLikeHeadline(Lexicon lexicon, ReadOnlySpan<Lexeme> lexemes, in PageLine line) =>
        line.Letters <= MaxHeadlineLetters && !EndsSentence(lexemes, in line) && !Opens(lexicon, lexemes, in line);

    // The next text, the author's name left out.
    private static int Below(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines, int line)
    {
        int next = NextText(lines, line + 1);
        return next >= 0 && IsRubric(in lines[next]) && IsByline(lexemes, in lines[next]) ? NextText(lines, next + 1) : next;
    }

    private static bool IsByline(ReadOnlySpan<Lexeme> lexemes, in PageLine line)
    {
        int first = lexemes[line.First].Kind == LexemeKind.Mark && line.End - line.First > 1 ? line.First + 1 : line.First;
        return (ArticleLexicon.TagsOf(in lexemes[first]) & (WordTags.NameStart | WordTags.Honorific)) != 0;
    }

    private static bool IsWord(in PageLine line) => line.End - line.First == 1;

    private static bool HasWords(ReadOnlySpan<Lexeme> lexemes, in PageLine line)
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

    private static bool IsRubric(in PageLine line) => line.End - line.First <= MaxRubricLexemes;

    // «وزیر ارتباطات خبر داد»: short, and yet no name of a section.
    private static bool Reports(ReadOnlySpan<Lexeme> lexemes, in PageLine line)
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

    // «رئیس سازمان هواشناسی خبر داد»: who reports, and nothing of what.
    private static bool NamesSpeaker(ReadOnlySpan<Lexeme> lexemes, in PageLine line)
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

    private static bool IsKicker(ReadOnlySpan<Lexeme> lexemes, in PageLine line) =>
        lexemes[line.End - 1].IsMark(':') || lexemes[line.End - 1].IsMark('؛');

    private static bool EndsSentence(ReadOnlySpan<Lexeme> lexemes, in PageLine line)
    {
        ref readonly Lexeme last = ref lexemes[line.End - 1];
        return last.IsMark('.') && !(line.End - line.First > 1 && lexemes[line.End - 2].IsMark('.'));
    }
}
