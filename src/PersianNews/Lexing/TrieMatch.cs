namespace PersianNews.Lexing;

/// <summary>How a match of <see cref="SoftTrie"/> ends.</summary>
internal enum MatchEnd : byte
{
    /// <summary>A letter follows directly, as after سه in سهماهه.</summary>
    Glued,

    /// <summary>A half-space and then a letter follow, as after ماه in ماه‌محرم.</summary>
    Joined,

    /// <summary>No letter follows: the end of a word.</summary>
    Word,
}

/// <summary>A form read by <see cref="SoftTrie"/>.</summary>
/// <param name="Entry">The entry of the form; 0 for none.</param>
/// <param name="End">The position just past its last letter.</param>
/// <param name="Ending">What follows.</param>
internal readonly record struct TrieMatch(int Entry, int End, MatchEnd Ending);
