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
}
