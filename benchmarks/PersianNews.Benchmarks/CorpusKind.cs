namespace PersianNews.Benchmarks;

/// <summary>The texts that benchmarks run on.</summary>
public enum CorpusKind
{
    /// <summary>News with its half-spaces, about 1 MB of UTF-8.</summary>
    Clean,

    /// <summary>The same news with every half-space lost, half of them to a space.</summary>
    Damaged,

    /// <summary>The damaged news ten times over, as one text.</summary>
    Long,
}
