using PersianNews.Articles;
using PersianNews.Dates;

namespace PersianNews;

/// <summary>Finds the day that the relative dates of an article are counted from.</summary>
internal readonly struct ReferenceFinder(IDateParser? parser)
{
    private const int StorySegments = 3;

    /// <summary>The day, and how it is known: given, printed on the page, or the first full date of the story.</summary>
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
        foreach (ref readonly ArticleSegment segment in segments)
        {
            if (segment.Part is ArticlePart.Body or ArticlePart.Lead or ArticlePart.Dateline or ArticlePart.Attribution && looked++ < StorySegments
                && FirstDay(segment.Span.Slice(input.Text), buffers) is { } told)
            {
                return (told, ReferenceBasis.Story);
            }
        }

        return default;
    }

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
