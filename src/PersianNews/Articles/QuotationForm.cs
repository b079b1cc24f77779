namespace PersianNews.Articles;

/// <summary>How speech is reported.</summary>
public enum QuotationForm : byte
{
    /// <summary>The speaker's words behind a colon or in quotation marks («وی گفت: …»).</summary>
    Direct,

    /// <summary>In the reporter's sentence («… را … دانست», «با بیان اینکه …», «اعلام کرد که …»).</summary>
    Indirect,
}
