namespace PersianNews.Normalization;

/// <summary>How the ezafe after a silent ه is written.</summary>
public enum EzafeForms : byte
{
    /// <summary>Leave as written.</summary>
    Keep,

    /// <summary>ه with hamza above, U+0647 U+0654: «خانهٔ ما» (ISIRI 6219 and the Academy).</summary>
    Hamza,

    /// <summary>ه, half-space, ی: «خانه‌ی ما».</summary>
    Yeh,
}
