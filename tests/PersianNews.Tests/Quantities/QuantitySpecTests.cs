using System.Buffers;
using System.Text.Json;
using PersianNews.Quantities;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Quantities;

/// <summary>tests/specs/quantities.jsonl: what is a quantity, and what is not.</summary>
public class QuantitySpecTests
{
    public static TheoryData<string> Cases() => [.. File.ReadLines(Repository.PathOf("tests", "specs", "quantities.jsonl"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_the_case(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        string text = json.RootElement.GetProperty("text").GetString()!;
        string[] expected = [.. json.RootElement.GetProperty("quantities").EnumerateArray().Select(Expected)];
        Assert.Equal(expected, PersianQuantityParser.Default.Find(text).Select(q => Describe(q, text)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_the_case_in_Arabic_letters_and_inside_a_text(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        string plain = json.RootElement.GetProperty("text").GetString()!;
        string text = "متن. " + plain.Replace('ی', 'ي').Replace('ک', 'ك') + " .";
        int[] expected = [.. json.RootElement.GetProperty("quantities").EnumerateArray().Select(q => q.GetProperty("start").GetInt32() + 5)];
        Assert.Equal(expected, PersianQuantityParser.Default.Find(text).Select(q => q.Span.Start));
    }

    [Fact]
    public void Money_of_Iran_has_its_amount_in_rials()
    {
        QuantityMatch range = Assert.Single(PersianQuantityParser.Default.Find("۲ تا ۳ همت"));
        Assert.Equal("IRR", range.Unit!.Code);
        Assert.Equal(20_000_000_000_000m, range.Rials);
        Assert.Equal(30_000_000_000_000m, range.RialsUpTo);
        Assert.Null(Assert.Single(PersianQuantityParser.Default.Find("۲۰ دلار")).Rials);
    }

    [Fact]
    public void Allocates_nothing_once_it_is_warm()
    {
        string text = string.Join(' ', File.ReadLines(Repository.PathOf("tests", "specs", "quantities.jsonl")));
        var output = new ArrayBufferWriter<QuantityMatch>(4096);
        Assert.Equal(0, SteadyState.AllocationOf(() =>
        {
            output.ResetWrittenCount();
            PersianQuantityParser.Default.Find(text, output);
        }));
        Assert.NotEqual(0, output.WrittenCount);
    }

    [Fact]
    public void A_text_longer_than_the_window_reads_as_its_parts()
    {
        const string line = "در این سال ۳۰ میلیون و ۵۰۰ هزار نفر آمدند و بیش از ۷۰ درصد ماندند\n";
        string text = string.Concat(Enumerable.Repeat(line, 2000));
        QuantityMatch[] one = PersianQuantityParser.Default.Find(line);
        QuantityMatch[] all = PersianQuantityParser.Default.Find(text);
        Assert.Equal(2, one.Length);
        Assert.Equal(2000 * 2, all.Length);
        for (int i = 0; i < all.Length; i++)
        {
            QuantityMatch expected = one[i % 2];
            Assert.Equal(new TextSpan(expected.Span.Start + i / 2 * line.Length, expected.Span.Length), all[i].Span);
            Assert.Equal(expected.Modifier, all[i].Modifier);
        }
    }

    private static string Expected(JsonElement q) => string.Join(' ',
        q.GetProperty("start").GetInt32(), q.GetProperty("text").GetString(), q.GetProperty("kind").GetString(),
        q.TryGetProperty("value", out JsonElement value) ? value.GetDecimal().ToString("0.##") : "",
        q.TryGetProperty("upTo", out JsonElement upTo) ? upTo.GetDecimal().ToString("0.##") : "",
        q.TryGetProperty("unit", out JsonElement unit) ? unit.GetString() : "",
        q.TryGetProperty("modifier", out JsonElement modifier) ? modifier.GetString() : "");

    private static string Describe(QuantityMatch q, string text) => string.Join(' ',
        q.Span.Start, q.Span.Slice(text).ToString(), q.Kind.ToString().ToLowerInvariant(),
        q.Kind == QuantityKind.Ratio && q.Unit is null ? "" : q.Value.ToString("0.##"),
        q.UpTo?.ToString("0.##"),
        q.UnitName(text),
        q.Modifier switch
        {
            QuantityModifier.AtLeast => "at_least",
            QuantityModifier.AtMost => "at_most",
            QuantityModifier.MoreThan => "more_than",
            QuantityModifier.LessThan => "less_than",
            QuantityModifier.Approximate => "approx",
            _ => "",
        });
}
