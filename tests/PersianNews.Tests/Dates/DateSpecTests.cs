using PersianNews.Dates;
using Xunit;

namespace PersianNews.Tests.Dates;

public class DateSpecTests
{
    public static TheoryData<DateSpec> Positive => [.. DateSpecs.Positive];

    public static TheoryData<DateSpec> Negative => [.. DateSpecs.Negative];

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Positive))]
    public void Every_expression_is_found_with_its_value(DateSpec spec) => AssertMatches(spec);

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Negative))]
    public void Nothing_else_is_found(DateSpec spec)
    {
        AssertMatches(spec);
        Assert.DoesNotContain(spec.Dates, date => date.Rule == spec.Not);
    }

    [Fact]
    public void Every_rule_has_a_positive_and_a_negative_spec()
    {
        var shown = DateSpecs.Positive.SelectMany(spec => spec.Dates).Select(date => date.Rule).ToHashSet();
        shown.UnionWith(DateSpecs.Negative.Select(spec => spec.Silent ?? ""));
        var refused = DateSpecs.Negative.Select(spec => spec.Not ?? "").ToHashSet();
        Assert.DoesNotContain(PersianDateParser.Rules, rule => !shown.Contains(rule.Name) || !refused.Contains(rule.Name));
        Assert.DoesNotContain(refused, name => name.Length > 0 && PersianDateParser.Rules.All(rule => rule.Name != name));
    }

    [Fact]
    public void Rule_names_are_unique() =>
        Assert.Equal(PersianDateParser.Rules.Count, PersianDateParser.Rules.Select(rule => rule.Name).Distinct().Count());

    private static void AssertMatches(DateSpec spec) =>
        Assert.Equal(
            spec.Dates.Select(date => $"{date.Span} | {date.Kind} | {date.Value} | {date.Jalali} | {date.Mod} | {date.Rule}"),
            spec.Parser.Find(spec.Text, new DateContext(spec.Reference)).Select(match =>
                $"{match.Span.Slice(spec.Text)} | {DateNames.Of(match.Kind)} | {match.ToTimex()} | {match.ToJalali()} | {DateNames.Of(match.Modifier)} | {match.Rule.Name}"));
}
