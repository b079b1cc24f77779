using System.Buffers;
using PersianNews.Articles;
using PersianNews.Dates;

namespace PersianNews;

/// <summary>Finds the day that the relative dates of an article are counted from.</summary>
internal readonly struct ReferenceFinder(IDateParser? parser)
{
    private const int StorySegments = 3;

    // Two days that share neither year, month, day nor weekday in any calendar: what both read alike depends on neither.
    private static readonly DateContext One = new(new DateOnly(2003, 5, 9));
    private static readonly DateContext Other = new(new DateOnly(2017, 11, 22));

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

    /// <summary>Finds the dates that mean the same whatever the reference day is.</summary>
    public static void FindIndependent(IDateParser parser, ReadOnlySpan<char> text, ArrayBufferWriter<DateMatch> output, ArrayBufferWriter<DateMatch> scratch)
    {
        scratch.ResetWrittenCount();
        int before = output.WrittenCount;
        parser.Find(text, One, output);
        parser.Find(text, Other, scratch);
        ReadOnlySpan<DateMatch> ones = output.WrittenSpan[before..];
        ReadOnlySpan<DateMatch> others = scratch.WrittenSpan;
        int kept = 0;
        DateMatch[] rented = ArrayPool<DateMatch>.Shared.Rent(ones.Length + 1);
        for (int i = 0, j = 0; i < ones.Length; i++)
        {
            while (j < others.Length && others[j].Span.Start < ones[i].Span.Start)
            {
                j++;
            }

            if (j < others.Length && others[j].Span == ones[i].Span && others[j].Items.Equals(ones[i].Items))
            {
                rented[kept++] = ones[i];
            }
        }

        ReadOnlySpan<DateMatch> result = rented.AsSpan(0, kept);
        output.ResetWrittenCount();
        output.Write(result);
        ArrayPool<DateMatch>.Shared.Return(rented, clearArray: true);
        scratch.ResetWrittenCount();
    }

    // The first whole day in a stretch of text that does not itself need a reference.
    private DateOnly? FirstDay(ReadOnlySpan<char> text, AnalysisBuffers buffers)
    {
        buffers.Dates.ResetWrittenCount();
        FindIndependent(parser!, text, buffers.Dates, buffers.OtherDates);
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
