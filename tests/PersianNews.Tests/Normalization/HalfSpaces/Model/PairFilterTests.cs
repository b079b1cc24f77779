using PersianNews.ModelBuilder.HalfSpaces.Facts;
using PersianNews.Normalization.HalfSpaces.Model;
using Xunit;

namespace PersianNews.Tests.Normalization.HalfSpaces.Model;

public class PairFilterTests
{
    [Fact]
    public void A_pair_that_is_one_word_often_enough_passes_and_few_others_do()
    {
        var random = new Random(3);
        var builder = new TableBuilder<byte>();
        ulong[] keys = new ulong[20_000];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = (ulong)random.NextInt64();
            builder.Add(keys[i], new PairInfo(together: i % 4 == 0 ? 5 : 0, apart: 3, Usage.Unknown).Bits);
        }

        HalfSpaceModel model = HalfSpaceModel.Read(ModelFile.Write(new TableBuilder<uint>().Build(), builder.Build(), new TableBuilder<ushort>().Build(), new sbyte[16]));
        HashedTable<byte> pairs = model.Pairs;
        PairFilter filter = model.UsualPairs;
        int passed = 0;
        foreach (ulong key in keys)
        {
            bool usual = new PairInfo(pairs.Find(key)).IsUsual;
            Assert.True(!usual || filter.MayBeUsual(key));
            passed += !usual && filter.MayBeUsual(key) ? 1 : 0;
        }

        Assert.InRange(passed, 1, keys.Length / 20);
    }
}
