using System.Buffers;
using PersianNews.Normalization;
using PersianNews.Tests.Support;
using PersianNews.Tokenization;
using Xunit;

namespace PersianNews.Tests.Tokenization;

public class TokenInvariantTests
{
    private static readonly ITokenizer[] Tokenizers =
    [
        WordTokenizer.Default,
        new WordTokenizer(new() { JoinVerbs = true, JoinAbbreviations = true }),
        new WordTokenizer(new() { SplitClitics = true }),
        RestoringTokenizer.Default,
    ];

    [Fact]
    public void Every_visible_code_unit_lies_in_exactly_one_token()
    {
        var texts = new TextGenerator(11);
        for (int i = 0; i < 20_000; i++)
        {
            string text = i % 5 == 0 ? texts.NextRaw(40) : texts.Next();
            foreach (ITokenizer tokenizer in Tokenizers)
            {
                int end = 0;
                foreach (Token token in tokenizer.Tokenize(text))
                {
                    Assert.True(token.Span.Start >= end && token.Span.Length > 0 && token.Span.End <= text.Length, text);
                    Invisible(text[end..token.Span.Start]);
                    end = token.Span.End;
                }

                Invisible(text[end..]);
            }
        }
    }

    [Fact]
    public void Wrapped_text_has_the_sentences_of_the_same_text_on_one_line()
    {
        var splitter = new SentenceSplitter(new() { LineEnds = false });
        var texts = new TextGenerator(13);
        string[] quoted = ["او گفت: «باران آمد. هوا سرد شد.» و رفت.", "دکتر م. رضایی (متولد ۱۳۴۰. تهران) آمد.", "«بس است.» او رفت! ۱. نخست", "بی. بی. سی (لندن) گفت: \"آری؟ نه.\" بود."];
        for (int i = 0; i < 20_000; i++)
        {
            string line = string.Join(' ', (i < quoted.Length ? quoted[i] : texts.Next(30)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            string wrapped = line.Replace(' ', '\n');
            TextSpan[] expected = SentenceSplitter.Default.Split(line), actual = splitter.Split(wrapped);
            Assert.True(expected.SequenceEqual(actual), System.Text.Json.JsonSerializer.Serialize(wrapped));
        }
    }

    [Fact]
    public void Sentences_are_in_order_and_leave_nothing_to_see_between_them()
    {
        var texts = new TextGenerator(12);
        for (int i = 0; i < 20_000; i++)
        {
            string text = i % 5 == 0 ? texts.NextRaw(60) : texts.Next(30);
            int end = 0;
            foreach (TextSpan sentence in SentenceSplitter.Default.Split(text))
            {
                Assert.True(sentence.Start >= end && sentence.Length > 0);
                Invisible(text[end..sentence.Start]);
                Assert.False(char.IsWhiteSpace(text[sentence.Start]) || char.IsWhiteSpace(text[sentence.End - 1]));
                end = sentence.End;
            }

            Invisible(text[end..]);
        }
    }

    [Theory]
    [InlineData("می توانیم برویم", "می توانیم|برویم")]
    [InlineData("خانه های قدیمی را می شناسم.", "خانه های|قدیمی|را|می شناسم|.")]
    [InlineData("پیامبر ﷺ فرمود", "پیامبر|ﷺ|فرمود")]
    public void Damaged_text_is_cut_as_if_it_were_restored(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', RestoringTokenizer.Default.Tokenize(text).Select(token => token.Span.Slice(text).ToString())));

    [Fact]
    public void Steady_state_allocates_nothing()
    {
        string text = string.Concat(Enumerable.Repeat("در ۱۲ آبان 1403، «برنامه های» علی (ع) تمام می شود؟ بله. كتاب‌ها 12.5٪ ارزان تر شدند! http://a.ir/b\n", 50));
        var words = new ArrayBufferWriter<Token>(8192);
        var sentences = new ArrayBufferWriter<TextSpan>(2048);
        var chars = new ArrayBufferWriter<char>(65536);
        foreach (Action run in new Action[]
        {
            () => { words.ResetWrittenCount(); WordTokenizer.Default.Tokenize(text, words); },
            () => { sentences.ResetWrittenCount(); SentenceSplitter.Default.Split(text, sentences); },
            () => { chars.ResetWrittenCount(); PersianNormalizer.Light.Normalize(text, chars); },
            () => { chars.ResetWrittenCount(); PersianNormalizer.Default.Normalize(text, chars); },
            () => { chars.ResetWrittenCount(); PersianNormalizer.Search.Normalize(text, chars); },
            () => Assert.False(PersianNormalizer.Default.IsNormalized(text)),
        })
        {
            Assert.Equal(0, SteadyState.AllocationOf(run));
        }
    }

    [Theory]
    [InlineData("1\uFE0F\u20E3")]
    [InlineData("❤\uFE0F")]
    public void An_emoji_is_whole_in_restored_text_too(string emoji)
    {
        string text = $"می روم {emoji} خانه";
        Assert.Contains(RestoringTokenizer.Default.Tokenize(text), token => token.Kind == TokenKind.Emoji && token.Span == new TextSpan(7, emoji.Length));
    }

    [Fact]
    public void The_pieces_of_a_token_are_joined_over_any_white_space() =>
        Assert.Equal("می_رود", new Token(new(0, 6), TokenKind.Word).GetText("می\tرود"));

    [Fact]
    public void A_guillemet_that_nothing_closes_leaves_other_quotations_whole()
    {
        const string text = "او « باز \"برویم. زود\" گفت.";
        Assert.Equal(text.Length, Assert.Single(SentenceSplitter.Default.Split(text)).Length);
    }

    private static void Invisible(string gap) => Assert.All(gap, c => Assert.True(TokenClasses.Of(c) is TokenClass.Space or TokenClass.LineEnd or TokenClass.Invisible, $"U+{(int)c:X4}"));
}
