using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles.Pages;

/// <content>Datelines, and the outlets that stand in them.</content>
internal readonly ref partial struct AttributionReader
{
    private const int MaxDateline = 10;
    private const int MaxPlace = 3;

    // «خبرگزاری میزان -», «تهران - ایرنا -», «ایسنا/همدان», «شیراز-», «خبرگزاری فارس:»
    private Opening ReadDateline(int first, int at, ref CreditBook book, ref TextSpan? place)
    {
        AgencyMention? outlet = null;
        int outletAt = -1;
        TextSpan? here = null;
        int end = -1;
        int limit = Math.Min(_end, at + MaxDateline);
        int i = at;
        while (i < limit)
        {
            if (outlet is null && TryOutlet(i, cued: i == at || end >= 0, out AgencyMention mention, out int next))
            {
                outlet = mention;
                outletAt = i;
                i = next;
            }
            else if (here is null && PlaceEnd(i, i == at) is > 0 and var placed)
            {
                here = TextSpan.FromBounds(_lexemes[i].Start, _lexemes[placed - 1].End);
                i = placed;
            }
            else if (end >= 0 && IsDated(i) && ClosesSoon(i, limit))
            {
                while (i < limit && IsDated(i))
                {
                    i++;
                }
            }
            else
            {
                break;
            }

            if (i >= limit || !IsDatelineMark(i))
            {
                // «ایسنا/همدان مشاور عالی …»: the place may stand without a mark of its own.
                end = end >= 0 && here is not null && outlet is not null ? i : end;
                break;
            }

            bool colon = _lexemes[i].IsMark(':');
            while (i < _end && IsDatelineMark(i))
            {
                i++;
            }

            end = i;
            if (colon)
            {
                break;
            }
        }

        // A place alone needs its dash («شیراز-»); a colon behind it is a speaker or a list.
        if (end < 0 || outlet is null && !_lexemes[end - 1].IsMark('-') && !_lexemes[end - 1].IsMark('–') && !_lexemes[end - 1].IsMark('ـ') && !_lexemes[end - 1].IsMark('—'))
        {
            return new Opening(ArticlePart.Body, first);
        }

        if (outlet is { } named)
        {
            // «ایران: …» may be the paper, or the country that speaks: an outlet with a cue is better known.
            bool plain = (Tags(outletAt) & WordTags.Agency) != 0 || outletAt > at || named.Agency.Kind == NewsAgencyKind.Agency;
            book.Note(new Credit(named, plain ? CreditRole.Reporter : CreditRole.Story));
        }

        place ??= here;
        return new Opening(here is null ? ArticlePart.Attribution : ArticlePart.Dateline, end);
    }

    // A place that the table knows, or a word or two at the head before an outlet between dashes («آستارا - ایرنا -»).
    private int PlaceEnd(int at, bool heads)
    {
        if ((Tags(at) & WordTags.Place) != 0)
        {
            return at + 1;
        }

        for (int i = at + 1; heads && i <= at + MaxPlace && i + 2 < _end && _lexemes[i - 1].Kind is LexemeKind.Word or LexemeKind.Entry; i++)
        {
            if (IsDatelineMark(i) && !_lexemes[i].IsMark(':') && (Tags(i + 1) & WordTags.Agency) != 0 && IsDatelineMark(i + 2))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsDated(int at) => (Tags(at) & WordTags.Calendar) != 0 || _lexemes[at].Kind == LexemeKind.Number;

    private bool ClosesSoon(int at, int limit)
    {
        for (int i = at; i < limit; i++)
        {
            if (IsDatelineMark(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDatelineMark(int at) => _lexemes[at] is { Kind: LexemeKind.Mark, Mantissa: '-' or '–' or '—' or '−' or 'ـ' or '/' or ':' or '_' or '|' };
}
