namespace PersianNews.Articles;

/// <summary>A part of a page and its place. Segments never span lines; outer white space is left out.</summary>
/// <param name="Span">Where, in the text as given.</param>
/// <param name="Part">Which part.</param>
public readonly record struct ArticleSegment(TextSpan Span, ArticlePart Part);
