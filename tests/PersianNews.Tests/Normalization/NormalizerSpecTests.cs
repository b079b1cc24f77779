using System.Text.Json;
using System.Text.Json.Serialization;
using PersianNews.Normalization;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Normalization;

public class NormalizerSpecTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    [Fact]
    public void Texts_have_the_normal_form_that_the_specification_gives()
    {
        var wrong = new List<string>();
        foreach (string line in File.ReadLines(Repository.PathOf("tests", "specs", "normalizer.jsonl")))
        {
            using JsonDocument spec = JsonDocument.Parse(line);
            bool chosen = spec.RootElement.TryGetProperty("options", out JsonElement options);
            var normalizer = new PersianNormalizer(chosen ? options.Deserialize<NormalizerOptions>(Json)! : NormalizerOptions.Editorial);
            string text = spec.RootElement.GetProperty("text").GetString()!;
            string expected = spec.RootElement.GetProperty("normal").GetString()!;
            string actual = normalizer.Normalize(text);
            if (actual != expected)
            {
                wrong.Add($"{text} → {actual}, not {expected}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Reasons_tell_what_was_done()
    {
        NormalizedText result = PersianNormalizer.Default.NormalizeWithOffsets("كتاب ها , 12");
        Assert.Equal("کتاب‌ها، ۱۲", result.Text);
        Assert.Equal(
            [
                new NormalizationEdit(new(0, 1), new(0, 1), EditReasons.Letter),
                new NormalizationEdit(new(4, 1), new(4, 1), EditReasons.HalfSpace),
            ],
            result.Edits.Take(2));
        Assert.Contains(result.Edits, edit => edit.Reasons.HasFlag(EditReasons.Punctuation));
        Assert.Equal(EditReasons.Digit, result.Edits[^1].Reasons);
    }

    [Fact]
    public void Any_normalizer_gives_a_string()
    {
        ITextNormalizer normalizer = PersianNormalizer.Light;
        Assert.Equal("کتاب ها", normalizer.NormalizeToString("كتاب  ها"));
        Assert.Equal("", normalizer.NormalizeToString(""));
        Assert.Throws<ArgumentNullException>("normalizer", () => ((ITextNormalizer)null!).NormalizeToString("متن"));
    }

    [Fact]
    public void Hostile_texts_take_no_longer_than_others()
    {
        // Each of these was or could be the worst case of some look-ahead; quadratic work would not end within the test run.
        foreach (string unit in new[] { "\"", "'", "''", "`", "‘", "«", "(", "\u200C", "\u00AD", "ـ", ".", "…", "#", "@", "a@", "a.", "1,", "1.", "<", "&", "<a", "<script>", "<style>", "<!--", "http://", "ه ی ", "َ", "\u200D", "”", " ” ", "„", "&a;", "&#x;", "اف ", "👍🏽\u200D", ":)", "؟", "م.", "\uFDFA" })
        {
            string text = string.Concat(Enumerable.Repeat(unit, 400_000 / unit.Length));
            foreach (NormalizerOptions options in new[] { NormalizerOptions.Editorial, NormalizerOptions.Search with { DecodeEntities = true, Markup = MarkupHandling.Strip } })
            {
                Assert.NotNull(new PersianNormalizer(options).Normalize(text));
            }
        }
    }

    [Theory]
    [InlineData("<script>", "</script>")]
    [InlineData("<STYLE type=\"text/css\">", "</style>")]
    [InlineData("<!--", "-->")]
    public void What_is_no_text_goes_however_long_it_is(string open, string close)
    {
        var normalizer = new PersianNormalizer(NormalizerOptions.Light with { Markup = MarkupHandling.Strip });
        string code = string.Concat(Enumerable.Repeat("var x = 1;\n", 3000));
        string page = "پیش " + open + code + close + " پس";
        Assert.Equal("پیش پس", normalizer.Normalize(page));
        using var written = new StringWriter();
        normalizer.Normalize(new StringReader(page), written);
        Assert.Equal("پیش پس", written.ToString());
        NormalizedText mapped = normalizer.NormalizeWithOffsets(page);
        Assert.Equal(new TextSpan(page.Length - 2, 2), mapped.Offsets.ToOriginal(new(4, 2)));
        Assert.Equal("پیش", normalizer.Normalize("پیش " + open + code));
        Assert.Equal("الف ب", normalizer.Normalize("<scripture>الف</scripture> <styled-x>ب"));
    }
}
