using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PersianNews.Topics;

/// <summary>Sums over vectors whose length is a multiple of 8, in the same order on every machine.</summary>
internal static class Vectors
{
    /// <summary>The inner product.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        ref float left = ref MemoryMarshal.GetReference(a);
        ref float right = ref MemoryMarshal.GetReference(b[..a.Length]);
        Vector256<float> sum = default;
        for (nuint i = 0; i < (nuint)a.Length; i += 8)
        {
            sum += Vector256.LoadUnsafe(ref left, i) * Vector256.LoadUnsafe(ref right, i);
        }

        Vector128<float> half = sum.GetLower() + sum.GetUpper();
        return half[0] + half[1] + (half[2] + half[3]);
    }

    /// <summary>Adds <paramref name="from"/>, scaled, to <paramref name="to"/>.</summary>
    public static void AddScaled(float scale, ReadOnlySpan<float> from, Span<float> to)
    {
        ref float source = ref MemoryMarshal.GetReference(from);
        ref float target = ref MemoryMarshal.GetReference(to[..from.Length]);
        for (nuint i = 0; i < (nuint)from.Length; i += 8)
        {
            (Vector256.LoadUnsafe(ref target, i) + (Vector256.LoadUnsafe(ref source, i) * scale)).StoreUnsafe(ref target, i);
        }
    }

    /// <summary>Adds <paramref name="from"/>, scaled, to <paramref name="to"/>.</summary>
    public static void AddScaled(float scale, ReadOnlySpan<sbyte> from, Span<float> to)
    {
        ref sbyte source = ref MemoryMarshal.GetReference(from);
        ref float target = ref MemoryMarshal.GetReference(to[..from.Length]);
        for (nuint i = 0; i < (nuint)from.Length; i += 8)
        {
            Vector128<short> numbers = Vector128.WidenLower(Vector128.CreateScalar(Unsafe.ReadUnaligned<long>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref source, i)))).AsSByte());
            (Vector128.LoadUnsafe(ref target, i) + (Vector128.ConvertToSingle(Vector128.WidenLower(numbers)) * scale)).StoreUnsafe(ref target, i);
            (Vector128.LoadUnsafe(ref target, i + 4) + (Vector128.ConvertToSingle(Vector128.WidenUpper(numbers)) * scale)).StoreUnsafe(ref target, i + 4);
        }
    }

    /// <summary>Scales a vector to a length; one without any length stays as it is.</summary>
    public static void ScaleTo(float length, Span<float> vector)
    {
        float squares = Dot(vector, vector);
        float scale = squares > 0 ? length / MathF.Sqrt(squares) : 0;
        foreach (ref float value in vector)
        {
            value *= scale;
        }
    }
}
