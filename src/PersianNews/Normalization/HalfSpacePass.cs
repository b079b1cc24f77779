using PersianNews.Characters;

namespace PersianNews.Normalization;

/// <summary>The last pass: half-spaces put back, or written as the options say.</summary>
internal static class HalfSpacePass
{
    /// <summary>Runs the pass over one block that the passes before it have put in order.</summary>
    public static ReadOnlySpan<char> Run(ReadOnlySpan<char> text, NormalizerOptions options, RewriteBuffer buffer, ProtectedSpans protectedSpans) =>
        options.HalfSpaces switch
        {
            HalfSpaceHandling.Space => ReplaceAll(text, " ", buffer, protectedSpans),
            HalfSpaceHandling.Remove => ReplaceAll(text, "", buffer, protectedSpans),
            _ => text,
        };

    private static ReadOnlySpan<char> ReplaceAll(ReadOnlySpan<char> text, string with, RewriteBuffer buffer, ProtectedSpans protectedSpans)
    {
        var output = new Rewriter(text, buffer);
        int next = 0;
        for (int i = text.IndexOf(Folding.HalfSpace); i >= 0; i = NextHalfSpace(text, i + 1))
        {
            while (next < protectedSpans.Count && protectedSpans[next].End <= i)
            {
                next++;
            }

            bool isProtected = next < protectedSpans.Count && protectedSpans[next].Start <= i;
            if (!isProtected)
            {
                output.Replace(i, 1, with, EditReasons.HalfSpace);
            }
        }

        return output.Finish();
    }

    private static int NextHalfSpace(ReadOnlySpan<char> text, int from)
    {
        int next = text[from..].IndexOf(Folding.HalfSpace);
        return next < 0 ? -1 : from + next;
    }
}
