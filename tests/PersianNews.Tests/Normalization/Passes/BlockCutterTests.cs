using PersianNews.Normalization.Passes;
using Xunit;

namespace PersianNews.Tests.Normalization.Passes;

public class BlockCutterTests
{
    [Fact]
    public void A_short_text_is_one_block() => Assert.Equal(BlockCutter.Usual, BlockCutter.First(new string('ب', BlockCutter.Usual)));

    [Fact]
    public void A_block_ends_with_a_line() =>
        Assert.Equal(6000, BlockCutter.First(new string('ب', 6000) + "\n" + new string('ب', 90_000)));

    [Fact]
    public void A_long_line_is_cut_after_a_sentence_else_before_a_space()
    {
        string words = string.Concat(Enumerable.Repeat("باران ", 20_000));
        Assert.Equal(' ', words[BlockCutter.First(words)]);
        string sentences = words.Insert(30_000, ". ");
        Assert.Equal(30_001, BlockCutter.First(sentences));
    }

    [Fact]
    public void A_line_without_spaces_is_not_cut_inside_a_character()
    {
        string text = new string('ب', BlockCutter.Longest - 2) + "👍🏽" + new string('ب', 100);
        Assert.InRange(BlockCutter.First(text), BlockCutter.Longest - 64, BlockCutter.Longest - 2);
    }

    [Fact]
    public void A_block_does_not_end_before_the_first_word() =>
        Assert.Equal(BlockCutter.Usual + 100, BlockCutter.First("\n\n" + new string('ب', BlockCutter.Usual + 98) + "\n" + new string('ب', 90_000)));

    [Fact]
    public void Where_a_block_ends_depends_on_no_more_than_the_longest()
    {
        var random = new Random(9);
        for (int round = 0; round < 200; round++)
        {
            char[] text = new char[BlockCutter.Longest + 500];
            int rarity = random.Next(2, 30_000);
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = random.Next(rarity) == 0 ? " \n. "[random.Next(4)] : 'ب';
            }

            Assert.Equal(BlockCutter.First(text.AsSpan(0, BlockCutter.Longest + 1)), BlockCutter.First(text));
        }
    }
}
