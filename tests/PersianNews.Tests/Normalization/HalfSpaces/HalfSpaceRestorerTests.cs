using PersianNews.Normalization.HalfSpaces;
using Xunit;

namespace PersianNews.Tests.Normalization.HalfSpaces;

public class HalfSpaceRestorerTests
{
    // In the texts below «_» stands for the half-space.
    [Theory]
    [InlineData("آنها نمی دانستند که کتاب ها کجاست", "آنها نمی_دانستند که کتاب_ها کجاست")]
    [InlineData("ما فردا به خانه هایمان برمیگردیم", "ما فردا به خانه_هایمان برمی_گردیم")]
    [InlineData("گزارشها نشان میدهد قیمتها بالا رفته اند", "گزارش_ها نشان می_دهد قیمت_ها بالا رفته_اند")]
    [InlineData("مهم ترین برنامه های شرکتها را بررسی کردهاند", "مهم_ترین برنامه_های شرکت_ها را بررسی کرده_اند")]
    [InlineData("کشور های همسایه و شهر های بزرگ", "کشورهای همسایه و شهرهای بزرگ")]
    public void Lost_half_spaces_come_back(string damaged, string right) => Assert.Equal(right, Restored(damaged));

    [Theory]
    [InlineData("ماه می سال آینده")]
    [InlineData("او آمده است و کتاب بزرگ است")]
    [InlineData("بهتر و بیشتر از همه")]
    [InlineData("اعتماد به نفس بود")]
    [InlineData("کتاب_ها را می_خواند.")]
    [InlineData("")]
    public void Right_text_stays(string text) => Assert.Equal(text, Restored(text));

    [Fact]
    public void The_letters_stay_whatever_the_text()
    {
        var random = new Random(7);
        const string Alphabet = "اآبپتسشعفقکگلمنوهیرزدذمیهاترشده \u200C\n.،۱a";
        for (int round = 0; round < 3000; round++)
        {
            var letters = new char[random.Next(60)];
            for (int i = 0; i < letters.Length; i++)
            {
                letters[i] = Alphabet[random.Next(Alphabet.Length)];
            }

            string text = new(letters), once = Apply(text);
            Assert.Equal(Strip(text), Strip(once));
            Assert.Equal(once, Apply(once));
        }
    }

    [Fact]
    public void A_second_call_allocates_nothing()
    {
        const string Text = "گزارشها نشان میدهد قیمت ها بالا رفته اند.\nآنها نمی دانستند.";
        EditList edits = default;
        HalfSpaceRestorer.Default.Restore(Text, ref edits);
        Assert.True(edits.Count > 3);
        edits.Clear();
        long before = GC.GetAllocatedBytesForCurrentThread();
        HalfSpaceRestorer.Default.Restore(Text, ref edits);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        edits.Dispose();
    }

    private static string Strip(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\u200C", "", StringComparison.Ordinal);

    private static string Restored(string marked) => Apply(marked.Replace('_', '\u200C')).Replace('\u200C', '_');

    private static string Apply(string text)
    {
        EditList edits = default;
        HalfSpaceRestorer.Default.Restore(text, ref edits);
        var result = new System.Text.StringBuilder();
        int at = 0;
        foreach (BoundaryEdit edit in edits.Items)
        {
            Assert.True(edit.Start >= at);
            result.Append(text, at, edit.Start - at);
            result.Append(edit.To switch { Boundary.Space => " ", Boundary.HalfSpace => "\u200C", _ => "" });
            at = edit.Start + edit.Length;
        }

        edits.Dispose();
        return result.Append(text, at, text.Length - at).ToString();
    }
}
