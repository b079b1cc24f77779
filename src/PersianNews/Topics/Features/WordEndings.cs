namespace PersianNews.Topics.Features;

/// <summary>The plural and possessive endings that say nothing about a topic.</summary>
internal static class WordEndings
{
    private const int MinStem = 3;
    private const int LongestAlone = 6;

    // What is cut off: the longest first.
    private static readonly string[] Endings = ["هایشان", "هایمان", "هایتان", "هایی", "هایش", "هایم", "ترین", "های", "ها"];

    // What is passed over where a space or a half-space parts it from its word.
    private static readonly string[] Alone = [.. Endings, "تر", "ای", "ام", "ات", "اش", "اند", "می", "نمی"];

    /// <summary>The length of a folded word without its ending; 0 when the word is nothing but an ending.</summary>
    public static int StemLength(ReadOnlySpan<char> word)
    {
        if (word.Length <= LongestAlone)
        {
            foreach (string ending in Alone)
            {
                if (word.SequenceEqual(ending))
                {
                    return 0;
                }
            }
        }

        // Few words end in a letter that an ending ends in; of those, few have the ه or the ت where it begins.
        if (word.Length < 2 + MinStem || word[^1] is not ('ن' or 'ی' or 'ش' or 'م' or 'ا'))
        {
            return word.Length;
        }

        foreach (string ending in Endings)
        {
            if (word.Length >= ending.Length + MinStem && word[^ending.Length] == ending[0] && word.EndsWith(ending))
            {
                return word.Length - ending.Length;
            }
        }

        return word.Length;
    }
}
