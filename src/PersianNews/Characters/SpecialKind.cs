namespace PersianNews.Characters;

/// <summary>What <see cref="SpecialSpans"/> found.</summary>
internal enum SpecialKind : byte
{
    /// <summary>Nothing special: digits and their separators at most.</summary>
    None,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A name led by an at sign.</summary>
    Mention,

    /// <summary>A word led by a number sign.</summary>
    Hashtag,

    /// <summary>A word of another script, with the digits, dots and hyphens inside it: «IBM-96», «Image2.jpg».</summary>
    ForeignWord,

    /// <summary>A network address in digits.</summary>
    Address,
}
