namespace PersianNews.ModelBuilder.Topics;

/// <summary>What the default model is made of.</summary>
/// <param name="Read">The articles that were filed by reading.</param>
/// <param name="Unlabelled">Articles whose sections are not known, or known from their agencies only.</param>
/// <param name="Sample">A third of the unlabelled, for what does not gain from more.</param>
/// <param name="Vectors">Turns articles into vectors; learnt from all texts.</param>
internal sealed record TopicData(List<GoldArticle> Read, List<string> Unlabelled, List<string> Sample, ArticleVectors Vectors)
{
    private const int SampleStep = 3;

    /// <summary>Loads the texts and learns the vectors, which takes some minutes.</summary>
    public static TopicData Load(DirectoryInfo folder)
    {
        List<GoldArticle> read = GoldArticle.Load(folder, "topics.desk.train");
        HashSet<string> ids = [.. read.Select(a => a.Id)];
        string[] raw = [.. RawArticles.Read(folder)];
        string[] filedByAgencies = [.. new[] { "topics.train", "topics.weak" }.SelectMany(name => GoldArticle.Load(folder, name)).Where(a => !ids.Contains(a.Id)).Select(a => a.Title + "\n" + a.Text)];
        string[] readTexts = [.. read.Select(a => a.Title + "\n" + a.Text)];
        List<string> sample = [.. raw.Where((_, i) => i % SampleStep == 0), .. filedByAgencies];
        return new TopicData(read, [.. raw, .. filedByAgencies], sample, ArticleVectors.Learn([.. raw, .. filedByAgencies, .. readTexts], [.. readTexts, .. sample]));
    }
}
