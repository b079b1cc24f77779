namespace PersianNews.Articles;

/// <summary>Kinds of outlets.</summary>
public enum NewsAgencyKind : byte
{
    /// <summary>A news agency that writes in Persian.</summary>
    Agency,

    /// <summary>A newspaper.</summary>
    Paper,

    /// <summary>A news site.</summary>
    Site,

    /// <summary>A radio or television station with Persian news.</summary>
    Broadcaster,

    /// <summary>An outlet that Persian news quotes and that does not itself report in Persian first.</summary>
    Foreign,
}
