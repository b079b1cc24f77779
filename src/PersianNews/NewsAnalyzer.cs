using System.Buffers;
using PersianNews.Articles;
using PersianNews.Articles.Words;
using PersianNews.Dates;
using PersianNews.Lexing;
using PersianNews.Quantities;
using PersianNews.Topics;

namespace PersianNews;

/// <summary>The built-in chain: parts of the page, reference day, dates, quantities, quotations, topics.</summary>
/// <remarks>Immutable and safe to share between threads; one instance serves the whole application.</remarks>
public sealed class NewsAnalyzer : INewsAnalyzer
{
    /// <summary>Makes a chain.</summary>
    /// <param name="options">The parts; null for <see cref="NewsAnalyzerOptions.Default"/>.</param>
    public NewsAnalyzer(NewsAnalyzerOptions? options = null) => Options = options ?? NewsAnalyzerOptions.Default;

    /// <summary>Shared instance: every built-in part.</summary>
    public static NewsAnalyzer Default { get; } = new();

    /// <summary>The parts of this instance.</summary>
    public NewsAnalyzerOptions Options { get; }

    /// <inheritdoc/>
    public NewsArticle Analyze(NewsInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        string text = input.Text;
        AnalysisBuffers buffers = AnalysisBuffers.Rent();
        ArticleCredits credits = Divide(text, buffers);
        ReadOnlySpan<ArticleSegment> segments = buffers.Segments.WrittenSpan;
        TextSpan? headline = HeadlineOf(segments);
        (DateOnly? reference, ReferenceBasis basis) = new ReferenceFinder(Options.Dates).Find(input, credits.PageDate, segments, buffers);
        FindDates(text, reference, buffers);
        var article = new NewsArticle
        {
            Input = input,
            Segments = buffers.Segments.WrittenSpan.ToArray(),
            Headline = headline,
            Credits = credits,
            Reference = reference,
            ReferenceBasis = basis,
            Dates = buffers.Dates.WrittenSpan.ToArray(),
            Quantities = OfStory(buffers.Quantities.WrittenSpan, buffers.Dates.WrittenSpan, segments),
            People = buffers.People.WrittenSpan.ToArray(),
            Quotations = buffers.Quotations.WrittenSpan.ToArray(),
            Topics = Classify(input, headline, segments),
        };
        AnalysisBuffers.Return(buffers);
        return article;
    }

    // The built-in parts share one reading of the text.
    private ArticleCredits Divide(string text, AnalysisBuffers buffers)
    {
        if (Options is { Segmenter: ArticleSegmenter, Quotations: QuotationFinder, Quantities: PersianQuantityParser })
        {
            Lexicon lexicon = SharedLexicon.Default;
            LexemeList lexemes = LexemeList.Read(lexicon, text);
            ArticleCredits credits = ArticleSegmenter.Segment(text, lexicon, lexemes.Items, buffers.Segments);
            QuotationFinder.Find(text, lexemes.Items, buffers.Segments.WrittenSpan, buffers.Quotations, buffers.People);
            PersianQuantityParser.Walk(text, lexemes.Items, lexicon, SharedLexicon.NeverNouns, buffers.Quantities);
            lexemes.Dispose();
            return credits;
        }

        ArticleCredits said = Options.Segmenter?.Segment(text, buffers.Segments) ?? default;
        Options.Quotations?.Find(text, buffers.Segments.WrittenSpan, buffers.Quotations, buffers.People);
        Options.Quantities?.Find(text, buffers.Quantities);
        return said;
    }

    private void FindDates(string text, DateOnly? reference, AnalysisBuffers buffers)
    {
        if (reference is { } day)
        {
            Options.Dates?.Find(text, new DateContext(day), buffers.Dates);
        }
        else if (Options.Dates is { } parser)
        {
            UnanchoredDates.Read(parser, text, buffers.Dates, buffers.OtherDates);
        }
    }

    // A length of time is both, and the date parser knows more of it; a bare number in the chrome is a code or a counter.
    private static QuantityMatch[] OfStory(ReadOnlySpan<QuantityMatch> quantities, ReadOnlySpan<DateMatch> dates, ReadOnlySpan<ArticleSegment> segments)
    {
        QuantityMatch[] kept = ArrayPool<QuantityMatch>.Shared.Rent(quantities.Length + 1);
        int count = 0;
        int at = 0;
        foreach (ref readonly QuantityMatch quantity in quantities)
        {
            while (at < segments.Length && segments[at].Span.End <= quantity.Span.Start)
            {
                at++;
            }

            bool chrome = at < segments.Length && segments[at].Part is ArticlePart.Boilerplate or ArticlePart.Metadata;
            if (!Overlaps(dates, quantity.Span) && !(chrome && quantity.Kind == QuantityKind.Number))
            {
                kept[count++] = quantity;
            }
        }

        QuantityMatch[] result = kept.AsSpan(0, count).ToArray();
        ArrayPool<QuantityMatch>.Shared.Return(kept, clearArray: true);
        return result;
    }

    private static bool Overlaps(ReadOnlySpan<DateMatch> dates, TextSpan span)
    {
        int low = 0;
        int high = dates.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (dates[middle].Span.End <= span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < dates.Length && dates[low].Span.Overlaps(span);
    }

    private TopicScore[] Classify(NewsInput input, TextSpan? headline, ReadOnlySpan<ArticleSegment> segments)
    {
        if (Options.Topics is not { } classifier)
        {
            return [];
        }

        ReadOnlySpan<char> title = input.Headline ?? (headline is { } span ? span.Slice(input.Text) : default);
        ReadOnlySpan<char> story = StoryOf(input.Text, segments);
        var scores = new TopicScore[classifier.Topics.Count];
        int count = classifier.Classify(story[..Math.Min(story.Length, Math.Max(0, Options.TopicLength))], title, scores);
        return count == scores.Length ? scores : scores[..count];
    }

    // From the first paragraph of the story to the last; the whole text where no segmenter told.
    private static ReadOnlySpan<char> StoryOf(string text, ReadOnlySpan<ArticleSegment> segments)
    {
        int start = -1;
        int end = 0;
        foreach (ref readonly ArticleSegment segment in segments)
        {
            if (segment.Part is ArticlePart.Lead or ArticlePart.Body)
            {
                start = start < 0 ? segment.Span.Start : start;
                end = segment.Span.End;
            }
        }

        return start < 0 ? text : text.AsSpan(start, end - start);
    }

    private static TextSpan? HeadlineOf(ReadOnlySpan<ArticleSegment> segments)
    {
        foreach (ref readonly ArticleSegment segment in segments)
        {
            if (segment.Part == ArticlePart.Headline)
            {
                return segment.Span;
            }
        }

        return null;
    }
}
