using PersianNews.Dates.Reading;
using PersianNews.Grammar;
using PersianNews.Tables;

namespace PersianNews.Dates;

/// <summary>
/// The date grammar, read top to bottom. Stage one reads phrases; where several rules match, the longest match wins and
/// ties go to the earlier row. Stage two (<see cref="DateComposition"/>) joins phrases to ranges, moments and pairs.
/// </summary>
internal static unsafe class DateGrammar
{
    /// <summary>The name of the embedded file that holds the compiled patterns.</summary>
    public const string FileName = "date-phrases.table";

    /// <summary>What the names in patterns mean: one kind of word each.</summary>
    public static Dictionary<string, ulong> Slots => new()
    {
        ["Day"] = Bits(DateTag.Small | DateTag.Ordinal),
        ["Small"] = Bits(DateTag.Small),
        ["Ordinal"] = Bits(DateTag.Ordinal),
        ["Number"] = Bits(DateTag.Number),
        ["Decimal"] = Bits(DateTag.Decimal),
        ["Digits"] = Bits(DateTag.Part),
        ["Year4"] = Bits(DateTag.Year4),
        ["Year2"] = Bits(DateTag.Year2),
        ["Month"] = Bits(DateTag.AnyMonth),
        ["LatinMonth"] = Bits(DateTag.MonthLatin),
        ["Weekday"] = Bits(DateTag.Weekday),
        ["Weekdays"] = Bits(DateTag.Weekdays),
        ["Season"] = Bits(DateTag.Season),
        ["Named"] = Bits(DateTag.Named),
        ["Today"] = Bits(DateTag.RelativeDay),
        ["Tonight"] = Bits(DateTag.RelativeNight),
        ["ThisYear"] = Bits(DateTag.RelativeYear),
        ["DayWord"] = Bits(DateTag.DayWord),
        ["WeekWord"] = Bits(DateTag.WeekWord),
        ["MonthWord"] = Bits(DateTag.MonthWord),
        ["YearWord"] = Bits(DateTag.YearWord),
        ["DecadeWord"] = Bits(DateTag.DecadeWord),
        ["CenturyWord"] = Bits(DateTag.CenturyWord),
        ["HourWord"] = Bits(DateTag.HourWord),
        ["Minute"] = Bits(DateTag.ClockUnit),
        ["Unit"] = Bits(DateTag.AnyUnit),
        ["Units"] = Bits(DateTag.Units),
        ["UnitAdjective"] = Bits(DateTag.UnitAdjective),
        ["HalfWord"] = Bits(DateTag.HalfWord),
        ["SeasonWord"] = Bits(DateTag.SeasonWord),
        ["YearAdjective"] = Bits(DateTag.YearAdjective),
        ["Shift"] = Bits(DateTag.Shift),
        ["Recent"] = Bits(DateTag.Recent),
        ["This"] = Bits(DateTag.This),
        ["Era"] = Bits(DateTag.Era),
        ["Mod"] = Bits(DateTag.Mod),
        ["Approx"] = Bits(DateTag.Approx),
        ["Every"] = Bits(DateTag.Every),
        ["EverySet"] = Bits(DateTag.EverySet),
        ["Last"] = Bits(DateTag.Last),
        ["First"] = Bits(DateTag.First),
        ["Some"] = Bits(DateTag.Some),
        ["IsoT"] = Bits(DateTag.IsoT),
        ["Of"] = Bits(DateTag.Of),
        ["To"] = Bits(DateTag.To),
        ["And"] = Bits(DateTag.And),
        ["Or"] = Bits(DateTag.Or),
        ["Comma"] = Bits(DateTag.Comma),
        ["Dash"] = Bits(DateTag.Dash),
        ["Slash"] = Bits(DateTag.Slash),
        ["Colon"] = Bits(DateTag.Colon),
        ["Open"] = Bits(DateTag.Open),
        ["Close"] = Bits(DateTag.Close),
        ["Dated"] = Bits(DateTag.Dated),
        ["PartOfDay"] = Bits(DateTag.PartOfDay),
        ["Preposition"] = Bits(DateTag.Preposition),
        ["Place"] = Bits(DateTag.Place),
    };

