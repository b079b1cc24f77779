using Microsoft.ML.Tokenizers;
using PersianNews.Normalization;

namespace PersianNews.ML.Tokenizers;

/// <summary>Puts a Persian normalizer in front of any tokenizer of Microsoft.ML.Tokenizers that takes a <see cref="Normalizer"/>.</summary>
/// <remarks>
/// A tokenizer then counts offsets in the normalized text; <see cref="PersianTokenizerExtensions.EncodeToOriginal"/> gives
/// them in the text as it was written. A tokenizer and its model belong together with the normalizer that the model was trained
/// with: use the same here.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance at once.</threadsafety>
public sealed class PersianNewsNormalizer : Normalizer
{
    /// <summary>Makes the adapter.</summary>
    /// <param name="normalizer">The normalizer; <see cref="PersianNormalizer.Light"/> when left out, which changes letters and spaces but never joins or splits a word.</param>
    public PersianNewsNormalizer(PersianNormalizer? normalizer = null) => Inner = normalizer ?? PersianNormalizer.Light;

    /// <summary>The normalizer that does the work.</summary>
    public PersianNormalizer Inner { get; }

    /// <inheritdoc/>
    public override string Normalize(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return Inner.Normalize(original);
    }

    /// <inheritdoc/>
    public override string Normalize(ReadOnlySpan<char> original) => Inner.Normalize(original.ToString());
}
