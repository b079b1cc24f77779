using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PersianNews.Normalization.HalfSpaces;

/// <summary>
/// What was learnt about words, their joints and their neighbours: three hashed tables and the weights of a linear model.
/// Immutable and thread-safe. The file is little-endian: a header of 16 bytes (magic, version, checksum of the rest), the
/// sizes, then the tables as they lie in memory. <c>PersianNews.ModelBuilder half-spaces</c> writes it.
/// </summary>
internal sealed class HalfSpaceModel
{
    /// <summary>The name of the embedded file.</summary>
    public const string ResourceName = "half-spaces.model";

    private const uint Magic = 0x53484E50; // PNHS
    private const uint Version = 2;
    private const int HeaderLength = 16;

    /// <summary>Makes a model from its parts.</summary>
    public HalfSpaceModel(HashedTable<uint> words, HashedTable<byte> pairs, HashedTable<ushort> splits, sbyte[] weights)
    {
        Words = words;
        Pairs = pairs;
        Splits = splits;
        Weights = weights;
        UsualPairs = new(pairs);
    }

    /// <summary>Word hash to <see cref="WordInfo"/>.</summary>
    public HashedTable<uint> Words { get; }

    /// <summary>Pair hash to <see cref="PairInfo"/>.</summary>
    public HashedTable<byte> Pairs { get; }

    /// <summary>The pairs that are one word often enough.</summary>
    public PairFilter UsualPairs { get; }

    /// <summary>Hash of the letters of a word with half-spaces to its joints (five bits each); see <see cref="SplitKey"/>.</summary>
    public HashedTable<ushort> Splits { get; }

    /// <summary>The weights of the hashed features; the length is a power of two.</summary>
    public sbyte[] Weights { get; }

    /// <summary>What is known about a word.</summary>
    public WordInfo Word(ulong hash) => new(Words.Find(hash));

    /// <summary>What is known about two words in a row.</summary>
    public PairInfo Pair(ulong left, ulong right) => new(Pairs.Find(PairKey(left, right)));

    /// <summary>What is known about a word before any form of a stem.</summary>
    public PairInfo StemPair(ulong left, ulong stem) => new(Pairs.Find(StemKey(left, stem)));

    /// <summary>The key of <see cref="Pair"/>.</summary>
    public static ulong PairKey(ulong left, ulong right) => (System.Numerics.BitOperations.RotateLeft(left, 21) ^ right) * 0xC2B2_AE3D_27D4_EB4FUL;

    /// <summary>The key of <see cref="StemPair"/>.</summary>
    public static ulong StemKey(ulong left, ulong stem) => PairKey(~left, stem);

    /// <summary>The key of the reading number <paramref name="reading"/> of a word in <see cref="Splits"/>.</summary>
    public static ulong SplitKey(ulong word, int reading) => word + (ulong)(reading + 1) * 0xA24B_AED4_963E_E407UL;

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">The file is not a model of this version, or is damaged.</exception>
    public static HalfSpaceModel Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength + 16 || MemoryMarshal.Read<uint>(file) != Magic)
        {
            throw new InvalidDataException("This is not a half-space model.");
        }

        if (MemoryMarshal.Read<uint>(file[4..]) is var version && version != Version)
        {
            throw new InvalidDataException($"The half-space model has version {version}; this library reads version {Version}.");
        }

        ReadOnlySpan<byte> body = file[HeaderLength..];
        if (MemoryMarshal.Read<ulong>(file[8..]) != Checksum(body))
        {
            throw new InvalidDataException("The half-space model is damaged: its checksum does not match.");
        }

        ReadOnlySpan<int> sizes = MemoryMarshal.Cast<byte, int>(body[..16]);
        int words = sizes[0], pairs = sizes[1], splits = sizes[2], weights = sizes[3];
        body = body[16..];
        ReadOnlySpan<uint> wordValues = Take<uint>(ref body, words);
        ReadOnlySpan<ushort> wordChecks = Take<ushort>(ref body, words);
        ReadOnlySpan<ushort> pairChecks = Take<ushort>(ref body, pairs);
        ReadOnlySpan<ushort> splitChecks = Take<ushort>(ref body, splits);
        ReadOnlySpan<ushort> splitValues = Take<ushort>(ref body, splits);
        ReadOnlySpan<byte> pairValues = Take<byte>(ref body, pairs);
        ReadOnlySpan<sbyte> weightValues = Take<sbyte>(ref body, weights);
        return new(new(wordChecks, wordValues), new(pairChecks, pairValues), new(splitChecks, splitValues), weightValues.ToArray());
    }

    /// <summary>Writes the model as a file.</summary>
    public byte[] ToBytes()
    {
        var body = new MemoryStream();
        Put(body, [Words.Length, Pairs.Length, Splits.Length, Weights.Length]);
        Put<uint>(body, Words.Values);
        Put<ushort>(body, Words.Checks);
        Put<ushort>(body, Pairs.Checks);
        Put<ushort>(body, Splits.Checks);
        Put<ushort>(body, Splits.Values);
        Put<byte>(body, Pairs.Values);
        Put<sbyte>(body, Weights);
        var file = new MemoryStream();
        Put(file, [Magic, Version]);
        Put(file, [Checksum(body.ToArray())]);
        body.WriteTo(file);
        return file.ToArray();
    }

    private static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        ulong sum = (ulong)bytes.Length;
        ReadOnlySpan<ulong> wide = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (ulong part in wide)
        {
            sum = (sum ^ part) * 0x9E37_79B9_7F4A_7C15UL;
            sum ^= sum >> 32;
        }

        foreach (byte part in bytes[(wide.Length * 8)..])
        {
            sum = (sum ^ part) * 0x9E37_79B9_7F4A_7C15UL;
            sum ^= sum >> 32;
        }

        return sum;
    }

    private static ReadOnlySpan<T> Take<T>(ref ReadOnlySpan<byte> body, int count)
        where T : unmanaged
    {
        int bytes = checked(count * Unsafe.SizeOf<T>());
        ReadOnlySpan<T> part = MemoryMarshal.Cast<byte, T>(body[..bytes]);
        body = body[bytes..];
        return part;
    }

    private static void Put<T>(MemoryStream stream, ReadOnlySpan<T> values)
        where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(values));
}
