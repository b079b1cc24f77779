using PersianNews.Articles;
using PersianNews.Characters;
using PersianNews.Dates;
using PersianNews.Quantities;
using Xunit;

namespace PersianNews.Tests.Support;

/// <summary>What holds for the analysis of any text.</summary>
internal static class ArticleInvariants
{
    /// <summary>Spans lie inside the text, in order and disjoint; segments cover every visible character; references point at something.</summary>
    public static void Check(NewsArticle article)
    {
        string text = article.Input.Text;
        Ordered(text, article.Segments.Select(s => s.Span), "segment");
        Ordered(text, article.Dates.Select(d => d.Span), "date");
        Ordered(text, article.Quantities.Select(q => q.Span), "quantity");
        Ordered(text, article.Quotations.Where(q => !q.IsNested).Select(q => q.Span), "quotation");
        Covers(text, article.Segments);
        foreach (QuantityMatch quantity in article.Quantities)
        {
            Assert.DoesNotContain(article.Dates, d => d.Span.Overlaps(quantity.Span));
            if (quantity.UnitSpan is { } unit)
            {
                Inside(text, unit, "unit");
            }

            Assert.True(quantity.UpTo is null || quantity.UpTo > quantity.Value);
        }

        foreach (Person person in article.People)
        {
            Assert.NotEmpty(person.Name);
            Inside(text, person.Span, "person");
            if (person.Role is { } role)
            {
                Inside(text, role, "role");
            }
        }

        foreach (Quotation quotation in article.Quotations)
        {
            Assert.InRange(quotation.Person, -1, article.People.Count - 1);
            Assert.Contains(article.Segments, s => s.Part is ArticlePart.Body or ArticlePart.Lead && s.Span.Contains(quotation.Span));
            if (quotation.Verb is { } verb)
            {
                Inside(text, verb, "verb");
            }

            if (quotation.Speaker is { } speaker)
            {
                Inside(text, speaker, "speaker");
            }

            if (quotation.IsNested)
            {
                Assert.Contains(article.Quotations, q => !q.IsNested && q.Span.Contains(quotation.Span));
            }
        }

        Assert.Null(article.Error);
    }

    private static void Ordered(string text, IEnumerable<TextSpan> spans, string what)
    {
        int end = 0;
        foreach (TextSpan span in spans)
        {
            Inside(text, span, what);
            Assert.True(span.Start >= end, $"{what} {span} begins before {end}");
            end = span.End;
        }
    }

    private static void Inside(string text, TextSpan span, string what) =>
        Assert.True(span is { Start: >= 0, Length: > 0 } && span.End <= text.Length, $"{what} {span} in a text of {text.Length}");

    private static void Covers(string text, IEnumerable<ArticleSegment> segments)
    {
        var covered = new bool[text.Length];
        foreach (ArticleSegment segment in segments)
        {
            covered.AsSpan(segment.Span.Start, segment.Span.Length).Fill(true);
            Assert.DoesNotContain('\n', segment.Span.Slice(text).ToString());
        }

        for (int i = 0; i < text.Length; i++)
        {
            bool visible = Folding.ClassOf(text[i]) is not (CharClass.Space or CharClass.LineBreak or CharClass.Joiner or CharClass.Ignorable);
            Assert.True(covered[i] || !visible, $"U+{(int)text[i]:X4} at {i} lies in no segment");
        }
    }
}
