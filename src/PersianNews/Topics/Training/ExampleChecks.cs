using System.Buffers;
using System.Text;
using PersianNews.Topics.Files;

namespace PersianNews.Topics.Training;

/// <summary>Refuses examples that cannot be learnt from, and says which and why. Both engines ask here.</summary>
internal static class ExampleChecks
{
    private const string Examples = "examples"; // the parameter of the trainers' methods
    private const int MostLabels = TopicModelFile.MaxTopics;

    /// <summary>Checks an example by itself.</summary>
    /// <param name="example">The example.</param>
    /// <param name="index">Its place among the examples, counted from 0.</param>
    /// <exception cref="ArgumentException">It cannot be learnt from.</exception>
    public static void Check(TopicExample? example, int index)
    {
        if (example is null)
        {
            throw new ArgumentException($"Example {index + 1} is null.", Examples);
        }

        if (string.IsNullOrWhiteSpace(example.Label))
        {
            throw new ArgumentException($"Example {index + 1} has no label.", Examples);
        }

        if (!IsWellFormed(example.Label) || !IsWellFormed(example.Second))
        {
            throw new ArgumentException($"Example {index + 1} has half a surrogate pair in a label; a model file could not keep it.", Examples);
        }

        if (!(example.Weight > 0) || !float.IsFinite(example.Weight))
        {
            throw new ArgumentException($"Example {index + 1} has the weight {example.Weight}; a weight is a finite number above 0.", Examples);
        }
    }

    /// <summary>Checks that there is something to tell apart.</summary>
    /// <param name="labels">The labels of the examples.</param>
    /// <param name="articles">How many examples have text.</param>
    /// <param name="read">How many examples there are.</param>
    /// <exception cref="ArgumentException">There are too few labels, or too many.</exception>
    public static void CheckLabels(IReadOnlyCollection<string> labels, int articles, int read)
    {
        switch (labels.Count)
        {
            case 0:
                throw new ArgumentException(read == 0 ? "There are no examples to learn from." : $"None of the {read} examples has a word in it.", Examples);
            case 1:
                throw new ArgumentException($"All {articles} examples with text have the one label '{labels.First()}'; a classifier needs two labels at least.", Examples);
            case > MostLabels:
                throw new ArgumentException($"The examples have {labels.Count} labels; a model file keeps {MostLabels} at most.", Examples);
        }
    }

    private static bool IsWellFormed(string? label)
    {
        for (ReadOnlySpan<char> rest = label; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out int length) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }
}
