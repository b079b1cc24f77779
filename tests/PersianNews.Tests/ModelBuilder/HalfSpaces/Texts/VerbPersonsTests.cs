using PersianNews.ModelBuilder.HalfSpaces.Texts;
using PersianNews.Normalization.HalfSpaces.Model;
using Xunit;

namespace PersianNews.Tests.ModelBuilder.HalfSpaces.Texts;

public class VerbPersonsTests
{
    private static readonly VerbPersons Persons = new(MakeVocabulary());

    // In the texts below «_» stands for the half-space.
    [Theory]
    [InlineData("من این را می_دانم", 1, "تو این را می_دانی")]
    [InlineData("من این را نمی_دانم.", 4, "شما این را نمی_دانید.")]
    [InlineData("ما می_رفتیم و من می_دانم", 2, "او می_رفت و او می_داند")]
    [InlineData("او می_رفت", 5, "آنها می_رفتند")]
    [InlineData("او می_داند", 0, "من می_دانم")]
    [InlineData("من این را همان روز می_دانم", 3, "ما این را همان روز می_دانیم")]
    public void Pronoun_and_verb_change_together(string line, int person, string varied) => Assert.Equal(varied, Vary(line, person));

    [Theory]
    [InlineData("او می_دانم")] // does not agree
    [InlineData("من، می_دانم")] // a mark between them
    [InlineData("من این را همان روز دیگر آنجا می_دانم")] // too far
    [InlineData("می_دانم")]
    [InlineData("من می_خندم")] // no known verb
    [InlineData("من قدیمی_ها را دیدم")]
    [InlineData("")]
    public void Other_lines_stay(string line) => Assert.Equal(line, Vary(line, 1));

    private static string Vary(string line, int person) => Persons.Vary(line.Replace('_', '\u200C'), () => person).Replace('\u200C', '_');

    private static Vocabulary MakeVocabulary()
    {
        var vocabulary = new Vocabulary();
        foreach (string ending in (string[])["م", "ی", "د", "یم", "ید", "ند"])
        {
            vocabulary.Words["دان" + ending] = WordClasses.Present;
        }

        foreach (string ending in (string[])["م", "ی", "", "یم", "ید", "ند"])
        {
            vocabulary.Words["رفت" + ending] = WordClasses.Past;
        }

        return vocabulary;
    }
}
