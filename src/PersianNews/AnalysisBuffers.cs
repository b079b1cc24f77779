using System.Buffers;
using PersianNews.Articles;
using PersianNews.Dates;
using PersianNews.Quantities;

namespace PersianNews;

/// <summary>The sinks of one analysis, kept for the next one on the same thread.</summary>
internal sealed class AnalysisBuffers
{
    // A page of a million dates must not keep its buffers for the life of the thread.
    private const int MaxKept = 1 << 14;

    [ThreadStatic]
    private static AnalysisBuffers? _spare;

    private AnalysisBuffers()
    {
    }

    public ArrayBufferWriter<ArticleSegment> Segments { get; } = new(32);

    public ArrayBufferWriter<DateMatch> Dates { get; } = new(32);

    public ArrayBufferWriter<DateMatch> OtherDates { get; } = new(1);

    public ArrayBufferWriter<DateMatch> HeadDates { get; } = new(1);

    public ArrayBufferWriter<QuantityMatch> Quantities { get; } = new(32);

    public ArrayBufferWriter<Quotation> Quotations { get; } = new(32);

    public ArrayBufferWriter<Person> People { get; } = new(16);

    public static AnalysisBuffers Rent()
    {
        AnalysisBuffers buffers = _spare ?? new AnalysisBuffers();
        _spare = null;
        return buffers;
    }

    public static void Return(AnalysisBuffers buffers)
    {
        if (buffers.Capacity > MaxKept)
        {
            return;
        }

        buffers.Segments.ResetWrittenCount();
        buffers.Dates.ResetWrittenCount();
        buffers.OtherDates.ResetWrittenCount();
        buffers.HeadDates.ResetWrittenCount();
        buffers.Quantities.ResetWrittenCount();
        buffers.Quotations.ResetWrittenCount();
        buffers.People.Clear();
        _spare = buffers;
    }

    private int Capacity =>
        Segments.Capacity + Dates.Capacity + OtherDates.Capacity + HeadDates.Capacity + Quantities.Capacity + Quotations.Capacity + People.Capacity;
}
