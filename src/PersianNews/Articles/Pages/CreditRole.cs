namespace PersianNews.Articles.Pages;

/// <summary>How a page names an outlet; the order is that of trust.</summary>
internal enum CreditRole : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>In the chrome above the story («خبرگزاری فارس مشاهده در مرجع»).</summary>
    Chrome,

    /// <summary>Somewhere in the story behind a cue («گفت‌وگو با ایسنا»).</summary>
    Story,

    /// <summary>As the reporter, at the head of a paragraph («به گزارش ایسنا»).</summary>
    Reporter,

    /// <summary>As the one the reporter quotes («به نقل از ایلنا»).</summary>
    Quoted,

    /// <summary>In the field of the source («منبع: ایلنا»).</summary>
    Source,
}
