using System.Globalization;
using PersianNews.Topics;

namespace PersianNews.Cli.Topics;

/// <summary>Counts examples by label as they pass by, to tell what a model was made of.</summary>
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
        string labels = string.Join(", ", _labels.Select(label => string.Create(CultureInfo.InvariantCulture, $"{label.Key} {label.Value}")));
        return string.Create(CultureInfo.InvariantCulture, $"{_examples} examples{(_empty > 0 ? $" ({_empty} of them without text, left out)" : "")} of {_labels.Count} labels: {labels}");
    }

    /// <summary>Names the labels that have too few examples to rely on; null if there are none.</summary>
    public string? Warning
    {
        get
        {
            string[] few = [.. _labels.Where(label => label.Value < Few).Select(label => label.Key)];
            return few.Length == 0 ? null : $"fewer than {Few} examples, hardly enough to learn from: {string.Join(", ", few)}";
        }
    }
}
