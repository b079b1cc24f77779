using PersianNews;
using PersianNews.Normalization;
using PersianNews.Search;
using PersianNews.Tokenization;

namespace PersianNews.Tests.Documentation;

/// <summary>The code of docs/words.md.</summary>
public static class WordsPage
{
    public static void Kinds(TextWriter Console)
    {
        // begin Kinds
        string text = "دیدار ۱۲٫۵ هزار نفری #جام_باشگاه‌ها را در https://example.ir ببینید 👏🏽 @user";
        foreach (IGrouping<TokenKind, Token> kind in WordTokenizer.Default.Tokenize(text).GroupBy(token => token.Kind))
        {
            Console.WriteLine($"{kind.Key}: {string.Join(" | ", kind.Select(token => token.GetText(text)))}");
        }
        // end Kinds
    }

    public static void Options(TextWriter Console)
    {
        // begin Options
        string text = "پیامبر (ص) در سال ۵۷۰ م. زاده شده است؛ کتاب‌هایش را نخواهیم دید.";
        WordTokenizerOptions[] choices =
        [
            WordTokenizerOptions.Default,
            new() { JoinVerbs = true },
            new() { JoinAbbreviations = true },
            new() { SplitClitics = true },
        ];
        foreach (WordTokenizerOptions options in choices)
        {
            Console.WriteLine(string.Join('|', new WordTokenizer(options).Tokenize(text).Select(token => token.GetText(text))));
        }
        // end Options
    }

    public static void Damaged(TextWriter Console)
    {
        // begin Damaged
        string text = "گزارشها نشان می دهد دراستان باران کم شده";
        foreach (ITokenizer tokenizer in new ITokenizer[] { WordTokenizer.Default, RestoringTokenizer.Default })
        {
            Console.WriteLine(string.Join('|', tokenizer.Tokenize(text).Select(token => token.Span.Slice(text).ToString())));
        }
        // end Damaged
    }

    public static void Sentences(TextWriter Console)
    {
        // begin Sentences
        string wrapped = "دکتر م. رضایی گفت: «رشد ۲.۵ درصد\nاست. بد نیست.» او افزود: امسال\nبهتر است؛ سال آینده هم.";
        var splitter = new SentenceSplitter(new SentenceSplitterOptions { LineEnds = false, Semicolons = true });
        foreach (TextSpan sentence in splitter.Split(wrapped))
        {
            Console.WriteLine(sentence.Slice(wrapped).ToString().Replace('\n', ' '));
        }
        // end Sentences
    }

    public static void Terms(TextWriter Console)
    {
        // begin Terms
        string article = "مسؤولان كتابخانه هاي بزرگ تر می گویند ۱۲ هزار جلد کتاب تازه رسیده است.";
        string query = "کتابخانه‌ها مسئولان";

        var wanted = SearchAnalyzer.Default.Analyze(query).Select(term => term.Key).ToHashSet();
        foreach (SearchTerm term in SearchAnalyzer.Default.Analyze(article))
        {
            Console.WriteLine($"{(wanted.Contains(term.Key) ? '*' : ' ')} {term.Key} ← {term.Span.Slice(article)}");
        }
        // end Terms
    }

    public static void Parts(TextWriter Console)
    {
        // begin Parts
        Console.WriteLine(SearchKey.Of("هیأت") == SearchKey.Of("هیئت") && SearchKey.Of("می رود") == SearchKey.Of("ميرود"));
        Console.WriteLine($"{LightStemmer.Stem("کتاب‌هایش")} {LightStemmer.Stem("کشورها")} {LightStemmer.Stem("ایران")}");

        var stopWords = new StopWords(StopWords.Default.Words.Append("خبرگزاری"));
        var analyzer = new SearchAnalyzer(stopWords: stopWords);
        Console.WriteLine(string.Join(' ', analyzer.Analyze("به گزارش خبرگزاري‌ها باران بارید").Select(term => term.Key)));
        // end Parts
    }
}
