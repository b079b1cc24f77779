using PersianNews.Articles;
using PersianNews.Dates;

namespace PersianNews;

/// <summary>Finds the day that the relative dates of an article are counted from.</summary>
internal readonly struct ReferenceFinder(IDateParser? parser)
{
    private const int StorySegments = 3;
    private const int MaxBetween = 3;
    private const int MaxHeadWords = 2;

    /// <summary>The day, and how it is known: given, printed on the page or in the dateline, or told by the story as its own.</summary>
    public (DateOnly? Day, ReferenceBasis Basis) Find(NewsInput input, TextSpan? pageDate, ReadOnlySpan<ArticleSegment> segments, AnalysisBuffers buffers)
    {
        if (input.Reference is { } day)
        {
            return (day, ReferenceBasis.Given);
        }

        if (input.Published is { } moment)
        {
            return (DateContext.At(moment).Reference, ReferenceBasis.Given);
        }

        if (parser is null)
        {
            return default;
        }

        if (pageDate is { } page && FirstDay(page.Slice(input.Text), buffers) is { } printed)
        {
            return (printed, ReferenceBasis.Page);
        }

        int looked = 0;
        DateOnly? weekday = null;
        foreach (ref readonly ArticleSegment segment in segments)
        {
            if (segment.Part is not (ArticlePart.Body or ArticlePart.Lead or ArticlePart.Dateline or ArticlePart.Attribution) || looked++ >= StorySegments)
            {
                continue;
            }

            ReadOnlySpan<char> text = segment.Span.Slice(input.Text);
            if (segment.Part is ArticlePart.Dateline or ArticlePart.Attribution)
            {
                if (FirstDay(text, buffers) is { } headed)
                {
                    return (headed, ReferenceBasis.Story);
                }
            }
            else if (TiedDay(text, buffers, ref weekday) is { } told)
            {
                return (told, ReferenceBasis.Story);
            }
        }

        return (weekday, weekday is null ? ReferenceBasis.None : ReferenceBasis.Story);
    }

    // «امروز (یکشنبه، ۳ تیر ۱۴۰۳)», «دیروز ۲ تیر ۱۴۰۳»: a day that the story counts from its own. Next best is the first with its weekday
    // («روز سه‌شنبه ۱۷ اردیبهشت ۱۳۹۸»): so a story tells of its news. A day of neither kind is mostly of the past, an anniversary or a decree.
    private DateOnly? TiedDay(ReadOnlySpan<char> text, AnalysisBuffers buffers, ref DateOnly? weekday)
    {
        UnanchoredDates.Read(parser!, text, buffers.Dates, buffers.OtherDates);
        DateOnly? day = null;
        int? shift = null;
        int end = 0;
        foreach (ref readonly DateMatch match in buffers.Dates.WrittenSpan)
        {
            bool near = shift is not null && match.Span.Start - end <= MaxBetween;
            if (match.Kind is DateKind.Date or DateKind.DateTime && match.First is { } first)
            {
                shift = near ? shift : ShiftAtHead(match.Span.Slice(text), buffers);
                if (shift is { } days && first.DayNumber - (long)days is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber)
                {
                    day = DateOnly.FromDayNumber((int)number);
                    break;
                }

                weekday ??= match.Expression.Weekday is not null && (match.Issues & DateIssues.WeekdayMismatch) == 0 ? first : null;
            }

            // «امروز (شنبه) یکم تیر ۱۳۹۸»
            shift = ShiftOf(in match) ?? (near && match.Expression.Weekday is not null ? shift : null);
            end = match.Span.End;
        }

        buffers.Dates.ResetWrittenCount();
        return day;
    }

    // «امروز شنبه ۲۸ مرداد ۱۴۰۲», «عصر دیروز ۵ مهر ۱۴۰۲»: the word stands in the date itself.
    private int? ShiftAtHead(ReadOnlySpan<char> date, AnalysisBuffers buffers)
    {
        int? shift = null;
        int end = 0;
        for (int word = 0; word < MaxHeadWords && shift is null; word++)
        {
            int space = date[end..].IndexOfAny(' ', '\u200C', '\u00A0');
            if (space < 0)
            {
                break;
            }

            end += space + 1;
            UnanchoredDates.Read(parser!, date[..(end - 1)], buffers.HeadDates, buffers.OtherDates);
            foreach (ref readonly DateMatch match in buffers.HeadDates.WrittenSpan)
            {
                shift ??= ShiftOf(in match);
            }
        }

        return shift;
    }

    // «از دیروز تا امروز (۱۸ اردیبهشت ۱۳۹۹)»: the date explains the end.
    private static int? ShiftOf(in DateMatch match) =>
        (match.Until ?? match.Expression) is { Form: DateForm.Relative, ShiftGrain: DateGrain.Day, Shift: { } days } ? days : null;

    // The first whole day in a stretch of text that does not itself need a reference.
    private DateOnly? FirstDay(ReadOnlySpan<char> text, AnalysisBuffers buffers)
    {
        UnanchoredDates.Read(parser!, text, buffers.Dates, buffers.OtherDates);
        DateOnly? day = null;
        foreach (ref readonly DateMatch match in buffers.Dates.WrittenSpan)
        {
            if (match.Kind is DateKind.Date or DateKind.DateTime && match.First is { } first)
            {
                day = first;
                break;
            }
        }

        buffers.Dates.ResetWrittenCount();
        return day;
    }
}
