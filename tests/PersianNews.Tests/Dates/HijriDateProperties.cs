using System.Globalization;
using System.Reflection;
using System.Text;
using PersianNews.Dates;
using Xunit;

namespace PersianNews.Tests.Dates;

/// <summary>What holds for the days of both Hijri calendars, tried on some thousand of them.</summary>
public class HijriDateProperties
{
    private const int Days = 4000;

    private static readonly int FirstSolar = SolarHijriDate.MinValue.ToDateOnly().DayNumber;
    private static readonly int LastSolar = SolarHijriDate.MaxValue.ToDateOnly().DayNumber;
    private static readonly int FirstLunar = LunarHijriDate.MinValue.ToDateOnly().DayNumber;
    private static readonly int LastLunar = LunarHijriDate.MaxValue.ToDateOnly().DayNumber;

    [Fact]
    public void Solar_days_keep_their_order_and_come_back_from_every_form()
    {
        foreach ((DateOnly one, DateOnly two) in Pairs(1, FirstSolar, LastSolar))
        {
            SolarHijriDate a = SolarHijriDate.FromDateOnly(one);
            SolarHijriDate b = SolarHijriDate.FromDateOnly(two);
            Assert.Equal((one, two), (a.ToDateOnly(), b.ToDateOnly()));
            AssertSame(a, b, one.CompareTo(two), a.ToString("d", DigitShape.Persian));
            Assert.Equal((one < two, one >= two), (a < b, a >= b));
            Assert.Equal(b, a.AddDays(b.DaysSince(a)));
            Assert.Equal(a, new SolarHijriDate(a.Year, 1, 1).AddDays(a.DayOfYear - 1));
            Assert.InRange(a.DayOfYear, 1, SolarHijriDate.DaysInYear(a.Year));
        }
    }

    [Fact]
    public void Lunar_days_keep_their_order_and_come_back_from_every_form()
    {
        foreach ((DateOnly one, DateOnly two) in Pairs(2, FirstLunar, LastLunar))
        {
            LunarHijriDate a = LunarHijriDate.FromDateOnly(one);
            LunarHijriDate b = LunarHijriDate.FromDateOnly(two);
            Assert.Equal((one, two), (a.ToDateOnly(), b.ToDateOnly()));
            AssertSame(a, b, one.CompareTo(two), a.ToString("d", DigitShape.Persian));
            Assert.Equal((one < two, one >= two), (a < b, a >= b));
            Assert.Equal(b, a.AddDays(b.DaysSince(a)));
            Assert.Equal(a, new LunarHijriDate(a.Year, 1, 1).AddDays(a.DayOfYear - 1));
            Assert.InRange(a.DayOfYear, 1, LunarHijriDate.DaysInYear(a.Year));
        }
    }

    [Fact]
    public void Moving_by_months_is_moving_by_years()
    {
        var random = new Random(3);
        for (int i = 0; i < Days; i++)
        {
            SolarHijriDate solar = SolarHijriDate.FromDateOnly(new DateOnly(random.Next(1000, 3000), random.Next(1, 13), random.Next(1, 29)));
            LunarHijriDate lunar = LunarHijriDate.FromDateOnly(solar.ToDateOnly());
            int years = random.Next(-300, 300);
            int months = random.Next(-3000, 3000);
            Assert.Equal(solar.AddMonths(12 * years), solar.AddYears(years));
            Assert.Equal(lunar.AddMonths(12 * years), lunar.AddYears(years));
            Assert.Equal((solar.Year * 12 + solar.Month + months, Math.Min(solar.Day, SolarHijriDate.DaysInMonth(solar.AddMonths(months).Year, solar.AddMonths(months).Month))), Index(solar.AddMonths(months)));
            Assert.Equal((lunar.Year * 12 + lunar.Month + months, Math.Min(lunar.Day, LunarHijriDate.DaysInMonth(lunar.AddMonths(months).Year, lunar.AddMonths(months).Month))), Index(lunar.AddMonths(months)));
        }

        static (int, int) Index<T>(T date)
            where T : ISpanFormattable
        {
            string text = date.ToString(null, CultureInfo.InvariantCulture);
            int[] parts = [.. text.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
            return (parts[0] * 12 + parts[1], parts[2]);
        }
    }

    [Fact]
    public void Every_day_follows_the_day_before_it_through_the_published_months_and_beyond()
    {
        LunarHijriDate before = new LunarHijriDate(1262, 1, 1);
        for (LunarHijriDate day = before.AddDays(1); day.Year < 1453; day = day.AddDays(1))
        {
            bool next = day.Day == before.Day + 1 && day.Month == before.Month && day.Year == before.Year
                || day.Day == 1 && before.Day == LunarHijriDate.DaysInMonth(before.Year, before.Month) && day.AddMonths(-1).Month == before.Month;
            Assert.True(next, $"{before} → {day}");
            Assert.True(day > before);
            before = day;
        }
    }

    /// <summary>Whoever can use one can use the other.</summary>
    [Fact]
    public void The_two_dates_are_siblings()
    {
        string[] own = ["WeekOfYear", "IsLeapYear", "IsPublished"];
        string[] solar = Surface(typeof(SolarHijriDate));
        string[] lunar = Surface(typeof(LunarHijriDate));
        Assert.Equal(solar, lunar);

        string[] Surface(Type type) =>
            [.. type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => member is not MethodInfo { IsSpecialName: true } || member.Name.StartsWith("op_", StringComparison.Ordinal))
                .Where(member => !own.Contains(member.Name))
                .Select(member => member.ToString()!.Replace(type.Name, "Date", StringComparison.Ordinal))
                .Concat(type.GetInterfaces().Select(face => face.ToString().Replace(type.Name, "Date", StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal)];
    }

    private static void AssertSame<T>(T a, T b, int order, string persian)
        where T : struct, IComparable<T>, ISpanParsable<T>, IUtf8SpanParsable<T>
    {
        Assert.Equal(order, Math.Sign(a.CompareTo(b)));
        Assert.Equal(order == 0, a.GetHashCode() == b.GetHashCode());
        Assert.Equal(a, T.Parse(a.ToString()!, null));
        Assert.Equal(a, T.Parse(Encoding.UTF8.GetBytes(persian), null));
    }

    private static IEnumerable<(DateOnly One, DateOnly Two)> Pairs(int seed, int first, int last)
    {
        var random = new Random(seed);
        yield return (DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
        for (int i = 0; i < Days; i++)
        {
            int one = random.Next(first, last + 1);
            int near = Math.Clamp(one + random.Next(-400, 400), first, last);
            yield return (DateOnly.FromDayNumber(one), DateOnly.FromDayNumber(i % 2 == 0 ? near : random.Next(first, last + 1)));
        }
    }
}
