using PersianNews.Lexing;
using PersianNews.Tables;

namespace PersianNews.Dates.Reading;

/// <summary>
/// The words of dates, compiled from the tables of <c>Data/</c>; PersianNews.ModelBuilder/Tables/DateWords.cs says what each kind of
/// row becomes.
/// </summary>
internal static class DateLexicon
{
    /// <summary>The name of the embedded file.</summary>
    public const string FileName = "date-words.table";

    /// <summary>The slots of words that another may hang on by nothing: «جمعهشب», «چندماه», «هرشب».</summary>
    public const DateTag GluingTags = DateTag.Weekday | DateTag.Some | DateTag.Every;

    /// <summary>The lexicon.</summary>
    public static readonly Lexicon Instance = new(TagNumber, TableBlock.Embedded(FileName))
    {
        GluingWords = (ulong)GluingTags,
        GluingPrepositions = "درازتاطی",
        GluedWords = (ulong)(DateTag.AnyUnit | DateTag.Units | DateTag.Number | DateTag.Ordinal | DateTag.MonthMah | DateTag.Weekday | DateTag.Season | DateTag.RelativeDay
            | DateTag.RelativeYear | DateTag.Mod | DateTag.PartOfDay | DateTag.Some),
    };

    /// <summary>Value of an entry that shot words carry: no slot, only context.</summary>
    public const int ShotValue = 1;

    /// <summary>Value of a past form of a verb.</summary>
    public const int PastValue = 2;

    /// <summary>Value of a present or future form of a verb.</summary>
    public const int FutureValue = 3;

    /// <summary>Value of است and its like: a verb, but no word about when.</summary>
    public const int CopulaValue = 4;

    /// <summary>Value of پیش از میلاد: no calendar here counts the year before it.</summary>
    public const int BeforeChristValue = 5;

    /// <summary>Value of یکی, which before دو means one or two.</summary>
    public const int OneOfTwoValue = 6;

    /// <summary>Value of a noun for one person: of what is said of him in years, an adjective is his age.</summary>
    public const int PersonValue = 7;

    /// <summary>Value of رکورد and آیه: numbers with a colon after them are no time of day.</summary>
    public const int RatioHeadValue = 8;

    /// <summary>Value of the market that a weekday gives its name (جمعه‌بازار).</summary>
    public const int MarketValue = 9;

    /// <summary>Value of what only a market of goods or money is called: سرمایه، ارز.</summary>
    public const int FinanceValue = 10;

    /// <summary>Value of a noun for what has a title: فیلم، رمان.</summary>
    public const int WorkValue = 11;

    /// <summary>Value of a noun before a number that may be told by its date too: جلسه.</summary>
    public const int DatedHead = 1;

    /// <summary>Value of a word that makes the years before it an age, but not those behind it: «۲۵ سال دارد».</summary>
    public const int AfterAge = 1;

    /// <summary>In the value of an event: a year of two digits may follow (انتخابات ۸۸).</summary>
    public const int DomesticEvent = 1;

    /// <summary>In the value of an event: something or someone made in that year (محصول ۲۰۱۸، متولد ۱۳۶۳).</summary>
    public const int MadeEvent = 2;

    /// <summary>Value of a noun that can only be counted: نفر، تومان.</summary>
    public const int StrictCount = 1;

    /// <summary>Value of a noun that can be counted, and makes a verb with داد or کرد: خبر، دیدار.</summary>
    public const int VerbalCount = 2;

    /// <summary>Value of a noun that may be counted, and may begin what is told of a year: behind a year of four digits, or a recent one of two, it says nothing.</summary>
    public const int SmallCount = 3;

    /// <summary>Value of بین: what follows it with «و» between is a range.</summary>
    public const int BetweenWord = 2;

    /// <summary>Value of میان, which in «یک روز در میان» means every second one.</summary>
    public const int AlternateWord = 1;

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

    private static ulong TagNumber(in Lexeme lexeme)
    {
        if (lexeme.Kind == LexemeKind.Mark)
        {
            // «جمعه / ۶ فروردین ۱۴۰۰ / ۰۸:۴۵»: between spaces a slash divides what a comma would.
            bool divides = lexeme.Has(LexemeFlags.SpaceBefore) && (char)lexeme.Mantissa == '/';
            return (ulong)(TagMark((char)lexeme.Mantissa) | (divides ? DateTag.Comma : DateTag.None));
        }

        if (lexeme.Mantissa < 0 || lexeme.Has(LexemeFlags.AfterWord))
        {
            // «مقارن28 اسفند»: what hangs on a word can be the day of a month, and no more.
            return (ulong)(lexeme is { Digits: 1 or 2, Scale: 0, Mantissa: > 0 and < 32 } && !lexeme.Has(LexemeFlags.BeforeSeparator) ? DateTag.Small : DateTag.None);
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
        '،' or ',' or '٬' or '|' => DateTag.Comma,
        '-' or '–' or '—' or '\u2011' or '\u2012' or '−' => DateTag.Dash,
        '(' or '[' or '﴾' or '﴿' => DateTag.Open,
        ')' or ']' => DateTag.Close,
        ':' or '：' => DateTag.Colon,
        '/' or '.' or '٫' or '⁄' or '∕' => DateTag.Slash,
        _ => DateTag.None,
    };
}
