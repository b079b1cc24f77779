using PersianNews.ModelBuilder.HalfSpaces.Facts;
using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;
using Xunit;

namespace PersianNews.Tests.Normalization.HalfSpaces.Lines;

public class WordMemoTests
{
    // Spellings of one key beside each other, a word of more than sixteen letters, and words at the end of the text.
    private const string Text = "کتابی کتابئ کتاب خانهٔ خانه دانشجویانمانراهمیشه\u200Cکتاب، مسئول مسیول کتابها کتابی";

    [Fact]
    public void What_is_remembered_is_what_the_model_says()
    {
        HalfSpaceModel model = Model(frequency: 9);
        var memo = new WordMemo();
        var parts = default(PartBuffer);
        for (int round = 0; round < 3; round++)
        {
            parts.Clear();
            LineScanner.Scan(Text, 0, 8192, ref parts);
            memo.LookUp(Text, parts.Items, model);
            int words = 0;
            foreach (ref Part part in parts.Items)
            {
                if (!part.IsWall)
                {
                    words++;
                    ReadOnlySpan<char> word = Text.AsSpan(part.Start, part.Length);
                    Assert.Equal(Letters.Hash(word), part.Hash);
                    Assert.Equal(Morphology.Look(part.Hash, word, model), part.Info);
                }
            }

            Assert.Equal(11, words);
        }
    }

    [Fact]
    public void Another_model_is_asked_anew()
    {
        var memo = new WordMemo();
        var parts = default(PartBuffer);
        LineScanner.Scan(Text, 0, 8192, ref parts);
        memo.LookUp(Text, parts.Items, Model(frequency: 9));
        memo.LookUp(Text, parts.Items, Model(frequency: 4));
        Assert.Equal(4, parts.Items[3].Info.Frequency);
    }

    private static HalfSpaceModel Model(int frequency)
    {
        var words = new TableBuilder<uint>();
        foreach (string word in new[] { "کتاب", "خانه", "مسئول" })
        {
            words.Add(Letters.Hash(word), new WordInfo(frequency, WordClasses.Noun, Affix.None, 0, 0, WordTraits.None).Bits);
        }

        return HalfSpaceModel.Read(ModelFile.Write(words.Build(), new TableBuilder<byte>().Build(), new TableBuilder<ushort>().Build(), new sbyte[16]));
    }
}
