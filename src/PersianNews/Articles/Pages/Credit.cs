using PersianNews.Articles.Speech;

namespace PersianNews.Articles.Pages;

/// <summary>An outlet that a page names.</summary>
/// <param name="Mention">The outlet and its place.</param>
/// <param name="Role">How it is named.</param>
internal readonly record struct Credit(AgencyMention Mention, CreditRole Role);
