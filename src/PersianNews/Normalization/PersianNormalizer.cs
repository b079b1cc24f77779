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
        NormalizerWorkspace workspace = NormalizerWorkspace.Rent();
        try
        {
            while (text.Length > 0)
            {
                int length = BlockCutter.First(text);
                output.Write(BlockNormalizer.Run(text[..length], Options, workspace, last: length == text.Length));
                if (offsets is not null)
                {
                    Record(workspace.ComposeEdits(), length, offsets);
                }

                text = text[length..];
            }
        }
        finally
        {
            NormalizerWorkspace.Return(workspace);
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
        NormalizerWorkspace workspace = NormalizerWorkspace.Rent();
        try
        {
            int written = 0;
            for (int i = 0; i < text.Length;)
            {
                int length = BlockCutter.First(text[i..]);
                ReadOnlySpan<char> result = BlockNormalizer.Run(text.Slice(i, length), Options, workspace, last: i + length == text.Length);
                if (written + result.Length > text.Length || !result.SequenceEqual(text.Slice(written, result.Length)))
                {
                    return false;
                }

                written += result.Length;
                i += length;
            }

            return written == text.Length;
        }
        finally
        {
            NormalizerWorkspace.Return(workspace);
        }
    }

    /// <summary>Returns the normal form together with the way back to the original and the list of what was changed.</summary>
    /// <param name="text">Any text.</param>
    public NormalizedText NormalizeWithOffsets(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var edits = new List<NormalizationEdit>();
        var offsets = new OffsetMapBuilder();
        using var output = new PooledWriter(text.Length);
        NormalizerWorkspace workspace = NormalizerWorkspace.Rent();
        try
        {
            for (int i = 0; i < text.Length;)
            {
                int length = BlockCutter.First(text.AsSpan(i));
                int written = output.Written.Length;
                output.Write(BlockNormalizer.Run(text.AsSpan(i, length), Options, workspace, last: i + length == text.Length));
                EditList composed = workspace.ComposeEdits();
                Record(composed, length, offsets);
                int shift = written - i;
                foreach (Edit edit in composed.Items)
                {
                    var original = new TextSpan(i + edit.Start, edit.OldLength);
                    var normalized = new TextSpan(original.Start + shift, edit.NewLength);
                    shift += edit.NewLength - edit.OldLength;
                    if (!original.Slice(text).SequenceEqual(normalized.Slice(output.Written)))
                    {
                        edits.Add(new(original, normalized, edit.Reasons));
                    }
                }

                i += length;
            }
        }
        finally
        {
            NormalizerWorkspace.Return(workspace);
        }

        bool same = output.Written.SequenceEqual(text);
        return new() { Original = text, Text = same ? text : output.Written.ToString(), Offsets = offsets.Build(), Edits = edits };
    }

    private static void Record(EditList edits, int length, OffsetMapBuilder offsets)
    {
        int position = 0;
        foreach (Edit edit in edits.Items)
        {
            offsets.Keep(edit.Start - position);
            offsets.Record(edit);
            position = edit.Start + edit.OldLength;
        }

        offsets.Keep(length - position);
    }
}
