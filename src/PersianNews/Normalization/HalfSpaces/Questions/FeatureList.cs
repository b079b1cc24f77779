using System.Runtime.CompilerServices;
using PersianNews.Normalization.HalfSpaces.Model;
using PersianNews.Tables;

namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>Collects the numbers of hashed features in a caller's buffer. A template has always the same number of values.</summary>
internal unsafe ref struct FeatureList(Span<int> buffer, HalfSpaceModel model)
{
    private readonly Span<int> _buffer = buffer;
    private readonly sbyte* _weights = model.Weights;
    private readonly int _mask = model.WeightCount - 1;

    /// <summary>The number of features so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds the feature of a template without values.</summary>
    public void Add(uint template) => Put(Start(template, 0));

    /// <summary>Adds the feature of a template with one value.</summary>
    public void Add(uint template, ulong first) => Put(Start(template, first));

    /// <summary>Adds the feature of a template with two values.</summary>
    public void Add(uint template, ulong first, ulong second) => Put(Go(Start(template, first), second));

    /// <summary>Adds the feature of a template with three values.</summary>
    public void Add(uint template, ulong first, ulong second, ulong third) => Put(Go(Go(Start(template, first), second), third));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Start(uint template, ulong first)
    {
        ulong h = (first ^ template * 0x9E37_79B9_7F4A_7C15UL) * 0xBF58_476D_1CE4_E5B9UL;
        return h ^ h >> 31;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Go(ulong h, ulong value)
    {
        h = (h ^ value) * 0x94D0_49BB_1331_11EBUL;
        return h ^ h >> 29;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(ulong h)
    {
        int feature = (int)(h * 0xD6E8_FEB8_6659_FD93UL >> 33) & _mask;
        ProcessorCache.Prefetch(in _weights[feature]);
        _buffer[Count++] = feature;
    }
}
