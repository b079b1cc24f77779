namespace PersianNews;

/// <summary>How the reference day of an article is known.</summary>
public enum ReferenceBasis : byte
{
    /// <summary>It is not: dates that depend on it have no days (<see cref="Dates.DateIssues.ReferenceMissing"/>).</summary>
    None,

    /// <summary>The caller gave it.</summary>
    Given,

    /// <summary>The page prints a date of its own, most likely that of publication or of the crawl.</summary>
    Page,

    /// <summary>
    /// The dateline tells it, or the first paragraphs do: a full date beside «امروز» or «دیروز», else the first with its weekday, which is often the
    /// day before publication or the same. Other dates of a story are not taken for it.
    /// </summary>
    Story,
}
