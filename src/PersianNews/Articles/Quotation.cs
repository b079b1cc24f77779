namespace PersianNews.Articles;

/// <summary>A block of reported speech.</summary>
/// <param name="Span">The words reported, to the end of the paragraph or to the next reporting sentence.</param>
public readonly record struct Quotation(TextSpan Span)
{
    /// <summary>Direct or indirect.</summary>
    public QuotationForm Form { get; init; }

    /// <summary>The reporting verb («تأکید کرد»), or the words that introduce the speech («با بیان اینکه»); null where a name and a colon do.</summary>
    public TextSpan? Verb { get; init; }

    /// <summary>What the text calls the speaker here («وی», a surname, a title).</summary>
    public TextSpan? Speaker { get; init; }

    /// <summary>The index of the speaker among the people of the article; −1 where nobody is named.</summary>
    public int Person { get; init; }

    /// <summary>Whether this is speech inside the quotation before it («… گفت: او به من گفت: …»).</summary>
    public bool IsNested { get; init; }
}
