namespace PersianNews.Normalization;

internal static class MarkupPass
{
    public static ReadOnlySpan<char> Run(ReadOnlySpan<char> text, NormalizerOptions options, RewriteBuffer buffer) => text;
}
