using PersianNews.Characters;
using PersianNews.Normalization.HalfSpaces;

namespace PersianNews.Normalization;

/// <summary>The last pass: half-spaces put back, or written as the options say.</summary>
internal static class HalfSpacePass
{
    /// <summary>Runs the pass over one block that the passes before it have put in order.</summary>
    public static ReadOnlySpan<char> Run(ReadOnlySpan<char> text, NormalizerOptions options, NormalizerWorkspace workspace) =>
        options.HalfSpaces switch
        {
            HalfSpaceHandling.Restore => Restore(text, options, workspace),
            HalfSpaceHandling.Space => ReplaceAll(text, " ", workspace.HalfSpaces, workspace.Protected),
            HalfSpaceHandling.Remove => ReplaceAll(text, "", workspace.HalfSpaces, workspace.Protected),
            _ => text,
        };

    private static ReadOnlySpan<char> Restore(ReadOnlySpan<char> text, NormalizerOptions options, NormalizerWorkspace workspace)
    {
        var output = new Rewriter(text, workspace.HalfSpaces);
        ProtectedSpans protectedSpans = workspace.Protected;
        int from = 0;
        for (int i = 0; i <= protectedSpans.Count; i++)
        {
            // What is protected is a wall by itself, unless it has letters of its own (#tags, addresses with Persian letters).
            bool last = i == protectedSpans.Count;
            TextSpan wall = last ? new(text.Length, 0) : protectedSpans[i];
            if (last || HasLetters(wall.Slice(text)))
            {
                RestoreSegment(text, from, wall.Start, options, workspace, ref output);
                from = wall.End;
            }
        }

        return output.Finish();
    }

    private static void RestoreSegment(ReadOnlySpan<char> text, int start, int end, NormalizerOptions options, NormalizerWorkspace workspace, ref Rewriter output)
    {
        workspace.Boundaries.Clear();
        HalfSpaceRestorer.Default.Restore(text[start..end], ref workspace.Boundaries);
        foreach (BoundaryEdit edit in workspace.Boundaries.Items)
        {
            int gap = start + edit.Start;
            int after = gap + edit.Length;
            switch (edit.To)
            {
                case Boundary.Joined:
                    output.Delete(gap, edit.Length, EditReasons.HalfSpace);
                    break;
                case Boundary.Space:
                    output.Replace(gap, edit.Length, ' ', EditReasons.HalfSpace);
                    break;
                case Boundary.HalfSpace when IsEzafe(text, gap, after) && options.Ezafe == EzafeForms.Hamza:
                    output.Replace(gap, edit.Length + 1, '\u0654', EditReasons.HalfSpace | EditReasons.Ezafe);
                    break;
                default:
                    output.Replace(gap, edit.Length, Folding.HalfSpace, EditReasons.HalfSpace);
                    break;
            }
        }
    }

    /// <summary>Whether a restored half-space sets an ezafe apart («خانهی» → «خانه‌ی»), which has a form of its own.</summary>
    private static bool IsEzafe(ReadOnlySpan<char> text, int gap, int after) =>
        gap > 0 && text[gap - 1] == 'ه' && after < text.Length && text[after] == 'ی'
        && (after + 1 == text.Length || SpacingClasses.Of(text[after + 1]) is not (SpacingClass.Letter or SpacingClass.HalfSpace));

    private static bool HasLetters(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (Folding.ClassOf(c) == CharClass.Letter)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> ReplaceAll(ReadOnlySpan<char> text, string with, RewriteBuffer buffer, ProtectedSpans protectedSpans)
    {
        var output = new Rewriter(text, buffer);
        int next = 0;
        for (int i = NextHalfSpace(text, 0); i >= 0; i = NextHalfSpace(text, i + 1))
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
