using PersianNews.Characters;
using PersianNews.Words;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>The words of each <see cref="WordSet"/>, for <c>word-sets.table</c>: where each set begins, then the sets.</summary>
internal static class WordSets
{
    /// <summary>The bytes of <c>word-sets.table</c>.</summary>
    public static byte[] ToBytes()
    {
        byte[][] sets = [.. Enum.GetValues<WordSet>().Select(set => FoldedWordsWriter.Write(WordsOf(set)))];
        return TableFile.Build(writer =>
        {
            int place = sets.Length * sizeof(int);
            foreach (byte[] set in sets)
            {
                writer.Write(place);
                place += set.Length;
            }

            foreach (byte[] set in sets)
            {
                writer.Write(set);
            }
        });
    }

    private static IEnumerable<(string Word, string Value)> WordsOf(WordSet set) => set switch
    {
        WordSet.Endings => Valued("endings.tsv"),
        WordSet.Abbreviations => Valued("abbreviations.tsv"),
        WordSet.PastStems => Plain(FirstCells("past-stems.tsv", 1)),
        WordSet.Auxiliaries => Plain([
            "است", "نیست", "هست",
            .. Past("بود", "نبود", "شد", "نشد", "می\u200Cشد", "نمی\u200Cشد"), .. Present("باش", "نباش", "شو", "نشو", "می\u200Cشو", "نمی\u200Cشو"),
            .. Perfect("شده", "نشده", "می\u200Cشده", "نمی\u200Cشده", "بوده", "نبوده"), "ام", "ایم", "اید", "اند"]), // the last where the half-space is a space
        WordSet.Futures => Plain(Present("خواه", "نخواه")),
        WordSet.Progressives => Plain([.. Present("دار"), .. Past("داشت")]),
        WordSet.Kept => Plain(Academy.Select(word => word.Replace("|", "", StringComparison.Ordinal))),
        WordSet.Joined => Plain(Academy.Where(word => word.AsSpan().ContainsAny('|', Folding.HalfSpace)).Select(word => word.Replace("|", "", StringComparison.Ordinal))),
        WordSet.Parted => Academy.Select(word => word.Split('|')).Where(parts => parts.Length == 2).Select(parts => (parts[0], parts[1])),
        WordSet.StopWords => Plain(FirstCells("stop-words.tsv", 2)),
        WordSet.JoiningExceptions => Plain(FirstCells("joining-exceptions.tsv", 1)),
        WordSet.SpellingVariants => Valued("spelling-variants.tsv"),
        _ => throw new ArgumentOutOfRangeException(nameof(set)),
    };

    private static IEnumerable<string> Academy => FirstCells("academy-spelling.tsv", 1);

    private static IEnumerable<string> FirstCells(string table, int columns) => TsvTable.Read(table, columns).Select(row => row[0]);

    private static IEnumerable<(string Word, string Value)> Valued(string table) => TsvTable.Read(table, 2).Select(row => (row[0], row[1]));

    private static IEnumerable<(string Word, string Value)> Plain(IEnumerable<string> words) => words.Select(word => (word, ""));

    private static IEnumerable<string> Past(params string[] stems) => stems.SelectMany(stem => (string[])[stem, stem + "م", stem + "ی", stem + "یم", stem + "ید", stem + "ند"]);

    private static IEnumerable<string> Perfect(params string[] participles) => participles.SelectMany(word => (string[])[word, word + "\u200Cام", word + "\u200Cای", word + "\u200Cایم", word + "\u200Cاید", word + "\u200Cاند"]);

    private static IEnumerable<string> Present(params string[] stems) => stems.SelectMany(stem => (string[])[stem + "م", stem + "ی", stem + "د", stem + "یم", stem + "ید", stem + "ند"]);
}
