namespace PersianNews.Dates.Reading;

/// <summary>What a reading makes of a rule that matched.</summary>
internal enum Outcome : byte
{
    /// <summary>The rule does not apply here: the next best rule is asked.</summary>
    Decline,

    /// <summary>A date expression.</summary>
    Accept,

    /// <summary>A false friend: its words are consumed, and nothing is reported.</summary>
    Nothing,
}
