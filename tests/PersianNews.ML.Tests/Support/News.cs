using PersianNews.Topics;

namespace PersianNews.ML.Tests.Support;

/// <summary>Short articles of three topics, made from phrases written for these tests.</summary>
internal static class News
{
    private static readonly (string Label, string[] Who, string[] What)[] Phrases =
    [
        ("sports",
            ["تیم فوتبال", "سرمربی والیبال", "کشتی‌گیر جوان", "دروازه‌بان میهمان", "بازیکن لیگ"],
            ["در مسابقه دیروز پیروز شد", "گل دقیقه نود را زد", "مدال طلا گرفت", "از داور گلایه کرد", "به جام باشگاه‌ها رسید"]),
        ("economy",
            ["بانک مرکزی", "شاخص بورس", "قیمت دلار", "صادرات فولاد", "بازار مسکن"],
            ["در معاملات امروز رشد کرد", "نرخ سود را بالا برد", "سهام‌داران را نگران کرد", "از تورم خبر داد", "بودجه و مالیات را کاهش داد"]),
        ("health",
            ["پزشک متخصص", "بیمارستان شهر", "داروی تازه", "پرستاران بخش", "واکسن آنفلوآنزا"],
            ["بیماران دیابتی را درمان کرد", "خطر سکته قلبی را کم می‌کند", "از شیوع ویروس خبر داد", "فشار خون را پایین می‌آورد", "کودکان را ایمن می‌کند"]),
    ];

    /// <summary>Every who with every what: 75 articles.</summary>
    public static IReadOnlyList<TopicExample> Examples { get; } =
    [
        .. from topic in Phrases
           from who in topic.Who
           from what in topic.What
           select new TopicExample($"{who} {what}. به گزارش خبرنگار ما، {who} هفته گذشته نیز {what}.", topic.Label) { Headline = $"{who} {what}" },
    ];

    /// <summary>Articles of the same topics in other words.</summary>
    public static IReadOnlyList<TopicExample> Unseen { get; } =
    [
        new("مهاجم تیم پس از گل پیروزی به تماشاگران مسابقه سلام داد.", "sports") { Headline = "گل پیروزی" },
        new("نرخ تورم و قیمت طلا در بازار رشد کرد و بانک وام کمتری داد.", "economy") { Headline = "رشد قیمت" },
        new("بیماران قلبی دارو را با نظر پزشک مصرف کنند و واکسن بزنند.", "health") { Headline = "سفارش پزشک" },
    ];
}
