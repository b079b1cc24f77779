namespace PersianNews.Dates.Reading;

/// <summary>How a word moves a unit against the reference day.</summary>
internal enum DateShift : byte
{
    /// <summary>جاری، کنونی.</summary>
    Current,

    /// <summary>گذشته، اخیر: with a number, the stretch up to today.</summary>
    Past,

    /// <summary>آینده، آتی: with a number, the stretch from today.</summary>
    Next,

    /// <summary>پیش، قبل: with a number, the unit that far back.</summary>
    Ago,

    /// <summary>بعد، دیگر: with a number, the unit that far ahead.</summary>
    Later,

    /// <summary>حاضر: as <see cref="Current"/>, but only of a unit (سال حاضر); behind a date it is a verb's («۱۶ تیر حاضر شد»).</summary>
    Present,
}
