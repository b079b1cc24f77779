using PersianNews.ModelBuilder.HalfSpaces.Facts;
using PersianNews.ModelBuilder.HalfSpaces.Texts;
using PersianNews.Normalization.HalfSpaces;
using PersianNews.Normalization.HalfSpaces.Model;
using Xunit;

namespace PersianNews.Tests.ModelBuilder.HalfSpaces.Texts;

public class CorpusToolsTests
{
    // In the texts below «_» stands for the half-space.
    [Theory]
    [InlineData("كتاب ها  و دفتر", "کتاب ها و دفتر")]
    [InlineData("می_ رود", "می رود")]
    [InlineData("کار_ها", "کارها")]
    [InlineData(" مُهم ", "مهم")]
    public void Lines_are_brought_to_the_form_that_restoration_reads(string raw, string clean) =>
        Assert.Equal(clean, PlainText.Clean(raw.Replace('_', '\u200C')).TrimStart().Replace('\u200C', '_'));

    [Fact]
    public void Words_are_separated_by_spaces_and_walls()
    {
        Assert.Equal(["او", "می\u200Cرود", "", "من", ""], PlainText.Words("او می\u200Cرود، من ۵"));
    }

    [Fact]
    public void Counting_takes_words_with_half_spaces_apart()
    {
        var counts = new Counts();
        counts.AddLine("باغ کتاب\u200Cهای خوب");

        Assert.Equal(1, counts.Together["کتاب های"]);
        Assert.Equal(1, counts.Apart["باغ کتاب"]);
        Assert.Equal(1, counts.Apart["های خوب"]);
        Assert.Equal(1, counts.OnLeft["های"]);
        Assert.Equal(1, counts.OnRight["کتاب"]);
        Assert.False(counts.Alone.ContainsKey("کتاب"));
    }

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

    [Fact]
    public void A_table_finds_every_key_and_no_other()
    {
        var builder = new TableBuilder<uint>();
        for (ulong key = 1; key <= 5000; key++)
        {
            builder.Add(key * 7919, (uint)key);
        }

        HashedTable<uint> table = builder.Build();
        int lost = 0, wrong = 0;
        for (ulong key = 1; key <= 5000; key++)
        {
            lost += table.Find(key * 7919) == key ? 0 : 1;
            wrong += table.Find(key * 7919 + 1) == 0 ? 0 : 1;
        }

        Assert.InRange(lost, 0, 3); // two keys of one slot and one check
        Assert.InRange(wrong, 0, 5);
    }

    [Fact]
    public void Of_keys_that_a_table_cannot_tell_apart_the_first_stays()
    {
        const int Keys = 200_000, First = 1000;
        var builder = new TableBuilder<uint>();
        for (ulong key = 1; key <= Keys; key++)
        {
            builder.Add(key * 0x9E37_79B9_7F4A_7C15UL, (uint)key);
        }

        HashedTable<uint> table = builder.Build();
        int lost = 0;
        for (ulong key = 1; key <= Keys; key++)
        {
            if (table.Find(key * 0x9E37_79B9_7F4A_7C15UL) != key)
            {
                lost++;
                Assert.True(key > First);
            }
        }

        Assert.True(lost > 0);
    }
}
