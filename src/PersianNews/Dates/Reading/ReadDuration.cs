using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Readings of lengths of time.</summary>
internal static class ReadDuration
{
    /// <summary>سه روز; حدود دو ماه; نیم ساعت.</summary>
    public static Outcome Duration(ref DateReader r)
    {
        Lexeme number = Amount(in r.Get(DateTag.Number | DateTag.Decimal));
        var unit = (DateUnit)r.Value(DateTag.AnyUnit);
        if (IsAge(ref r, unit) || number is { Mantissa: 1, Scale: 0 } && !r.Has(DateTag.Approx) && IsFish(ref r, unit))
        {
            return Outcome.Nothing;
        }

        // «سه ربع ساعت»
        if (number.Kind == LexemeKind.Entry && r.Before() is { Kind: LexemeKind.Number, Mantissa: 1 or 3, Scale: 0 } quarters && !r.Has(DateTag.Approx))
        {
            bool read = DateDuration.TryCreate(number.Mantissa * quarters.Mantissa, number.Scale, unit, out DateDuration minutes);
            Outcome outcome = read ? Accept(ref r, minutes) : Outcome.Decline;
            r.Lead = -1;
            return outcome;
        }

        // «ده‌ها هزار سال» is no number of years, «رشد صفر سال گذشته» none at all.
        // «شماره ۱۵۱۵ سال», «باخت ۳ بر ۲ هفته گذشته» have numbers of their own.
        bool named = number.Digits > 2 && r.IsBefore(DateTag.NumberHead) || ReadRelative.EndsScore(ref r, in number, before: 1);
        if (named || number.Mantissa == 0 || IsMeasurement(in number, unit) || r.IsBefore(DateTag.Some) || !DateDuration.TryCreate(number.Mantissa, number.Scale, unit, out DateDuration duration))
        {
            return Outcome.Decline;
        }

        if (IsOneOrTwo(ref r, in number) && DateDuration.TryCreate(1, 0, unit, out DateDuration one))
        {
            var least = new DateExpression { Form = DateForm.Duration, Duration = one };
            r.Add(in least);
            Accept(ref r, duration);
            r.Lead = -1;
            return Outcome.Accept;
        }

        return Accept(ref r, duration);
    }

    /// <summary>دو ساعت و ۱۵ دقیقه; یک سال و نیم.</summary>
    public static Outcome Sum(ref DateReader r) => TrySum(ref r, out DateDuration sum, out _) ? Accept(ref r, sum) : Outcome.Decline;

    /// <summary>Adds what the numbers and units of a match say, from the greatest unit down; «و نیم» is half of the unit before it.</summary>
    /// <param name="r">The match.</param>
    /// <param name="sum">The sum.</param>
    /// <param name="finest">The smallest unit in it; of halves that it takes.</param>
    public static bool TrySum(ref DateReader r, out DateDuration sum, out DateUnit finest)
    {
        sum = default;
        finest = DateUnit.Century + 1;
        int units = r.CountOf(DateTag.AnyUnit);
        for (int i = 0; i < units; i++)
        {
            var unit = (DateUnit)r.Value(DateTag.AnyUnit, i);
            bool half = r.Has(DateTag.Decimal) && i == units - 1;
            long n = r.Get(DateTag.Number, i).Mantissa;
            if (unit >= finest || n > 100_000 || half && Amount(in r.Get(DateTag.Decimal)) is not { Mantissa: 5, Scale: 1 }
                || !DateDuration.TryCreate(half ? n * 10 + 5 : n, half ? 1 : 0, unit, out DateDuration part))
            {
                return false;
            }

            sum = sum.Plus(part);
            finest = !half ? unit : unit == DateUnit.Year ? DateUnit.Month : DateUnit.Day;
        }

        return true;
    }