    /// <summary>Patterns that several rules share.</summary>
    public static Dictionary<string, string> Macros => new()
    {
        ["MonthName"] = "MonthWord? Month",
        ["Year"] = "(Comma? Year4 Era? | Year2 Era? | ThisYear Era? | Comma? YearWord (Comma | Era)? (Year4 | Year2) Era? | Comma? YearWord? Number Era | YearWord Era? Shift Era? | This YearWord Era?)",
        ["When"] = "(Year | Shift)",
        ["YearTail"] = "(Year | YearWord Era?)",
        ["Lead"] = "(Today Comma?)? (DayWord? Weekday (Comma | Dated | Dash)?)? DayWord?",
        ["Nth"] = "(Ordinal | Last | First)",
        ["N"] = "(Digits | Number)",
        ["S"] = "(Slash | Dash)",
        ["Separator"] = "(Comma (And | Or)? | And | Or)",
        ["AnyYear"] = "(Year4 | Year2)",
        ["DayRun"] = "Day (To Day)?",
        ["YearRun"] = "AnyYear (To AnyYear)?",
        ["Clock"] = "Digits Colon Digits (Colon Digits)?",
        ["HourItem"] = "(Clock | Number | Decimal) PartOfDay?",
        ["Time"] = "(Clock Minute? | Number (And Number Minute (And Number Minute)?)? | Decimal Minute?)",
        ["ThatMonth"] = "(MonthWord Shift | This MonthWord)",
        ["ThatWeek"] = "(WeekWord Shift | This WeekWord)",
    };

