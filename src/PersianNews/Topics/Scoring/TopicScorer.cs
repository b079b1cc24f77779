using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PersianNews.Topics.Features;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Scoring;

/// <summary>Scores a text by a model. The text is read once for all parts of the model, but for its looks.</summary>
internal sealed class TopicScorer(TopicModel model)
{
    private readonly TopicScorer? _background = model.Background is { } background ? new TopicScorer(background) : null;

    /// <summary>Scores a text.</summary>
    /// <param name="headline">The headline, or nothing.</param>
    /// <param name="text">The text.</param>
    /// <param name="scratch">Where to count.</param>
    /// <param name="scores">Where the scores go; as many as the stride of the model.</param>
    /// <returns>How much the model knows of the text: the sum of the squared values of its features; 0 where it knows no word.</returns>
    public float Score(ReadOnlySpan<char> headline, ReadOnlySpan<char> text, TopicScratch scratch, Span<float> scores)
    {
        TopicScratch? behind = _background is null ? null : scratch.RentNext(model.Stride);
        Span<float> inputs = stackalloc float[TopicNetwork.Parts * (model.Network?.Places.Dimensions ?? 0)];
        Read(headline, text, scratch, behind, inputs);
        float known = ScoreRead(headline, text, scratch, inputs, scores);
        if (behind is null)
        {
            return known;
        }

        if (known == 0)
        {
            model.Bias.CopyTo(scores);
        }

        Span<float> more = behind.Scores.AsSpan(0, model.Stride);
        float knownBehind = _background!.ScoreRead(headline, text, behind, [], more);
        if (knownBehind == 0)
        {
            return known;
        }

        for (int k = 0; k < more.Length; k++)
        {
            scores[k] += more[k];
        }

        return known + knownBehind;
    }

    /// <summary>Counts the features of a text, and adds up where its parts lie.</summary>
    private void Read(ReadOnlySpan<char> headline, ReadOnlySpan<char> text, TopicScratch scratch, TopicScratch? behind, Span<float> inputs)
    {
        TopicWeighting weighting = model.Weighting;
        int width = inputs.Length / TopicNetwork.Parts, opening = 0;
        var counter = new Counter(model, scratch, model.Background, behind);
        new TopicFeatures<Counter>(weighting.Headline, weighting.Headline, openingWords: 0).Read(headline, ref counter);
        var reader = new TopicFeatures<Counter>(weighting.Body, weighting.Opening, weighting.OpeningWords);
        if (width > 0)
        {
            scratch.CountWaiting(model);
            Place(scratch, isWhole: false, inputs[..width]);
            opening = TopicNetwork.Opening(text).Length;
            reader.Read(text[..opening], ref counter);
            scratch.CountWaiting(model);
            Place(scratch, isWhole: false, inputs.Slice(width, width));
        }

        reader.Read(text[opening..], ref counter);
        scratch.CountWaiting(model);
        behind?.CountWaiting(model.Background!);
    }

    /// <summary>Scores a text whose features have been counted.</summary>
    private float ScoreRead(ReadOnlySpan<char> headline, ReadOnlySpan<char> text, TopicScratch scratch, Span<float> inputs, Span<float> scores)
    {
        TopicWeighting weighting = model.Weighting;
        float squares = 0;
        for (int i = 0; i < scratch.Count; i++)
        {
            ref TopicScratch.Entry entry = ref scratch[i];
            float value = weighting.Damp(entry.Value) * model.At(entry.Slot).Rarity;
            squares += value * value;
            entry.Value = value;
        }

        if (squares == 0)
        {
            return 0;
        }

        if (!inputs.IsEmpty)
        {
            Place(scratch, isWhole: true, inputs[(2 * inputs.Length / TopicNetwork.Parts)..]);
        }

        float length = MathF.Sqrt(squares);
        int words = scratch.Count;
        if (weighting.Style > 0)
        {
            var style = new StyleCounter(model, scratch, weighting.Style * length);
            TopicStyle.Read(headline, text, ref style);
        }

        if (model.Groups is not null)
        {
            AddGroup(words, scratch);
        }

        for (int i = 0; i < words; i++)
        {
            scratch[i].Value *= model.At(scratch[i].Slot).Unit;
        }

        for (int block = 0; block < model.Stride; block += TopicModel.BlockSize)
        {
            AddBlock(scratch, block, scores.Slice(block, TopicModel.BlockSize));
        }

        float scale = 1 / length;
        for (int k = 0; k < model.Bias.Length; k++)
        {
            scores[k] = (scores[k] * scale) + model.Bias[k];
        }

        if (model.Network is { Layers: { } layers })
        {
            TopicNetwork.Scale(inputs);
            layers.AddScores(inputs, stackalloc float[layers.Hidden], scores);
        }

        return squares;
    }

