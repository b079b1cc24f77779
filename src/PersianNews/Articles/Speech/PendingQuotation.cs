namespace PersianNews.Articles.Speech;

/// <summary>A quotation as lexemes, before its speaker is known.</summary>
/// <param name="First">Its first lexeme.</param>
/// <param name="End">The lexeme behind it.</param>
/// <param name="VerbFirst">The first lexeme of what introduces it.</param>
/// <param name="VerbEnd">The lexeme behind that; the same where nothing but a colon introduces it.</param>
/// <param name="Form">Direct or indirect.</param>
/// <param name="Speaker">Who the text says speaks.</param>
/// <param name="IsNested">Whether it lies inside the one before.</param>
internal readonly record struct PendingQuotation(int First, int End, int VerbFirst, int VerbEnd, QuotationForm Form, Mention Speaker, bool IsNested)
{
    /// <summary>Whether this is no quotation but the mention of somebody, whom a «وی» below may mean.</summary>
    public bool IsMentionOnly => First == End;
}
