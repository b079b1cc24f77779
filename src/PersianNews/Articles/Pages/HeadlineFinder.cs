using System.Numerics;
using PersianNews.Lexing;

namespace PersianNews.Articles.Pages;

/// <summary>Where the headline of a page stands.</summary>
/// <param name="Line">Its line; −1 where the page has none.</param>
/// <param name="Repeat">The last line that repeats it; −1 where none does.</param>
/// <param name="Strange">A bit for each of the first lines that has nothing to do with the story: the site's own.</param>
internal readonly record struct HeadlinePlace(int Line, int Repeat, uint Strange)
{
    /// <summary>Whether a line has nothing to do with the story.</summary>
    public bool IsStrange(int line) => line < 32 && (Strange >> line & 1) != 0;
}

/// <summary>Finds the headline of a page: a line printed twice, or the first above the story that looks like one.</summary>
internal readonly ref struct HeadlineFinder
{
    private const int MaxHeadlineLetters = 170;
    private const int MinRepeatLetters = 10;
    private const int MaxRepeatLines = 14;
    private const int MaxSummaries = 2;
    private const int MinSummaryLetters = 80;
    private const int MaxStoryLexemes = 240;
    private const int MaxNoticeLetters = 140;
    private const int MaxButtonLetters = 30;
    private const int StrangeShare = 10;
    private const int AkinShare = 50;
    private const int MinAkinWords = 3;

    private readonly ReadOnlySpan<char> _text;
    private readonly Lexicon _lexicon;
    private readonly ReadOnlySpan<Lexeme> _lexemes;
    private readonly ReadOnlySpan<PageLine> _lines;
    private readonly int _search;

    /// <summary>Makes a finder; <paramref name="lines"/> are those above the chrome that ends the page.</summary>
    public HeadlineFinder(ReadOnlySpan<char> text, Lexicon lexicon, ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<PageLine> lines)
    {
        _text = text;
        _lexicon = lexicon;
        _lexemes = lexemes;
        _lines = lines;
        _search = Math.Min(lines.Length, PagePlan.HeadlineSearch);
    }

    /// <summary>Finds it.</summary>
    public HeadlinePlace Find()
    {
        uint strange = Strangers();
        return Twice(strange) is { Line: >= 0 } twice ? twice : new HeadlinePlace(Once(strange), -1, strange);
    }

    private HeadlinePlace Twice(uint strange)
    {
        bool above = false;
        int paragraphs = 0;
        int last = LastRepeated();
        for (int i = 0; i <= last && paragraphs < 2; i++)
        {
            ref readonly PageLine line = ref _lines[i];
            if (line.Kind != LineKind.Text || (strange >> i & 1) != 0)
            {
                continue;
            }

            // Behind an attribution the story has begun.
            bool opens = LineSigns.Opens(_lexicon, _lexemes, in line);
            if (opens && line.Letters >= PagePlan.MinStoryLetters)
            {
                break;
            }

            // A summary may be printed twice too.
            bool ends = LineSigns.EndsSentence(_lexemes, in line);
            bool summary = ends && (above || line.Letters > MinSummaryLetters);
            above |= !ends && !opens && line.Letters <= MaxHeadlineLetters;
            if (line.Letters is < MinRepeatLetters or > MaxHeadlineLetters || summary || LineSigns.IsKicker(_lexemes, in line))
            {
                paragraphs += line.Letters >= PagePlan.MinStoryLetters ? 1 : 0;
            }
            else if (RepeatOf(i) is >= 0 and var repeat)
            {
                return new HeadlinePlace(i, repeat, strange);
            }
        }

        return new HeadlinePlace(-1, -1, strange);
    }

    // Most pages repeat nothing: that is seen by the fingerprints alone.
    private int LastRepeated()
    {
        int last = _search - 1;
        while (last >= 0 && !(_lines[last] is { Kind: LineKind.Text, Letters: >= MinRepeatLetters and <= MaxHeadlineLetters } && RepeatOf(last) >= 0))
        {
            last--;
        }

        return last;
    }

    private int RepeatOf(int line)
    {
        // Behind a summary, but not behind the story.
        int repeat = -1;
        int told = 0;
        for (int i = line + 1; i < Math.Min(_lines.Length, line + MaxRepeatLines) && told <= MaxSummaries; i++)
        {
            repeat = LineSigns.IsSame(in _lines[i], in _lines[line]) ? i : repeat;
            told += _lines[i].Kind == LineKind.Text && LineSigns.IsParagraph(_lexemes, in _lines[i]) && LineSigns.EndsSentence(_lexemes, in _lines[i]) ? 1 : 0;
        }

        return repeat;
    }

    // Printed once: the first line that looks like one, with a story below it.
    private int Once(uint strange)
    {
        for (int i = 0; i < _search; i++)
        {
            if (_lines[i].Kind != LineKind.Text || (strange >> i & 1) != 0)
            {
                continue;
            }

            if (!LooksLikeHeadline(in _lines[i]))
            {
                // «به گزارش ایسنا، متن نامه به این شرح است:»: short, and yet the story.
                if (LineSigns.IsReport(_lexemes, in _lines[i]))
                {
                    return -1;
                }

                if (_lines[i].Letters < PagePlan.MinStoryLetters && !LineSigns.EndsSentence(_lexemes, in _lines[i]))
                {
                    continue;
                }

                return -1;
            }

            int next = NextText(i + 1, strange);
            if (next < 0)
            {
                return -1;
            }

            // The ways to other sections, one word a line.
            while (IsWord(in _lines[i]) && LooksLikeHeadline(in _lines[next]) && NextText(next + 1, strange) is > 0 and var further && further < _search)
            {
                i = next;
                next = further;
            }

            // A rubric or kicker above: shorter than what follows, or marked by a colon, or a speaker and a verb.
            bool kicker = LooksLikeHeadline(in _lines[next]) && Below(next, strange) is > 0 and var story && _lines[story].Letters > _lines[next].Letters
                && (LineSigns.IsRubric(in _lines[i]) || LineSigns.IsKicker(_lexemes, in _lines[i]) || LineSigns.NamesSpeaker(_lexemes, in _lines[i]));
            return kicker ? next : i;
        }

        return -1;
    }

    // Above a line that speaks of the story, a line that shares no word with it is the site's: a menu, a motto, a notice; below it a button.
    private uint Strangers()
    {
        // A text without any chrome above it has no other lines of the site either.
        if (!HasChromeAbove())
        {
            return 0;
        }

        int story = -1;
        uint candidates = 0;
        bool page = false;
        for (int i = 0; i < _search && story < 0; i++)
        {
            if (_lines[i].Kind != LineKind.Text)
            {
                page = true;
                continue;
            }

            if (_lines[i].Letters >= PagePlan.MinStoryLetters && !LooksLikeHeadline(in _lines[i]))
            {
                // A notice may be a sentence too; a headline below shows it.
                bool notice = candidates == 0 && _lines[i].Letters <= MaxNoticeLetters && LineSigns.EndsSentence(_lexemes, in _lines[i]);
                story = notice && NextText(i + 1, 0) is >= 0 and var next && LooksLikeHeadline(in _lines[next]) ? -1 : i;
            }

            candidates |= story < 0 ? 1u << i : 0;
        }

        if (!page || story < 0 || BitOperations.PopCount(candidates) < 2)
        {
            return 0;
        }

        StoryWords words = WordsFrom(story);
        uint strange = 0;
        uint doubtful = 0;
        bool akin = false;
        for (int i = 0; i < story; i++)
        {
            if ((candidates >> i & 1) == 0)
            {
                continue;
            }

            // What stands behind a label is its value («برچسب‌ها», and the tags in the next line), if there is another headline; «۳ دیدگاه» counts.
            if ((i > 0 && (_lines[i - 1].Kind == LineKind.Label || _lines[i - 1].Kind == LineKind.Chrome && LineSigns.LeadsToLinks(_lexemes, in _lines[i - 1])) || LineSigns.IsCounter(_lexemes, in _lines[i])) && candidates >> i > 1)
            {
                strange |= 1u << i;
                continue;
            }

            int share = words.Share(_text, _lexemes[_lines[i].First.._lines[i].End], out int shared);
            akin |= share >= AkinShare && shared >= MinAkinWords;
            strange |= akin ? doubtful : 0;
            bool button = akin && share == 0 && LineSigns.IsLabelLike(_lexemes, in _lines[i]) && _lines[i].Letters <= MaxButtonLetters;
            strange |= button ? 1u << i : 0;
            doubtful |= share < StrangeShare || shared < MinAkinWords && LineSigns.IsRubric(in _lines[i]) ? 1u << i : 0;
        }

        return strange;
    }

    // Between the first lines of the text and its second paragraph.
    private bool HasChromeAbove()
    {
        int paragraphs = 0;
        for (int i = 0; i < _search && paragraphs < 2; i++)
        {
            if (_lines[i].Kind != LineKind.Text)
            {
                return true;
            }

            paragraphs += _lines[i].Letters > MaxHeadlineLetters ? 1 : 0;
        }

        return false;
    }

    private StoryWords WordsFrom(int story)
    {
        var words = default(StoryWords);
        int limit = _lines[story].First + MaxStoryLexemes;
        for (int i = story; i < _lines.Length && _lines[i].First < limit; i++)
        {
            if (_lines[i].Kind == LineKind.Text)
            {
                words.Add(_text, _lexemes[_lines[i].First..Math.Min(_lines[i].End, limit)]);
            }
        }

        return words;
    }

    private bool LooksLikeHeadline(in PageLine line) =>
        line.Letters <= MaxHeadlineLetters && !LineSigns.EndsSentence(_lexemes, in line) && !LineSigns.IsTicker(_lexemes, in line) && !LineSigns.Opens(_lexicon, _lexemes, in line);

    // The next text, the author's name left out.
    private int Below(int line, uint strange)
    {
        int next = NextText(line + 1, strange);
        return next >= 0 && LineSigns.IsRubric(in _lines[next]) && LineSigns.IsByline(_lexemes, in _lines[next]) ? NextText(next + 1, strange) : next;
    }

    private int NextText(int from, uint strange)
    {
        for (int i = from; i < _lines.Length; i++)
        {
            if (_lines[i].Kind == LineKind.Text && !(i < PagePlan.HeadlineSearch && (strange >> i & 1) != 0))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsWord(in PageLine line) => line.End - line.First == 1;
}
