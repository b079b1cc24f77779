namespace PersianNews.Normalization.HalfSpaces.Model;

/// <summary>What a word can be, as a set.</summary>
[Flags]
internal enum WordClasses : byte
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>A noun.</summary>
    Noun = 1,

    /// <summary>An adjective.</summary>
    Adjective = 2,

    /// <summary>An adverb.</summary>
    Adverb = 4,

    /// <summary>A preposition, conjunction, pronoun, determiner or numeral.</summary>
    Function = 8,

    /// <summary>A present verb form, which می may precede.</summary>
    Present = 16,

    /// <summary>A past verb form, which می may precede.</summary>
    Past = 32,

    /// <summary>A past participle in ه.</summary>
    Participle = 64,

    /// <summary>An infinitive, or a form of بودن or داشتن that stands alone.</summary>
    OtherVerb = 128,
}
