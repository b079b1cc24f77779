namespace PersianNews.Quantities;

/// <summary>How the words before a number shade it.</summary>
public enum QuantityModifier : byte
{
    /// <summary>The number as it stands.</summary>
    None,

    /// <summary>«حداقل», «دست‌کم».</summary>
    AtLeast,

    /// <summary>«حداکثر», «تا سقف».</summary>
    AtMost,

    /// <summary>«بیش از», «بالغ بر».</summary>
    MoreThan,

    /// <summary>«کمتر از», «زیر».</summary>
    LessThan,

    /// <summary>«حدود», «نزدیک به», «تقریباً».</summary>
    Approximate,
}
