using PersianNews.Characters;
using PersianNews.Normalization.HalfSpaces;

namespace PersianNews.Normalization;

/// <summary>The last pass: half-spaces put back, or written as the options say.</summary>
internal static class HalfSpacePass
{
    /// <summary>Runs the pass over one block that the passes before it have put in order.</summary>
    public static ReadOnlySpan<char> Run(ReadOnlySpan<char> text, NormalizerOptions options, NormalizerWorkspace workspace)
    {
        switch (options.HalfSpaces)
        {
            case HalfSpaceHandling.Restore:
                text = Restore(text, options, workspace, workspace.HalfSpaces, out bool respelled);

                if (!respelled)
                {
                    return text;
                }

                // An ezafe in its own form may be known to the model in another company.
                workspace.Protected.MoveBy(workspace.HalfSpaces.Edits.Edits);
                return Restore(text, options, workspace, workspace.HalfSpacesAgain, out _);
            case HalfSpaceHandling.Space:
                return ReplaceAll(text, " ", workspace.HalfSpaces, workspace.Protected);
            case HalfSpaceHandling.Remove:
                return ReplaceAll(text, "", workspace.HalfSpaces, workspace.Protected);
            default:
                return text;
        }
    }

    private static ReadOnlySpan<char> Restore(
        ReadOnlySpan<char> text, NormalizerOptions options, NormalizerWorkspace workspace, RewriteBuffer buffer, out bool respelled)
    {
        var output = new Rewriter(text, buffer);
        ProtectedSpans protectedSpans = workspace.Protected;
        int from = 0;
        respelled = false;
        for (int i = 0; i <= protectedSpans.Count; i++)
        {
            // What is protected is a wall by itself, unless it has letters of its own (#tags, addresses with Persian letters).
            bool last = i == protectedSpans.Count;
            TextSpan wall = last ? new(text.Length, 0) : protectedSpans[i];
            if (last || HasLetters(wall.Slice(text)))
            {
                respelled |= RestoreSegment(text, from, wall.Start, options, workspace, ref output);
                from = wall.End;
            }
        }

        return output.Finish();
    }

    private static bool RestoreSegment(ReadOnlySpan<char> text, int start, int end, NormalizerOptions options, NormalizerWorkspace workspace, ref Rewriter output)
    {
        bool respelled = false;
        workspace.Boundaries.Clear();
        HalfSpaceRestorer.Default.Restore(text[start..end], ref workspace.Boundaries);
        ReadOnlySpan<BoundaryEdit> edits = workspace.Boundaries.Items;
        for (int i = 0; i < edits.Length; i++)
        {
            BoundaryEdit edit = edits[i];
            int gap = start + edit.Start;
            int after = gap + edit.Length;
            if (after + 1 < text.Length && text[after + 1] == '.')
            {
                continue; // an initial or an abbreviation («ق.م») is no ending of the word before it
            }

            int limit = i + 1 < edits.Length && edits[i + 1].To == Boundary.Space ? start + edits[i + 1].Start : end;
            switch (edit.To)
            {
                case Boundary.Joined:
                    output.Delete(gap, edit.Length, EditReasons.HalfSpace);
                    break;
                case Boundary.Space:
                    output.Replace(gap, edit.Length, ' ', EditReasons.HalfSpace);
                    break;
                case Boundary.HalfSpace when options.Ezafe == EzafeForms.Hamza && EndingAfterHeh(text[..limit], gap, after) is "ی":
                    output.Replace(gap, edit.Length + 1, '\u0654', EditReasons.HalfSpace | EditReasons.Ezafe);
                    respelled = true;
                    break;
                case Boundary.HalfSpace when options.Ezafe != EzafeForms.Keep && EndingAfterHeh(text[..limit], gap, after) is "یی" or "ئی":
                    output.Replace(gap, edit.Length + 1, "\u200Cا", EditReasons.HalfSpace | EditReasons.Ezafe);
                    respelled = true;
                    break;
                default:
                    output.Replace(gap, edit.Length, Folding.HalfSpace, EditReasons.HalfSpace);
                    break;
            }
        }

        return respelled;
    }

    /// <summary>The short word behind a half-space that was put back after ه: it may be an ending that has a form of its own («خانهی»).</summary>
    private static ReadOnlySpan<char> EndingAfterHeh(ReadOnlySpan<char> text, int gap, int after)
    {
        if (gap == 0 || text[gap - 1] != 'ه')
        {
            return default;
        }

        int end = after;
        while (end < text.Length && end <= after + 2 && SpacingClasses.Of(text[end]) is SpacingClass.Letter or SpacingClass.HalfSpace)
        {
            end++;
        }

        return text[after..end];
    }

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
