namespace PersianNews.Topics;

/// <summary>The plural and possessive endings that say nothing about a topic.</summary>
internal static class WordEndings
{
    /// <summary>Longest first; a word keeps at least <see cref="MinStem"/> letters.</summary>
    private static readonly string[] Endings =
    [
        "هایشان", "هایمان", "هایتان", "هایی", "هایش", "هایم", "ترین", "های", "ها",
    ];

    private static readonly string[] Alone =
    [
        "هایشان", "هایمان", "هایتان", "هایی", "هایش", "هایم", "ترین", "های", "ها", "تر", "ای", "ام", "ات", "اش", "اند", "می", "نمی",
    ];

    private const int MinStem = 3;

    /// <summary>The length of a folded word without its ending; 0 when the word is nothing but an ending.</summary>
    public static int StemLength(ReadOnlySpan<char> word)
    {
        foreach (string ending in Alone)
        {
            if (word.SequenceEqual(ending))
            {
                return 0;
            }
        }

        foreach (string ending in Endings)
        {
            if (word.Length >= ending.Length + MinStem && word.EndsWith(ending))
            {
                return word.Length - ending.Length;
            }
        }

        return word.Length;
    }
}
