using System.Runtime.CompilerServices;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Files;

/// <summary>
/// The features in a <c>.topics</c> file: their number; then, column by column, the keys (ascending, as differences in 7-bit groups), and the
/// rarities and units (one byte each).
/// </summary>
internal static class TopicFeaturesFile
{
    /// <summary>Writes features.</summary>
    public static void Write(TopicFeature[] features, BinaryWriter writer)
    {
        writer.Write(features.Length);
        uint previous = 0;
        foreach (TopicFeature feature in features)
        {
            writer.Write7BitEncodedInt64(feature.Key - previous);
            previous = feature.Key;
        }

        foreach (TopicFeature feature in features)
        {
            writer.Write(ByteCodes.RarityCode(feature.Rarity));
        }

        foreach (TopicFeature feature in features)
        {
            writer.Write(ByteCodes.UnitCode(feature.Unit));
        }
    }

    /// <summary>Reads the features of a model with so many topics.</summary>
    /// <exception cref="FormatException">There are more than there is data for, or their keys do not ascend.</exception>
    public static TopicFeature[] Read(BinaryReader reader, int topics)
    {
        long left = reader.BaseStream.Length - reader.BaseStream.Position;
        int count = reader.ReadInt32().UpTo((int)Math.Min(int.MaxValue, left / (3 + topics)));
        uint[] keys = ReadKeys(reader, count);
        byte[] rarities = reader.ReadExactly(count), units = reader.ReadExactly(count);
        return MakeFeatures(keys, rarities, units);
    }

    // This and what follows runs once, over every feature: as it stands at first, unoptimized, it would take longer than all else.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint[] ReadKeys(BinaryReader reader, int count)
    {
        uint[] keys = new uint[count];
        uint previous = 0;
        foreach (ref uint key in keys.AsSpan())
        {
            key = checked(previous + (uint)reader.Read7BitEncodedInt64());
            if (key <= previous)
            {
                throw new FormatException("Keys must ascend.");
            }

            previous = key;
        }

        return keys;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static TopicFeature[] MakeFeatures(uint[] keys, byte[] rarities, byte[] units)
    {
        var features = new TopicFeature[keys.Length];
        Span<float> unitOf = new float[byte.MaxValue + 1];
        for (int code = 0; code < unitOf.Length; code++)
        {
            unitOf[code] = ByteCodes.UnitOf((byte)code);
        }

        for (int i = 0; i < features.Length; i++)
        {
            features[i] = new TopicFeature(keys[i], ByteCodes.RarityOf(rarities[i]), unitOf[units[i]]);
        }

        return features;
    }
}
