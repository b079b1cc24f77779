using System.Text;
using PersianNews.Normalization;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Normalization;

public class NormalizerInvariantTests
{
    private static readonly PersianNormalizer[] Presets = [PersianNormalizer.Default, PersianNormalizer.Light, PersianNormalizer.Search];

    [Fact]
    public void Normalizing_twice_changes_nothing_more()
    {
        var texts = new TextGenerator(1);
        var wrong = new List<string>();
        for (int i = 0; i < 100_000; i++)
        {
            Idempotent(texts.Next(), wrong);
        }

        for (int i = 0; i < 5_000; i++)
        {
            Idempotent(texts.NextRaw(40), wrong);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20).Prepend($"{wrong.Count} texts")));
    }

    [Fact]
    public void Normalizing_the_shared_texts_twice_changes_nothing_more()
    {
        var wrong = new List<string>();
        foreach (string file in new[] { "normalizer.tsv", "word-tokenizer.tsv", "sentence-splitter.tsv" })
        {
            foreach (TextCase row in TextCase.Read(Repository.Shared("cases", file)))
            {
                Idempotent(row.Input, wrong);
                Idempotent(row.Expected, wrong);
            }
        }

        foreach (string path in Directory.GetFiles(Repository.Shared("samples"), "*.txt"))
        {
            Idempotent(File.ReadAllText(path), wrong);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void None_changes_nothing_until_something_is_switched_on()
    {
        var none = new PersianNormalizer(NormalizerOptions.None);
        var texts = new TextGenerator(3);
        for (int i = 0; i < 20_000; i++)
        {
            string text = i % 4 == 0 ? texts.NextRaw(40) : texts.Next();
            Assert.Same(text, none.Normalize(text));
            Assert.True(none.IsNormalized(text));
        }

        const string mixed = " علي  گفت :  12 كتاب ميخواهم ... ";
        Assert.Equal(" علي  گفت :  ۱۲ كتاب ميخواهم ... ", With(NormalizerOptions.None with { Digits = DigitForms.Persian }));
        Assert.Equal(" علی  گفت :  12 کتاب میخواهم ... ", With(NormalizerOptions.None with { PersianLetters = true }));
        Assert.Equal(" علي  گفت :  12 كتاب مي\u200Cخواهم ... ", With(NormalizerOptions.None with { HalfSpaces = HalfSpaceHandling.Restore }));

        static string With(NormalizerOptions options) => new PersianNormalizer(options).Normalize(mixed);
    }

    // Each of these changed once more when it was normalized again.
    public static TheoryData<string, string, string> Settling => new()
    {
        { "search", "\uFBA5", "ه" },
        { "search", "\uFBA4 ما", "ه ما" },
        { "search", "ه\u200Cی\u200Cد", "ه د" },
        { "search", "ا\u0655", "ا" },
        { "search", "هء ی", "ه" },
        { "editorial", "سرمایهء.ما", "سرمایهٔ. ما" },
        { "editorial", "ه ء.ما", "هٔ. ما" },
        { "editorial", "خانهء#ما2", "خانهٔ#ما ۲" },
        { "editorial", "،\uFE6Bb\uFC44", "، @bلی" },
        { "editorial", "و.ش...", "و.ش…" },
        { "editorial", "۵ها یی", "۵هایی" },
        { "editorial", "۵ها\u200Cه", "۵ هاه" },
        { "tanwin", "جزء\u064B\u200Cآمد", "جزءآمد" },
        { "yeh", "\uFBA5", "ه\u200Cی" },
        { "marks", "خنهے", "خنه" },
        { "teh", "مدرسة ما", "مدرسه ما" },
        { "removed", "۲۰\u200Cدر", "۲۰ در" },
        { "collapsed", "چرا ? ؟", "چرا؟" },
    };

    [Theory]
    [MemberData(nameof(Settling))]
    public void One_pass_settles_what_depends_on_another_change(string choice, string text, string expected)
    {
        NormalizerOptions options = choice switch
        {
            "search" => NormalizerOptions.Search,
            "tanwin" => NormalizerOptions.Light with { KeepTanwin = true },
            "yeh" => NormalizerOptions.Light with { Ezafe = EzafeForms.Yeh },
            "marks" => NormalizerOptions.Editorial with { RemoveAllMarks = true },
            "teh" => NormalizerOptions.Search with { TehMarbutaAsEzafe = true },
            "removed" => NormalizerOptions.Light with { HalfSpaces = HalfSpaceHandling.Remove },
            "collapsed" => NormalizerOptions.Light with { CollapseMarks = true },
            _ => NormalizerOptions.Editorial,
        };
        var normalizer = new PersianNormalizer(options);
        Assert.Equal(expected, normalizer.Normalize(text));
        Assert.Equal(expected, normalizer.Normalize(expected));
    }

    [Fact]
    public void Angle_brackets_before_a_protected_tag_come_to_an_end()
    {
        var normalizer = new PersianNormalizer(NormalizerOptions.Light with { Markup = MarkupHandling.Protect });
        Assert.Equal("الف <<br/>-۱", normalizer.Normalize("الف <<br/>-1"));
    }

    [Fact]
    public void Edits_lead_from_the_original_to_the_normal_form_and_back()
    {
        var texts = new TextGenerator(2);
        for (int i = 0; i < 20_000; i++)
        {
            string text = texts.Next();
            foreach (PersianNormalizer normalizer in Presets)
            {
                NormalizedText result = normalizer.NormalizeWithOffsets(text);
                Assert.Equal(normalizer.Normalize(text), result.Text);
                EditsAreComplete(result);
            }
        }
    }

    [Fact]
    public void Offsets_are_monotone_and_exact_both_ways()
    {
        var texts = new TextGenerator(3);
        for (int i = 0; i < 10_000; i++)
        {
            NormalizedText result = PersianNormalizer.Default.NormalizeWithOffsets(texts.Next());
            OffsetMap map = result.Offsets;
            Assert.Equal(new TextSpan(0, result.Original.Length), map.ToOriginal(new(0, result.Text.Length)));
            Assert.Equal(new TextSpan(0, result.Text.Length), map.ToNormalized(new(0, result.Original.Length)));
            Monotone(result.Text.Length, result.Original.Length, map.ToOriginal);
            Monotone(result.Original.Length, result.Text.Length, map.ToNormalized);
            Exact(result);
        }
    }

    [Fact]
    public void What_is_protected_stays()
    {
        string[] islands = ["https://a.ir/كتاب?x=1,2", "c.d@e.org", "@some_name", "#برنامه_هاي2", "Image2.jpg", "ATM74", "👨\u200D👩\u200D👧", "❤\uFE0F\u200D🔥", "1\uFE0F\u20E3", "192.168.1.10"];
        var texts = new TextGenerator(4);
        for (int i = 0; i < 20_000; i++)
        {
            string island = islands[i % islands.Length];
            string text = $"{texts.Next(4)} {island} {texts.Next(4)}";
            Assert.Contains(island, PersianNormalizer.Default.Normalize(text), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Streams_give_what_the_whole_text_gives()
    {
        var texts = new TextGenerator(5);
        var lines = new StringBuilder();
        while (lines.Length < 700_000)
        {
            lines.Append(texts.Next(200)).Append('\n', lines.Length % 3);
        }

        var line = new StringBuilder();
        while (line.Length < 400_000)
        {
            line.Append(texts.Next(30).Replace('\n', ' ').Replace('\r', ' ')).Append(". ");
        }

        foreach (string text in new[] { "", "\n", " یک ", lines.ToString(), line.ToString(), new string(' ', 300_000) + "متن", new string('ک', 300_000), new string('\n', 200_000) })
        {
            string whole = PersianNormalizer.Default.Normalize(text);
            using var written = new StringWriter();
            PersianNormalizer.Default.Normalize(new StringReader(text), written);
            Assert.Equal(whole, written.ToString());

            // UTF-8 cannot carry lone surrogates.
            string valid = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            using var output = new MemoryStream();
            using var input = new MemoryStream(Encoding.UTF8.GetBytes(valid));
            await PersianNormalizer.Default.NormalizeAsync(input, output, TestContext.Current.CancellationToken);
            Assert.Equal(PersianNormalizer.Default.Normalize(valid), Encoding.UTF8.GetString(output.ToArray()));
        }
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var normalizer = new PersianNormalizer(NormalizerOptions.Light with { RemoveInvisible = false });
        using var input = new MemoryStream([0xEF, 0xBB, 0xBF, (byte)'a']);
        using var output = new MemoryStream();
        normalizer.Normalize(input, output);
        Assert.Equal("a"u8.ToArray(), output.ToArray());
    }

    [Fact]
    public void A_normal_text_comes_back_as_the_same_instance()
    {
        string text = new("هوا امروز خوب است؛ می‌رویم.".AsSpan());
        Assert.Same(text, PersianNormalizer.Default.Normalize(text));
        NormalizedText result = PersianNormalizer.Default.NormalizeWithOffsets(text);
        Assert.Same(text, result.Text);
        Assert.True(result.Offsets.IsIdentity);
        Assert.Empty(result.Edits);
    }

    private static void Idempotent(string text, List<string> wrong)
    {
        foreach (PersianNormalizer normalizer in Presets)
        {
            string once = normalizer.Normalize(text);
            string twice = normalizer.Normalize(once);
            if (once != twice)
            {
                wrong.Add($"{normalizer.Options.HalfSpaces}: {Show(text)} → {Show(once)} → {Show(twice)}");
            }
            else if (!normalizer.IsNormalized(once))
            {
                wrong.Add($"{normalizer.Options.HalfSpaces}: not called normal: {Show(once)}");
            }
        }
    }

    private static void EditsAreComplete(NormalizedText result)
    {
        int original = 0;
        int normalized = 0;
        foreach (NormalizationEdit edit in result.Edits)
        {
            int kept = edit.Original.Start - original;
            Assert.True(kept >= 0 && kept == edit.Normalized.Start - normalized, Show(result.Original));
            Assert.Equal(result.Original.Substring(original, kept), result.Text.Substring(normalized, kept));
            Assert.NotEqual(EditReasons.None, edit.Reasons);
            original = edit.Original.End;
            normalized = edit.Normalized.End;
        }

        Assert.Equal(result.Original[original..], result.Text[normalized..]);
    }

    private static void Exact(NormalizedText result)
    {
        int original = 0;
        foreach (NormalizationEdit edit in result.Edits)
        {
            for (int shift = edit.Normalized.Start - edit.Original.Start; original < edit.Original.Start; original++)
            {
                if (result.Text.Length > 1 && result.Original.Length > 1)
                {
                    Assert.Equal(new TextSpan(original, 1), result.Offsets.ToOriginal(new(original + shift, 1)));
                    Assert.Equal(new TextSpan(original + shift, 1), result.Offsets.ToNormalized(new(original, 1)));
                }
            }

            original = edit.Original.End;
        }
    }

    private static void Monotone(int length, int otherLength, Func<TextSpan, TextSpan> map)
    {
        int start = 0;
        int end = 0;
        for (int i = 0; i < length; i++)
        {
            if (length == 1)
            {
                return; // the whole, which maps to the whole
            }

            TextSpan one = map(new(i, 1));
            Assert.True(one.Start >= start && one.End >= end && one.Length >= 0 && one.End <= otherLength);
            (start, end) = (one.Start, one.End);
        }
    }

    private static string Show(string text) => string.Concat(text.Select(c => c is >= ' ' and < '\u007F' or >= 'ء' and <= 'ی' ? c.ToString() : $"\\u{(int)c:X4}"));
}
