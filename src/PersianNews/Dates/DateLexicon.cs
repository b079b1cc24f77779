using System.Globalization;
using PersianNews.Lexing;

namespace PersianNews.Dates;

/// <summary>The words of dates: reads the tables of <c>Data/</c> into slots and values.</summary>
internal static class DateLexicon
{
    /// <summary>The loaded tables.</summary>
    public static Lexicon Instance { get; } = new(
        ReadSense,
        TagNumber,
        "months.tsv",
        "weekdays.tsv",
        "time-units.tsv",
        "shifts.tsv",
        "relative.tsv",
        "eras.tsv",
        "modifiers.tsv",
        "parts-of-day.tsv",
        "seasons.tsv",
        "named-days.tsv",
        "date-words.tsv",
        "date-context.tsv",
        "false-friends.tsv",
        "tenses.tsv");

    /// <summary>Value of an entry that shot words carry: no slot, only context.</summary>
    public const int ShotValue = 1;

    /// <summary>Value of a past form of a verb.</summary>
    public const int PastValue = 2;

    /// <summary>Value of a present or future form of a verb.</summary>
    public const int FutureValue = 3;

    /// <summary>Value of است and its like: a verb, but no word about when.</summary>
    public const int CopulaValue = 4;

    /// <summary>Value of a noun that can only be counted: نفر، تومان.</summary>
    public const int StrictCount = 1;

    /// <summary>Value of آخر, which with هفته means Thursday and Friday.</summary>
    public const int WeekendWord = -2;

    /// <summary>Value of برج, which is a month only beside a year.</summary>
    public const int ZodiacWord = 100;

    /// <summary>Whether a word says a rate (روزانه), which is reported only on demand.</summary>
    public const int RateWord = 1 << 6;

    /// <summary>Whether a rate word is one only before a number (سالی ۲۰ درصد).</summary>
    public const int RateOfNumber = 1 << 7;

    /// <summary>A month name's value: the calendar and the number.</summary>
    public static (CalendarKind Calendar, int Month) UnpackMonth(int value) => ((CalendarKind)(value >> 8), value & 0xFF);

    /// <summary>Whether a month's name is an everyday word too (تیر، مهر).</summary>
    public const int AmbiguousMonth = 1 << 7;

    private static LexiconSense ReadSense(string kind, string value, string flags)
    {
        (DateTag tag, int meaning) = kind switch
        {
            "month" => (DateTag.Month, Month(value) | (flags == "ambiguous" ? AmbiguousMonth : 0)),
            "month-mah" => (DateTag.MonthMah, Month(value)),
            "month-weak" => (DateTag.MonthWeak, Month(value)),
            "month-latin" => (DateTag.MonthLatin, Month(value)),
            "weekday" => (DateTag.Weekday, Integer(value)),
            "weekdays" => (DateTag.Weekdays, Integer(value)),
            "season" => (DateTag.Season, Integer(value)),
            "named" => (DateTag.Named, (int)NamedDays.Parse(value)),
            "relative-day" => (DateTag.RelativeDay, Integer(value)),
            "relative-night" => (DateTag.RelativeNight, Integer(value)),
            "relative-year" => (DateTag.RelativeYear, Integer(value)),
            "unit" => (UnitTag(value), (int)Unit(value)),
            "units" => (DateTag.Units, (int)Unit(value)),
            "unit-adjective" => (DateTag.UnitAdjective, (int)Unit(value)),
            "month-word" => (DateTag.MonthWord, ZodiacWord),
            "half-word" => (DateTag.HalfWord, 0),
            "season-word" => (DateTag.SeasonWord, 0),
            "year-adjective" => (DateTag.YearAdjective, value == "school" ? 1 : 0),
            "shift" when value == "recent" => (DateTag.Recent, (int)DateShift.Past),
            "shift" => (DateTag.Shift, (int)Shift(value)),
            "era" => (DateTag.Era, (int)Calendar(value)),
            "mod" => (DateTag.Mod, (int)Modifier(value)),
            "approx" => (DateTag.Approx, (int)Modifier(value)),
            "part" => (DateTag.PartOfDay, (int)Part(value)),
            "this" => (DateTag.This, 0),
            "every" => (DateTag.Every, 0),
            "every-set" => (DateTag.EverySet, (int)Unit(value)),
            "rate-word" => (DateTag.EverySet, (int)Unit(value) | RateWord | (flags == "number" ? RateOfNumber : 0)),
            "last" => (DateTag.Last, value == "weekend" ? WeekendWord : -1),
            "first" => (DateTag.First, 1),
            "some" => (DateTag.Some, 0),
            "blessed" => (DateTag.Blessed, 0),
            "iso-t" => (DateTag.IsoT, 0),
            "of" => (DateTag.Of, 0),
            "to" => (DateTag.To, 0),
            "and" => (DateTag.And, 0),
            "equal" => (DateTag.Equal, 0),
            "dated" => (DateTag.Dated, 0),
            "prep" => (DateTag.Preposition, value == "strong" ? 1 : 0),
            "place" => (DateTag.Place, 0),
            "event" => (DateTag.Event, value == "domestic" ? 1 : 0),
            "document" => (DateTag.Document, 0),
            "count" => (DateTag.Count, value == "strict" ? StrictCount : 0),
            "age" => (DateTag.Age, 0),
            "lasting" => (DateTag.Lasting, 0),
            "number-head" => (DateTag.NumberHead, 0),
            "shot" => (DateTag.None, ShotValue),
            "past" => (DateTag.None, PastValue),
            "future" => (DateTag.None, FutureValue),
            "copula" => (DateTag.None, CopulaValue),
            "none" => (DateTag.None, 0),
            _ => throw new InvalidOperationException($"«{kind}» is not a kind of date word."),
        };
        return new LexiconSense((ulong)tag, meaning);
    }

