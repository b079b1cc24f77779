using PersianNews.Characters;
using PersianNews.Normalization.Edits;
using PersianNews.Normalization.HalfSpaces;

namespace PersianNews.Normalization.Passes;

/// <summary>The last pass: half-spaces put back, or written as the options say.</summary>
internal static class HalfSpacePass
{
    /// <summary>Runs the pass over one block that the passes before it have put in order.</summary>
    public static ReadOnlySpan<char> Run(ReadOnlySpan<char> text, NormalizerOptions options, NormalizerWorkspace workspace)
    {
        switch (options.HalfSpaces)
        {
            case HalfSpaceHandling.Restore:
                return Restore(text, options, workspace);
            case HalfSpaceHandling.Space:
                return ReplaceAll(text, " ", workspace.HalfSpaces, workspace.Protected);
            case HalfSpaceHandling.Remove:
                return ReplaceAll(text, "", workspace.HalfSpaces, workspace.Protected);
            default:
                return text;
        }
    }

    private static ReadOnlySpan<char> Restore(ReadOnlySpan<char> text, NormalizerOptions options, NormalizerWorkspace workspace)
    {
        workspace.Respelled.Clear();
        var output = new Rewriter(text, workspace.HalfSpaces);
        RestoreRange(text, new(0, text.Length), options, workspace, ref output);
        text = output.Finish();
        if (workspace.Respelled.Count == 0)
        {
            return text;
        }

        // An ezafe in its own form may be known to the model in another company: its line is read once more.
        workspace.Protected.MoveBy(workspace.HalfSpaces.Edits.Items);
        var again = new Rewriter(text, workspace.HalfSpacesAgain);
        int done = 0;
        for (int i = 0, count = workspace.Respelled.Count; i < count; i++)
        {
            int position = workspace.Respelled[i].Start;
            if (position >= done)
            {
                int start = text[..position].LastIndexOf('\n') + 1;
                int length = text[position..].IndexOf('\n');
                done = length < 0 ? text.Length : position + length;
                RestoreRange(text, TextSpan.FromBounds(start, done), options, workspace, ref again);
            }
        }

        return again.Finish();
    }

    /// <summary>Restores what lies between the protected spans of a range.</summary>
    private static void RestoreRange(ReadOnlySpan<char> text, TextSpan range, NormalizerOptions options, NormalizerWorkspace workspace, ref Rewriter output)
    {
        SpanList protectedSpans = workspace.Protected;
        int from = range.Start;
        for (int i = 0; i < protectedSpans.Count && protectedSpans[i].Start < range.End; i++)
        {
            // What is protected is a wall by itself, unless it has letters of its own (#tags, addresses with Persian letters).
            TextSpan wall = protectedSpans[i];
            if (wall.Start >= from && HasLetters(wall.Slice(text)))
            {
                RestoreSegment(text, from, wall.Start, options, workspace, ref output);
                from = wall.End;
            }
        }

        RestoreSegment(text, from, range.End, options, workspace, ref output);
    }

    private static void RestoreSegment(ReadOnlySpan<char> text, int start, int end, NormalizerOptions options, NormalizerWorkspace workspace, ref Rewriter output)
    {
        workspace.Boundaries.Clear();
        HalfSpaceRestorer.Default.Restore(text[start..end], ref workspace.Boundaries);
        ReadOnlySpan<BoundaryEdit> edits = workspace.Boundaries.Items;
        for (int i = 0; i < edits.Length; i++)
        {
            BoundaryEdit edit = edits[i];
            int gap = start + edit.Start, after = gap + edit.Length;
            bool initial = after + 1 < text.Length && text[after + 1] == '.';
            if (initial)
            {
                continue; // «ق.م» is no ending of the word before it
            }

            switch (edit.To)
            {
                case Boundary.Joined:
                    output.Delete(gap, edit.Length, EditReasons.HalfSpace);
                    break;
                case Boundary.Space:
                    output.Replace(gap, edit.Length, ' ', EditReasons.HalfSpace);
                    break;
                default:
                    // Letters behind a space that is put in are no part of this word.
                    int limit = i + 1 < edits.Length && edits[i + 1].To == Boundary.Space ? start + edits[i + 1].Start : end;
                    PutHalfSpace(text, gap, after, limit, options, workspace, ref output);
                    break;
            }
        }
    }

    /// <summary>Puts a half-space into a gap, or what is written in its place: nothing in words that the Academy joins, the ezafe in its own form.</summary>
    private static void PutHalfSpace(ReadOnlySpan<char> text, int gap, int after, int limit, NormalizerOptions options, NormalizerWorkspace workspace, ref Rewriter output)
    {
        int length = after - gap;
        if (options.AcademySpelling && length == 0 && AcademySpelling.IsKept(text, gap))
        {
            return; // «بینوا» is one word
        }

        if (options.AcademySpelling && length == 1 && AcademySpelling.IsJoined(text, gap, after))
        {
            output.Delete(gap, length, EditReasons.HalfSpace | EditReasons.Spelling);
            return;
        }

        const EditReasons ezafe = EditReasons.HalfSpace | EditReasons.Ezafe;
        switch (options.Ezafe == EzafeForms.Keep ? default : EndingAfterHeh(text[..limit], gap, after))
        {
            case "ی" when options.RemoveAllMarks:
                output.Delete(gap, length + 1, ezafe);
                break;
            case "ی" when options.Ezafe == EzafeForms.Hamza:
                workspace.Respelled.Add(new(output.OutputPosition(gap), 0));
                output.Replace(gap, length + 1, Folding.HamzaAbove, ezafe);
                break;
            case "یی" or "ئی":
                workspace.Respelled.Add(new(output.OutputPosition(gap), 0));
                output.Replace(gap, length + 1, "\u200Cا", ezafe);
                break;
            default:
                output.Replace(gap, length, Folding.HalfSpace, EditReasons.HalfSpace);
                break;
        }
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

    private static ReadOnlySpan<char> ReplaceAll(ReadOnlySpan<char> text, string with, RewriteBuffer buffer, SpanList protectedSpans)
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
