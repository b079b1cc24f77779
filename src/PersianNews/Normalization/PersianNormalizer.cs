using System.Buffers;
using PersianNews.Normalization.Edits;
using PersianNews.Normalization.Passes;

namespace PersianNews.Normalization;

/// <summary>
/// The built-in normalizer: letter forms, digits, marks, half-spaces, punctuation and white space, in linear time and,
/// after the first calls of a thread, without allocating where the caller brings the output.
/// </summary>
/// <remarks>
/// Normalizing twice changes nothing more in text that people write. Text of any kind is accepted: lone surrogates and unassigned code points pass
/// through. Lines are normalized independently of each other; a line of more than 64 Ki code units is treated as several.
/// </remarks>
/// <threadsafety>Immutable; instances may be shared between threads.</threadsafety>
public sealed partial class PersianNormalizer : ITextNormalizer
{
    /// <summary>Creates a normalizer.</summary>
    /// <param name="options">What it changes; null for <see cref="NormalizerOptions.Editorial"/>.</param>
    public PersianNormalizer(NormalizerOptions? options = null) => Options = options ?? NormalizerOptions.Editorial;

    /// <summary>Shared instance with <see cref="NormalizerOptions.Editorial"/>.</summary>
    public static PersianNormalizer Default { get; } = new(NormalizerOptions.Editorial);

    /// <summary>Shared instance with <see cref="NormalizerOptions.Light"/>.</summary>
    public static PersianNormalizer Light { get; } = new(NormalizerOptions.Light);

    /// <summary>Shared instance with <see cref="NormalizerOptions.Search"/>.</summary>
    public static PersianNormalizer Search { get; } = new(NormalizerOptions.Search);

    /// <summary>The choices this instance was built with.</summary>
    public NormalizerOptions Options { get; }

    /// <inheritdoc/>
    public void Normalize(ReadOnlySpan<char> text, IBufferWriter<char> output, OffsetMapBuilder? offsets = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        using NormalizerWorkspace workspace = NormalizerWorkspace.Rent();
        var blocks = new NormalizedBlocks(text, Options, workspace);
        while (blocks.MoveNext())
        {
            output.Write(blocks.Normal);
            offsets?.Record(workspace.ComposeEdits().Items, blocks.Length);
        }
    }

    /// <summary>Returns the normal form; the same string instance when nothing changes.</summary>
    /// <param name="text">Any text.</param>
    public string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var output = new PooledWriter(text.Length);
        Normalize(text, output);
        return output.Written.SequenceEqual(text) ? text : output.Written.ToString();
    }

    /// <summary>Whether normalizing would return the text unchanged.</summary>
    /// <param name="text">Any text.</param>
    public bool IsNormalized(ReadOnlySpan<char> text)
    {
        using NormalizerWorkspace workspace = NormalizerWorkspace.Rent();
        var blocks = new NormalizedBlocks(text, Options, workspace);
        ReadOnlySpan<char> rest = text;
        while (blocks.MoveNext())
        {
            if (!rest.StartsWith(blocks.Normal))
            {
                return false;
            }

            rest = rest[blocks.Normal.Length..];
        }

        return rest.IsEmpty;
    }

    /// <summary>Returns the normal form together with the way back to the original and the list of what was changed.</summary>
    /// <param name="text">Any text.</param>
    public NormalizedText NormalizeWithOffsets(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var edits = new List<NormalizationEdit>();
        var offsets = new OffsetMapBuilder();
        using var output = new PooledWriter(text.Length);
        using NormalizerWorkspace workspace = NormalizerWorkspace.Rent();
        var blocks = new NormalizedBlocks(text, Options, workspace);
        while (blocks.MoveNext())
        {
            int shift = output.Written.Length - blocks.Start;
            output.Write(blocks.Normal);
            ReadOnlySpan<Edit> composed = workspace.ComposeEdits().Items;
            offsets.Record(composed, blocks.Length);
            foreach (Edit edit in composed)
            {
                var original = new TextSpan(blocks.Start + edit.Start, edit.OldLength);
                var normalized = new TextSpan(original.Start + shift, edit.NewLength);
                shift += edit.NewLength - edit.OldLength;
                if (!original.Slice(text).SequenceEqual(normalized.Slice(output.Written)))
                {
                    edits.Add(new(original, normalized, edit.Reasons));
                }
            }
        }

        bool same = output.Written.SequenceEqual(text);
        return new() { Original = text, Text = same ? text : output.Written.ToString(), Offsets = offsets.Build(), Edits = edits };
    }
}
