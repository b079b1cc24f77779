using Microsoft.ML.Tokenizers;
using PersianNews.ML.Tests.Support;
using PersianNews.ML.Tokenizers;
using PersianNews.Normalization;
using PersianNews.Tokenization;
using Xunit;

namespace PersianNews.ML.Tests.Tokenizers;

public sealed class PersianTokenizerTests
{
    /// <summary>Arabic letters, kashida, harakat, half-spaces kept, lost and doubled, emoji, letters outside the BMP, a lone surrogate, lines.</summary>
    private static readonly string[] Texts =
    [
        "كتــابهاي تازه می\u200Cرود، سلام",
        "مى\u200C\u200Cرود   و بَرنامه هاي «نو»؛ ٤٥٬٦ درصد",
        "سلام😀👨\u200D👩\u200D👧 و 𝕏 𐎠𐎡\n\n\tخطّ دوم…  ",
        "  \uD83Dشكسته\uDE00 تمام. http://a.ir/ب @کاربر #برچسب_تازه a.b@c.ir",
        "ﻻ ﷼ ﷲ ﺳﻼﻡ  ی\u0654 هٔ ة",
        "میتوانیم دراین باره گزارشهای تازه ای بخوانیم",
    ];

    public static TheoryData<TokenizerKind, bool, int> Cases
    {
        get
        {
            var cases = new TheoryData<TokenizerKind, bool, int>();
            foreach (TokenizerKind kind in Enum.GetValues<TokenizerKind>())
            {
                for (int text = 0; text < Texts.Length; text++)
                {
                    cases.Add(kind, false, text);
                    cases.Add(kind, true, text);
                }
            }

            return cases;
        }
    }

    [Fact]
    public void Half_spaces_stay_inside_their_words()
    {
        const string Text = "می\u200Cرود و برنامه\u200Cها.";
        var preTokenizer = new PersianNewsPreTokenizer();
        Assert.Equal(["می\u200Cرود", "و", "برنامه\u200Cها", "."], preTokenizer.PreTokenize(Text).Select(p => Text.Substring(p.Offset, p.Length)));

        // The built-in ones split there, or drop them.
        Assert.Contains("\u200C", PreTokenizer.CreateWordOrNonWord().PreTokenize(Text).Select(p => Text.Substring(p.Offset, p.Length)));
        Assert.DoesNotContain('\u200C', string.Concat(PreTokenizer.CreateWordOrPunctuation().PreTokenize(Text).Select(p => Text.Substring(p.Offset, p.Length))));
    }

    [Theory]
    [InlineData(PreTokenizerSpaces.Drop)]
    [InlineData(PreTokenizerSpaces.BeforeWord)]
    public void Pieces_are_in_order_and_lose_nothing_but_white_space(PreTokenizerSpaces spaces)
    {
        var preTokenizer = new PersianNewsPreTokenizer(spaces: spaces);
        Assert.Equal(spaces, preTokenizer.Spaces);
        foreach (string text in Texts.Append("").Append(" \n "))
        {
            (int Offset, int Length)[] pieces = [.. preTokenizer.PreTokenize(text)];
            Assert.Equal(pieces, preTokenizer.PreTokenize(text.AsSpan()));
            int end = 0;
            foreach ((int offset, int length) in pieces)
            {
                Assert.True(length > 0);
                Assert.True(spaces == PreTokenizerSpaces.Drop ? string.IsNullOrWhiteSpace(text[end..offset]) : offset == end, $"{text}: {end}..{offset}");
                end = offset + length;
            }

            Assert.True(spaces == PreTokenizerSpaces.Drop ? string.IsNullOrWhiteSpace(text[end..]) : end == text.Length);
        }
    }

