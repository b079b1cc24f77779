namespace PersianNews.Normalization;

/// <summary>What a normalizer does with zero-width non-joiners (half-spaces), present or lost.</summary>
public enum HalfSpaceHandling : byte
{
    /// <summary>Leave as written.</summary>
    Keep,

    /// <summary>Drop doubled ones and those that show nothing, and read the soft hyphen and its like as one.</summary>
    Tidy,

    /// <summary>As <see cref="Tidy"/>, and put lost half-spaces back.</summary>
    Restore,

    /// <summary>Write a space instead.</summary>
    Space,

    /// <summary>Remove.</summary>
    Remove,
}
