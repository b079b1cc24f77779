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