    private static ulong TagNumber(in Lexeme lexeme)
    {
        if (lexeme.Kind == LexemeKind.Mark)
        {
            return (ulong)TagMark((char)lexeme.Mantissa);
        }

        if (lexeme.Mantissa < 0 || lexeme.Has(LexemeFlags.AfterWord))
        {
            return 0;
        }

        if (lexeme.Scale > 0)
        {
            return (ulong)DateTag.Decimal;
        }

        if (lexeme.Has(LexemeFlags.AfterSeparator | LexemeFlags.BeforeSeparator))
        {
            return (ulong)(lexeme.Digits is > 0 and <= 4 ? DateTag.Part : DateTag.None);
        }

        bool words = lexeme.Digits == 0;
        bool ordinal = lexeme.Has(LexemeFlags.Ordinal);
        long n = lexeme.Mantissa;
        if (ordinal && n < 1000)
        {
            return (ulong)(n < 100 ? DateTag.Ordinal : DateTag.None);
        }

        DateTag tags = DateTag.Number;
        if (n <= 99 && lexeme.Digits <= 2)
        {
            tags |= DateTag.Small;
            tags |= words ? n >= 30 ? DateTag.Year2 : 0 : lexeme.Digits == 2 && (n >= 30 || n < 10) ? DateTag.Year2 : 0;
        }

        bool fourDigits = lexeme.Digits == 4 && !lexeme.Has(LexemeFlags.Scaled);
        tags |= n is >= 1000 and <= 2999 && (fourDigits || words) ? DateTag.Year4 : 0;
        return (ulong)tags;
    }

    private static DateTag TagMark(char mark) => mark switch
    {
        '،' or ',' or '٬' => DateTag.Comma,
        '-' or '–' or '—' or '\u2011' or '\u2012' or '−' => DateTag.Dash,
        '(' or '[' or '﴾' or '﴿' => DateTag.Open,
        ')' or ']' => DateTag.Close,
        ':' or '：' => DateTag.Colon,
        '/' or '.' or '٫' or '⁄' or '∕' => DateTag.Slash,
        _ => DateTag.None,
    };

    private static int Month(string value)
    {
        int colon = value.IndexOf(':', StringComparison.Ordinal);
        return (int)Calendar(value[..colon]) << 8 | Integer(value[(colon + 1)..]);
    }

    private static int Integer(string value) => int.Parse(value, CultureInfo.InvariantCulture);

    private static CalendarKind Calendar(string value) => value switch
    {
        "sh" => CalendarKind.SolarHijri,
        "g" => CalendarKind.Gregorian,
        "lh" => CalendarKind.LunarHijri,
        _ => CalendarKind.Unknown,
    };

    // Spelt out: parsing enumerations by name costs a cold start several milliseconds.
    private static DateUnit Unit(string value) => value switch
    {
        "second" => DateUnit.Second,
        "minute" => DateUnit.Minute,
        "hour" => DateUnit.Hour,
        "day" => DateUnit.Day,
        "week" => DateUnit.Week,
        "month" => DateUnit.Month,
        "year" => DateUnit.Year,
        "decade" => DateUnit.Decade,
        "century" => DateUnit.Century,
        _ => throw Unknown(value),
    };

    private static DateShift Shift(string value) => value switch
    {
        "current" => DateShift.Current,
        "present" => DateShift.Present,
        "past" => DateShift.Past,
        "next" => DateShift.Next,
        "ago" => DateShift.Ago,
        "later" => DateShift.Later,
        _ => throw Unknown(value),
    };

    private static PartOfDay Part(string value) => value switch
    {
        "dawn" => PartOfDay.Dawn,
        "morning" => PartOfDay.Morning,
        "noon" => PartOfDay.Noon,
        "afternoon" => PartOfDay.Afternoon,
        "evening" => PartOfDay.Evening,
        "night" => PartOfDay.Night,
        "midnight" => PartOfDay.Midnight,
        _ => throw Unknown(value),
    };

    private static InvalidOperationException Unknown(string value) => new($"«{value}» is not a value of a date word.");

    private static DateModifier Modifier(string value) => value switch
    {
        "start" => DateModifier.Start,
        "mid" => DateModifier.Mid,
        "end" => DateModifier.End,
        "approx" => DateModifier.Approx,
        "more" => DateModifier.MoreThan,
        _ => DateModifier.LessThan,
    };

    private static DateTag UnitTag(string value) => Unit(value) switch
    {
        DateUnit.Day => DateTag.DayWord,
        DateUnit.Week => DateTag.WeekWord,
        DateUnit.Month => DateTag.MonthWord,
        DateUnit.Year => DateTag.YearWord,
        DateUnit.Decade => DateTag.DecadeWord,
        DateUnit.Century => DateTag.CenturyWord,
        DateUnit.Hour => DateTag.HourWord,
        _ => DateTag.ClockUnit,
    };
}
