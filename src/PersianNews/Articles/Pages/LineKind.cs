namespace PersianNews.Articles.Pages;

/// <summary>What a line of a page is, judged by itself.</summary>
internal enum LineKind : byte
{
    /// <summary>Running text, a headline, or anything that no table knows.</summary>
    Text,

    /// <summary>A date and nothing else.</summary>
    Date,

    /// <summary>A field: label and value.</summary>
    Field,

    /// <summary>The field of the source.</summary>
    Source,

    /// <summary>The field of the article's code.</summary>
    Code,

    /// <summary>Names of sections: chrome unless it stands inside a story.</summary>
    Rubric,

    /// <summary>A label without its value, which may stand below: chrome unless it stands inside a story.</summary>
    Label,

    /// <summary>Chrome.</summary>
    Chrome,

    /// <summary>Chrome below which only chrome follows.</summary>
    Tail,

    /// <summary>«انتهای پیام».</summary>
    End,
}
