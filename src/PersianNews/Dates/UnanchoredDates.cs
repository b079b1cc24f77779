using System.Buffers;

namespace PersianNews.Dates;

/// <summary>Finds dates in a text whose day of publication nobody knows.</summary>
internal static class UnanchoredDates
{
    // Two days that share neither year, month, day nor weekday in any calendar: what both read alike depends on neither.
    private static readonly DateContext One = new(new DateOnly(2003, 5, 9));
    private static readonly DateContext Other = new(new DateOnly(2017, 11, 22));

    // Issues that tell of a choice made by the reference day; without one, nothing was chosen.
    private const DateIssues Chosen = DateIssues.YearInferred | DateIssues.CenturyInferred | DateIssues.WeekdayMismatch | DateIssues.CalendarMismatch | DateIssues.LunarApproximate;

    /// <summary>
    /// Reads every date expression: with its days where they are the same whatever the reference day is, else without
    /// days and with <see cref="DateIssues.ReferenceMissing"/>.
    /// </summary>
    /// <param name="parser">Any parser.</param>
    /// <param name="text">Any text.</param>
    /// <param name="output">The matches; what it held is dropped.</param>
    /// <param name="scratch">A second list, for the second day; left empty.</param>
    public static void Read(IDateParser parser, ReadOnlySpan<char> text, ArrayBufferWriter<DateMatch> output, ArrayBufferWriter<DateMatch> scratch)
    {
        output.ResetWrittenCount();
        scratch.ResetWrittenCount();
        if (parser is PersianDateParser own)
        {
            own.FindForTwo(text, in One, output, in Other, scratch);
        }
        else
        {
            parser.Find(text, One, output);
            parser.Find(text, Other, scratch);
        }

        ReadOnlySpan<DateMatch> ones = output.WrittenSpan;
        ReadOnlySpan<DateMatch> others = scratch.WrittenSpan;
        DateMatch[] merged = ArrayPool<DateMatch>.Shared.Rent(ones.Length + others.Length + 1);
        int count = 0;
        int end = 0;
        for (int i = 0, j = 0; i < ones.Length || j < others.Length;)
        {
            // A day may exist in the year of one day and not in that of the other («۳۰ اسفند»).
            bool first = j >= others.Length || i < ones.Length && ones[i].Span.Start <= others[j].Span.Start;
            bool both = first && j < others.Length && ones[i].Span == others[j].Span;
            ref readonly DateMatch match = ref first ? ref ones[i] : ref others[j];
            if (match.Span.Start >= end)
            {
                bool same = both && match.Items.Equals(others[j].Items);
                merged[count++] = same ? match : match with { Items = default, Issues = match.Issues & ~Chosen | DateIssues.ReferenceMissing };
                end = match.Span.End;
            }

            i += first ? 1 : 0;
            j += both || !first ? 1 : 0;
        }

        output.ResetWrittenCount();
        output.Write(merged.AsSpan(0, count));
        ArrayPool<DateMatch>.Shared.Return(merged, clearArray: true);
        scratch.ResetWrittenCount();
    }
}
