namespace PersianNews.Search;

/// <summary>One term of a text for an index.</summary>
/// <param name="Key">What it is found under (<see cref="SearchKey"/>).</param>
/// <param name="Span">Where it stands in the caller's text.</param>
public readonly record struct SearchTerm(string Key, TextSpan Span);
