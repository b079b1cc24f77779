using PersianNews.Normalization;
using PersianNews.Normalization.Edits;
using Xunit;

namespace PersianNews.Tests.Normalization.Edits;

public class EditComposerTests
{
    [Fact]
    public void The_edits_of_two_passes_lead_from_the_first_text_to_the_last()
    {
        var random = new Random(5);
        for (int round = 0; round < 20_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(i => (char)('a' + i)));
            string between = Rewrite(text, random, out Edit[] first);
            string last = Rewrite(between, random, out Edit[] second);
            var composed = new EditList();
            EditComposer.Compose(first, second, composed);
            Check(text, last, composed.Items);
        }
    }

    [Fact]
    public void Edits_far_from_each_other_stay_apart()
    {
        var composed = new EditList();
        EditComposer.Compose([new(1, 1, 3, EditReasons.Letter, false)], [new(8, 2, 0, EditReasons.Kashida, false)], composed);
        Assert.Equal([new(1, 1, 3, EditReasons.Letter, false), new(6, 2, 0, EditReasons.Kashida, false)], composed.Items.ToArray());
    }

    private static string Rewrite(string text, Random random, out Edit[] edits)
    {
        var buffer = new RewriteBuffer();
        var rewriter = new Rewriter(text, buffer);
        for (int i = 0; i < text.Length; i++)
        {
            int length = Math.Min(random.Next(1, 4), text.Length - i);
            switch (random.Next(6))
            {
                case 0:
                    rewriter.Delete(i, length, EditReasons.Kashida);
                    i += length - 1;
                    break;
                case 1:
                    rewriter.Replace(i, length, "XYZ".AsSpan(0, random.Next(1, 4)), EditReasons.Letter);
                    i += length - 1;
                    break;
                case 2:
                    rewriter.Replace(i, 0, "+", EditReasons.Number);
                    break;
            }
        }

        string result = rewriter.Finish().ToString();
        edits = buffer.Edits.Items.ToArray();
        Check(text, result, edits);
        return result;
    }

    /// <summary>What no edit covers is the same in both texts, at the places that the edits give.</summary>
    private static void Check(string from, string to, ReadOnlySpan<Edit> edits)
    {
        int position = 0, written = 0;
        foreach (Edit edit in edits)
        {
            int kept = edit.Start - position;
            Assert.True(kept >= 0);
            Assert.Equal(from.Substring(position, kept), to.Substring(written, kept));
            position = edit.Start + edit.OldLength;
            written += kept + edit.NewLength;
        }

        Assert.Equal(from[position..], to[written..]);
    }
}
