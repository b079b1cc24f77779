using System.Runtime.InteropServices;
using PersianNews.Tables;

namespace PersianNews.Normalization.HalfSpaces.Model;

/// <summary>
/// What was learnt about words, their joints and their neighbours: three hashed tables, a filter of one of them, and the weights of a linear
/// model, all read in place. Written by <c>PersianNews.ModelBuilder half-spaces</c>.
/// </summary>
/// <remarks>
/// The file is little-endian: magic (32 bits), version (32), checksum of all that follows (64); the seven <see cref="Sizes"/> (32 each); then,
/// without gaps, the values of words (32), the checks of words, pairs and splits (16), the values of splits (16), the values of pairs (8), the
/// filter of pairs (8) and the weights (8, signed).
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed unsafe class HalfSpaceModel
{
    /// <summary>The name of the embedded file.</summary>
    public const string ResourceName = "half-spaces.model";

    /// <summary>What a file begins with.</summary>
    public const uint Magic = 0x53484E50; // PNHS

    /// <summary>The version of the files that are read.</summary>
    public const uint Version = 3;

    /// <summary>The length of magic, version and checksum.</summary>
    public const int HeaderLength = 16;

    /// <summary>The number of sizes: slots and places of words, of pairs and of splits (see <see cref="HashedTable{T}"/>), weights.</summary>
    public const int Sizes = 7;

    private readonly TableBlock _block;

    private HalfSpaceModel(TableBlock block)
    {
        _block = block;
        int* sizes = (int*)(block.Start + HeaderLength);
        int words = sizes[1], pairs = sizes[3], splits = sizes[5];
        uint* wordValues = (uint*)(sizes + Sizes);
        ushort* wordChecks = (ushort*)(wordValues + words);
        ushort* pairChecks = wordChecks + words;
        ushort* splitChecks = pairChecks + pairs;
        ushort* splitValues = splitChecks + splits;
        byte* pairValues = (byte*)(splitValues + splits);
        Words = new(block, wordChecks, wordValues, sizes[0], words);
        Pairs = new(block, pairChecks, pairValues, sizes[2], pairs);
        Splits = new(block, splitChecks, splitValues, sizes[4], splits);
        UsualPairs = new(block, pairValues + pairs, sizes[2]);
        Weights = (sbyte*)(pairValues + pairs + pairs);
        WeightCount = sizes[6];
    }

    /// <summary>Word hash to <see cref="WordInfo"/>.</summary>
    public HashedTable<uint> Words { get; }

    /// <summary>Pair hash to <see cref="PairInfo"/>.</summary>
    public HashedTable<byte> Pairs { get; }

    /// <summary>Rules out most of the pairs that are not <see cref="PairInfo.IsUsual"/>.</summary>
    public PairFilter UsualPairs { get; }

    /// <summary>Hash of the letters of a word with half-spaces to its joints (five bits each); see <see cref="SplitKey"/>.</summary>
    public HashedTable<ushort> Splits { get; }

    /// <summary>The weights of the hashed features; the pointer is valid for as long as the model is referenced.</summary>
    public sbyte* Weights { get; }

    /// <summary>The number of weights, a power of two.</summary>
    public int WeightCount { get; }

    /// <summary>The file.</summary>
    public ReadOnlySpan<byte> Bytes => new(_block.Start, _block.Length);

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

    /// <summary>The embedded model. Its checksum is not computed, to save time at the first call; a test does that.</summary>
    public static HalfSpaceModel Embedded() => new(TableBlock.Embedded(ResourceName));

    /// <summary>Checks and copies a model file.</summary>
    /// <exception cref="InvalidDataException">The file is not a model of this version, or is damaged.</exception>
    public static HalfSpaceModel Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength + Sizes * sizeof(int) || MemoryMarshal.Read<uint>(file) != Magic)
        {
            throw new InvalidDataException("This is not a half-space model.");
        }

        if (MemoryMarshal.Read<uint>(file[4..]) is var version && version != Version)
        {
            throw new InvalidDataException($"The half-space model has version {version}; this library reads version {Version}.");
        }

        if (MemoryMarshal.Read<ulong>(file[8..]) != Checksum(file[HeaderLength..]))
        {
            throw new InvalidDataException("The half-space model is damaged: its checksum does not match.");
        }

        return new(TableBlock.Of(file));
    }

    /// <summary>The checksum of all that stands behind the header.</summary>
    public static ulong Checksum(ReadOnlySpan<byte> bytes)
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
}
