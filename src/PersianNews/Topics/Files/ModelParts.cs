namespace PersianNews.Topics.Files;

/// <summary>The pieces that a model file is made of, read so that a broken file costs no memory and is always noticed.</summary>
internal static class ModelParts
{
    /// <summary>Writes numbers.</summary>
    public static void WriteFloats(this BinaryWriter writer, float[] values)
    {
        foreach (float value in values)
        {
            writer.Write(value);
        }
    }

    /// <summary>Reads so many numbers.</summary>
    public static float[] ReadFloats(this BinaryReader reader, int count)
    {
        float[] values = new float[count];
        foreach (ref float value in values.AsSpan())
        {
            value = reader.ReadSingle();
        }

        return values;
    }

    /// <summary>Reads so many bytes, and no fewer.</summary>
    /// <exception cref="EndOfStreamException">There are not so many left.</exception>
    public static byte[] ReadExactly(this BinaryReader reader, int count) =>
        count <= reader.BaseStream.Length - reader.BaseStream.Position ? reader.ReadBytes(count) : throw new EndOfStreamException();

    /// <summary>The count, if it is one that can be.</summary>
    /// <exception cref="FormatException">It is negative, or more than can be.</exception>
    public static int UpTo(this int count, int most) => count >= 0 && count <= most ? count : throw new FormatException("A count is out of range.");
}