    /// <summary>جنگ هشت‌ساله; ۷۲ ساعته; not the age in دختر ۷ ساله.</summary>
    public static Outcome Adjective(ref DateReader r)
    {
        var unit = (DateUnit)r.Value(DateTag.UnitAdjective);
        bool lasting = r.IsNearBefore(DateTag.Lasting, 3) || IsSecond(ref r) || IsOfThings(ref r);
        if (unit == DateUnit.Year && !lasting || IsOfPerson(ref r) || r.IsNearBefore(DateTag.Age, 2) && !lasting)
        {
            return Outcome.Decline;
        }

        return DateDuration.TryCreate(r.Get(DateTag.Number).Mantissa, 0, unit, out DateDuration duration) ? Accept(ref r, duration) : Outcome.Decline;
    }

    // «سرشماری‌های ۱۰ ساله»: of people the plural is mostly another.
    private static bool IsOfThings(ref DateReader r) =>
        r.EndsWith(r.Before(), "های") && DateReader.ContextOf(r.Before()) != DateLexicon.PersonValue && DateReader.ContextOf(r.Before(2)) != DateLexicon.PersonValue;

    // «برنامه‌ای ۵ ساله یا ۱۰ ساله»: the noun stands before the first of the two.
    private static bool IsSecond(ref DateReader r) =>
        r.Before().End - r.Before().Start <= 2 && r.IsBefore(DateTag.UnitAdjective, 2) && r.IsBefore(DateTag.Number, 3) && r.IsNearBefore(DateTag.Lasting, 3, out _, from: 4);

    /// <summary>۲۰ روز تا یک ماه; ۲ تا ۳ سال.</summary>
    public static Outcome Range(ref DateReader r)
    {
        DateTag numbers = r.Has(DateTag.Part) ? DateTag.Part : DateTag.Number;
        bool adjective = r.Has(DateTag.UnitAdjective);
        DateTag units = adjective ? DateTag.UnitAdjective : DateTag.AnyUnit;
        var first = (DateUnit)r.Value(units);
        DateUnit second = r.CountOf(units) > 1 ? (DateUnit)r.Value(units, 1) : first;
        bool age = IsAge(ref r, first) || adjective && first == DateUnit.Year && !r.IsNearBefore(DateTag.Lasting, 3);
        if (age)
        {
            return Outcome.Nothing;
        }

        bool bare = numbers == DateTag.Number && !r.Has(DateTag.To | DateTag.Or) && r.CountOf(units) == 1;
        if (bare && !AreNeighbours(in r.Get(numbers), in r.Get(numbers, 1)))
        {
            return Outcome.Decline;
        }

        // «۳ ماه تا یک سال و نیم»; of «۳ تا ۴ ماه و ۲.۵ متر» only the months.
        bool halfFirst = IsHalved(ref r, r.CountOf(units) > 1 ? r.Captures[..r.CaptureOf(DateTag.To)] : default);
        bool halfLast = IsHalved(ref r, r.Captures);
        if (!halfLast && (r.Captures[^1].Slot & (ulong)DateTag.Decimal) != 0)
        {
            r.DropLast();
            r.DropLast();
        }

        bool score = numbers == DateTag.Part && (r.Get(numbers).Mantissa == 0 || r.Get(numbers, 1).Mantissa == 0);
        if (score || r.Get(r.Captures[0]).Has(LexemeFlags.AfterSeparator) || r.Get(numbers, 1).Has(LexemeFlags.BeforeSeparator)
            || !TryCreate(r.Get(numbers).Mantissa, halfFirst, first, out DateDuration one)
            || !TryCreate(r.Get(numbers, 1).Mantissa, halfLast, second, out DateDuration two))
        {
            return Outcome.Decline;
        }

        // «۴-۳ ماه», as it is printed from right to left.
        bool turned = numbers == DateTag.Part && r.Get(numbers).Mantissa > r.Get(numbers, 1).Mantissa;
        var e = new DateExpression { Form = DateForm.Duration, Duration = turned ? two : one };
        r.Add(in e);
        return Accept(ref r, turned ? one : two);
    }

