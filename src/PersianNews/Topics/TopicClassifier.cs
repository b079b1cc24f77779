using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PersianNews.Topics;

/// <summary>The built-in classifier: a linear model over hashed words and pairs of words, read in one pass and without a copy.</summary>
/// <remarks>
/// Immutable and safe to share between threads. <see cref="ITopicClassifier.Classify"/> allocates nothing once a thread
/// has used it. Probabilities are calibrated on articles that the model was not trained on.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance at once.</threadsafety>
public sealed class TopicClassifier : ITopicClassifier
{
    private static readonly Lazy<TopicClassifier> Embedded = new(LoadEmbedded);
    private readonly TopicModel _model;

    internal TopicClassifier(TopicModel model) => _model = model;

    /// <summary>
    /// The embedded model for the ten newsroom sections. How it was trained and how well it does is in <c>docs/topics.md</c>;
    /// it is loaded at first use.
    /// </summary>
    public static TopicClassifier Default => Embedded.Value;

    /// <inheritdoc/>
    public IReadOnlyList<Topic> Topics => _model.Topics;

    internal TopicModel Model => _model;

    /// <summary>Loads a model that <see cref="Save"/> wrote.</summary>
    /// <param name="stream">The model file; it is read from its current position to the end of the model.</param>
    /// <exception cref="InvalidDataException">The stream holds something else, a broken model, or one of a newer version of this library; the message says which.</exception>
    public static TopicClassifier Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new TopicClassifier(TopicModelFile.Read(stream));
    }

    /// <summary>Writes the model. The same model always gives the same bytes.</summary>
    /// <param name="stream">Where to write.</param>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        TopicModelFile.Write(_model, stream);
    }

    /// <inheritdoc/>
    public int Classify(ReadOnlySpan<char> headline, ReadOnlySpan<char> text, Span<TopicScore> destination)
    {
        int classes = _model.Topics.Count;
        TopicScratch scratch = TopicScratch.Rent(_model.Stride);
        Span<float> scores = scratch.Scores.AsSpan(0, _model.Stride);
        bool known = Score(headline, text, scratch, scores);
        scores = scores[..classes];
        if (known)
        {
            LinearSolver.ToProbabilities(scores);
        }
        else
        {
            _model.Prior.CopyTo(scores);
        }

        int wanted = Math.Min(classes, destination.Length);
        for (int rank = 0; rank < wanted; rank++)
        {
            int best = 0;
            for (int k = 1; k < classes; k++)
            {
                best = scores[k] > scores[best] ? k : best;
            }

            destination[rank] = new TopicScore(_model.Topics[best], scores[best]);
            scores[best] = -1; // taken
        }

        return wanted;
    }

    private bool Score(ReadOnlySpan<char> headline, ReadOnlySpan<char> text, TopicScratch scratch, Span<float> scores)
    {
        TopicWeighting weighting = _model.Weighting;
        int width = _model.Network?.Places.Dimensions ?? 0;
        Span<float> inputs = stackalloc float[TopicNetwork.Parts * width];
        inputs.Clear();
        if (width > 0)
        {
            PlaceParts(headline, text, scratch, inputs[..(2 * width)]);
        }

        Count(weighting, headline, text, scratch);
        if (width > 0)
        {
            Place(weighting, scratch, inputs[(2 * width)..]);
        }

        float squares = 0;
        for (int i = 0; i < scratch.Count; i++)
        {
            ref TopicScratch.Entry entry = ref scratch[i];
            ref readonly TopicFeature feature = ref _model.FeatureAt(entry.Slot);
            float value = weighting.Damp(entry.Value) * feature.Rarity;
            squares += value * value;
            entry.Value = value;
        }

        if (squares == 0)
        {
            return false;
        }

        float length = MathF.Sqrt(squares);
        int words = scratch.Count;
        if (weighting.Style > 0)
        {
            var style = new StyleCounter(_model, scratch, weighting.Style * length);
            TopicStyle.Read(headline, text, ref style);
        }

        if (_model.Groups is not null)
        {
            AddGroup(words, scratch);
        }

        for (int i = 0; i < words; i++)
        {
            scratch[i].Value *= _model.FeatureAt(scratch[i].Slot).Unit;
        }

        for (int block = 0; block < _model.Stride; block += TopicModel.BlockSize)
        {
            AddBlock(scratch, block, scores.Slice(block, TopicModel.BlockSize));
        }

        float scale = 1 / length;
        for (int k = 0; k < _model.Bias.Length; k++)
        {
            scores[k] = (scores[k] * scale) + _model.Bias[k];
        }

        if (_model.Network is { } network)
        {
            TopicNetwork.Scale(inputs);
            network.Layers.AddScores(inputs, stackalloc float[network.Layers.Hidden], scores);
        }

        return true;
    }

    private void Count(TopicWeighting weighting, ReadOnlySpan<char> headline, ReadOnlySpan<char> text, TopicScratch scratch)
    {
        var counter = new Counter(_model, scratch);
        weighting.Read(headline, text, ref counter);
        scratch.CountWaiting(_model);
    }

    /// <summary>Counts the words once more, with the weights that they have in the group that the features of style after them tell.</summary>
    private void AddGroup(int words, TopicScratch scratch)
    {
        Span<int> distances = stackalloc int[SourceGroups.Count];
        distances.Clear();
        for (int i = words; i < scratch.Count; i++)
        {
            _model.AddStyleAt(scratch[i].Slot, distances);
        }

        int group = _model.Groups!.Groups.GroupOf(distances);
        for (int i = 0; i < words; i++)
        {
            _model.PrefetchInGroup(scratch[i].Slot, group);
        }

        for (int i = 0; i < words; i++)
        {
            TopicScratch.Entry entry = scratch[i];
            int slot = _model.FindInGroup(entry.Slot, group, out float unit);
            if (slot >= 0)
            {
                scratch.Add(slot, entry.Value * unit);
            }
        }
    }

    /// <summary>Adds up where the features of the headline lie, and then those of the headline with the opening.</summary>
    private void PlaceParts(ReadOnlySpan<char> headline, ReadOnlySpan<char> text, TopicScratch scratch, Span<float> places)
    {
        Count(TopicNetwork.PartWeighting, headline, [], scratch);
        Place(TopicNetwork.PartWeighting, scratch, places[..(places.Length / 2)]);
        Count(TopicNetwork.PartWeighting, [], TopicNetwork.Opening(text), scratch);
        Place(TopicNetwork.PartWeighting, scratch, places[(places.Length / 2)..]);
        scratch.Clear();
    }

    /// <summary>Adds up where the features that were counted lie.</summary>
    private void Place(TopicWeighting weighting, TopicScratch scratch, Span<float> place)
    {
        for (int i = 0; i < scratch.Count; i++)
        {
            ref TopicScratch.Entry entry = ref scratch[i];
            int index = _model.PlaceAt(entry.Slot);
            if (index >= 0)
            {
                _model.Network!.Places.AddTo(index, weighting.Damp(entry.Value) * _model.FeatureAt(entry.Slot).Rarity, place);
            }
        }
    }

    /// <summary>The scores of sixteen topics: sixteen signed bytes of each feature times its value.</summary>
    private void AddBlock(TopicScratch scratch, int block, Span<float> scores)
    {
        Vector128<float> a = default, b = default, c = default, d = default;
        for (int i = 0; i < scratch.Count; i++)
        {
            ref TopicScratch.Entry entry = ref scratch[i];
            Vector128<sbyte> row = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(_model.WeightsAt(entry.Slot, block)));
            Vector128<short> low = Vector128.WidenLower(row), high = Vector128.WidenUpper(row);
            a += Vector128.ConvertToSingle(Vector128.WidenLower(low)) * entry.Value;
            b += Vector128.ConvertToSingle(Vector128.WidenUpper(low)) * entry.Value;
            c += Vector128.ConvertToSingle(Vector128.WidenLower(high)) * entry.Value;
            d += Vector128.ConvertToSingle(Vector128.WidenUpper(high)) * entry.Value;
        }

        a.CopyTo(scores);
        b.CopyTo(scores[4..]);
        c.CopyTo(scores[8..]);
        d.CopyTo(scores[12..]);
    }

    private static TopicClassifier LoadEmbedded()
    {
        using Stream stream = typeof(TopicClassifier).Assembly.GetManifestResourceStream("topics.model")
            ?? throw new InvalidOperationException("The embedded file topics.model is missing.");
        return new TopicClassifier(TopicModelFile.Read(stream, verify: false));
    }

    /// <summary>Adds features of style, when the words have their values already and are to be divided by their length.</summary>
    private readonly struct StyleCounter(TopicModel model, TopicScratch scratch, float value) : IFeatureSink
    {
        public void Add(ulong feature, float weight)
        {
            int slot = model.Find(TopicModel.KeyOf(feature));
            if (slot >= 0 && model.FeatureAt(slot).IsStyle)
            {
                scratch.Add(slot, value * model.FeatureAt(slot).Unit);
            }
        }
    }

    private readonly struct Counter(TopicModel model, TopicScratch scratch) : IFeatureSink
    {
        public void Add(ulong feature, float weight) => scratch.Add(model, TopicModel.KeyOf(feature), weight);
    }
}
