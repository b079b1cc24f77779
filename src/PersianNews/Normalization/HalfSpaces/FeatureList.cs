using System.Runtime.CompilerServices;

namespace PersianNews.Normalization.HalfSpaces;

/// <summary>Collects hashed feature numbers in a caller's buffer.</summary>
internal ref struct FeatureList(Span<int> buffer, int mask)
{
    private readonly Span<int> _buffer = buffer;
    private readonly int _mask = mask;

    /// <summary>The number of features so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the feature of a template with its values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, ulong first = 0, ulong second = 0, ulong third = 0)
    {
        ulong h = (template + 1) * 0x9E37_79B9_7F4A_7C15UL;
        h = (h ^ first) * 0xBF58_476D_1CE4_E5B9UL;
        h ^= h >> 31;
        h = (h ^ second) * 0x94D0_49BB_1331_11EBUL;
        h ^= h >> 31;
        h = (h ^ third) * 0xD6E8_FEB8_6659_FD93UL;
        _buffer[Count++] = (int)(h >> 33) & _mask;
    }
}
