namespace PersianNews.Dates;

/// <summary>How fine an expression is.</summary>
public enum DateGrain : byte
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, Saturday to Friday.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months that have a name: spring, summer, autumn, winter.</summary>
    Season,

    /// <summary>Three months counted from the beginning of the year.</summary>
    Quarter,

    /// <summary>Six months counted from the beginning of the year.</summary>
    Half,

    /// <summary>Any other number of months counted from the beginning of the year.</summary>
    Months,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>Some days that are none of the above.</summary>
    Days,

    /// <summary>An hour, a minute or a second.</summary>
    Time,
}
