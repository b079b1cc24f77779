namespace PersianNews.Normalization.Edits;

/// <summary>Turns the edits of two passes, one reading what the other wrote, into the edits of one.</summary>
internal static class EditComposer
{
    /// <summary>Appends the composition to <paramref name="result"/>: edits of the text that the first pass read.</summary>
    /// <remarks>Edits that meet in the text between the passes become one; linear in the number of edits.</remarks>
    public static void Compose(ReadOnlySpan<Edit> first, ReadOnlySpan<Edit> second, EditList result)
    {
        int i = 0;
        int j = 0;
        int shift = 0; // from the text that the first pass read to the text between the passes
        while (i < first.Length || j < second.Length)
        {
            int shiftBefore = shift;
            int start = int.MaxValue;
            int end = 0;
            int growth = 0; // from the text between the passes to what the second pass wrote
            var reasons = EditReasons.None;
            bool oneToOne = true;
            while (true)
            {
                TextSpan a = i < first.Length ? new(first[i].Start + shift, first[i].NewLength) : new(int.MaxValue, 0);
                TextSpan b = j < second.Length ? new(second[j].Start, second[j].OldLength) : new(int.MaxValue, 0);
                bool takeFirst = a.Start < b.Start || (a.Start == b.Start && (a.Length == 0 || b.Length != 0));
                TextSpan next = takeFirst ? a : b;
                bool opens = start == int.MaxValue;
                if (next.Start == int.MaxValue || (!opens && next.Start >= end && !(next.Start == end && start == end && next.Length == 0)))
                {
                    break;
                }

                Edit edit = takeFirst ? first[i++] : second[j++];
                start = opens ? next.Start : start;
                end = Math.Max(end, next.Start + next.Length);
                reasons |= edit.Reasons;
                oneToOne &= edit.OneToOne;
                if (takeFirst)
                {
                    shift += edit.NewLength - edit.OldLength;
                }
                else
                {
                    growth += edit.NewLength - edit.OldLength;
                }
            }

            result.Add(new(start - shiftBefore, (end - shift) - (start - shiftBefore), end - start + growth, reasons, oneToOne));
        }
    }
}
