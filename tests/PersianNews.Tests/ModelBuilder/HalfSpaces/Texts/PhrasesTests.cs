using PersianNews.ModelBuilder.HalfSpaces.Texts;
using PersianNews.Normalization.HalfSpaces;
using Xunit;

namespace PersianNews.Tests.ModelBuilder.HalfSpaces.Texts;

public class PhrasesTests
{
    private readonly Counts _press = new();
    private readonly Counts _edited = new();
    private readonly Vocabulary _vocabulary = new();

    public PhrasesTests()
    {
        Write("به عنوان", press: 900, edited: 100);
        Write("به\u200Cعنوان", press: 100, edited: 0);
        Write("عنوان مثال", press: 40, edited: 5);
        Write("عنوان\u200Cمثال", press: 5, edited: 0);
        Write("پیش بینی", press: 300, edited: 1);
        Write("پیش\u200Cبینی", press: 90, edited: 80);
        Write("ثبت نام", press: 400, edited: 10);
        Write("ثبت\u200Cنام", press: 430, edited: 0);
    }

    [Theory]
    [InlineData("او به\u200Cعنوان داور آمد", "او به عنوان داور آمد")]
    [InlineData("به\u200Cعنوان\u200Cمثال", "به عنوان مثال")]
    [InlineData("عنوان\u200Cمثال", "عنوان\u200Cمثال")] // only behind the phrase
    [InlineData("پیش\u200Cبینی", "پیش\u200Cبینی")] // edited text joins it
    [InlineData("ثبت\u200Cنام", "ثبت\u200Cنام")] // half of the press joins it
    public void Phrases_of_edited_text_get_their_spaces(string line, string right) =>
        Assert.Equal(right, new Phrases(_vocabulary, _press, _edited).Part(line));

    [Fact]
    public void Damage_loses_the_space_of_a_phrase_as_often_as_the_press_joins_it()
    {
        var phrases = new Phrases(_vocabulary, _press, _edited);
        Assert.Equal(10, phrases.ShareAt("او به عنوان داور", 5));
        Assert.Equal(0, phrases.ShareAt("او به عنوان داور", 2));

        var damage = new Damage(7, [], phrases, _vocabulary);
        int phrase = 0, other = 0;
        for (int i = 0; i < 2000; i++)
        {
            (string text, Boundary[] gold) = damage.Apply("او به عنوان داور آمد");
            phrase += text.Contains("بهعنوان") ? 1 : 0;
            other += text.Contains("عنوانداور") ? 1 : 0;
            Assert.Equal(Boundary.Space, gold[3]);
        }

        Assert.InRange(phrase, 20, 200);
        Assert.InRange(other, 0, 15);
    }

    private void Write(string line, int press, int edited)
    {
        for (int i = 0; i < press; i++)
        {
            _press.AddLine(line);
        }

        for (int i = 0; i < edited; i++)
        {
            _edited.AddLine(line);
        }
    }
}