    [Fact]
    public void Spaces_begin_the_next_piece()
    {
        const string Text = " سلام  دنیا!\n";
        var preTokenizer = new PersianNewsPreTokenizer(spaces: PreTokenizerSpaces.BeforeWord);
        Assert.Equal([" سلام", "  دنیا", "!", "\n"], preTokenizer.PreTokenize(Text).Select(p => Text.Substring(p.Offset, p.Length)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PersianNewsPreTokenizer(spaces: (PreTokenizerSpaces)7));
    }

    [Fact]
    public void Any_tokenizer_may_cut_the_pieces()
    {
        var joining = new PersianNewsPreTokenizer(new WordTokenizer(new WordTokenizerOptions { JoinVerbs = true }));
        const string Text = "خبر گفته شده است.";
        Assert.Equal(["خبر", "گفته شده است", "."], joining.PreTokenize(Text).Select(p => Text.Substring(p.Offset, p.Length)));
    }

    [Fact]
    public void Both_normalize_overloads_agree()
    {
        foreach (PersianNormalizer normalizer in new[] { PersianNormalizer.Light, PersianNormalizer.Default, PersianNormalizer.Search })
        {
            var adapter = new PersianNewsNormalizer(normalizer);
            Assert.Same(normalizer, adapter.Inner);
            Assert.All(Texts, text => Assert.Equal(normalizer.Normalize(text), adapter.Normalize(text)));
            Assert.All(Texts, text => Assert.Equal(normalizer.Normalize(text), adapter.Normalize(text.AsSpan())));
        }

        Assert.NotEqual(Texts[0], new PersianNewsNormalizer().Normalize(Texts[0]));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Offsets_come_back_to_the_original(TokenizerKind kind, bool editorial, int number)
    {
        string text = Texts[number];
        PersianNormalizer normalizer = editorial ? PersianNormalizer.Default : PersianNormalizer.Light;
        NormalizedText normalized = normalizer.NormalizeWithOffsets(text);
        Tokenizer tokenizer = Vocabularies.Create(kind, normalized.Text, new PersianNewsNormalizer(normalizer), new PersianNewsPreTokenizer());
        IReadOnlyList<EncodedToken> encoded = tokenizer.EncodeToTokens(text, out string? theirs);
        IReadOnlyList<OriginalToken> tokens = tokenizer.EncodeToOriginal(text);
        Assert.Equal(normalized.Text, theirs ?? text);
        Assert.Equal(encoded.Select(t => (t.Id, t.Value)), tokens.Select(t => (t.Id, t.Value)));

        var covered = new bool[text.Length];
        int start = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            TextSpan span = tokens[i].Span;
            (int at, int length) = encoded[i].Offset.GetOffsetAndLength(normalized.Text.Length);
            string there = normalized.Text.Substring(at, length), here = span.Slice(text).ToString();

            // In order, whole characters, and what stands there is what the token was made of.
            Assert.True(span.Start >= start, $"{tokens[i]} stands before its neighbour");
            start = span.Start;
            Assert.False(here is [var first, ..] && char.IsLowSurrogate(first) && span.Start > 0 && char.IsHighSurrogate(text[span.Start - 1]), $"{tokens[i]} begins inside a character");
            Assert.False(here is [.., var last] && char.IsHighSurrogate(last) && span.End < text.Length && char.IsLowSurrogate(text[span.End]), $"{tokens[i]} ends inside a character");
            Assert.True(there.Length == 0 || IsMadeOf(there, here), $"'{there}' is not what becomes of '{here}'");
            covered.AsSpan(span.Start, span.Length).Fill(true);
        }

        // What no token stands for is what the normalizer dropped, or white space.
        for (int i = 0; i < text.Length; i++)
        {
            bool dropped = normalized.Offsets.ToNormalized(new TextSpan(i, 1)).Length == 0;
            Assert.True(covered[i] || dropped || char.IsWhiteSpace(text[i]), $"U+{(int)text[i]:X4} at {i} belongs to no token");
        }

        bool IsMadeOf(string there, string here) =>
            there == here || Letters(there).All(letter => Letters(normalizer.Normalize(here)).Contains(letter) || Letters(normalizer.Normalize("ب" + here)).Contains(letter) || letter is '\u200C');

        static IEnumerable<char> Letters(string text) => text.Where(c => !char.IsWhiteSpace(c) && !char.IsSurrogate(c));
    }

    [Fact]
    public void Places_are_where_one_would_point_at()
    {
        // written by hand: code units  0  1 23  4 5  6 78 9…
        const string Text = "كتــاب می\u200Cرود 😀";
        Tokenizer bpe = Vocabularies.Create(TokenizerKind.Bpe, "کتاب می\u200Cرود 😀", new PersianNewsNormalizer(), new PersianNewsPreTokenizer());
        Assert.Equal(
            [("ک", 0, 1), ("ت", 1, 1), ("ا", 4, 1), ("ب", 5, 1), ("م", 7, 1), ("ی", 8, 1), ("\u200C", 9, 1), ("ر", 10, 1), ("و", 11, 1), ("د", 12, 1), ("😀", 14, 2)],
            bpe.EncodeToOriginal(Text).Select(t => (t.Value, t.Span.Start, t.Span.Length)));

        // The four bytes of an emoji each have the place of the whole.
        foreach (TokenizerKind kind in new[] { TokenizerKind.ByteLevelBpe, TokenizerKind.Tiktoken })
        {
            Tokenizer bytes = Vocabularies.Create(kind, "", new PersianNewsNormalizer(), new PersianNewsPreTokenizer());
            Assert.Equal(Enumerable.Repeat(new TextSpan(14, 2), 4), bytes.EncodeToOriginal(Text).TakeLast(4).Select(t => t.Span));
        }
    }

    [Theory]
    [InlineData(TokenizerKind.ByteLevelBpe)]
    [InlineData(TokenizerKind.Tiktoken)]
    public void With_their_spaces_texts_come_back_whole(TokenizerKind kind)
    {
        foreach (string text in Texts.Where(t => !t.Contains('\uD83D', StringComparison.Ordinal)))
        {
            Tokenizer keeping = Vocabularies.Create(kind, "", new PersianNewsNormalizer(), new PersianNewsPreTokenizer(spaces: PreTokenizerSpaces.BeforeWord));
            Assert.Equal(PersianNormalizer.Light.Normalize(text), keeping.Decode(keeping.EncodeToIds(text)));
            Tokenizer dropping = Vocabularies.Create(kind, "", new PersianNewsNormalizer(), new PersianNewsPreTokenizer());
            Assert.DoesNotContain(' ', dropping.Decode(dropping.EncodeToIds(text))!);
        }
    }

    [Fact]
    public void Without_a_normalizer_offsets_are_those_of_the_text()
    {
        foreach (string text in Texts)
        {
            Tokenizer tokenizer = Vocabularies.Create(TokenizerKind.Bpe, text, null, new PersianNewsPreTokenizer());
            Assert.All(tokenizer.EncodeToOriginal(text), t => Assert.Equal(t.Value, t.Span.Slice(text).ToString()));
        }
    }

    [Fact]
    public void A_text_normalized_beforehand_leads_back_too()
    {
        string text = Texts[0];
        NormalizedText normalized = PersianNormalizer.Light.NormalizeWithOffsets(text);
        Tokenizer bare = Vocabularies.Create(TokenizerKind.Bpe, normalized.Text, null, new PersianNewsPreTokenizer());
        Tokenizer equipped = Vocabularies.Create(TokenizerKind.Bpe, normalized.Text, new PersianNewsNormalizer(), new PersianNewsPreTokenizer());
        Assert.Equal(equipped.EncodeToOriginal(text), bare.EncodeToTokens(normalized.Text, out _).Select(t => t.ToOriginal(normalized)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EncodedToken(0, "", new Range(0, text.Length + 5)).ToOriginal(normalized));
    }

    [Fact]
    public void Special_tokens_stand_for_no_part_of_the_text()
    {
        var bert = (BertTokenizer)Vocabularies.Create(TokenizerKind.Bert, "خبر", new PersianNewsNormalizer(), new PersianNewsPreTokenizer());
        IReadOnlyList<OriginalToken> tokens = bert.EncodeToOriginal("خبر");
        Assert.Equal(["خ", "##ب", "##ر"], tokens.Select(t => t.Value));
        Assert.Equal(bert.EncodeToIds("خبر"), bert.BuildInputsWithSpecialTokens(tokens.Select(t => t.Id)));
    }

    [Fact]
    public void An_empty_text_has_no_tokens()
    {
        foreach (TokenizerKind kind in Enum.GetValues<TokenizerKind>())
        {
            Tokenizer tokenizer = Vocabularies.Create(kind, "ب", new PersianNewsNormalizer(), new PersianNewsPreTokenizer());
            Assert.Empty(tokenizer.EncodeToOriginal(""));
            Assert.Empty(tokenizer.EncodeToOriginal(" \n"));
            Assert.Throws<ArgumentNullException>(() => tokenizer.EncodeToOriginal(null!));
        }
    }

    [Fact]
    public void A_foreign_normalizer_is_refused()
    {
        Tokenizer tokenizer = Vocabularies.Create(TokenizerKind.Bpe, Texts[0], LowerCaseNormalizer.Instance, new PersianNewsPreTokenizer());
        Assert.Contains("LowerCaseNormalizer", Assert.Throws<ArgumentException>(() => tokenizer.EncodeToOriginal(Texts[0])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_tokenizer_serves_many_threads()
    {
        Tokenizer tokenizer = Vocabularies.Create(TokenizerKind.Tiktoken, "", new PersianNewsNormalizer(PersianNormalizer.Default), new PersianNewsPreTokenizer());
        IReadOnlyList<OriginalToken>[] expected = [.. Texts.Select(tokenizer.EncodeToOriginal)];
        Parallel.For(0, 600, i => Assert.Equal(expected[i % Texts.Length], tokenizer.EncodeToOriginal(Texts[i % Texts.Length])));
    }
}
