namespace PersianNews.Articles;

/// <summary>The parts of a news page.</summary>
public enum ArticlePart : byte
{
    /// <summary>The line above the headline (rutitr).</summary>
    Kicker,

    /// <summary>The headline (titr), and its repeats where the page prints it more than once.</summary>
    Headline,

    /// <summary>The summary paragraph that the page sets apart from the story (lid).</summary>
    Lead,

    /// <summary>Who reports («به گزارش خبرگزاری …،», «خبرگزاری … -»).</summary>
    Attribution,

    /// <summary>Place, and perhaps outlet, at the head of the story («شیراز - ایرنا -»).</summary>
    Dateline,

    /// <summary>A paragraph of the story.</summary>
    Body,

    /// <summary>What the page says about the article: code, date of publication, source, authors, tags.</summary>
    Metadata,

    /// <summary>What the site adds: menus, share links, comment rules, «انتهای پیام».</summary>
    Boilerplate,
}
