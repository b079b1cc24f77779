namespace PersianNews.Normalization.Passes;

/// <summary>Walks the blocks of a text and normalizes one after another.</summary>
internal ref struct NormalizedBlocks(ReadOnlySpan<char> text, NormalizerOptions options, NormalizerWorkspace workspace)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where the present block starts in the text.</summary>
    public int Start { get; private set; }

    /// <summary>The length of the present block in the text.</summary>
    public int Length { get; private set; }

    /// <summary>The normal form of the present block; it lives until the next block is read.</summary>
    public ReadOnlySpan<char> Normal { get; private set; }

    /// <summary>Normalizes the next block.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext()
    {
        Start += Length;
        ReadOnlySpan<char> rest = _text[Start..];
        if (rest.IsEmpty)
        {
            return false;
        }

        Length = BlockCutter.First(rest);
        Normal = BlockNormalizer.Run(rest[..Length], options, workspace, last: Length == rest.Length);
        return true;
    }
}
