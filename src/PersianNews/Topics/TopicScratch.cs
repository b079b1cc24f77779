using System.Numerics;

namespace PersianNews.Topics;

/// <summary>Counts the features of one text by their slots in a model. Kept by a thread and reused, so that it grows only while it warms up.</summary>
internal sealed class TopicScratch
{
    [ThreadStatic]
    private static TopicScratch? current;

    private int[] index = new int[2048]; // open addressing by slot: position in the lists plus 1, 0 where free
    private int[] slots = new int[1024];
    private float[] counts = new float[1024];
    private int used;

    /// <summary>The scores of the topics, for the classifier to work in.</summary>
    public float[] Scores { get; private set; } = new float[64];

    /// <summary>The slots counted, in the order they were first met.</summary>
    public ReadOnlySpan<int> Slots => slots.AsSpan(0, used);

    /// <summary>The count of each of <see cref="Slots"/>.</summary>
    public ReadOnlySpan<float> Counts => counts.AsSpan(0, used);

    /// <summary>This thread's instance, empty.</summary>
    public static TopicScratch Rent(int scores)
    {
        TopicScratch scratch = current ??= new TopicScratch();
        scratch.Clear();
        if (scratch.Scores.Length < scores)
        {
            scratch.Scores = new float[scores];
        }

        return scratch;
    }

    /// <summary>Counts a slot.</summary>
    public void Add(int slot, float weight)
    {
        int mask = index.Length - 1;
        int at = Home(slot, mask);
        while (index[at] != 0)
        {
            int position = index[at] - 1;
            if (slots[position] == slot)
            {
                counts[position] += weight;
                return;
            }

            at = (at + 1) & mask;
        }

        slots[used] = slot;
        counts[used] = weight;
        index[at] = ++used;
        if (used == slots.Length)
        {
            Grow();
        }
    }

    private static int Home(int slot, int mask) => (int)(((uint)slot * 2654435769u) >> (32 - BitOperations.PopCount((uint)mask)));

    private void Clear()
    {
        if (used > index.Length / 16)
        {
            Array.Clear(index);
        }
        else
        {
            // Backwards, a slot's chain is still whole when it is looked up.
            int mask = index.Length - 1;
            for (int i = used - 1; i >= 0; i--)
            {
                int at = Home(slots[i], mask);
                while (index[at] != i + 1)
                {
                    at = (at + 1) & mask;
                }

                index[at] = 0;
            }
        }

        used = 0;
    }

    private void Grow()
    {
        Array.Resize(ref slots, slots.Length * 2);
        Array.Resize(ref counts, counts.Length * 2);
        index = new int[index.Length * 2];
        int mask = index.Length - 1;
        for (int i = 0; i < used; i++)
        {
            int at = Home(slots[i], mask);
            while (index[at] != 0)
            {
                at = (at + 1) & mask;
            }

            index[at] = i + 1;
        }
    }
}
