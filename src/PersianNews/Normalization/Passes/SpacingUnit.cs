namespace PersianNews.Normalization.Passes;

/// <summary>What stands between two gaps.</summary>
internal enum UnitKind : byte
{
    /// <summary>Nothing: the text or a line begins.</summary>
    Begin,

    /// <summary>A run of Persian letters.</summary>
    Word,

    /// <summary>A number with its separators.</summary>
    Number,

    /// <summary>A word of another script, or an address.</summary>
    Foreign,

    /// <summary>A tag or a name led by # or @.</summary>
    Tag,

    /// <summary>A mark that belongs to what stands before it.</summary>
    Mark,

    /// <summary>A percent sign.</summary>
    Percent,

    /// <summary>An opening bracket or quotation mark.</summary>
    Open,

    /// <summary>A closing bracket or quotation mark.</summary>
    Close,

    /// <summary>Anything else; the space around it is its writer's business.</summary>
    Symbol,
}

/// <summary>One unit of the spacing pass.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">Its length in the text that the pass reads.</param>
/// <param name="Form">The mark it is written as; U+0654 for an ezafe that was set apart; U+0000 for any other unit, and for a mark that stays as it is.</param>
/// <param name="Loose">Whether the space around a mark is left alone: Latin text, «.net», «ه.ش».</param>
internal readonly record struct SpacingUnit(UnitKind Kind, int Start, int Length, char Form = '\0', bool Loose = false)
{
    public int End => Start + Length;
}
