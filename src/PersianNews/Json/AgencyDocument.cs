using PersianNews.Articles;

namespace PersianNews;

/// <summary>An outlet in JSON.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its usual short Persian name.</param>
/// <param name="Start">Where the page names it.</param>
/// <param name="Length">How long that is.</param>
public sealed record AgencyDocument(string Id, string Name, int Start, int Length)
{
    internal static AgencyDocument? Of(AgencyMention? mention) =>
        mention is { } m ? new AgencyDocument(m.Agency.Id, m.Agency.Name, m.Span.Start, m.Span.Length) : null;
}
