using System.Runtime.CompilerServices;
using PersianNews.Topics.Models;
using Xunit;

namespace PersianNews.Tests.Topics.Models;

public sealed class TopicSlotsTests
{
    [Theory]
    [InlineData(16)]
    [InlineData(48)]
    public void Each_slot_keeps_what_it_was_given(int weights)
    {
        var slots = new TopicSlots(9, weights);
        for (int i = 0; i < 9; i++)
        {
            slots.Set(i, Head(i), [.. Enumerable.Repeat((sbyte)(i - 4), weights)]);
        }

        for (int i = 0; i < 9; i++)
        {
            Assert.Equal(Head(i), slots[i]);
            Assert.All(slots.Weights(i).ToArray(), weight => Assert.Equal(i - 4, weight));
            Assert.Equal(weights, slots.Weights(i).Length);
        }

        static TopicSlot Head(int i) => new(Rarity: i / 3f, Unit: 1 + i) { Place = i - 1, Groups = new GroupRows(1000 * i, (byte)(0x81 | i)) };
    }

    [Fact]
    public unsafe void Two_of_up_to_sixteen_topics_share_a_line_and_none_lies_in_two()
    {
        var slots = new TopicSlots(4, 16);
        for (int i = 0; i < 4; i++)
        {
            Assert.Equal(i % 2 * 32, (nint)Unsafe.AsPointer(ref slots[i]) % 64);
        }
    }

    [Fact]
    public void Rows_of_groups_follow_each_other_as_their_groups_do()
    {
        var rows = new GroupRows(70_000, 0b1010_0001);
        Assert.Equal([70_000, -1, -1, -1, -1, 70_001, -1, 70_002], Enumerable.Range(0, 8).Select(rows.Find));
        Assert.Equal((70_000, (byte)0b1010_0001), (rows.Start, rows.Members));
        Assert.Equal(GroupRows.MaximumRows - 1, new GroupRows(GroupRows.MaximumRows - 1, 255).Start);
    }
}
