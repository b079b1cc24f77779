using System.Runtime.CompilerServices;

namespace PersianNews.Normalization.HalfSpaces;

/// <summary>
/// A read-only map from 64-bit hashes to small values, in two flat arrays: a 16-bit check per slot (0 for an empty one)
/// and the value. A key that was never put in is taken for another one about once in 30 000 look-ups.
/// </summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class HashedTable<T>(ushort[] checks, T[] values)
    where T : unmanaged
{
    /// <summary>The 16-bit checks of the slots.</summary>
    public ushort[] Checks { get; } = checks;

    /// <summary>The values of the slots.</summary>
    public T[] Values { get; } = values;

    /// <summary>The first slot of a key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Slot(ulong mixed, int slots) => (uint)((mixed >> 32) * (ulong)slots >> 32);

    /// <summary>The check of a key, never 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort Check(ulong mixed) => (ushort)(mixed | 1);

    /// <summary>Spreads a word hash over all bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8_FEB8_6659_FD93UL;
        return hash ^ (hash >> 29);
    }

    /// <summary>The value of a key, or the default value.</summary>
    public T Find(ulong hash)
    {
        ulong mixed = Mix(hash);
        ushort check = Check(mixed);
        ushort[] checks = Checks;
        uint slot = Slot(mixed, checks.Length);
        while (true)
        {
            ushort found = checks[slot];
            if (found == check)
            {
                return Values[slot];
            }

            if (found == 0)
            {
                return default;
            }

            if (++slot == (uint)checks.Length)
            {
                slot = 0;
            }
        }
    }
}
