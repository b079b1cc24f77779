namespace PersianNews.Normalization.Passes;

/// <summary>What the markup pass carries from one block of a text to the next.</summary>
internal sealed class MarkupState
{
    /// <summary>What ends a script, a style sheet or a comment that the block before left open; or null.</summary>
    public string? Until { get; set; }

    /// <summary>Forgets the text before.</summary>
    public void Clear() => Until = null;
}
