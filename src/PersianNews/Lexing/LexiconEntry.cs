namespace PersianNews.Lexing;

/// <summary>One entry of a <see cref="Lexicon"/>, 32 bytes as they lie in the compiled table.</summary>
/// <param name="Tags">The slots of all its senses.</param>
/// <param name="Number">The value of a number word.</param>
/// <param name="FirstSense">Its first sense; the others follow.</param>
/// <param name="Senses">How many senses there are.</param>
/// <param name="Rank">What a number word does.</param>
/// <param name="Ordinal">Whether a number word is an ordinal: 1, or 0.</param>
internal readonly record struct LexiconEntry(ulong Tags, long Number, int FirstSense, int Senses, int Rank, int Ordinal);
