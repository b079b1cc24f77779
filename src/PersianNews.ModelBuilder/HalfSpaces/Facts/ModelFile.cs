using System.Runtime.InteropServices;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.ModelBuilder.HalfSpaces.Facts;

/// <summary>Writes the file of a <see cref="HalfSpaceModel"/>.</summary>
internal static class ModelFile
{
    /// <summary>The bytes of a model.</summary>
    /// <param name="words">Word hash to <see cref="WordInfo"/>.</param>
    /// <param name="pairs">Pair hash to <see cref="PairInfo"/>.</param>
    /// <param name="splits">Hash of a word's letters to its joints.</param>
    /// <param name="weights">The weights; their number is a power of two.</param>
    public static byte[] Write(HashedTable<uint> words, HashedTable<byte> pairs, HashedTable<ushort> splits, ReadOnlySpan<sbyte> weights)
    {
        var body = new MemoryStream();
        Put(body, [words.Length, words.Places, pairs.Length, pairs.Places, splits.Length, splits.Places, weights.Length]);
        Put(body, words.Values);
        Put(body, words.Checks);
        Put(body, pairs.Checks);
        Put(body, splits.Checks);
        Put(body, splits.Values);
        Put(body, pairs.Values);
        for (int i = 0; i < pairs.Places; i++)
        {
            body.WriteByte(PairFilter.SlotOf(pairs.Checks[i], new PairInfo(pairs.Values[i])));
        }

        Put(body, weights);
        var file = new MemoryStream();
        Put(file, [HalfSpaceModel.Magic, HalfSpaceModel.Version]);
        Put(file, [HalfSpaceModel.Checksum(body.ToArray())]);
        body.WriteTo(file);
        return file.ToArray();
    }

    private static void Put<T>(MemoryStream stream, ReadOnlySpan<T> values)
        where T : unmanaged => stream.Write(MemoryMarshal.AsBytes(values));
}
