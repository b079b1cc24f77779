using PersianNews.Tokenization;
using Xunit;

namespace PersianNews.Tests.Tokenization;

public class SentenceMarksTests
{
    private const string LineEnds = "\n\r\u0085\u2028\u2029\v\f";

    [Fact]
    public void A_stop_is_found_wherever_it_stands()
    {
        for (int i = 0; i <= char.MaxValue; i++)
        {
            char c = (char)i;
            bool stop = (".!?؟؛«\"(" + LineEnds).Contains(c, StringComparison.Ordinal);
            bool close = ("»" + LineEnds).Contains(c, StringComparison.Ordinal);
            string text = new string('ب', i % 40) + c + new string('ب', i / 40 % 40);
            Assert.Equal(stop ? i % 40 : -1, SentenceMarks.IndexOfStop(text));
            Assert.Equal(close ? i % 40 : -1, SentenceMarks.IndexOfClose(text, '»'));
        }
    }

    [Fact]
    public void Of_several_the_first_is_found()
    {
        for (int length = 0; length < 70; length++)
        {
            for (int at = 0; at < length; at++)
            {
                string text = new string('ب', at) + '.' + new string(')', length - at - 1);
                Assert.Equal(at, SentenceMarks.IndexOfStop(text));
                Assert.Equal(at + 1 < length ? at + 1 : -1, SentenceMarks.IndexOfClose(text, ')'));
            }
        }

        Assert.Equal(-1, SentenceMarks.IndexOfStop(""));
    }
}
