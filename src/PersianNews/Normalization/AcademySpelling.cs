namespace PersianNews.Normalization;

/// <summary>The words of two parts that the Academy's orthography writes joined.</summary>
internal static class AcademySpelling
{
    private static readonly (string First, string Second)[] Joined =
    [
        ("این", "جا"), ("آن", "جا"), ("این", "جانب"), ("هم", "چنین"), ("هم", "چنان"), ("هم", "چون"),
    ];

    /// <summary>Whether the last word of one text and the first of another are written as one.</summary>
    public static bool IsOneWord(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (after[0] is not ('ج' or 'چ'))
        {
            return false;
        }

        foreach ((string first, string second) in Joined)
        {
            if (before.EndsWith(first, StringComparison.Ordinal) && after.StartsWith(second, StringComparison.Ordinal)
                && (before.Length == first.Length || IsEdge(before[^(first.Length + 1)]))
                && (after.Length == second.Length || IsEdge(after[second.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEdge(char c) => SpacingClasses.Of(c) is not (SpacingClass.Letter or SpacingClass.HalfSpace);
}
