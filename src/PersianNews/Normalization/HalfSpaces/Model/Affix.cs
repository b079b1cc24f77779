namespace PersianNews.Normalization.HalfSpaces.Model;

/// <summary>Which closed class of joined word parts a word may be.</summary>
internal enum Affix : byte
{
    /// <summary>None: a word of its own.</summary>
    None,

    /// <summary>می، نمی and همی, also behind a preverb (برمی).</summary>
    Imperfective,

    /// <summary>ها with its endings (های، هایی، هایشان).</summary>
    Plural,

    /// <summary>تر and ترین with their endings.</summary>
    Comparative,

    /// <summary>The copulas behind a participle: ام، ای، ایم، اید، اند.</summary>
    Copula,

    /// <summary>The possessive endings اش، ات، مان، تان، شان.</summary>
    Pronoun,

    /// <summary>A preverb: بر، در، باز، فرا، فرو، وا، ور.</summary>
    Preverb,
}
