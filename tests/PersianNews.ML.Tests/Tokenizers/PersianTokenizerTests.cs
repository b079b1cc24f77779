using System.Text;
using Microsoft.ML.Tokenizers;
using PersianNews.ML.Tokenizers;
using PersianNews.Normalization;
using Xunit;

namespace PersianNews.ML.Tests.Tokenizers;

public sealed class PersianTokenizerTests
{
    private const string Original = "كتــابهاي تازه می\u200Cرود، سلام";
    private static readonly PersianNewsNormalizer Normalizer = new(PersianNormalizer.Light);
    private static readonly PersianNewsPreTokenizer PreTokenizer = new();
    private static readonly string Normalized = PersianNormalizer.Light.Normalize(Original);

    public static TheoryData<string> Kinds => ["bpe", "wordpiece", "bert", "tiktoken"];

    [Fact]
    public void HalfSpacesStayInsideTheirWords()
    {
        const string Text = "می\u200Cرود و برنامه\u200Cها.";
        Assert.Equal(["می\u200Cرود", "و", "برنامه\u200Cها", "."], PreTokenizer.PreTokenize(Text).Select(p => Text.Substring(p.Offset, p.Length)));
        Assert.Equal(PreTokenizer.PreTokenize(Text), PreTokenizer.PreTokenize(Text.AsSpan()));
    }

    [Fact]
    public void BothNormalizeOverloadsAgree()
    {
        Assert.Equal(Normalized, Normalizer.Normalize(Original));
        Assert.Equal(Normalized, Normalizer.Normalize(Original.AsSpan()));
        Assert.NotEqual(Original, Normalized);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void OffsetsComeBackToTheOriginal(string kind)
    {
        Tokenizer tokenizer = Create(kind);
        IReadOnlyList<OriginalToken> tokens = tokenizer.EncodeToOriginal(Original);
        Assert.NotEmpty(tokens);
        Assert.Equal(tokenizer.EncodeToIds(Original), tokens.Select(t => t.Id));

        // Between the tokens of the original lie only spaces and the kashida that was dropped.
        int end = 0;
        foreach (OriginalToken token in tokens.Where(t => t.Span.Length > 0))
        {
            Assert.True(token.Span.Start <= end || Original[end..token.Span.Start].All(c => c is ' ' or 'ـ'), $"a gap before {token}");
            end = Math.Max(end, token.Span.End);
        }

        Assert.Equal(Original.Length, end);
        OriginalToken word = tokens.First(t => t.Span.Start == Original.IndexOf("تازه", StringComparison.Ordinal));
        Assert.InRange(word.Span.Length, 1, "تازه".Length);
    }

    [Fact]
    public void WithoutANormalizerOffsetsAreThoseOfTheText()
    {
        Tokenizer tokenizer = BpeTokenizer.Create(new BpeOptions(Letters(Original)) { PreTokenizer = PreTokenizer });
        Assert.All(tokenizer.EncodeToOriginal(Original), t => Assert.Equal(t.Value, t.Span.Slice(Original).ToString()));
    }

    [Fact]
    public void AForeignNormalizerIsRefused()
    {
        Tokenizer tokenizer = BpeTokenizer.Create(new BpeOptions(Letters(Original)) { Normalizer = LowerCaseNormalizer.Instance });
        Assert.Contains("LowerCaseNormalizer", Assert.Throws<ArgumentException>(() => tokenizer.EncodeToOriginal(Original)).Message, StringComparison.Ordinal);
    }

    private static Tokenizer Create(string kind)
    {
        switch (kind)
        {
            case "bpe":
                return BpeTokenizer.Create(new BpeOptions(Letters(Normalized)) { Normalizer = Normalizer, PreTokenizer = PreTokenizer });
            case "wordpiece":
                return WordPieceTokenizer.Create(Vocabulary(), new WordPieceOptions { Normalizer = Normalizer, PreTokenizer = PreTokenizer });
            case "bert":
                return BertTokenizer.Create(Vocabulary(), new BertOptions { Normalizer = Normalizer, PreTokenizer = PreTokenizer });
            default:
                var ranks = new StringBuilder();
                for (int i = 0; i < 256; i++)
                {
                    ranks.Append(Convert.ToBase64String([(byte)i])).Append(' ').Append(i).Append('\n');
                }

                return TiktokenTokenizer.Create(new MemoryStream(Encoding.ASCII.GetBytes(ranks.ToString())), PreTokenizer, Normalizer);
        }
    }

    private static List<KeyValuePair<string, int>> Letters(string text) => [.. text.Distinct().Select((c, i) => KeyValuePair.Create(c.ToString(), i))];

    private static MemoryStream Vocabulary()
    {
        IEnumerable<string> letters = Normalized.Where(c => c != ' ').Distinct().Select(c => c.ToString());
        string[] tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", .. letters, .. letters.Select(l => "##" + l)];
        return new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', tokens)));
    }
}
