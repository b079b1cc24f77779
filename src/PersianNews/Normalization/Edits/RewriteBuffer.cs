namespace PersianNews.Normalization.Edits;

/// <summary>The buffers of one pass, kept from text to text.</summary>
internal sealed class RewriteBuffer
{
    public char[] Chars { get; set; } = new char[1024];

    public EditList Edits { get; } = new();
}
