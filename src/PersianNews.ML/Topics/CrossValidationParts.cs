using PersianNews.Topics;

namespace PersianNews.ML.Topics;

/// <summary>Deals examples out into parts.</summary>
internal static class CrossValidationParts
{
    /// <summary>The part of each example.</summary>
    /// <param name="examples">The examples.</param>
    /// <param name="parts">How many parts.</param>
    /// <param name="group">What examples that must stay together have in common; null where each stands for itself.</param>
    /// <param name="seed">The seed of their order.</param>
    /// <exception cref="ArgumentException">There is too little to deal out, or a label ends in one part alone.</exception>
    public static int[] Deal(TopicExample[] examples, int parts, Func<TopicExample, string>? group, int seed)
    {
        int[] order = [.. Enumerable.Range(0, examples.Length)];
        new Random(seed).Shuffle(order);
        int[] dealt = new int[examples.Length];
        if (group is null)
        {
            Require(examples.Length, "examples");

            // Label by label, so that each part gets its share of each.
            int next = 0;
            foreach (int i in order.OrderBy(i => examples[i].Label, StringComparer.Ordinal))
            {
                dealt[i] = next++ % parts;
            }
        }
        else
        {
            IGrouping<string, int>[] groups = [.. order.GroupBy(i => group(examples[i]), StringComparer.Ordinal).OrderByDescending(g => g.Count())];
            Require(groups.Length, "groups");

            // The large ones first, each to the part that has least.
            int[] sizes = new int[parts];
            foreach (IGrouping<string, int> members in groups)
            {
                int smallest = Array.IndexOf(sizes, sizes.Min());
                foreach (int i in members)
                {
                    dealt[i] = smallest;
                    sizes[smallest]++;
                }
            }
        }

        string? lonely = Enumerable.Range(0, examples.Length)
            .GroupBy(i => examples[i].Label, StringComparer.Ordinal)
            .FirstOrDefault(label => label.Select(i => dealt[i]).Distinct().Count() == 1)?.Key;
        return lonely is null
            ? dealt
            : throw new ArgumentException($"All examples of the label '{lonely}' are in one part: where that is tested, nothing is left to learn it from.", nameof(examples));

        void Require(int count, string what)
        {
            if (count < parts)
            {
                throw new ArgumentException($"There are {count} {what}, too few for {parts} parts.", nameof(examples));
            }
        }
    }
}
