namespace PersianNews.Quantities;

/// <summary>The slots of the quantity grammar; the bits below are those of another part that reads the same lexemes.</summary>
[Flags]
internal enum QuantityTags : ulong
{
    None = 0,

    /// <summary>A cardinal number.</summary>
    Number = 1UL << 48,

    /// <summary>An ordinal number.</summary>
    Ordinal = 1UL << 49,

    /// <summary>A unit of the table.</summary>
    Unit = 1UL << 50,

    /// <summary>A unit that may stand before its number: «٪», «$».</summary>
    Sign = 1UL << 51,

    /// <summary>Any word that a number can count.</summary>
    Noun = 1UL << 52,

    /// <summary>«میلیونی»: a multiplier made an adjective.</summary>
    Scale = 1UL << 53,

    /// <summary>«تا», «الی», a dash: joins the ends of a range.</summary>
    To = 1UL << 54,

    /// <summary>«حداقل», «بیش از».</summary>
    Modifier = 1UL << 55,

    /// <summary>«ماده», «کد»: the number behind it is a name.</summary>
    Label = 1UL << 56,

    /// <summary>«تنها»: makes «یک» a count.</summary>
    One = 1UL << 57,

    /// <summary>Makes the number before it part of a date.</summary>
    Date = 1UL << 58,

    /// <summary>A function word or verb.</summary>
    NoNoun = 1UL << 59,

    /// <summary>«چند», «ده‌ها»: the number behind it is no number of anything.</summary>
    Vague = 1UL << 60,

    /// <summary>«کشته», «بازداشت»: what happens to people, so that «تن» near it is no tonne.</summary>
    OfPeople = 1UL << 61,

    /// <summary>«منفی», «مثبت»: the sign of the number behind it.</summary>
    Polarity = 1UL << 62,

    /// <summary>«زیر صفر» behind a temperature.</summary>
    BelowZero = 1UL << 63,

    /// <summary>All of them.</summary>
    All = Number | Ordinal | Unit | Sign | Noun | Scale | To | Modifier | Label | One | Date | NoNoun | Vague | OfPeople | Polarity | BelowZero,
}
