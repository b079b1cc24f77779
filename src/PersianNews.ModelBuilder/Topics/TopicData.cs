namespace PersianNews.ModelBuilder.Topics;

/// <summary>What the default model is made of.</summary>
/// <param name="Read">The articles that were filed by reading.</param>
/// <param name="Unlabelled">Articles whose sections are not known, or known from their agencies only.</param>
/// <param name="Vectors">Word vectors, learnt from all texts.</param>
internal sealed record TopicData(List<GoldArticle> Read, List<string> Unlabelled, WordVectors Vectors)
{
    /// <summary>Loads the texts and learns the word vectors, which takes some minutes.</summary>
    public static TopicData Load(DirectoryInfo folder)
    {
        List<GoldArticle> read = GoldArticle.Load(folder, "topics.desk.train");
        HashSet<string> ids = [.. read.Select(a => a.Id)];
        string[] raw = [.. RawArticles.Read(folder)];
        string[] filedByAgencies = [.. new[] { "topics.train", "topics.weak" }.SelectMany(name => GoldArticle.Load(folder, name)).Where(a => !ids.Contains(a.Id)).Select(a => a.Title + "\n" + a.Text)];

        // Word vectors need all the text there is; for what a model learns from a teacher, a third of it says as much.
        WordVectors vectors = WordVectors.Train([.. raw, .. filedByAgencies, .. read.Select(a => a.Title + "\n" + a.Text)]);
        return new TopicData(read, [.. raw.Where((_, i) => i % 3 == 0), .. filedByAgencies], vectors);
    }
}
