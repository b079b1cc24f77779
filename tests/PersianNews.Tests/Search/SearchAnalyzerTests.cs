using PersianNews.Search;
using Xunit;

namespace PersianNews.Tests.Search;

public class SearchAnalyzerTests
{
    [Fact]
    public void A_document_and_a_query_meet_whatever_their_damage()
    {
        string[] document = Keys("کتاب‌های درسی در مدرسه‌ها پخش می‌شود.");
        Assert.Equal(document, Keys("كتاب های درسي در مدرسه ها پخش می شود"));
        Assert.Equal(["کتاب", "درسی", "مدرسه", "پخش"], document);

        static string[] Keys(string text) => SearchAnalyzer.Default.Analyze(text).Select(term => term.Key).ToArray();
    }
}
