using PersianNews.Normalization.HalfSpaces;
using PersianNews.Tests.Support;
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
    [InlineData("رشته ها را نمیپیچانمشان و نمی پیچانمشان", "رشته_ها را نمی_پیچانمشان و نمی_پیچانمشان")]
    [InlineData("باغبان بر می گردد و تهیهکننده تازهای در می یابد", "باغبان برمی_گردد و تهیه_کننده تازه_ای درمی_یابد")]
    [InlineData("وتصمیمات این شورا دراستان اجرا میشود", "و تصمیمات این شورا در استان اجرا می_شود")]
    [InlineData("خانه ای که دیروز خریده ایم", "خانه_ای که دیروز خریده_ایم")]
    [InlineData("پژوهشگران بین المللی و شرکتهای دانش بنیان", "پژوهشگران بین_المللی و شرکت_های دانش_بنیان")]
    [InlineData("پرنده هایت و درخت هایتان کجاست", "پرنده_هایت و درخت_هایتان کجاست")]
    [InlineData("شوخی آمیزی و هشدار آمیزی", "شوخی_آمیزی و هشدارآمیزی")]
    [InlineData("نامهٔ دبیر شورایعالی رسید", "نامهٔ دبیر شورای عالی رسید")]
    [InlineData("در این جا باران آمد", "در اینجا باران آمد")]
    [InlineData("تو میدانی چرا؟", "تو می_دانی چرا؟")] // pronoun and ending are of one person
    [InlineData("کارگردانسریال آمد", "کارگردان سریال آمد")]
    [InlineData("استادارجمند آمد", "استاد ارجمند آمد")]
    [InlineData("روزنامهها را می_خوانند", "روزنامه_ها را می_خوانند")] // nobody glues a plural to ه
    [InlineData("مدیر اف بی آی و سی آی ای", "مدیر اف_بی_آی و سی_آی_ای")]
    [InlineData("شبکه ان بی_سی میگوید", "شبکه ان_بی_سی می_گوید")]
    public void Lost_half_spaces_come_back(string damaged, string right) => Assert.Equal(right, Restored(damaged));

    [Theory]
    [InlineData("ماه می سال آینده")]
    [InlineData("ای مردم و ای یاران من ای شهر")]
    [InlineData("به سرعت و به ویژه در این میان")]
    [InlineData("میدان و میانه و میراث و میلیون و نمیر")]
    [InlineData("خانهٔ ما و نامهٔ شما")]
    [InlineData("او آمده است و کتاب بزرگ است")]
    [InlineData("بهتر و بیشتر از همه")]
    [InlineData("اعتماد به نفس بود")]
    [InlineData("کتاب_ها را می_خواند.")]
    [InlineData("از این جا می_رویم و آن جا می_مانیم")] // a line that keeps its half-spaces is spelled so on purpose
    [InlineData("قطار نهصدم آمد")]
    [InlineData("پژوهش میدانی و کار میدانی")]
    [InlineData("در دی او سی کتاب خواند")] // words, not letters
    [InlineData("کارت آر اف")] // behind ر no half-space can be seen
    [InlineData("کتاب_ها را به اف بی آی می_دهند")] // a whole line again
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
        BoundaryEditList edits = default;
        HalfSpaceRestorer.Default.Restore(Text, ref edits);
        Assert.True(edits.Count > 3);
        Assert.Equal(0, SteadyState.AllocationOf(() =>
        {
            edits.Clear();
            HalfSpaceRestorer.Default.Restore(Text, ref edits);
        }));
        edits.Dispose();
    }

    [Fact]
    public void A_line_without_end_is_restored_in_pieces()
    {
        string text = string.Concat(Enumerable.Repeat("کتاب ها را می خوانند و ", 5000));
        string once = Apply(text);
        Assert.InRange(once.Count(c => c == '\u200C'), 9990, 10000);
        Assert.Equal(once, Apply(once));
    }

    private static string Strip(string text) => text.Replace(" ", "", StringComparison.Ordinal).Replace("\u200C", "", StringComparison.Ordinal);

    private static string Restored(string marked) => Apply(marked.Replace('_', '\u200C')).Replace('\u200C', '_');

    private static string Apply(string text)
    {
        BoundaryEditList edits = default;
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
