using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PersianNews.Topics.Models;

/// <summary>Sums over vectors whose length is a multiple of 8, in the same order on every machine.</summary>
/// <remarks>These and what else training spends its time in are optimized at once: it is over before the runtime would come to it.</remarks>
internal static class Vectors
{
    /// <summary>The inner product.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
    /// Four inner products of <paramref name="a"/>, with vectors that begin at four places of <paramref name="b"/>: each the same as alone, and
    /// all in the time of one, since they do not wait for each other.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Vector128<float> DotFour(ReadOnlySpan<float> a, ReadOnlySpan<float> b, int first, int second, int third, int fourth)
    {
        ref float left = ref MemoryMarshal.GetReference(a);
        ref float one = ref MemoryMarshal.GetReference(b.Slice(first, a.Length));
        ref float two = ref MemoryMarshal.GetReference(b.Slice(second, a.Length));
        ref float three = ref MemoryMarshal.GetReference(b.Slice(third, a.Length));
        ref float four = ref MemoryMarshal.GetReference(b.Slice(fourth, a.Length));
        Vector256<float> sumOne = default, sumTwo = default, sumThree = default, sumFour = default;
        for (nuint i = 0; i < (nuint)a.Length; i += 8)
        {
            Vector256<float> numbers = Vector256.LoadUnsafe(ref left, i);
            sumOne += numbers * Vector256.LoadUnsafe(ref one, i);
            sumTwo += numbers * Vector256.LoadUnsafe(ref two, i);
            sumThree += numbers * Vector256.LoadUnsafe(ref three, i);
            sumFour += numbers * Vector256.LoadUnsafe(ref four, i);
        }

        return Vector128.Create(Sum(sumOne), Sum(sumTwo), Sum(sumThree), Sum(sumFour));
    }

    /// <summary>Adds <paramref name="from"/>, scaled, to <paramref name="to"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
