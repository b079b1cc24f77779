using PersianNews.ModelBuilder.HalfSpaces.Texts;
using PersianNews.Normalization.HalfSpaces;
using PersianNews.Normalization.HalfSpaces.Model;
using Xunit;

namespace PersianNews.Tests.ModelBuilder.HalfSpaces.Texts;

public class DamageTests
{
    [Fact]
    public void Damage_changes_gaps_only_and_remembers_the_right_ones()
    {
        const string Line = "باغبان\u200Cها گل\u200Cهای تازه\u200Cای می\u200Cکارند و خانه\u200Cشان زیباست";
        var vocabulary = new Vocabulary();
        vocabulary.Affixes["ها"] = Affix.Plural;
        vocabulary.Affixes["های"] = Affix.Plural;
        var damage = new Damage(3, [], new Phrases(vocabulary, new Counts(), new Counts()), vocabulary);
        var seen = new HashSet<string>();
        for (int i = 0; i < 200; i++)
        {
            (string text, Boundary[] gold) = damage.Apply(Line);
            seen.Add(text);
            int letters = text.Count(c => Letters.Code(c) > Letters.SilentCode);
            Assert.Equal(letters, gold.Length);
        }

        Assert.Contains(Line, seen);
        Assert.Contains(Line.Replace('\u200C', ' '), seen);
        Assert.Contains(Line.Replace("\u200C", "", StringComparison.Ordinal), seen);
    }
}
