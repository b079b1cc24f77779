namespace PersianNews.Articles;

/// <summary>What a page says about its article: who reports, where, under which code and date. Every part may be missing.</summary>
public readonly record struct ArticleCredits
{
    /// <summary>The outlet that the report is credited to.</summary>
    public AgencyMention? Agency { get; init; }

    /// <summary>The outlet that printed the report, where it took it from <see cref="Agency"/>.</summary>
    public AgencyMention? Publisher { get; init; }

    /// <summary>The article's code: its digits.</summary>
    public TextSpan? Code { get; init; }

    /// <summary>The place of the dateline.</summary>
    public TextSpan? Place { get; init; }

    /// <summary>The line, or the value of the field, in which the page prints a date of its own.</summary>
    public TextSpan? PageDate { get; init; }
}
