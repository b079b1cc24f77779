using PersianNews.Normalization;
using PersianNews.Normalization.Edits;
using Xunit;

namespace PersianNews.Tests.Normalization.Edits;

public class RewriterTests
{
    private readonly RewriteBuffer _buffer = new();

    [Fact]
    public void Nothing_is_copied_where_nothing_is_replaced()
    {
        const string text = "باران";
        var rewriter = new Rewriter(text, _buffer);
        Assert.True(rewriter.Finish().Overlaps(text, out int offset) && offset == 0);
    }

    [Fact]
    public void What_lies_between_replacements_is_copied()
    {
        var rewriter = new Rewriter("abcdef", _buffer);
        rewriter.Replace(1, 1, 'X', EditReasons.Letter);
        rewriter.Replace(3, 0, "--", EditReasons.Number);
        rewriter.Delete(4, 1, EditReasons.Kashida);
        Assert.Equal(6, rewriter.OutputPosition(5));
        Assert.Equal('d', rewriter.LastBefore(5));
        Assert.Equal("aXc--df", rewriter.Finish().ToString());
        Assert.Equal([new(1, 1, 1, EditReasons.Letter, true), new(3, 0, 2, EditReasons.Number, false), new(4, 1, 0, EditReasons.Kashida, false)], _buffer.Edits.Items.ToArray());
    }

    [Fact]
    public void Deletions_that_follow_each_other_are_one()
    {
        var rewriter = new Rewriter("abcd", _buffer);
        rewriter.Delete(1, 1, EditReasons.Kashida);
        rewriter.Delete(2, 1, EditReasons.Diacritic);
        Assert.Equal("ad", rewriter.Finish().ToString());
        Assert.Equal([new(1, 2, 0, EditReasons.Kashida | EditReasons.Diacritic, false)], _buffer.Edits.Items.ToArray());
    }

    // «X» is replaced by «Y», «-» deleted, «+» merged into what was written before it.
    [Theory]
    [InlineData("a+b", "Mb", "0,2,1")]
    [InlineData("X+b", "Mb", "0,2,1")]
    [InlineData("aX-+b", "aMb", "1,3,1")]
    [InlineData("a-+b", "Mb", "0,3,1")]
    public void A_code_unit_is_taken_into_the_one_before(string text, string expected, string edit)
    {
        var rewriter = new Rewriter(text, _buffer);
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case 'X':
                    rewriter.Replace(i, 1, 'Y', EditReasons.Letter);
                    break;
                case '-':
                    rewriter.Delete(i, 1, EditReasons.Kashida);
                    break;
                case '+':
                    rewriter.Merge(i, 'M', EditReasons.Letter);
                    break;
            }
        }

        Assert.Equal(expected, rewriter.Finish().ToString());
        Assert.Equal(edit, string.Join(' ', _buffer.Edits.Items.ToArray().Select(e => $"{e.Start},{e.OldLength},{e.NewLength}")));
    }
}
