namespace PersianNews.Lexing;

/// <summary>What a number word does when numbers are put together.</summary>
internal enum NumberRank : byte
{
    /// <summary>Not a number word.</summary>
    None,

    /// <summary>صفر to نوزده, and the tens and hundreds: adds.</summary>
    Simple,

    /// <summary>هزار, میلیون and above: multiplies what stands before it.</summary>
    Multiplier,

    /// <summary>نیم: one half.</summary>
    Half,

    /// <summary>The ordinal ending of a number in digits: م، ام، مین, th.</summary>
    Ending,
}

/// <summary>A number word.</summary>
/// <param name="Rank">What it does.</param>
/// <param name="Value">Its value; 0 for <see cref="NumberRank.Half"/> and <see cref="NumberRank.Ending"/>.</param>
/// <param name="Ordinal">Whether it is an ordinal, which ends a number.</param>
internal readonly record struct NumberWord(NumberRank Rank, long Value, bool Ordinal);
