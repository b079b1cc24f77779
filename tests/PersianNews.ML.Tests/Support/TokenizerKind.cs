namespace PersianNews.ML.Tests.Support;

/// <summary>The tokenizers of Microsoft.ML.Tokenizers that take a normalizer and a pre-tokenizer of one's own.</summary>
public enum TokenizerKind
{
    Bpe,
    ByteLevelBpe,
    WordPiece,
    Bert,
    Tiktoken,
}
