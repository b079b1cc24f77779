using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;
using Xunit;

namespace PersianNews.Tests.Normalization.HalfSpaces.Lines;

public class LineScannerTests
{
    // «|» stands for a wall, «_» for a half-space before a word.
    [Theory]
    [InlineData("باران می آید", "| باران می آید | |")]
    [InlineData("باران، برف", "| باران | برف | |")]
    [InlineData("کتاب\u200Cها  را", "| کتاب _ها | را | |")]
    [InlineData("۱۲ متر", "| | متر | |")]
    [InlineData("باران\nبرف", "| باران | |")] // to the end of the line
    [InlineData("", "| |")]
    public void A_line_is_words_between_walls(string text, string expected)
    {
        var parts = default(PartBuffer);
        LineScanner.Scan(text, 0, 8192, ref parts);
        Assert.Equal(expected, string.Join(' ', parts.Items.ToArray().Select(part => part.IsWall ? "|" : (part.Before == Gap.HalfSpace ? "_" : "") + text.Substring(part.Start, part.Length))));
    }

    [Fact]
    public void A_long_line_is_cut_at_a_wall_or_after_all_at_a_space()
    {
        var parts = default(PartBuffer);
        string commas = string.Concat(Enumerable.Repeat("باران برف، ", 100)), spaces = string.Concat(Enumerable.Repeat("باران برف ", 100));
        int end = LineScanner.Scan(commas, 0, 80, ref parts);
        Assert.Equal('،', commas[end]);
        Assert.InRange(end, 80, 120);
        end = LineScanner.Scan(spaces, 0, 80, ref parts);
        Assert.Equal(' ', spaces[end]);
        Assert.InRange(end, 320, 450);
    }

    [Fact]
    public void A_word_is_read_alike_wherever_it_ends_and_whatever_follows()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            for (int length = 1; length <= 17; length += length == 1 ? 6 : 1)
            {
                string word = new string('ل', length - 1) + 'گ' + (char)i;
                AssertRead(word + " " + new string('ب', 20));
                if (length == 7)
                {
                    AssertRead(word);
                }
            }
        }
    }

    private static void AssertRead(string text)
    {
        var parts = default(PartBuffer);
        LineScanner.Scan(text, 0, 8192, ref parts);
        int end = 0;
        while (end < text.Length && Letters.Code(text[end]) != 0)
        {
            end++;
        }

        Part word = parts.Items[1];
        Assert.True(end == word.End, $"U+{(int)text[word.End - 1]:X4} {end} {word.End}");
        Assert.Equal(Letters.Hash(text.AsSpan(0, end)), word.Hash);
    }
}
