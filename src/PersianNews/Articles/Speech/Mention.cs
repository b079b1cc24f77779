namespace PersianNews.Articles.Speech;

/// <summary>How a text refers to a speaker.</summary>
internal enum MentionKind : byte
{
    /// <summary>Not at all, and nobody stands there.</summary>
    None,

    /// <summary>Not at all, because the speaker is the one before («همچنین افزود»).</summary>
    Elided,

    /// <summary>«وی», «این مسئول».</summary>
    Pronoun,

    /// <summary>A name that begins with a given name or follows an honorific or a role.</summary>
    Name,

    /// <summary>One to three words that are no title: a surname, or a name we do not know.</summary>
    Words,

    /// <summary>A title alone.</summary>
    Title,

    /// <summary>An institution.</summary>
    Institution,
}

/// <summary>A reference to a speaker, as ranges of lexemes.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">Its first lexeme.</param>
/// <param name="End">The lexeme behind it.</param>
internal readonly record struct Mention(MentionKind Kind, int First, int End)
{
    /// <summary>The first lexeme of the name, honorifics left out.</summary>
    public int NameFirst { get; init; }

    /// <summary>The lexeme behind the name.</summary>
    public int NameEnd { get; init; }

    /// <summary>The first lexeme of the role.</summary>
    public int RoleFirst { get; init; }

    /// <summary>The lexeme behind the role.</summary>
    public int RoleEnd { get; init; }

    /// <summary>Whether «نیز» or «هم» follows: somebody other than the speaker before.</summary>
    public bool Also { get; init; }

    /// <summary>Whether the words are the name, or a part of the name, of somebody the text names elsewhere.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether a name was read.</summary>
    public bool HasName => NameEnd > NameFirst;

    /// <summary>Whether a role was read.</summary>
    public bool HasRole => RoleEnd > RoleFirst;
}
