namespace PersianNews.Normalization.Edits;

/// <summary>The buffers of one pass, kept from text to text.</summary>
internal sealed class RewriteBuffer
{
    /// <summary>Room for what the pass writes; it grows with the longest text.</summary>
    public char[] Chars { get; set; } = new char[1024];

    /// <summary>What the pass changed.</summary>
    public EditList Edits { get; } = new();
}
