using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using PersianNews.Topics.Features;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Files;

/// <summary>The <c>.topics</c> file: a header with versions and a checksum, then the model.</summary>
/// <remarks>
/// Little-endian. Header: the eight letters <c>PNTOPICS</c>; format version and feature version (16 bits each); length of
/// the body (32 bits); SHA-256 of the body. Body: weighting; topics; priors; biases; the features
/// (<see cref="TopicFeaturesFile"/>), and their weights. From format 4 on two bytes follow that tell whether there are groups
/// (<see cref="TopicGroupsFile"/>) and a network (<see cref="TopicNetworkFile"/>), each with what there is behind it; in format 5
/// a background, which is features and their weights once more, and in format 6 whether there is one, and at the end the model's doubt. A model is
/// written in the oldest format that can hold it.
/// </remarks>
internal static class TopicModelFile
{
    /// <summary>How many topics a model may have; a file that says more is broken.</summary>
    public const int MaxTopics = 4096;

    private const ushort FormatVersion = 6; // 1 had no style, 2 neither groups nor network, 4 no background, 5 no doubt; 3 was never released
    private const int HeaderLength = 8 + 2 + 2 + 4 + 32;
    private static readonly byte[] Magic = "PNTOPICS"u8.ToArray();

    /// <summary>Writes a model.</summary>
    public static void Write(TopicModel model, Stream stream)
    {
        using var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            WriteBody(model, writer);
        }