    /// <summary>Adds up where the features lie that have been read so far: in a part they count by how often they are there, in the whole by their values.</summary>
    private void Place(TopicScratch scratch, bool isWhole, Span<float> place)
    {
        TopicPlaces places = model.Network!.Places;
        PlacedFeature[] placed = scratch.Placed;
        int count = 0;
        for (int i = 0; i < scratch.Count; i++)
        {
            ref TopicScratch.Entry entry = ref scratch[i];
            ref readonly TopicSlot slot = ref model.At(entry.Slot);
            if (slot.Place >= 0)
            {
                places.Prefetch(slot.Place);
                placed[count++] = new PlacedFeature(slot.Place, isWhole ? entry.Value : TopicNetwork.PartWeighting.Damp(entry.Times) * slot.Rarity);
            }
        }

        places.Sum(placed.AsSpan(0, count), place);
    }

    /// <summary>Counts the words once more, with the weights that they have in the group that the features of style after them tell.</summary>
    private void AddGroup(int words, TopicScratch scratch)
    {
        Span<int> distances = stackalloc int[SourceGroups.Count];
        distances.Clear();
        for (int i = words; i < scratch.Count; i++)
        {
            model.Groups!.Groups.AddStyle(model.At(scratch[i].Slot).Groups, distances);
        }

        int group = model.Groups!.Groups.GroupOf(distances);
        int counted = scratch.Count;
        for (int i = 0; i < words; i++)
        {
            TopicScratch.Entry entry = scratch[i];
            int slot = model.FindInGroup(entry.Slot, group);
            if (slot >= 0)
            {
                model.PrefetchAt(slot);
                scratch.Add(slot, entry.Value);
            }
        }

        for (int i = counted; i < scratch.Count; i++)
        {
            scratch[i].Value *= model.At(scratch[i].Slot).Unit;
        }
    }

    /// <summary>The scores of sixteen topics: sixteen signed bytes of each feature times its value.</summary>
    private void AddBlock(TopicScratch scratch, int block, Span<float> scores)
    {
        Vector128<float> a = default, b = default, c = default, d = default;
        for (int i = 0; i < scratch.Count; i++)
        {
            ref TopicScratch.Entry entry = ref scratch[i];
            Vector128<sbyte> row = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(model.WeightsAt(entry.Slot, block)));
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

    /// <summary>Adds features of style, when the words have their values already and are to be divided by their length.</summary>
    private readonly struct StyleCounter(TopicModel model, TopicScratch scratch, float value) : IFeatureSink
    {
        public void Add(ulong feature, float weight)
        {
            int slot = model.Find(FeatureHash.KeyOf(feature));
            if (slot >= 0 && model.At(slot).IsStyle)
            {
                scratch.Add(slot, weight * value * model.At(slot).Unit);
            }
        }
    }

    private readonly struct Counter(TopicModel model, TopicScratch scratch, TopicModel? background, TopicScratch? behind) : IFeatureSink
    {
        public void Add(ulong feature, float weight)
        {
            uint key = FeatureHash.KeyOf(feature);
            scratch.Add(model, key, weight);
            behind?.Add(background!, key, weight);
        }
    }
}
