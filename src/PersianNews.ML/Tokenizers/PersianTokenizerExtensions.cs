using Microsoft.ML.Tokenizers;
using PersianNews.Normalization;

namespace PersianNews.ML.Tokenizers;

/// <summary>Brings the offsets of Microsoft.ML.Tokenizers, which count in the normalized text, back to the original.</summary>
public static class PersianTokenizerExtensions
{
    /// <summary>Encodes a text; each token knows its place in the text as given.</summary>
    /// <param name="tokenizer">A tokenizer with a <see cref="PersianNewsNormalizer"/>, or with none.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException">The tokenizer has a normalizer that does not tell what it moved.</exception>
    public static IReadOnlyList<OriginalToken> EncodeToOriginal(this Tokenizer tokenizer, string text)
    {
        ArgumentNullException.ThrowIfNull(tokenizer);
        ArgumentNullException.ThrowIfNull(text);
        NormalizedText? normalized = tokenizer.Normalizer switch
        {
            null => null,
            PersianNewsNormalizer persian => persian.Inner.NormalizeWithOffsets(text),
            _ => throw new ArgumentException($"{tokenizer.Normalizer.GetType().Name} does not tell what it moved; only {nameof(PersianNewsNormalizer)} does.", nameof(tokenizer)),
        };

        IReadOnlyList<EncodedToken> tokens = tokenizer.EncodeToTokens(normalized?.Text ?? text, out _, considerNormalization: false);
        int length = (normalized?.Text ?? text).Length;
        var original = new OriginalToken[tokens.Count];
        for (int i = 0; i < original.Length; i++)
        {
            (int start, int count) = tokens[i].Offset.GetOffsetAndLength(length);
            var span = new TextSpan(start, count);
            original[i] = new OriginalToken(tokens[i].Id, tokens[i].Value, normalized?.Offsets.ToOriginal(span) ?? span);
        }

        return original;
    }
}
