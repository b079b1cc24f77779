using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles.Pages;

/// <summary>What stands at the head of a paragraph before the story goes on.</summary>
/// <param name="Part">Attribution or dateline; body when neither stands there.</param>
/// <param name="End">Index of the lexeme at which the story goes on.</param>
internal readonly record struct Opening(ArticlePart Part, int End);

/// <summary>Reads attributions and datelines at the head of a paragraph, and outlets named elsewhere.</summary>
internal readonly ref partial struct AttributionReader
{
    private const int MaxAttribution = 28;
    private const int MaxSource = 16;
    private const int MaxBeforeOutlet = 12;
    private const int BareReport = 5;
    private const int MaxCues = 8;
    private const int MaxDesk = 5;

    private readonly Lexicon _lexicon;
    private readonly ReadOnlySpan<Lexeme> _lexemes;
    private readonly int _end;

    /// <summary>Makes a reader of one paragraph.</summary>
    public AttributionReader(Lexicon lexicon, ReadOnlySpan<Lexeme> lexemes, int end)
    {
        _lexicon = lexicon;
        _lexemes = lexemes;
        _end = end;
    }

    /// <summary>Reads the head of a paragraph.</summary>
    public Opening Read(int at, ref CreditBook book, ref TextSpan? place)
    {
        int first = at;
        while (at < _end && _lexemes[at].Kind is LexemeKind.Mark or LexemeKind.Other && at - first < 3)
        {
            at++;
        }

        if (at >= _end)
        {
            return new Opening(ArticlePart.Body, first);
        }

        WordTags tags = Tags(at);
        if ((tags & WordTags.Report) != 0)
        {
            return ReadReport(first, at + 1, ref book, ref place);
        }

        if ((tags & WordTags.Cite) != 0)
        {
            return ReadCitation(at + 1, ref book) is var end and > 0 ? new Opening(ArticlePart.Attribution, end) : new Opening(ArticlePart.Body, first);
        }

        // «گروه شهری:»: the desk of a paper.
        for (int i = at + 1; (tags & WordTags.Reporter) != 0 && i < Math.Min(_end - 1, at + 5); i++)
        {
            if (i > at + 1 && (_lexemes[i].IsMark(':') || _lexemes[i].IsMark('-')))
            {
                return new Opening(ArticlePart.Attribution, i + 1);
            }

            if (_lexemes[i].Kind is not (LexemeKind.Word or LexemeKind.Entry) || _lexemes[i].End - _lexemes[i].Start < 2)
            {
                break;
            }
        }

        return ReadDateline(first, at, ref book, ref place);
    }

    /// <summary>The outlet at a lexeme: a name that stands alone, or an ordinary word behind a cue.</summary>
    public bool TryOutlet(int at, bool cued, out AgencyMention mention, out int next)
    {
        mention = default;
        next = at;
        bool cue = cued;
        while (next < _end && next - at < MaxCues && (Tags(next) & (WordTags.OutletCue | WordTags.Reporter)) != 0 && (Tags(next) & WordTags.Agency) == 0)
        {
            // «خبرگزاری حوزه»: a desk of an outlet, or an outlet of that name where none follows.
            if (cue && (Tags(next) & WordTags.AgencyWord) != 0 && !(next + 1 < _end && (Tags(next + 1) & (WordTags.OutletCue | WordTags.Reporter | WordTags.Agency | WordTags.AgencyWord)) != 0))
            {
                break;
            }

            cue |= (Tags(next) & WordTags.OutletCue) != 0;
            next++;
        }

        while (next < _end && IsQuote(next))
        {
            next++;
        }

        if (next >= _end || (Tags(next) & (cue ? WordTags.Agency | WordTags.AgencyWord : WordTags.Agency)) == 0)
        {
            return false;
        }

        mention = new AgencyMention(ArticleLexicon.AgencyOf(_lexicon, in _lexemes[next])!, _lexemes[next].Span);
        next++;
        while (next < _end && IsQuote(next))
        {
            next++;
        }

        return true;
    }

    // «به گزارش [گروه … خبرگزاری] فارس [از قزوین] [به نقل از …]،»
    private Opening ReadReport(int first, int at, ref CreditBook book, ref TextSpan? place)
    {
        int limit = Math.Min(_end, at + MaxAttribution);
        if (!TryReporter(at, Math.Min(limit, at + MaxBeforeOutlet), out AgencyMention reporter, out int next))
        {
            // Somebody we do not know reports: up to the comma, if that is near. «گزارش» alone begins any sentence.
            bool phrase = _lexemes[at - 1].End - _lexemes[at - 1].Start > BareReport;
            int comma = phrase ? Comma(at, Math.Min(_end, at + MaxSource)) : -1;
            for (int i = at; i < (comma < 0 ? at : comma); i++)
            {
                if ((Tags(i) & WordTags.Cite) != 0)
                {
                    ReadCitation(i + 1, ref book);
                }

                // «به گزارش خبرنگار ما دکتر …،»: the story has begun.
                if (i > at && (Tags(i) & (WordTags.NameStart | WordTags.Honorific)) != 0)
                {
                    return new Opening(ArticlePart.Attribution, i);
                }
            }

            return comma < 0 ? new Opening(ArticlePart.Body, first) : new Opening(ArticlePart.Attribution, comma + 1);
        }

        book.Note(new Credit(reporter, CreditRole.Reporter));
        int end = next;
        for (int i = next; i < limit; i++)
        {
            WordTags tags = Tags(i);
            if ((tags & WordTags.Cite) != 0)
            {
                int cited = ReadCitation(i + 1, ref book);
                return new Opening(ArticlePart.Attribution, cited > 0 ? cited : end);
            }

            // «به گزارش شفقنا - دکتر …،»: the story has begun.
            if (i > next && (tags & (WordTags.NameStart | WordTags.Honorific)) != 0 && IsDatelineMark(i - 1))
            {
                return new Opening(ArticlePart.Attribution, i);
            }

            if ((tags & WordTags.Place) != 0 && i - next <= 3 && place is null)
            {
                place = _lexemes[i].Span;
            }

            if (IsComma(i))
            {
                // «به گزارش ایسنا تورج رضوی، رئیس …»: the story has begun behind the outlet.
                if (IsNameBefore(next, i))
                {
                    break;
                }

                // A citation may follow the comma: «به گزارش "ورزش سه"، به نقل از …،».
                if (i + 1 < limit && (Tags(i + 1) & WordTags.Cite) != 0)
                {
                    continue;
                }

                return new Opening(ArticlePart.Attribution, i + 1);
            }

            if (i - next > 6 || (tags & WordTags.Verb) != 0 || _lexemes[i].Kind == LexemeKind.Mark && !IsQuote(i) && !_lexemes[i].IsMark('(') && !_lexemes[i].IsMark(')') && !_lexemes[i].IsMark('-') && !_lexemes[i].IsMark('؛'))
            {
                break;
            }
        }

        return new Opening(ArticlePart.Attribution, end);
    }

    // Two or three words that no table knows, and a role behind their comma.
    private bool IsNameBefore(int from, int comma)
    {
        bool plain = comma - from is 2 or 3 && comma + 1 < _end && (Tags(comma + 1) & WordTags.Role) != 0;
        for (int i = from; i < comma; i++)
        {
            plain &= _lexemes[i].Kind == LexemeKind.Word || (Tags(i) & (WordTags.NameStart | WordTags.GivenWord)) != 0;
        }

        return plain;
    }

    // The outlet behind «به گزارش»: its own cue decides; else a name that stands alone; else an ordinary word right behind the reporter.
    private bool TryReporter(int at, int limit, out AgencyMention mention, out int next)
    {
        for (int i = at; i < limit && !IsComma(i) && (Tags(i) & WordTags.Cite) == 0; i++)
        {
            if ((Tags(i) & WordTags.OutletCue) != 0 && TryOutlet(i, cued: false, out mention, out next))
            {
                return true;
            }
        }

        for (int i = at; i < limit && !IsComma(i) && (Tags(i) & WordTags.Cite) == 0; i++)
        {
            if ((Tags(i) & WordTags.Agency) != 0)
            {
                return TryOutlet(i, cued: false, out mention, out next);
            }
        }

        // «به گزارش مهر», «به گزارش خبرنگار مهر», «به گزارش خبرنگار اقتصادی فارس».
        if (TryOutlet(at, cued: true, out mention, out next))
        {
            return true;
        }

        // «به گزارش گروه اقتصاد بین‌الملل فارس به نقل از …».
        for (int i = at + 2; i < Math.Min(limit, at + MaxDesk) && (Tags(at) & WordTags.Reporter) != 0; i++)
        {
            if (TryOutlet(i, cued: true, out mention, out next) && (i == at + 2 || next < _end && (IsComma(next) || (Tags(next) & WordTags.Cite) != 0)))
            {
                return true;
            }
        }

        return false;
    }

    // Behind «به نقل از»: a known outlet is noted; the phrase ends at its comma.
    private int ReadCitation(int at, ref CreditBook book)
    {
        int end = -1;
        if (TryOutlet(at, cued: true, out AgencyMention mention, out int next))
        {
            book.Note(new Credit(mention, CreditRole.Quoted));
            end = next;
        }

        int comma = Comma(at, Math.Min(_end, at + MaxSource));
        return comma < 0 ? end : comma + 1;
    }

    private int Comma(int at, int limit)
    {
        for (int i = at; i < limit; i++)
        {
            if (IsComma(i))
            {
                return i;
            }

            if ((Tags(i) & WordTags.Verb) != 0 || _lexemes[i].IsMark('.') || _lexemes[i].IsMark(':'))
            {
                return -1;
            }
        }

        return -1;
    }

    private WordTags Tags(int at) => ArticleLexicon.TagsOf(in _lexemes[at]);

    private bool IsComma(int at) => _lexemes[at].IsMark('،') || _lexemes[at].IsMark(',') || _lexemes[at].IsMark('؛');

    private bool IsQuote(int at) => _lexemes[at] is { Kind: LexemeKind.Mark, Mantissa: '"' or '\'' or '«' or '»' or '“' or '”' or '’' or '‘' };
}
