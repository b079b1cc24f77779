namespace PersianNews.Quantities;

/// <summary>The slots of the quantity grammar.</summary>
[Flags]
internal enum QuantityTags : ulong
{
    None = 0,

    /// <summary>A cardinal number.</summary>
    Number = 1 << 0,

    /// <summary>An ordinal number.</summary>
    Ordinal = 1 << 1,

    /// <summary>A unit of the table.</summary>
    Unit = 1 << 2,

    /// <summary>A unit that may stand before its number: «٪», «$».</summary>
    Sign = 1 << 3,

    /// <summary>Any word that a number can count.</summary>
    Noun = 1 << 4,

    /// <summary>«میلیونی»: a multiplier made an adjective.</summary>
    Scale = 1 << 5,

    /// <summary>«تا», «الی», a dash: joins the ends of a range.</summary>
    To = 1 << 6,

    /// <summary>«حداقل», «بیش از».</summary>
    Modifier = 1 << 7,

    /// <summary>«ماده», «کد»: the number behind it is a name.</summary>
    Label = 1 << 8,

    /// <summary>«تنها»: makes «یک» a count.</summary>
    One = 1 << 9,

    /// <summary>Makes the number before it part of a date.</summary>
    Date = 1 << 10,

    /// <summary>A function word or verb.</summary>
    NoNoun = 1 << 11,
}
