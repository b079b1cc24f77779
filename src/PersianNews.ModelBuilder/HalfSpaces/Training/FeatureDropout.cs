namespace PersianNews.ModelBuilder.HalfSpaces.Training;

/// <summary>
/// Leaves out some of the features of every question, at random, so that the weights do not rely on the words of the training text alone.
/// Holds the last question.
/// </summary>
internal sealed class FeatureDropout
{
    private const int Dropped = 20; // per cent
    private int[] _features = [];
    private int[] _ends = [];
    private uint _random;

    /// <summary>What the weights are multiplied by for questions that keep all their features.</summary>
    public static float Share => (100 - Dropped) / 100f;

    /// <summary>Takes a question: the features of all candidates, one behind the other, and where those of each end.</summary>
    public void Take(ReadOnlySpan<int> features, ReadOnlySpan<int> ends)
    {
        if (_features.Length < features.Length || _ends.Length < ends.Length)
        {
            _features = new int[2 * features.Length];
            _ends = new int[2 * ends.Length];
        }

        int count = 0;
        for (int i = 0, from = 0; i < ends.Length; from = ends[i++])
        {
            foreach (int feature in features[from..ends[i]])
            {
                _random = _random * 1664525 + 1013904223;
                _features[count] = feature;
                count += (_random >> 8) % 100 >= Dropped ? 1 : 0;
            }

            _ends[i] = count;
        }
    }

    /// <summary>What is left of the features of a candidate.</summary>
    public ReadOnlySpan<int> FeaturesOf(int candidate) => _features.AsSpan((candidate > 0 ? _ends[candidate - 1] : 0).._ends[candidate]);
}
