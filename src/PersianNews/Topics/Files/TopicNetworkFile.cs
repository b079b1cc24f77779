using System.Runtime.InteropServices;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Files;

/// <summary>
/// The network in a <c>.topics</c> file: the numbers of directions, hidden units and places; the features that have a place (ascending, as
/// differences in 7-bit groups), the units of the places (one byte each), the places, and the layers' weights.
/// </summary>
internal static class TopicNetworkFile
{
    private const int MaxWidth = 1024; // of a layer

    /// <summary>Writes a network.</summary>
    public static void Write(TopicNetwork network, BinaryWriter writer)
    {
        TopicPlaces places = network.Places;
        writer.Write(places.Dimensions);
        writer.Write(network.Layers.Hidden);
        writer.Write(places.Features.Length);
        int previous = -1;
        foreach (int feature in places.Features)
        {
            writer.Write7BitEncodedInt(feature - previous);
            previous = feature;
        }

        foreach (float unit in places.Units)
        {
            writer.Write(ByteCodes.UnitCode(unit));
        }

        writer.Write(MemoryMarshal.AsBytes<sbyte>(places.Rows));
        writer.WriteFloats(network.Layers.Weights);
    }

    /// <summary>Reads the network of a model with so many features and topics.</summary>
    /// <exception cref="FormatException">It does not fit.</exception>
    public static TopicNetwork Read(BinaryReader reader, int features, int topics)
    {
        int dimensions = Width(reader), hidden = Width(reader);
        int[] indexes = new int[reader.ReadInt32().UpTo(features)];
        int previous = -1;
        foreach (ref int index in indexes.AsSpan())
        {
            index = checked(previous + reader.Read7BitEncodedInt());
            previous = index > previous && index < features ? index : throw new FormatException("Features must ascend.");
        }

        float[] units = [.. reader.ReadExactly(indexes.Length).Select(ByteCodes.UnitOf)];
        byte[] rows = reader.ReadExactly(checked(indexes.Length * dimensions));
        var places = new TopicPlaces(dimensions, indexes, units, MemoryMarshal.Cast<byte, sbyte>(rows).ToArray());
        float[] weights = reader.ReadFloats(NetworkLayers.Count(TopicNetwork.Parts * dimensions, hidden, topics));
        return new TopicNetwork(places, new NetworkLayers(TopicNetwork.Parts * dimensions, hidden, topics, weights));
    }

    private static int Width(BinaryReader reader)
    {
        int width = reader.ReadInt32().UpTo(MaxWidth);
        return width > 0 && width % 8 == 0 ? width : throw new FormatException("Layers are multiples of eight.");
    }
}
