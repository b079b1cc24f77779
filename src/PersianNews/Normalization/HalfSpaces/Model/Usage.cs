namespace PersianNews.Normalization.HalfSpaces.Model;

/// <summary>What a carefully edited text or a lexicon says about two parts.</summary>
internal enum Usage : byte
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>Edited text mostly joins them.</summary>
    Joined,

    /// <summary>Edited text mostly keeps them apart.</summary>
    Apart,

    /// <summary>A lexicon joins them; edited text does not have them.</summary>
    Lexicon,
}
