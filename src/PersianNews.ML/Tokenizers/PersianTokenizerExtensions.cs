using Microsoft.ML.Tokenizers;
using PersianNews.Normalization;

namespace PersianNews.ML.Tokenizers;

/// <summary>Brings the offsets of Microsoft.ML.Tokenizers, which count in the normalized text, back to the original.</summary>
public static class PersianTokenizerExtensions
{
    /// <summary>Encodes a text; each token knows its place in the text as given.</summary>
    /// <remarks>Special tokens such as BERT's <c>[CLS]</c> stand for no part of a text, and are not added.</remarks>
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

        string encoded = normalized?.Text ?? text;
        OffsetMap offsets = normalized?.Offsets ?? OffsetMap.Identity;
        IReadOnlyList<EncodedToken> tokens = tokenizer.EncodeToTokens(encoded, out _, considerNormalization: false);
        var original = new OriginalToken[tokens.Count];
        for (int i = 0; i < original.Length; i++)
        {
            original[i] = ToOriginal(tokens[i], encoded, offsets, text);
        }

        return original;
    }

    /// <summary>Brings a token back to the original, where a text was normalized first and then given to a tokenizer that has no normalizer.</summary>
    /// <param name="token">A token of <see cref="NormalizedText.Text"/>.</param>
    /// <param name="normalized">What <see cref="PersianNormalizer.NormalizeWithOffsets"/> made of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The token lies outside the normalized text.</exception>
    public static OriginalToken ToOriginal(this EncodedToken token, NormalizedText normalized)
    {
        ArgumentNullException.ThrowIfNull(normalized);
        return ToOriginal(token, normalized.Text, normalized.Offsets, normalized.Original);
    }

    private static OriginalToken ToOriginal(EncodedToken token, string encoded, OffsetMap offsets, string text)
    {
        (int start, int length) = token.Offset.GetOffsetAndLength(encoded.Length);
        return new OriginalToken(token.Id, token.Value, Whole(offsets.ToOriginal(new TextSpan(start, length)), text));
    }

    // A token of bytes may stand for part of a character; byte-level BPE then points at half of a surrogate pair.
    private static TextSpan Whole(TextSpan span, string text)
    {
        int start = span.Start, end = span.End;
        if (span.Length > 0)
        {
            start -= IsInsidePair(text, start) ? 1 : 0;
            end += IsInsidePair(text, end) ? 1 : 0;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsInsidePair(string text, int position) => position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);
}
