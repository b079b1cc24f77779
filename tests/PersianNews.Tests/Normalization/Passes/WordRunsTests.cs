using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;
using PersianNews.Normalization.Passes;
using Xunit;

namespace PersianNews.Tests.Normalization.Passes;

public class WordRunsTests
{
    [Fact]
    public void Nothing_is_skipped_that_the_character_pass_changes()
    {
        int skipped = 0;
        for (int i = 0; i <= char.MaxValue; i++)
        {
            string text = new string('ب', 5) + (char)i + new string('ب', 40);
            int stop = WordRuns.SkipPlain(text, 0);
            Assert.True(stop == 5 || CharacterActions.ActionOf((char)i) == CharacterAction.None, $"U+{i:X4}");
            skipped += stop > 5 ? 1 : 0;
        }

        Assert.InRange(skipped, 40, 100);
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
