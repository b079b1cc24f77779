namespace PersianNews.Dates.Matches;

/// <summary>Reports the items of a list one by one.</summary>
internal static class ListSplitter
{
    /// <summary>Adds a match for each item of <paramref name="list"/>.</summary>
    /// <param name="list">The list as one match.</param>
    /// <param name="items">What each item says.</param>
    /// <param name="spans">The number or name of each item; the last one takes in what follows it («۴ تیر ۱۴۰۳»).</param>
    /// <param name="sink">Receives the matches.</param>
    public static void Split(DateMatch list, ReadOnlySpan<DateExpression> items, ReadOnlySpan<TextSpan> spans, MatchSink sink)
    {
        for (int i = 0; i < items.Length; i++)
        {
            bool days = list.Items.Count > 0;
            DateInterval interval = days ? list.Items[i] : default;
            DateMatch item = list with
            {
                Span = i == items.Length - 1 ? TextSpan.FromBounds(spans[i].Start, list.Span.End) : spans[i],
                Kind = KindOf(items[i].Grain),
                Expression = items[i],
                Until = null,
                Items = days ? new DateIntervals(new ReadOnlySpan<DateInterval>(in interval)) : default,
            };
            sink.Add(in item);
        }
    }

    private static DateKind KindOf(DateGrain grain) => grain switch
    {
        DateGrain.Month => DateKind.Month,
        DateGrain.Season => DateKind.Season,
        DateGrain.Year => DateKind.Year,
        DateGrain.Decade => DateKind.Decade,
        DateGrain.Days => DateKind.Range,
        DateGrain.Time => DateKind.Time,
        _ => DateKind.Date,
    };
}
