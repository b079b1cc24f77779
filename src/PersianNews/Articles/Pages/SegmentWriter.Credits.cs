using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles.Pages;

/// <content>Who is credited, and where.</content>
internal ref partial struct SegmentWriter
{
    private void NoteSource(int from, int end)
    {
        var reader = new AttributionReader(_lexicon, _lexemes, end);
        for (int i = from; i < Math.Min(end, from + MaxSourceLexemes); i++)
        {
            // «منبع: ایران», but not «منبع: کتاب افسانه‌های ایران».
            bool heads = i == from || _lexemes[i - 1].Kind == LexemeKind.Mark;
            if (reader.TryOutlet(i, cued: heads, out AgencyMention mention, out _))
            {
                _book.Note(new Credit(mention, CreditRole.Source));
                return;
            }
        }

        if (end > from)
        {
            NoteAddress(TextSpan.FromBounds(_lexemes[from].Start, _lexemes[end - 1].End), CreditRole.Source);
        }
    }

    // «به ایسنا، گفت», «با ایسنا گفت‌وگو کرد», «در اختیار ایسنا», «پرسش خبرنگار اقتصادی ایرنا»: what stands before the name.
    private readonly bool IsGivenTo(int at, int from)
    {
        int before = at - 1;
        while (before > from && _lexemes[before] is { Kind: LexemeKind.Mark, Mantissa: '"' or '«' or '“' })
        {
            before--;
        }

        bool reporter = (Tags(before) & WordTags.Reporter) != 0 || before > from && (Tags(before - 1) & WordTags.Reporter) != 0;
        return reporter || (Tags(before) & WordTags.Report) != 0 || _lexemes[before].Span.Slice(_text) is "به" or "با" or "اختیار" or "اختيار" or "برای" or "براي";
    }

    // «خبرگزاری فارس:» in a line of its own above the story: surer than whom the story names, and less sure than who reports it.
    private void NoteHeading(in PageLine line)
    {
        if (!_story && _lexemes[line.End - 1].IsMark(':') && line.End - line.First <= MaxSiteLexemes
            && new AttributionReader(_lexicon, _lexemes, line.End).TryOutlet(line.First, cued: false, out AgencyMention mention, out _))
        {
            _book.Note(new Credit(mention, CreditRole.Story));
        }
    }

    // «زومیت | فناوری», «اپلیکیشن خبرآنلاین را نصب کنید», «https://www.ilna.ir/…»: a name that needs no cue in the site's own lines.
    private void NoteSite(in PageLine line)
    {
        if (line.Kind is not (LineKind.Chrome or LineKind.Tail))
        {
            // «شبکه‌های اجتماعی ایسنا»: short, and named at its end; a link to another story may name any outlet.
            if (line.Kind == LineKind.Text && line.End - line.First <= MaxSiteLexemes && (Tags(line.End - 1) & WordTags.Agency) != 0)
            {
                _book.Note(new Credit(new AgencyMention(ArticleLexicon.AgencyOf(_lexicon, in _lexemes[line.End - 1])!, _lexemes[line.End - 1].Span), CreditRole.Chrome));
            }

            return;
        }

        for (int i = line.First; i < line.End; i++)
        {
            if ((Tags(i) & WordTags.Agency) != 0)
            {
                _book.Note(new Credit(new AgencyMention(ArticleLexicon.AgencyOf(_lexicon, in _lexemes[i])!, _lexemes[i].Span), CreditRole.Chrome));
                return;
            }
        }

        NoteAddress(line.SpanIn(_lexemes), CreditRole.Chrome);
    }

    private void NoteAddress(TextSpan where, CreditRole role)
    {
        if (SiteAddresses.Find(where.Slice(_text), out int start, out int length) is { } agency)
        {
            _book.Note(new Credit(new AgencyMention(agency, new TextSpan(where.Start + start, length)), role));
        }
    }

    // «گفت‌وگو با خبرنگار ایسنا», «خبرگزاری فارس مشاهده در مرجع», «به ایسنا گفت»: a name beside its cue.
    private void NoteCued(int from, int end, CreditRole role)
    {
        var reader = new AttributionReader(_lexicon, _lexemes, end);
        for (int i = from; i < end; i++)
        {
            WordTags tags = Tags(i);
            NewsAgencyKind kind = (tags & WordTags.Agency) != 0 && i > from ? ArticleLexicon.AgencyOf(_lexicon, in _lexemes[i])!.Kind : NewsAgencyKind.Foreign;
            bool told = kind != NewsAgencyKind.Foreign && i + 1 < end && (Tags(i + 1) & WordTags.SayVerb) != 0 || kind == NewsAgencyKind.Agency && IsGivenTo(i, from);
            if ((tags & (WordTags.OutletCue | WordTags.Interview)) == 0 && !told)
            {
                continue;
            }

            // An interview is given to an outlet, or to its reporter: «گفت‌وگو با خبرنگار سیاسی ایرنا».
            bool interview = (tags & WordTags.Interview) != 0;
            int limit = interview ? Math.Min(end, i + 5) : i + 1;
            for (int at = interview ? i + 1 : i; at < limit; at++)
            {
                if (reader.TryOutlet(at, cued: interview && at == i + 1, out AgencyMention mention, out _))
                {
                    _book.Note(new Credit(mention, role));
                    return;
                }
            }
        }
    }
}
