namespace PersianNews.Normalization.HalfSpaces.Model;

/// <summary>What else is known about a word, as a set. The values are places in <see cref="WordInfo.Bits"/>.</summary>
[Flags]
internal enum WordTraits : uint
{
    /// <summary>Nothing else.</summary>
    None = 0,

    /// <summary>The letters are also those of words with a half-space inside, which the split table lists.</summary>
    HasSplits = 1u << 18,

    /// <summary>The word was only seen in texts that lose half-spaces, or is mostly written as two, so that it may be two.</summary>
    Doubtful = 1u << 19,

    /// <summary>The word is written without a half-space, although its parts are words («اینجا»).</summary>
    OneWord = 1u << 24,

    /// <summary>The word is the Persian name of a Latin letter, of which acronyms are spelled («بی», «اف»).</summary>
    LetterName = 1u << 25,

    /// <summary>Such a name is no word besides («اف», not «بی»).</summary>
    OnlyLetterName = 1u << 26,
}
