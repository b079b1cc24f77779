using System.Security.Cryptography;
using PersianNews.Topics;
using Xunit;

namespace PersianNews.Tests.Topics;

/// <summary>Short articles written for these tests, under three labels of their own.</summary>
internal static class TopicTestData
{
    public const string FootballHeadline = "پیروزی سپیدرود در هفته پایانی";
    public const string Football = "تیم فوتبال سپیدرود با گل دقیقه نود مهاجمش میزبان را شکست داد و به جام رسید.";

    public static IReadOnlyList<TopicExample> Examples { get; } =
    [
        Sport("تیم فوتبال شهر در دیدار دوستانه دو گل به حریف زد و پیروز شد.", "پیروزی تیم فوتبال"),
        Sport("سرمربی تیم والیبال گفت بازیکنان برای مسابقه فردا آماده‌اند و میزبان را می‌شناسند.", "والیبال آماده مسابقه"),
        Sport("کشتی‌گیر جوان در مسابقات جام باشگاه‌ها مدال طلا گرفت و حریفش را ضربه فنی کرد.", "مدال طلای کشتی"),
        Sport("دروازه‌بان مصدوم شد و مهاجم تیم در دقیقه هشتاد گل پیروزی را به ثمر رساند.", "گل دقیقه هشتاد"),
        Sport("داور مسابقه بازیکن میهمان را اخراج کرد و تیم ده‌نفره شکست خورد.", "شکست تیم میهمان"),
        Sport("لیگ بسکتبال از هفته آینده با دیدار دو تیم صدرنشین آغاز می‌شود.", "آغاز لیگ بسکتبال"),
        Money("قیمت نان و برنج در بازار بالا رفت و بانک مرکزی از رشد تورم خبر داد.", "رشد تورم"),
        Money("شاخص بورس با خرید سهام بانک‌ها بالا رفت و ارزش معاملات بازار دو برابر شد.", "رشد شاخص بورس"),
        Money("بانک‌ها نرخ سود سپرده را بالا بردند و وام خرید خانه گران شد.", "سود بانکی بالا رفت"),
        Money("صادرات فولاد در سال گذشته رشد کرد و درآمد ارزی کارخانه‌ها بالا رفت.", "رشد صادرات فولاد"),
        Money("قیمت دلار و طلا در بازار آزاد پایین آمد و فروشندگان سکه عقب نشستند.", "کاهش قیمت طلا"),
        Money("بودجه سال آینده با کاهش مالیات کارخانه‌ها به دولت رفت.", "بودجه و مالیات"),
        Health("پزشکان می‌گویند واکسن تازه از بیماری آنفلوآنزا در کودکان پیشگیری می‌کند.", "واکسن تازه آنفلوآنزا"),
        Health("بیمارستان شهر بخش قلب را گشود و پرستاران برای درمان بیماران آموزش دیدند.", "بخش قلب بیمارستان"),
        Health("مصرف کم نمک فشار خون را پایین می‌آورد و خطر سکته قلبی را کم می‌کند.", "نمک و فشار خون"),
        Health("متخصص تغذیه گفت بیماران دیابتی میوه را میان وعده بخورند و دارو را سر وقت مصرف کنند.", "تغذیه بیماران دیابتی"),
        Health("درمان سرطان با داروی تازه در بیمارستان آغاز شد و پزشکان امیدوارند.", "داروی تازه سرطان"),
        Health("ویروس تازه سرفه و تب می‌آورد و پزشکان ماسک و شستن دست را سفارش می‌کنند.", "ویروس تازه"),
    ];

    /// <summary>The examples as a search engine or an old crawl would spell them.</summary>
    public static IEnumerable<TopicExample> WithHalfSpaces(string replacement) =>
        Examples.Select(e => e with { Text = e.Text.Replace("\u200C", replacement, StringComparison.Ordinal), Headline = e.Headline!.Replace("\u200C", replacement, StringComparison.Ordinal) });

    public static TopicClassifier Train(IEnumerable<TopicExample> examples, TopicTrainerOptions? options = null) =>
        new TopicTrainer(options).Train(examples, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>The file of a model.</summary>
    public static byte[] Bytes(TopicClassifier classifier)
    {
        using var stream = new MemoryStream();
        classifier.Save(stream);
        return stream.ToArray();
    }

    /// <summary>A model file with one byte changed, and a checksum that fits it.</summary>
    public static byte[] Forge(byte[] file, int at, byte value)
    {
        byte[] forged = [.. file];
        forged[at] = value;
        SHA256.HashData(forged.AsSpan(48)).CopyTo(forged, 16);
        return forged;
    }

    /// <summary>One of 64 made-up words of four letters of a subject; the other subject, 1 or 0, has none of them.</summary>
    public static string Word(int subject, int number) => string.Concat("بپ"[subject], "شسفق"[number % 4], "کلمن"[number / 4 % 4], "رزدو"[number / 16]);

    private static TopicExample Sport(string text, string headline) => new(text, "varzesh") { Headline = headline };

    private static TopicExample Money(string text, string headline) => new(text, "eghtesad") { Headline = headline };

    private static TopicExample Health(string text, string headline) => new(text, "salamat") { Headline = headline };
}