    private static bool IsHalved(ref DateReader r, ReadOnlySpan<Capture> end) =>
        end.Length > 0 && (end[^1].Slot & (ulong)DateTag.Decimal) != 0 && r.Get(end[^1]) is { Mantissa: 5, Scale: 1 };

    private static bool TryCreate(long number, bool andHalf, DateUnit unit, out DateDuration duration)
    {
        duration = default;
        return number < 100_000 && DateDuration.TryCreate(andHalf ? number * 10 + 5 : number, andHalf ? 1 : 0, unit, out duration);
    }

    /// <summary>Whether two numbers side by side stand for "about so many": «دو سه روز», «پنج، شش ماه»; in words only.</summary>
    public static bool AreNeighbours(in Lexeme one, in Lexeme two) =>
        one.Digits == 0 && two.Digits == 0 && one.Mantissa is > 0 and < 20 && two.Mantissa == one.Mantissa + 1 && !one.Has(LexemeFlags.Ordinal);

    /// <summary>Whether «دو» stands in «یکی دو روز».</summary>
    public static bool IsOneOrTwo(ref DateReader r, in Lexeme number) =>
        number is { Digits: 0, Mantissa: 2, Scale: 0 } && !r.Has(DateTag.Approx) && DateReader.ContextOf(r.Before()) == DateLexicon.OneOfTwoValue;

    /// <summary>A number or «ربع», which is one before a unit only: in coin prices it is a quarter coin.</summary>
    public static Lexeme Amount(in Lexeme lexeme) =>
        lexeme.Kind == LexemeKind.Entry && DateReader.ValueOf(in lexeme, DateTag.Decimal) is > 0 and int hundredths ? lexeme with { Mantissa = hundredths, Scale = 2 } : lexeme;

    // «قرارداد این سرمربی ۶۹ ساله», «نوزاد دختر ۶ ماهه»: the noun before is of a person, and so is the age.
    private static bool IsOfPerson(ref DateReader r)
    {
        bool before = DateReader.ContextOf(r.Before()) == DateLexicon.PersonValue;
        bool farther = DateReader.ContextOf(r.Before(2)) == DateLexicon.PersonValue && r.Before().Kind is LexemeKind.Word or LexemeKind.Entry && !r.IsBefore(DateTag.Lasting);
        return before || farther;
    }

    /// <summary>«این ماهی», «یک ماهی قرمز»: only as a rate («ماهی یک میلیون») or with a number («حدود ۷ ماهی است») is it the month.</summary>
    public static bool IsFish(ref DateReader r, DateUnit unit) =>
        unit == DateUnit.Month && r.Has(DateTag.MonthWord) && r.EndsWith(in r.Get(DateTag.MonthWord), "ی");

    // «بالای ۱۸ سال», «۲۵ سال سن دارد», but not «سابقه‌ای ۳۰ سال دارد», «از ۱۸ سالگی به مدت ۵ سال»
    private static bool IsAge(ref DateReader r, DateUnit unit)
    {
        if (unit is not (DateUnit.Year or DateUnit.Month) || r.IsText(r.Before(), "مدت"))
        {
            return false;
        }

        bool before = r.IsNearBefore(DateTag.Age, 3, out Lexeme word) && DateReader.ValueOf(in word, DateTag.Age) != DateLexicon.AfterAge;
        return before || r.IsAfter(DateTag.Age) && !r.IsNearBefore(DateTag.Lasting, 3);
    }

    // «رکورد ۹/۹۲ ثانیه» is a measurement, not a span of the story.
    private static bool IsMeasurement(in Lexeme number, DateUnit unit) => number.Scale > 0 && unit == DateUnit.Second;

    private static Outcome Accept(ref DateReader r, DateDuration duration)
    {
        var e = new DateExpression { Form = DateForm.Duration, Duration = duration };
        r.Modifier = ReadRelative.Approximation(ref r);
        r.Lead = r.Options.ArticleSpans && r.Modifier != DateModifier.None ? 1 : 0;
        return r.Accept(in e, DateKind.Duration, PhraseTag.Duration);
    }
}
