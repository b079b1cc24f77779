using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PersianNews.Characters;

/// <summary>Tests of sixteen code units at a time; in the results the bits of a unit are all set or all clear.</summary>
internal static class CodeUnits
{
    /// <summary>Which units lie between two characters, both included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Between(Vector256<ushort> units, char first, char last) =>
        Vector256.LessThanOrEqual(units - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));

    /// <summary>Which units are a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<ushort> Equal(Vector256<ushort> units, char c) => Vector256.Equals(units, Vector256.Create((ushort)c));
}
