using System.Globalization;
using PersianNews.Dates;
using PersianNews.Dates.Reading;
using PersianNews.Lexing;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>The words of dates: what each kind of row in the tables of <c>Data/</c> becomes in <see cref="DateLexicon"/>.</summary>
internal static class DateWords
{
    private static readonly string[] Files =
    [
        "months.tsv", "weekdays.tsv", "time-units.tsv", "shifts.tsv", "relative.tsv", "eras.tsv", "modifiers.tsv", "parts-of-day.tsv",
        "seasons.tsv", "named-days.tsv", "date-words.tsv", "date-context.tsv", "false-friends.tsv", "tenses.tsv",
    ];

    /// <summary>The bytes of <c>date-words.table</c>.</summary>
    public static byte[] ToBytes() => LexiconBuilder.Build(
        from file in Files from row in TsvTable.Read(file, 5) select (row[0], ReadSense(row[1], row[2], row[3])), (ulong)DateLexicon.GluingTags);

    private static LexiconSense ReadSense(string kind, string value, string flags)
    {
        (DateTag tag, int meaning) = kind switch
        {
            "month" => (DateTag.Month, Month(value) | (flags == "ambiguous" ? DateLexicon.AmbiguousMonth : 0)),
            "month-mah" => (DateTag.MonthMah, Month(value)),
            "month-weak" => (DateTag.MonthWeak, Month(value)),
            "month-latin" => (DateTag.MonthLatin, Month(value)),
            "weekday" => (DateTag.Weekday, Integer(value)),
            "weekdays" => (DateTag.Weekdays, Integer(value)),
            "season" => (DateTag.Season, Integer(value)),
            "named" => (DateTag.Named, (int)Named(value)),
            "relative-day" => (DateTag.RelativeDay, Integer(value)),
            "relative-night" => (DateTag.RelativeNight, Integer(value)),
            "relative-year" => (DateTag.RelativeYear, Integer(value)),
            "unit" => (UnitTag(value), (int)Unit(value)),
            "units" => (DateTag.Units, (int)Unit(value)),
            "unit-adjective" => (DateTag.UnitAdjective, (int)Unit(value)),
            "month-word" => (DateTag.MonthWord, DateLexicon.ZodiacWord),
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
            "every" => (DateTag.Every, value == "alternate" ? DateLexicon.AlternateWord : 0),
            "quarter" => (DateTag.Decimal, 25),
            "every-set" => (DateTag.EverySet, (int)Unit(value)),
            "rate-word" => (DateTag.EverySet, (int)Unit(value) | DateLexicon.RateWord | (flags == "number" ? DateLexicon.RateOfNumber : 0)),
            "last" => (DateTag.Last, value == "weekend" ? DateLexicon.WeekendWord : -1),
            "first" => (DateTag.First, 1),
            "some" => (DateTag.Some, 0),
            "iso-t" => (DateTag.IsoT, 0),
            "of" => (DateTag.Of, 0),
            "to" => (DateTag.To, 0),
            "and" => (DateTag.And, 0),
            "or" => (DateTag.Or, 0),
            "equal" => (DateTag.Equal, 0),
            "dated" => (DateTag.Dated, 0),
            "prep" => (DateTag.Preposition, value == "between" ? DateLexicon.BetweenWord : value == "strong" ? 1 : 0),
            "place" => (DateTag.Place, 0),
            "event" => (DateTag.Event, (value == "domestic" ? DateLexicon.DomesticEvent : 0) | (flags == "made" ? DateLexicon.MadeEvent : 0)),
            "document" => (DateTag.Document, 0),
            "count" => (DateTag.Count, value switch { "strict" => DateLexicon.StrictCount, "verbal" => DateLexicon.VerbalCount, "small" => DateLexicon.SmallCount, _ => 0 }),
            "age" => (DateTag.Age, value == "after" ? DateLexicon.AfterAge : 0),
            "lasting" => (DateTag.Lasting, 0),
            "number-head" => (DateTag.NumberHead, value == "dated" ? DateLexicon.DatedHead : 0),
            "shot" => (DateTag.None, DateLexicon.ShotValue),
            "past" => (DateTag.None, DateLexicon.PastValue),
            "future" => (DateTag.None, DateLexicon.FutureValue),
            "copula" => (DateTag.None, DateLexicon.CopulaValue),
            "one-of-two" => (DateTag.None, DateLexicon.OneOfTwoValue),
            "person" => (DateTag.None, DateLexicon.PersonValue),
            "ratio-head" => (DateTag.None, DateLexicon.RatioHeadValue),
            "work" => (DateTag.None, DateLexicon.WorkValue),
            "market" => (DateTag.None, DateLexicon.MarketValue),
            "finance" => (DateTag.None, DateLexicon.FinanceValue),
            "before-christ" => (DateTag.None, DateLexicon.BeforeChristValue),
            "none" => (DateTag.None, 0),
            _ => throw new InvalidOperationException($"«{kind}» is not a kind of date word."),
        };
        return new LexiconSense((ulong)tag, meaning);
    }

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

    private static NamedDay Named(string value) => value switch
    {
        "nowruz" => NamedDay.Nowruz,
        "sizdah" => NamedDay.Sizdah,
        "army" => NamedDay.Army,
        "persian-gulf" => NamedDay.PersianGulf,
        "teacher" => NamedDay.Teacher,
        "labour" => NamedDay.Labour,
        "journalist" => NamedDay.Journalist,
        "government-week" => NamedDay.GovernmentWeek,
        "defence-week" => NamedDay.DefenceWeek,
        "student" => NamedDay.Student,
        "yalda" => NamedDay.Yalda,
        "fajr" => NamedDay.Fajr,
        "charshanbe-suri" => NamedDay.CharshanbeSuri,
        "nowruz-holidays" => NamedDay.NowruzHolidays,
        "tasua" => NamedDay.Tasua,
        "ashura" => NamedDay.Ashura,
        "arbaeen" => NamedDay.Arbaeen,
        "fitr" => NamedDay.Fitr,
        "qurban" => NamedDay.Qurban,
        "ghadir" => NamedDay.Ghadir,
        "quds" => NamedDay.Quds,
        "christmas" => NamedDay.Christmas,
        _ => throw new InvalidOperationException($"«{value}» is not a named day."),
    };
}
