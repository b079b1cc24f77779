namespace PersianNews.Articles;

/// <summary>An outlet and the place where the page names it.</summary>
/// <param name="Agency">The outlet.</param>
/// <param name="Span">Its name as written, cue words such as «به گزارش» left out.</param>
public readonly record struct AgencyMention(NewsAgency Agency, TextSpan Span);
