using PersianNews.Characters;
using PersianNews.Words;
using Xunit;

namespace PersianNews.Tests.Words;

public class FoldedWordsTests
{
    [Fact]
    public void A_word_is_found_in_every_spelling_and_keeps_its_row()
    {
        var words = new FoldedWords([("می‌شود", "verb"), ("کتاب", "noun"), ("كتاب", "again"), ("", "nothing"), (new string('ب', FoldedWords.LongestKey + 1), "long")]);

        Assert.Equal("verb", Value(words, "میشود"));
        Assert.Equal("verb", Value(words, "مي شود"));
        Assert.Equal("verb", Value(words, "مـی\u200Cشوَد"));
        Assert.Equal("noun", Value(words, "كتاب"));
        Assert.Null(Value(words, ""));
        Assert.Null(Value(words, "ً"));
        Assert.Null(Value(words, "دفتر"));
        Assert.Null(Value(words, new string('ب', FoldedWords.LongestKey + 1)));
        Assert.Null(Value(words, new string('ب', FoldedWords.LongestKey)));
        Assert.Equal(5, words.Count);
        Assert.Equal(("كتاب", "again"), (words.WordAt(2).ToString(), words.ValueAt(2).ToString()));
    }

    [Fact]
    public void Many_words_are_told_apart()
    {
        string[] all = [.. Enumerable.Range(0, 5000).Select(i => string.Concat(i.ToString("x4").Select(c => (char)('ب' + c % 16))) + i % 10)];
        var words = new FoldedWords(all.Where((_, i) => i % 2 == 0).Select(word => (word, word)));
        var known = new HashSet<string>(all.Where((_, i) => i % 2 == 0).Select(word => Folding.FoldString(word)));

        Assert.All(all, word => Assert.Equal(known.Contains(Folding.FoldString(word)), words.Contains(word)));
    }

    [Fact]
    public void Every_set_of_the_library_has_words_that_it_finds()
    {
        foreach (WordSet set in Enum.GetValues<WordSet>())
        {
            FoldedWords words = FoldedWords.Embedded(set);
            Assert.NotEqual(0, words.Count);
            for (int i = 0; i < words.Count; i++)
            {
                Assert.True(words.Contains(words.WordAt(i)), $"{set}: {words.WordAt(i)}");
            }
        }
    }

    private static string? Value(FoldedWords words, string word) => words.TryGet(word, out ReadOnlySpan<char> value) ? value.ToString() : null;
}
