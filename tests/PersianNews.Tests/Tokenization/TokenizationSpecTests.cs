using System.Text.Json;
using PersianNews.Tests.Support;
using PersianNews.Tokenization;
using Xunit;

namespace PersianNews.Tests.Tokenization;

public class TokenizationSpecTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [Fact]
    public void Texts_have_the_tokens_that_the_specification_gives() => Check("tokens.jsonl", "tokens", (text, options) =>
    {
        var tokenizer = new WordTokenizer(options is { } o ? o.Deserialize<WordTokenizerOptions>(Json)! : WordTokenizerOptions.Default);
        return tokenizer.Tokenize(text).Select(token => token.GetText(text));
    });

    [Fact]
    public void Texts_have_the_sentences_that_the_specification_gives() => Check("sentences.jsonl", "sentences", (text, options) =>
    {
        var splitter = new SentenceSplitter(options is { } o ? o.Deserialize<SentenceSplitterOptions>(Json)! : SentenceSplitterOptions.Default);
        return splitter.Split(text).Select(span => span.Slice(text).ToString());
    });

    [Fact]
    public void The_shared_word_cases_hold()
    {
        var wrong = new List<string>();
        foreach (TextCase row in TextCase.Read(Repository.Shared("cases", "word-tokenizer.tsv")))
        {
            string[] actual = row.Kind switch
            {
                "opt.join-verbs" => Texts(row.Input, new() { JoinVerbs = true }),
                "opt.join-abbr" => Texts(row.Input, new() { JoinAbbreviations = true }),
                "opt.mask" => WordTokenizer.Default.TokenizeMasked(row.Input),
                _ => Texts(row.Input, new()),
            };
            if (string.Join('\t', actual) != row.Expected)
            {
                wrong.Add($"{row.Id} {row.Kind}: {row.Input} → {string.Join(" | ", actual)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void The_shared_sentence_cases_hold()
    {
        foreach (TextCase row in TextCase.Read(Repository.Shared("cases", "sentence-splitter.tsv")))
        {
            Assert.Equal(row.Expected, string.Join('\n', SentenceSplitter.Default.Split(row.Input).Select(span => span.Slice(row.Input).ToString())));
        }
    }

    private static string[] Texts(string text, WordTokenizerOptions options) =>
        new WordTokenizer(options).Tokenize(text).Select(token => token.GetText(text)).ToArray();

    private static void Check(string file, string property, Func<string, JsonElement?, IEnumerable<string>> run)
    {
        var wrong = new List<string>();
        foreach (string line in File.ReadLines(Repository.PathOf("tests", "specs", file)))
        {
            using JsonDocument spec = JsonDocument.Parse(line);
            string text = spec.RootElement.GetProperty("text").GetString()!;
            JsonElement? options = spec.RootElement.TryGetProperty("options", out JsonElement o) ? o : null;
            string[] expected = spec.RootElement.GetProperty(property).EnumerateArray().Select(e => e.GetString()!).ToArray();
            string[] actual = run(text, options).ToArray();
            if (!expected.SequenceEqual(actual))
            {
                wrong.Add($"{text} → {string.Join(" | ", actual)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
