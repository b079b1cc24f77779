using PersianNews.Lexing;
using PersianNews.ModelBuilder.Tables;
using PersianNews.Tables;
using Xunit;

namespace PersianNews.Tests.Lexing;

public class LexerTests
{
    private static readonly Lexicon Numbers = new((in Lexeme _) => 1, TableBlock.Of(LexiconBuilder.Build([])));

    [Fact]
    public void A_word_ends_where_it_does_whatever_follows()
    {
        // Behind a word that is not near the end of the text letters are passed over eight at a time.
        var near = new Lexeme[Lexer.Margin * 2];
        var far = new Lexeme[Lexer.Margin * 2];
        for (int i = 0; i <= char.MaxValue; i++)
        {
            foreach (int length in (int[])[2, 7, 8, 9, 16])
            {
                string word = new string('ظ', length) + (char)i + 'ظ';
                int count = new Lexer(Numbers, word).Read(near);
                new Lexer(Numbers, word + " " + new string('ظ', 20)).Read(far);
                Assert.Equal(near[0].End, far[0].End);
                Assert.Equal(near[count - 1].End, far[count - 1].End);
            }
        }
    }

    [Theory]
    [InlineData("هزار و سیصد و نود و هشت", 1398)]
    [InlineData("هزاروسیصدوهشتاد", 1380)]
    [InlineData("یک‌هزار و سیصد و نود و نه", 1399)]
    [InlineData("یک هزار و چهارصد و سه", 1403)]
    [InlineData("دو هزار و بیست و چهار", 2024)]
    [InlineData("سی‌و‌یکم", 31)]
    [InlineData("سي و يكم", 31)]
    [InlineData("بیست ودوم", 22)]
    [InlineData("شانزدهم", 16)]
    [InlineData("پانزدهمین", 15)]
    [InlineData("سی‌ام", 30)]
    [InlineData("سیام", 30)]
    [InlineData("سی اُم", 30)]
    [InlineData("۱۶م", 16)]
    [InlineData("۲۰ ام", 20)]
    [InlineData("6th", 6)]
    [InlineData("چهار صد", 400)]
    [InlineData("۳۰ میلیون و ۵۰۰ هزار", 30_500_000)]
    [InlineData("۳۰میلیون", 30_000_000)]
    [InlineData("۲ هزار و ۵۰۰", 2500)]
    [InlineData("۳ هزار و ۵۰۰ میلیارد", 3_500_000_000_000)]
    [InlineData("دو هزار میلیارد", 2_000_000_000_000)]
    [InlineData("۱۴۰۳ هزار میلیارد", 1_403_000_000_000_000)]
    [InlineData("۲,۱۴۰,۳۱۶", 2_140_316)]
    [InlineData("٢٬١٤٠٬٣١٦", 2_140_316)]
    [InlineData("۵۸،۵۰۰", 58_500)]
    [InlineData("۱۴۰۳", 1403)]
    [InlineData("14۰٣", 1403)]
    [InlineData("۱۰.۵ میلیون", 10_500_000)]
    [InlineData("دو و نیم میلیون", 2_500_000)]
    [InlineData("صد و بیست و سه هزار و چهارصد و پنجاه و شش", 123_456)]
    public void One_number_is_one_lexeme(string text, long value)
    {
        Lexeme[] lexemes = Lex(text);
        Lexeme number = Assert.Single(lexemes);
        Assert.Equal(LexemeKind.Number, number.Kind);
        Assert.Equal(value, number.Value);
        Assert.Equal(new TextSpan(0, text.Length), number.Span);
    }

    [Theory]
    [InlineData("۲۳/۵", 23.5)]
    [InlineData("۱۰٫۲۵", 10.25)]
    [InlineData("دو و نیم", 2.5)]
    [InlineData("نیم", 0.5)]
    [InlineData("۱,۲۵۰.۷۵", 1250.75)]
    public void Decimals_keep_their_places(string text, double value) =>
        Assert.Equal((decimal)value, Assert.Single(Lex(text)).Value);

    [Theory]
    [InlineData("سه و چهار", "3 # 4")]
    [InlineData("شصت و هفتاد", "60 # 70")]
    [InlineData("سی و بیست", "30 # 20")]
    [InlineData("بیست و یکم و بیست و دوم", "21 # 22")]
    [InlineData("۱۴۰۳/۰۴/۱۶", "1403 / 4 / 16")]
    [InlineData("۱۶-۲۰", "16 - 20")]
    [InlineData("10:30", "10 : 30")]
    [InlineData("۲ هزار و ۱۴۰۳/۴/۵", "2000 # 1403 / 4 / 5")]
    [InlineData("مهربان", "#")]
    [InlineData("سیاه", "#")]
    [InlineData("سه‌نفره", "#")]
    [InlineData("نهاد ۱۶تیر", "# 16 #")]
    public void What_is_not_one_number_stays_apart(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Lex(text).Select(l => l.Kind switch
        {
            LexemeKind.Number => l.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            LexemeKind.Mark => ((char)l.Mantissa).ToString(),
            _ => "#",
        })));

    [Fact]
    public void Lexemes_are_disjoint_and_in_order_whatever_the_text()
    {
        var random = new Random(7);
        const string Pieces = "سهو یکشصتم۱۴۰۳/:.-،\u200C\u200F\u00A0 \n\uD83D\uDE00\0abزارمیلوننیم";
        for (int i = 0; i < 3000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            int end = 0;
            foreach (Lexeme lexeme in Lex(text))
            {
                Assert.True(lexeme.Start >= end && lexeme.End > lexeme.Start && lexeme.End <= text.Length, text);
                end = lexeme.End;
            }
        }
    }

    [Fact]
    public void A_small_buffer_gives_the_same_lexemes()
    {
        string text = string.Concat(Enumerable.Repeat("هزار و سیصد نفر، ۱۲/۵ درصد سه‌نفره\n", 40));
        var buffer = new Lexeme[Lexer.Margin + 3];
        var parts = new List<TextSpan>();
        var lexer = new Lexer(Numbers, text);
        for (int n; (n = lexer.Read(buffer)) > 0;)
        {
            parts.AddRange(buffer.Take(n).Select(l => l.Span));
        }

        Assert.Equal(Lex(text).Select(l => l.Span), parts);
    }

    [Fact]
    public void A_form_in_two_tables_has_the_meanings_of_both()
    {
        var lexicon = new Lexicon((in Lexeme _) => 1, TableBlock.Of(LexiconBuilder.Build([("سه|شنبه", new LexiconSense(2, 20)), ("سه|شنبه", new LexiconSense(4, 40))])));
        foreach (string text in new[] { "سه‌شنبه", "سه شنبه", "سهشنبه", "سه \u00A0 شنبه", "سـه شَنبه" })
        {
            lexicon.Trie.Match(text, 0, out TrieMatch whole, out _);
            Assert.Equal(text.Length, whole.End);
            Assert.Equal((6UL, 20, 40), (lexicon.TagsOf(whole.Entry), lexicon.ValueOf(whole.Entry, 2), lexicon.ValueOf(whole.Entry, 4)));
        }
    }

    private static Lexeme[] Lex(string text)
    {
        var buffer = new Lexeme[text.Length + Lexer.Margin];
        var lexer = new Lexer(Numbers, text);
        int n = lexer.Read(buffer);
        Assert.True(lexer.AtEnd);
        return buffer[..n];
    }
}
