using System.Numerics;

namespace PersianNews.Grammar;

/// <summary>A set of rows of a <see cref="RuleTable"/>, 16 bytes as they lie in the compiled table.</summary>
/// <param name="Low">Rows 0 to 63, a bit each.</param>
/// <param name="High">Rows 64 to 127.</param>
internal record struct RuleSet(ulong Low, ulong High)
{
    /// <summary>How many rows a set can tell apart.</summary>
    public const int Capacity = 128;

    /// <summary>Whether no row is in the set.</summary>
    public readonly bool IsEmpty => (Low | High) == 0;

    /// <summary>The first row; the set must not be empty.</summary>
    public readonly int First => Low != 0 ? BitOperations.TrailingZeroCount(Low) : 64 + BitOperations.TrailingZeroCount(High);

    /// <summary>Puts a row in.</summary>
    public void Add(int row)
    {
        Low |= row < 64 ? 1UL << row : 0;
        High |= row < 64 ? 0 : 1UL << (row - 64);
    }

    /// <summary>Takes the first row out; the set must not be empty.</summary>
    public void RemoveFirst()
    {
        High &= Low != 0 ? ulong.MaxValue : High - 1;
        Low &= Low - 1;
    }
}
