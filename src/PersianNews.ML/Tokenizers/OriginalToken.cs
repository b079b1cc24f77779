namespace PersianNews.ML.Tokenizers;

/// <summary>A token of Microsoft.ML.Tokenizers and its place in the text before normalization.</summary>
/// <param name="Id">The token's number in the vocabulary.</param>
/// <param name="Value">The token as the vocabulary has it.</param>
/// <param name="Span">Its place in the original text. A token that is part of a character has the place of the whole; one that the normalizer put in has no length.</param>
public readonly record struct OriginalToken(int Id, string Value, TextSpan Span);
