namespace PersianNews.Words;

/// <summary>The sets of words that <c>Data/word-sets.table</c> holds, in their order there (<see cref="FoldedWords"/>).</summary>
internal enum WordSet
{
    /// <summary>Endings that a half-space sets apart (<c>endings.tsv</c>), with their kind.</summary>
    Endings,

    /// <summary>Abbreviations and the names of letters (<c>abbreviations.tsv</c>), with their kind.</summary>
    Abbreviations,

    /// <summary>The past stems of verbs (<c>past-stems.tsv</c>).</summary>
    PastStems,

    /// <summary>What continues a participle.</summary>
    Auxiliaries,

    /// <summary>What begins a future.</summary>
    Futures,

    /// <summary>What begins a progressive tense.</summary>
    Progressives,

    /// <summary>Words that must not be cut (<c>academy-spelling.tsv</c>).</summary>
    Kept,

    /// <summary>Those of them that are written joined.</summary>
    Joined,

    /// <summary>Those that are joined where their parts stand apart: the first part, and the second with it.</summary>
    Parted,

    /// <summary>Words that say little (<c>stop-words.tsv</c>).</summary>
    StopWords,

    /// <summary>Words that only look inflected (<c>joining-exceptions.tsv</c>).</summary>
    JoiningExceptions,

    /// <summary>Spellings, with the usual one (<c>spelling-variants.tsv</c>).</summary>
    SpellingVariants,
}
