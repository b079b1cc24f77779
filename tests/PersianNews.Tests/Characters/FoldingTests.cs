using PersianNews.Characters;
using Xunit;

namespace PersianNews.Tests.Characters;

public class FoldingTests
{
    [Theory]
    [InlineData("علي", "علی")]
    [InlineData("كتاب", "کتاب")]
    [InlineData("كـتـاب", "کتاب")]
    [InlineData("آبان", "ابان")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("۱٤0３", "1403")]
    [InlineData("ﻻله", "لاله")]
    [InlineData("\uFDFC", "ریال")]
    [InlineData("\u200Fروز\u200E", "روز")]
    [InlineData("URL", "url")]
    public void Spellings_of_one_word_fold_together(string text, string folded) =>
        Assert.Equal(folded, Folding.FoldString(text));

    [Theory]
    [InlineData('ب', CharClass.Letter)]
    [InlineData('a', CharClass.ForeignLetter)]
    [InlineData('۷', CharClass.Digit)]
    [InlineData(' ', CharClass.Space)]
    [InlineData('\u00A0', CharClass.Space)]
    [InlineData('\n', CharClass.LineBreak)]
    [InlineData('\u200C', CharClass.Joiner)]
    [InlineData('ـ', CharClass.Ignorable)]
    [InlineData('،', CharClass.Punctuation)]
    [InlineData('+', CharClass.Symbol)]
    [InlineData('\uD83D', CharClass.Surrogate)]
    [InlineData('\0', CharClass.Other)]
    internal void Code_units_have_classes(char c, CharClass expected) => Assert.Equal(expected, Folding.ClassOf(c));

    [Fact]
    public void Folding_twice_changes_nothing_more()
    {
        for (int c = 0; c < char.MaxValue; c++)
        {
            string once = Folding.FoldString(((char)c).ToString());
            Assert.Equal(once, Folding.FoldString(once));
        }
    }
}