        byte[] body = memory.ToArray();
        Span<byte> header = stackalloc byte[HeaderLength];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], FormatOf(model));
        BinaryPrimitives.WriteUInt16LittleEndian(header[10..], FeatureHash.Version);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], body.Length);
        SHA256.HashData(body, header[16..]);
        stream.Write(header);
        stream.Write(body);
    }

    /// <summary>Reads a model.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="verify">Whether to work out the checksum, which first loads the system's cryptography; the embedded model's is checked by a test.</param>
    /// <exception cref="InvalidDataException">It is not one, or broken, or too new.</exception>
    public static TopicModel Read(Stream stream, bool verify = true)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        int got = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        if (!header[..Math.Min(got, Magic.Length)].SequenceEqual(Magic))
        {
            throw new InvalidDataException("This is not a topic model: it does not begin with PNTOPICS.");
        }

        if (got < HeaderLength)
        {
            throw Broken("it ends within the header");
        }

        ushort format = BinaryPrimitives.ReadUInt16LittleEndian(header[8..]);
        ushort features = BinaryPrimitives.ReadUInt16LittleEndian(header[10..]);
        if (format is 0 or 3 or > FormatVersion || features != FeatureHash.Version)
        {
            throw new InvalidDataException(
                $"The topic model has format {format} and features {features}; this version of PersianNews reads formats 1, 2, 4, 5 and {FormatVersion} and features {FeatureHash.Version}. Train it again, or use the version it was trained with.");
        }

        int length = BinaryPrimitives.ReadInt32LittleEndian(header[12..]);
        byte[] body = ReadBody(stream, length);
        if (verify && !SHA256.HashData(body).AsSpan().SequenceEqual(header[16..]))
        {
            throw Broken("its checksum does not match");
        }

        try
        {
            using var reader = new BinaryReader(new MemoryStream(body), Encoding.UTF8);
            return ReadModel(reader, format);
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or ArgumentException or OverflowException)
        {
            throw Broken("its parts do not fit together");
        }
    }

    // A wrong length must not cost its size in memory before the data has shown up.
    private static byte[] ReadBody(Stream stream, int length)
    {
        if (length < 0)
        {
            throw Broken("its length is negative");
        }

        if (stream.CanSeek && stream.Length - stream.Position >= length)
        {
            byte[] all = GC.AllocateUninitializedArray<byte>(length);
            stream.ReadExactly(all);
            return all;
        }

        using var body = new MemoryStream();
        byte[] buffer = new byte[Math.Min(length, 1 << 16)];
        while (body.Length < length)
        {
            int read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, length - body.Length));
            if (read == 0)
            {
                throw Broken($"it ends after {body.Length} of {length} bytes");
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    private static void WriteBody(TopicModel model, BinaryWriter writer)
    {
        writer.Write(model.Weighting.Headline);
        writer.Write(model.Weighting.Opening);
        writer.Write(model.Weighting.OpeningWords);
        writer.Write(model.Weighting.Body);
        writer.Write(model.Weighting.Sublinear);
        writer.Write(model.Weighting.Style);
        writer.Write(model.Topics.Count);
        foreach (Topic topic in model.Topics)
        {
            writer.Write(topic.Id);
            writer.Write(topic.PersianName);
            writer.Write(topic.EnglishName);
            writer.Write7BitEncodedInt(topic.MediaTopics.Count);
            foreach (string code in topic.MediaTopics)
            {
                writer.Write(code);
            }
        }

        writer.WriteFloats(model.Prior);
        writer.WriteFloats(model.Bias);

        WriteFeatures(model, writer);
        if (FormatOf(model) < 4)
        {
            return;
        }

        writer.Write(model.Groups is not null);
        if (model.Groups is not null)
        {
            TopicGroupsFile.Write(model.Groups, writer);
        }

        writer.Write(model.Network is not null);
        if (model.Network is not null)
        {
            TopicNetworkFile.Write(model.Network, writer);
        }

        if (FormatOf(model) > 5)
        {
            writer.Write(model.Background is not null);
        }

        if (model.Background is not null)
        {
            WriteFeatures(model.Background, writer);
        }

        if (FormatOf(model) > 5)
        {
            writer.Write(model.Doubt);
        }
    }

    private static ushort FormatOf(TopicModel model) =>
        model.Doubt > 0 ? FormatVersion
        : model.Background is not null ? (ushort)5
        : model.Groups is not null || model.Network is not null ? (ushort)4
        : (ushort)2;

    private static void WriteFeatures(TopicModel model, BinaryWriter writer)
    {
        TopicFeaturesFile.Write(model.Features, writer);
        writer.Write(MemoryMarshal.AsBytes<sbyte>(model.Rows));
    }

    private static TopicModel ReadModel(BinaryReader reader, ushort format)
    {
        var weighting = new TopicWeighting(reader.ReadSingle(), reader.ReadSingle(), reader.ReadInt32(), reader.ReadSingle(), reader.ReadBoolean(), format > 1 ? reader.ReadSingle() : 0);
        var topics = new Topic[reader.ReadInt32().UpTo(MaxTopics)];
        for (int i = 0; i < topics.Length; i++)
        {
            var topic = new Topic(reader.ReadString(), reader.ReadString(), reader.ReadString());
            string[] codes = new string[reader.Read7BitEncodedInt().UpTo(MaxTopics)];
            for (int j = 0; j < codes.Length; j++)
            {
                codes[j] = reader.ReadString();
            }

            topics[i] = topic with { MediaTopics = codes };
        }

        float[] prior = reader.ReadFloats(topics.Length), bias = reader.ReadFloats(topics.Length);
        (TopicFeature[] features, sbyte[] rows) = ReadFeatures(reader, topics.Length);
        TopicGroups? groups = format > 2 && reader.ReadBoolean() ? TopicGroupsFile.Read(reader, features, topics.Length) : null;
        TopicNetwork? network = format > 2 && reader.ReadBoolean() ? TopicNetworkFile.Read(reader, features.Length, topics.Length) : null;
        TopicModel? background = null;
        if (format == 5 || (format > 5 && reader.ReadBoolean()))
        {
            (TopicFeature[] known, sbyte[] knownRows) = ReadFeatures(reader, topics.Length);
            background = TopicModel.MakeBackground(topics, weighting, known, knownRows);
        }

        return new TopicModel(topics, weighting, prior, bias, features, rows, groups, network, background, format > 5 ? ReadDoubt(reader) : 0);
    }

    private static float ReadDoubt(BinaryReader reader) =>
        reader.ReadSingle() is >= 0 and < float.PositiveInfinity and float doubt ? doubt : throw new FormatException("The doubt is no number.");

    private static (TopicFeature[] Features, sbyte[] Rows) ReadFeatures(BinaryReader reader, int topics)
    {
        TopicFeature[] features = TopicFeaturesFile.Read(reader, topics);
        byte[] rows = reader.ReadExactly(checked(features.Length * topics));
        return (features, MemoryMarshal.Cast<byte, sbyte>(rows).ToArray());
    }

    private static InvalidDataException Broken(string how) => new($"The topic model is broken: {how}.");
}