    /// <summary>The rules in order of precedence.</summary>
    public static readonly DateGrammarRule[] Rules =
    [
        // A day of a calendar.
        new("place-name", "Place (Day | Number) Month", &ReadDay.PlaceName),
        new("day-month-year", "Lead Day MonthName When", &ReadDay.DayMonth),
        new("day-month-ordinal-year", "Lead Day MonthName YearWord Ordinal Era", &ReadDay.DayMonth),
        new("day-slash-month", "Lead Day S MonthName S (Year4 | Year2)", &ReadDay.DayMonth),
        new("day-month", "Lead Day MonthName", &ReadDay.DayMonth),
        new("nth-weekday", "(Nth DayWord? Weekday | DayWord? Weekday Nth) Preposition? (MonthName Year? | ThatMonth | ThisYear | YearWord (Year4 | Year2 | Shift)?)", &ReadDay.NthWeekday),
        new("nth-day-of-month", "Lead (Nth DayWord Preposition? | Last) MonthName Year?", &ReadDay.NthDay),
        new("nth-day-of-year", "Lead (Nth DayWord Preposition? (SeasonWord? Season Year? | YearTail) | DayWord Nth YearTail)", &ReadDay.NthDayOfYear),
        new("day-of-that-month", "Lead (Ordinal ThatMonth | Day ThatMonth)", &ReadDay.DayOfThatMonth),
        new("weekday-bracket-day", "DayWord? Weekday Open DayWord? Day MonthName When? Close", &ReadDay.DayMonth),
        new("latin-day-month", "(Weekday Comma?)? Day Of? LatinMonth Comma? Year4?", &ReadDay.Latin),
        new("latin-month-day", "(Weekday Comma?)? LatinMonth Slash? Day Comma? Year4?", &ReadDay.Latin),
        new("latin-month-year", "LatinMonth Comma? Year4", &ReadPeriod.LatinMonth),
        new("numeric-date", "(N S N S N | Decimal S N | N S Decimal) Era? (IsoT Digits Colon Digits (Colon Digits)?)?", &ReadNumeric.Date),
        new("named-day", "Named (YearTail | Shift)?", &ReadDay.Named),

        // Several days that share a month.
        new("day-list", "Units? (Weekday (Separator Weekday)* Comma?)? Day (Separator Day)* Separator Day MonthName When?", &ReadSeveral.DayList),
        new("day-run-list", "Units? DayRun (Separator DayRun)* Separator DayRun MonthName When?", &ReadSeveral.DayRunList),
        new("weekday-day-list", "Units? DayWord? Weekday Day (Separator DayWord? Weekday Day)* Separator DayWord? Weekday Day MonthName When?", &ReadSeveral.DayList),
        new("day-range", "(Units | DayWord)? (DayWord? Weekday)? Day (To | Dash) (DayWord? Weekday)? Day MonthName When?", &ReadSeveral.DayRange),
        new("digits-range", "(Units | DayWord)? Digits Dash Digits MonthName When?", &ReadSeveral.DayRange),

        // Months, seasons and other parts of a year.
        new("month-year", "Mod? MonthName Year", &ReadPeriod.Month),
        new("month-shift", "Mod? MonthName Shift", &ReadPeriod.Month),
        new("month", "Mod? MonthName", &ReadPeriod.Month),
        new("month-list", "Units? MonthName (Separator MonthName)* Separator MonthName When?", &ReadSeveral.MonthList),
        new("month-range", "Units? MonthName (To | Dash) MonthName When?", &ReadSeveral.MonthRange),
        new("month-of-years", "(Lead Day)? MonthName AnyYear (Separator AnyYear)* (Comma? And | Or) AnyYear Era?", &ReadYears.OfMonth),
        new("season-year", "Mod? SeasonWord? Season Year", &ReadPeriod.Season),
        new("season", "Mod? SeasonWord? Season Shift?", &ReadPeriod.Season),
        new("season-list", "SeasonWord? Season Separator Season When?", &ReadSeveral.SeasonList),
        new("season-range", "SeasonWord? Season To Season When?", &ReadSeveral.SeasonRange),
        new("months-of-year", "Mod? Number UnitAdjective (Nth YearTail? | Mod YearTail)", &ReadPeriod.MonthsOfYear),
        new("first-months-of-year", "Number UnitAdjective Year", &ReadPeriod.MonthsOfYear),
        new("months-of-year-noun", "Mod? Number MonthWord ((Nth | Mod) YearTail | ThisYear | YearWord (Year4 | Year2 | Shift))", &ReadPeriod.MonthsOfYear),
        new("nth-month-of-year", "(Nth MonthWord | MonthWord Nth) (SeasonWord? Season Year? | YearTail)", &ReadPeriod.NthMonthOfYear),
        new("numbered-month", "MonthWord Number (YearWord (Year4 | Year2 | Shift) | ThisYear)", &ReadPeriod.NumberedMonth),
        new("half-of-year", "Mod? HalfWord Nth YearTail", &ReadPeriod.HalfOfYear),
        new("numbered-season", "SeasonWord Ordinal Year", &ReadPeriod.NumberedSeason),
        new("part-of-month", "(DecadeWord | WeekWord | HalfWord) Nth (MonthName When? | ThatMonth)", &ReadPartOfMonth.Part),
        new("days-of-month", "Number (DayWord | WeekWord) (Nth | Mod) (MonthName When? | ThatMonth)", &ReadPartOfMonth.Days),
        new("middle-of-month", "HalfWord MonthName Year?", &ReadPartOfMonth.Middle),

        // Years and more.
        new("year", "Mod? (YearWord (Comma | Era)? AnyYear Era? | Units Year4)", &ReadYear.Year),
        new("ordinal-year", "YearWord Ordinal Era", &ReadYear.Year),
        new("year-era", "Mod? AnyYear Era", &ReadYear.Year),
        new("early-year", "YearWord? Number Era", &ReadYear.EarlyYear),
        new("bare-year", "Mod? AnyYear", &ReadYear.BareYear),
        new("school-year", "YearWord YearAdjective (Digits Dash Digits | Year4 (Dash Year4)? | Year2 (Dash Year4)? | Shift)", &ReadYear.SchoolYear),
        new("relative-year", "Mod? ThisYear Era?", &ReadRelative.Year),
        new("year-list", "(Units | YearWord)? AnyYear (Separator AnyYear)* Separator AnyYear Era?", &ReadYears.YearList),
        new("year-run-list", "(Units | YearWord) YearRun (Separator YearRun)* (Comma? And | Or) YearRun Era?", &ReadYears.YearList),
        new("year-range", "(Units | YearWord)? AnyYear (To | Dash) YearWord? AnyYear Era?", &ReadYears.YearRange),
        new("digits-year-range", "(Units | YearWord)? (Digits Dash Digits | Small Dash Year4 | Year4 Dash Small) Era?", &ReadYears.YearRange),
        new("slash-years", "(YearWord YearAdjective?)? Decimal", &ReadYears.SlashYears),
        new("plan-years", "Number UnitAdjective (Units | YearWord)? (Digits Dash Digits | AnyYear (To | Dash) AnyYear)", &ReadYears.PlanYears),
        new("decade", "(Mod | HalfWord)? DecadeWord (Year4 | Number | Year2) (CenturyWord (Ordinal | Number))? Era?", &ReadLongSpan.Decade),
        new("decade-list", "(Units | DecadeWord) Number (Separator Number)* Separator Number Era?", &ReadLongSpan.DecadeList),
        new("decade-range", "(Units | DecadeWord | CenturyWord) (Ordinal | Number) To (DecadeWord | CenturyWord)? (Ordinal | Number) Era?", &ReadLongSpan.SpanRange),
        new("century", "Mod? CenturyWord (Ordinal | Number) Era?", &ReadLongSpan.Century),
        new("century-list", "(Units | CenturyWord) (Ordinal (Separator Ordinal)* Separator Ordinal | Number (Separator Number)* Separator Number) Era?", &ReadLongSpan.CenturyList),
        new("half-of-decade", "HalfWord Nth (DecadeWord (Year4 | Number | Year2) | CenturyWord (Ordinal | Number)) Era?", &ReadLongSpan.Half),

        // Counted from the reference day.
        new("relative-day", "Today (Comma? DayWord? Weekday)?", &ReadRelative.Day),
        new("relative-night", "Tonight", &ReadRelative.Night),
        new("part-of-day-shift", "Number? PartOfDay Shift", &ReadRelative.PartShift),
        new("weekend", "This? Last WeekWord Shift?", &ReadWeekday.Weekend),
        new("unit-shift", "Mod? (Unit Era? Shift Era? | This Unit Era?)", &ReadRelative.Unit),
        new("this-unit-mod", "(Mod | Ordinal) (YearWord Era? | MonthWord | WeekWord | DayWord)", &ReadRelative.ThisUnit),
        new("n-units-shift", "Approx? ((Number (Comma | Or)? Number | Number | Decimal) Unit | Number UnitAdjective) (Shift | Recent)", &ReadRelative.Units),
        new("sum-shift", "Approx? Number Unit And (Decimal | Number Unit (And Number Unit)?) (Shift | Recent)", &ReadRelative.Sum),
        new("vague-past", "(Units | Some Unit | Some Units) (Shift | Recent)", &ReadRelative.VaguePast),
        new("weekday-shift", "DayWord? Weekday Shift", &ReadWeekday.Shifted),
        new("weekday-of-week", "DayWord? Weekday ThatWeek", &ReadWeekday.Shifted),
        new("weekday-part-shift", "DayWord? Weekday PartOfDay (Shift | ThatWeek)", &ReadWeekday.Part),
        new("weekday-list-of-week", "(Units | DayWord)? Weekday (Separator Weekday)* Separator Weekday ThatWeek", &ReadWeekday.List),
        new("weekday-range", "Units Weekday To DayWord? Weekday", &ReadWeekday.Range),
        new("weekday-list", "(Units | DayWord) Weekday (Separator Weekday)* Separator Weekday", &ReadWeekday.List),
        new("weekday", "DayWord? Weekday", &ReadWeekday.Bare),

        // Times, durations, sets.
        new("hour", "Approx? HourWord Approx? Time PartOfDay?", &ReadTime.Hour),
        new("hour-minute", "Approx? HourWord Approx? Number And Number PartOfDay?", &ReadTime.HourMinute),
        new("hour-quarter", "Approx? HourWord Approx? Number And Decimal PartOfDay?", &ReadTime.HourQuarter),
        new("clock", "Clock PartOfDay?", &ReadTime.Clock),
        new("hour-of-part", "Number (And Number Minute)? PartOfDay", &ReadTime.HourOfPart),
        new("hour-range", "Approx? (HourWord | Units) Time PartOfDay? (To | And) HourWord? Time PartOfDay?", &ReadTimes.Range),
        new("hour-list", "(HourWord | Units) HourItem Separator HourWord? HourItem", &ReadTimes.List),
        new("clock-range", "(Clock PartOfDay? (To | Dash) Clock PartOfDay? | (Number | Decimal) PartOfDay? (To | And) (Number | Decimal) PartOfDay | (Number | Decimal) PartOfDay To (Clock | Number))", &ReadTimes.Range),
        new("hour-last-night", "HourWord? Time PartOfDay Shift", &ReadTime.LastNight),
        new("duration", "Approx? (Number | Decimal) Unit", &ReadDuration.Duration),
        new("duration-sum", "Approx? Number Unit And Number Unit (And Number Unit)?", &ReadDuration.Sum),
        new("duration-and-half", "Approx? Number Unit And Decimal", &ReadDuration.Sum),
        new("duration-adjective", "Approx? Number UnitAdjective", &ReadDuration.Adjective),
        new("duration-range", "Approx? Number Unit (And Decimal)? To Number Unit (And Decimal)?", &ReadDuration.Range),
        new("duration-number-range", "Approx? (Number (To | Comma | Or)? Number | Digits Dash Digits) (Unit | UnitAdjective)", &ReadDuration.Range),
        new("every-unit", "PartOfDay? Every Number? Unit PartOfDay?", &ReadSet.EveryUnit),
        new("every-other", "Number (Unit | PartOfDay) Preposition Every", &ReadSet.EveryOther),
        new("every-weekday", "Every Weekday", &ReadSet.EveryWeekday),
        new("every-part", "Every PartOfDay", &ReadSet.EveryUnit),
        new("weekday-every-week", "(DayWord? Weekday | Weekdays) Every WeekWord", &ReadSet.EveryWeekday),
        new("weekdays", "(Weekdays | Units Weekday)", &ReadSet.EveryWeekday),
        new("every-set", "EverySet PartOfDay?", &ReadSet.EverySet),
        new("rate-per-unit", "Unit", &ReadSet.RatePerUnit),
    ];

    /// <summary>The compiled rules.</summary>
    public static readonly RuleTable Table = new(TableBlock.Embedded(FileName));

    private static ulong Bits(DateTag tags) => (ulong)tags;
}
