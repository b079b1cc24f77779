using System.Globalization;
using PersianNews.Normalization;
using PersianNews.Topics;

namespace PersianNews.Cli.Topics;

/// <summary>Counts examples by label as they pass by, to tell what a model was made of and what is odd about it.</summary>
internal sealed class ExampleTally
{
    /// <summary>A label with fewer examples is worth a word.</summary>
    private const int Few = 10;

    private readonly SortedDictionary<string, int> _labels = new(StringComparer.Ordinal);
    private int _examples;
    private int _empty;

    /// <summary>The same examples, counted.</summary>
    public IEnumerable<TopicExample> Count(IEnumerable<TopicExample> examples)
    {
        foreach (TopicExample example in examples)
        {
            _examples++;
            if (string.IsNullOrWhiteSpace(example.Text) && string.IsNullOrWhiteSpace(example.Headline))
            {
                _empty++;
            }
            else
            {
                _labels[example.Label] = _labels.GetValueOrDefault(example.Label) + 1;
            }

            yield return example;
        }
    }

    /// <summary>How many examples each label had.</summary>
    public override string ToString()
    {
        string labels = LabelList.Show(_labels.OrderByDescending(label => label.Value).Select(label => string.Create(CultureInfo.InvariantCulture, $"{label.Key} {label.Value}")));
        return string.Create(CultureInfo.InvariantCulture, $"{_examples} examples{(_empty > 0 ? $" ({_empty} of them without text, left out)" : "")} of {_labels.Count} labels: {labels}");
    }

    /// <summary>What may be a mistake: labels with too few examples to rely on, and labels that look alike.</summary>
    public IEnumerable<string> Warnings()
    {
        string[] few = [.. _labels.Where(label => label.Value < Few).Select(label => label.Key)];
        if (few.Length > 0)
        {
            yield return $"fewer than {Few} examples, hardly enough to learn from: {LabelList.Show(few)}";
        }

        foreach (IGrouping<string, string> alike in _labels.Keys.GroupBy(label => PersianNormalizer.Search.Normalize(label).ToLowerInvariant(), StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            yield return $"labels that differ only in how they are written: {string.Join(", ", alike.Select(label => $"'{label}'"))}";
        }
    }
}
