using System.Numerics;
using PersianNews.ModelBuilder.HalfSpaces.Facts;
using PersianNews.ModelBuilder.HalfSpaces.Texts;
using PersianNews.Normalization.HalfSpaces.Model;
using PersianNews.Normalization.HalfSpaces.Questions;
using Xunit;

namespace PersianNews.Tests.Normalization.HalfSpaces.Model;

public class HalfSpaceModelTests
{
    [Fact]
    public unsafe void A_written_model_reads_back()
    {
        HalfSpaceModel model = HalfSpaceModel.Read(Small());

        WordInfo word = model.Word(Letters.Hash("کتاب"));
        Assert.True(word.IsKnown);
        Assert.Equal(9, word.Frequency);
        Assert.Equal(WordClasses.Noun, word.Classes);
        Assert.Equal(3, model.Weights[5]);
        Assert.False(model.Word(Letters.Hash("دفتر")).IsKnown);
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        byte[] file = Small();
        file[^1] ^= 1;
        Assert.Contains("checksum", Assert.Throws<InvalidDataException>(() => HalfSpaceModel.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_version_is_refused()
    {
        byte[] file = Small();
        file[4]++;
        Assert.Contains("version", Assert.Throws<InvalidDataException>(() => HalfSpaceModel.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Something_else_is_no_model() => Assert.Throws<InvalidDataException>(() => HalfSpaceModel.Read(new byte[64]));

    [Fact]
    public unsafe void The_embedded_model_is_whole()
    {
        // It is used where it lies and not checked at start; its filter and its repeated slots follow from its tables.
        HalfSpaceModel model = HalfSpaceModel.Embedded();
        HalfSpaceModel copy = HalfSpaceModel.Read(model.Bytes);

        Assert.True(model.Bytes.SequenceEqual(ModelFile.Write(copy.Words, copy.Pairs, copy.Splits, new ReadOnlySpan<sbyte>(copy.Weights, copy.WeightCount))));
        Assert.True(BitOperations.IsPow2(model.WeightCount));
        AssertRepeats(model.Words);
        AssertRepeats(model.Pairs);
        AssertRepeats(model.Splits);
    }

    [Fact]
    public void No_ending_is_taken_for_another_word()
    {
        HalfSpaceModel model = HalfSpaceModel.Embedded();
        using var table = new StreamReader(typeof(Vocabulary).Assembly.GetManifestResourceStream("affixes.tsv")!);
        string[][] rows = table.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split('\t')).ToArray();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(row[1], model.Word(Letters.Hash(row[0])).Affix.ToString()));
    }

    [Fact]
    public void Word_facts_keep_their_places()
    {
        var info = new WordInfo(13, WordClasses.Noun | WordClasses.OtherVerb, Affix.Preverb, 5, 6, WordTraits.HasSplits | WordTraits.OneWord | WordTraits.LetterName);

        Assert.Equal((13, 5, 6), (info.Frequency, info.JoinsLeft, info.JoinsRight));
        Assert.Equal((WordClasses.Noun | WordClasses.OtherVerb, Affix.Preverb), (info.Classes, info.Affix));
        Assert.True(info is { HasSplits: true, IsDoubtful: false, IsOneWord: true, IsKnown: true });
        Assert.Equal((true, false), (info.Has(WordTraits.LetterName), info.Has(WordTraits.OnlyLetterName)));
    }

    [Theory]
    [InlineData(0, 0, Usage.Unknown)]
    [InlineData(5, 2000, Usage.Apart)]
    [InlineData(40, 1, Usage.Joined)]
    internal void Pair_facts_keep_their_places(int together, int apart, Usage usage)
    {
        var pair = new PairInfo(together, apart, usage);

        Assert.Equal(usage, pair.Usage);
        Assert.Equal(together > apart, pair.Together > pair.Apart);
        Assert.Equal(together == 0, pair.Together == 0);
    }

    [Fact]
    public void A_candidate_holds_three_places_in_order()
    {
        SplitCandidate candidate = default;

        Assert.True(candidate.Add(2, space: false));
        Assert.False(candidate.HasSpace);
        Assert.False(candidate.Add(2, space: false));
        Assert.True(candidate.Add(7, space: true));
        Assert.True(candidate.Add(31, space: false));
        Assert.False(candidate.Add(30, space: false));
        Assert.Equal((3, 2, 7, 31), (candidate.Count, candidate.PlaceAt(0), candidate.PlaceAt(1), candidate.PlaceAt(2)));
        Assert.True(candidate.IsSpaceAt(1));
        Assert.False(candidate.IsSpaceAt(2));
        Assert.True(candidate.HasSpace);
    }

    [Theory]
    [InlineData("کتاب", "كتاب")]
    [InlineData("علی", "علي")]
    [InlineData("مسیول", "مسئول")]
    [InlineData("خانه", "خانهٔ")]
    public void Spellings_of_a_word_have_one_key(string word, string other) => Assert.Equal(Letters.Hash(word), Letters.Hash(other));

    [Fact]
    public void The_madda_and_the_half_space_are_part_of_the_key()
    {
        Assert.NotEqual(Letters.Hash("آن"), Letters.Hash("ان"));
        Assert.NotEqual(Letters.Hash("می‌رود"), Letters.Hash("میرود"));
        Assert.NotEqual(HalfSpaceModel.PairKey(1, 2), HalfSpaceModel.PairKey(2, 1));
    }

    private static void AssertRepeats<T>(HashedTable<T> table)
        where T : unmanaged
    {
        ReadOnlySpan<ushort> repeated = table.Checks[table.Length..];
        Assert.True(repeated.SequenceEqual(table.Checks[..repeated.Length]));
        Assert.True(table.Values[table.Length..].SequenceEqual(table.Values[..repeated.Length]));
        Assert.Contains((ushort)0, repeated[..^(HashedTable<T>.Block - 1)].ToArray());
    }

    private static byte[] Small()
    {
        var words = new TableBuilder<uint>();
        words.Add(Letters.Hash("کتاب"), new WordInfo(9, WordClasses.Noun, Affix.None, 0, 0, WordTraits.None).Bits);
        var pairs = new TableBuilder<byte>();
        var splits = new TableBuilder<ushort>();
        sbyte[] weights = new sbyte[16];
        weights[5] = 3;
        return ModelFile.Write(words.Build(), pairs.Build(), splits.Build(), weights);
    }
}
