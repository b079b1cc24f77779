using PersianNews.ModelBuilder.HalfSpaces.Facts;
using PersianNews.Normalization.HalfSpaces.Model;
using Xunit;

namespace PersianNews.Tests.ModelBuilder.HalfSpaces.Facts;

public class TableBuilderTests
{
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
