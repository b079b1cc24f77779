namespace PersianNews.Dates;

/// <summary>A word that shades a value without changing its interval; the names are those of TIMEX3.</summary>
public enum DateModifier : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>اوایل، ابتدای.</summary>
    Start,

    /// <summary>اواسط.</summary>
    Mid,

    /// <summary>اواخر، پایان.</summary>
    End,

    /// <summary>حدود.</summary>
    Approx,

    /// <summary>بیش از.</summary>
    MoreThan,

    /// <summary>کمتر از.</summary>
    LessThan,
}
