namespace PersianNews.Dates.Reading;

/// <summary>What the first stage read: a phrase with its expressions, before phrases are joined.</summary>
internal struct DatePhrase
{
    /// <summary>Position of the first code unit.</summary>
    public int Start;

    /// <summary>Position just past the last code unit.</summary>
    public int End;

    /// <summary>Index of the first expression in the scan's items.</summary>
    public int Item;

    /// <summary>How many expressions: one, two for a range, more for a list.</summary>
    public int Count;

    /// <summary>The row of the rule.</summary>
    public int Rule;

    /// <summary>What it denotes.</summary>
    public DateKind Kind;

    /// <summary>A shading word.</summary>
    public DateModifier Modifier;

    /// <summary>The slots of the second stage.</summary>
    public PhraseTag Tag;

    /// <summary>Whether a list head («سال‌های») or a document stands before it, so that it is not joined to what follows.</summary>
    public bool Closed;
}
