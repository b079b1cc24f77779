using System.Buffers;
using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles.Pages;

/// <summary>Writes the segments of a planned page: cuts attributions off the heads of paragraphs and end marks off their tails, and gathers the credits.</summary>
internal ref partial struct SegmentWriter
{
    private const int MaxTailLexemes = 60;
    private const int MinHeadlineLexemes = 3;
    private const int MaxHeadlineLexemes = 30;
    private const int MaxSourceLexemes = 8;
    private const int MaxSiteLexemes = 4;

    private readonly ReadOnlySpan<char> _text;
    private readonly Lexicon _lexicon;
    private readonly ReadOnlySpan<Lexeme> _lexemes;
    private readonly IBufferWriter<ArticleSegment> _output;
    private CreditBook _book;
    private bool _first;
    private TextSpan? _place;
    private TextSpan? _code;
    private TextSpan? _date;
    private bool _labelled;
    private bool _story;

    /// <summary>Makes a writer.</summary>
    public SegmentWriter(ReadOnlySpan<char> text, Lexicon lexicon, ReadOnlySpan<Lexeme> lexemes, IBufferWriter<ArticleSegment> output)
    {
        _text = text;
        _lexicon = lexicon;
        _lexemes = lexemes;
        _output = output;
    }

    /// <summary>Writes every line and returns the credits.</summary>
    public ArticleCredits Write(ReadOnlySpan<PageLine> lines, ReadOnlySpan<ArticlePart> parts)
    {
        _first = true;
        foreach (ArticlePart part in parts)
        {
            _first &= part != ArticlePart.Headline;
        }

        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly PageLine line = ref lines[i];
            switch (parts[i])
            {
                case ArticlePart.Body or ArticlePart.Lead:
                    _story = true;
                    WriteParagraph(in line, parts[i]);
                    break;
                case ArticlePart.Metadata:
                    ReadField(in line);
                    Put(line.First, line.End, ArticlePart.Metadata);
                    break;
                case ArticlePart.Boilerplate:
                    NoteHeading(in line);
                    NoteCued(line.First, line.End, CreditRole.Chrome);
                    NoteSite(in line);
                    Put(line.First, line.End, ArticlePart.Boilerplate);
                    break;
                default:
                    Put(line.First, line.End, parts[i]);
                    break;
            }
        }

        (AgencyMention? agency, AgencyMention? publisher) = _book.Decide();
        return new ArticleCredits { Agency = agency, Publisher = publisher, Code = _code, Place = _place, PageDate = _date };
    }

    private void WriteParagraph(in PageLine line, ArticlePart part)
    {
        int start = line.First;
        if (_first)
        {
            _first = false;
            int dateline = FindDateline(line.First, line.End);
            if (dateline > start)
            {
                Put(start, dateline, ArticlePart.Headline);
                start = dateline;
            }
        }

        Opening opening = new AttributionReader(_lexicon, _lexemes, line.End).Read(start, ref _book, ref _place);
        if (opening.Part != ArticlePart.Body && opening.End > start)
        {
            Put(start, opening.End, opening.Part);
            start = opening.End;
        }

        int end = EndOfStory(start, line.End, out ArticlePart behind);
        NoteCued(start, end, CreditRole.Story);
        Put(start, end, part);
        if (end < line.End)
        {
            if (behind == ArticlePart.Metadata)
            {
                if ((Tags(end) & WordTags.CodeLabel) != 0)
                {
                    ReadCode(end, line.End);
                }
                else
                {
                    NoteSource(end + 1, line.End);
                }
            }

            Put(end, line.End, behind);
        }
    }

    // A headline that lost its line end: «… رونمایی شد تهران - ایرنا - سخنگوی …», «… رونمایی شد خبرگزاری مهر - …».
    private readonly int FindDateline(int start, int end)
    {
        int limit = Math.Min(end - 2, start + MaxHeadlineLexemes);
        for (int i = start + MinHeadlineLexemes; i < limit; i++)
        {
            if (_lexemes[i].IsMark('.') || _lexemes[i].IsMark('؟') || (Tags(i) & WordTags.Verb) != 0)
            {
                return -1;
            }

            // «خبرگزاری مهر» or «ایرنا» between dashes; a place may stand before it.
            bool named = (Tags(i) & WordTags.OutletCue) != 0 && (Tags(i + 1) & (WordTags.AgencyWord | WordTags.Agency)) != 0 && IsDash(i + 2);
            bool placed = (Tags(i) & WordTags.Place) != 0 && IsDash(i + 1) && (Tags(i + 2) & (WordTags.AgencyWord | WordTags.Agency)) != 0;
            if (named || placed)
            {
                return i;
            }
        }

        return -1;
    }

    private readonly bool IsDash(int at) => at < _lexemes.Length && _lexemes[at] is { Kind: LexemeKind.Mark, Mantissa: '-' or '–' or '—' or 'ـ' or ':' };

    // «… کرد. انتهای پیام/» and «… است. منبع: ایسنا» on the last line of a paragraph.
    private readonly int EndOfStory(int start, int end, out ArticlePart behind)
    {
        behind = ArticlePart.Boilerplate;
        for (int i = Math.Max(start + 1, end - MaxTailLexemes); i < end; i++)
        {
            WordTags tags = Tags(i);
            bool closed = _lexemes[i - 1] is { Kind: LexemeKind.Mark, Mantissa: '.' or '؟' or '!' or '»' or ')' or '"' or '؛' or '/' or '…' };
            bool last = i + 1 == end;
            if ((tags & WordTags.End) != 0 && (closed || last || _lexemes[i + 1].IsMark('/')) && (last || _lexemes[i + 1].Kind is LexemeKind.Mark or LexemeKind.Number || closed))
            {
                return i;
            }

            if ((tags & WordTags.CodeLabel) != 0 && closed && !last && (_lexemes[i + 1].Kind == LexemeKind.Number || _lexemes[i + 1].IsMark(':')))
            {
                behind = ArticlePart.Metadata;
                return i;
            }

            if ((tags & WordTags.SourceLabel) != 0 && closed && !last && _lexemes[i + 1].IsMark(':') && end - i <= MaxSourceLexemes)
            {
                behind = ArticlePart.Metadata;
                return i;
            }
        }

        return end;
    }

    private void ReadField(in PageLine line)
    {
        switch (line.Kind)
        {
            case LineKind.Source:
                NoteSource(line.First + 1, line.End);
                break;
            case LineKind.Code:
                ReadCode(line.First, line.End);
                break;
            case LineKind.Date when _date is null:
                _date = line.SpanIn(_lexemes);
                break;
            case LineKind.Field when _date is null || !_labelled && !_story:
                ReadDateField(in line);
                break;
        }
    }

    private void ReadCode(int from, int end)
    {
        for (int i = from; i < end && _code is null; i++)
        {
            _code = _lexemes[i].Kind == LexemeKind.Number ? _lexemes[i].Span : null;
        }
    }

    // A field whose value shows a year is the date of publication, or of an update. Above the story it is surer than a date alone, which may be the
    // day of the visit.
    private void ReadDateField(in PageLine line)
    {
        for (int i = line.First + 1; i < line.End; i++)
        {
            if (_lexemes[i] is { Kind: LexemeKind.Number, Scale: 0, Digits: 4, Mantissa: > 1300 and < 1500 or > 1900 and < 2100 })
            {
                int from = line.First + 1;
                while (from < line.End && _lexemes[from].Kind == LexemeKind.Mark)
                {
                    from++;
                }

                _date = TextSpan.FromBounds(_lexemes[from].Start, _lexemes[line.End - 1].End);
                _labelled = true;
                return;
            }
        }
    }

    private readonly WordTags Tags(int at) => ArticleLexicon.TagsOf(in _lexemes[at]);

    private readonly void Put(int first, int end, ArticlePart part)
    {
        if (end > first)
        {
            _output.GetSpan(1)[0] = new ArticleSegment(TextSpan.FromBounds(_lexemes[first].Start, _lexemes[end - 1].End), part);
            _output.Advance(1);
        }
    }
}
