namespace PersianNews.Tokenization;

/// <summary>One token: a range and a kind, never a copied string.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind);
