using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

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

        return Sum(sum);
    }

    /// <summary>
    /// Four inner products of <paramref name="a"/>, with four vectors that follow each other in <paramref name="b"/>: each the same as alone, and
    /// all in the time of one, since they do not wait for each other.
    /// </summary>
    public static Vector128<float> DotFour(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        nuint length = (nuint)a.Length;
        ref float left = ref MemoryMarshal.GetReference(a);
        ref float right = ref MemoryMarshal.GetReference(b[..(4 * a.Length)]);
        Vector256<float> first = default, second = default, third = default, fourth = default;
        for (nuint i = 0; i < length; i += 8)
        {
            Vector256<float> numbers = Vector256.LoadUnsafe(ref left, i);
            first += numbers * Vector256.LoadUnsafe(ref right, i);
            second += numbers * Vector256.LoadUnsafe(ref right, i + length);
            third += numbers * Vector256.LoadUnsafe(ref right, i + (2 * length));
            fourth += numbers * Vector256.LoadUnsafe(ref right, i + (3 * length));
        }

        return Vector128.Create(Sum(first), Sum(second), Sum(third), Sum(fourth));
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
            (Vector256.LoadUnsafe(ref target, i) + (EightFrom(ref source, i) * scale)).StoreUnsafe(ref target, i);
        }
    }

    /// <summary>Eight signed bytes as numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> EightFrom(ref sbyte source, nuint at)
    {
        Vector128<sbyte> bytes = Vector128.CreateScalar(Unsafe.ReadUnaligned<long>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref source, at)))).AsSByte();
        if (Avx2.IsSupported)
        {
            return Vector256.ConvertToSingle(Avx2.ConvertToVector256Int32(bytes));
        }

        Vector128<short> numbers = Vector128.WidenLower(bytes);
        return Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(numbers), Vector128.WidenUpper(numbers)));
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

    private static float Sum(Vector256<float> numbers)
    {
        Vector128<float> half = numbers.GetLower() + numbers.GetUpper();
        return half[0] + half[1] + (half[2] + half[3]);
    }
}
