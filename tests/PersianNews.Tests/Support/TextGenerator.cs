using System.Text;

namespace PersianNews.Tests.Support;

/// <summary>Makes texts that mix everything a normalizer has a rule about; the same seed makes the same texts.</summary>
internal sealed class TextGenerator(int seed)
{
    private static readonly string[] Fragments =
    [
        "کتاب", "خانه", "می", "نمی", "ها", "های", "تر", "ترین", "ام", "اند", "ی", "ء", "یی", "ئی", "رفته", "شده", "بر", "دارد", "این", "جا", "هم", "چنین",
        "كتاب", "علي", "مدرسة", "خانۀ", "مسئول", "آب", "ا\u0653", "ه\u0654", "و\u0654", "َ", "ّ", "ٰ", "ـ", "ـــ", "ﻻ", "ﷲ", "ﷺ", "ﮮ", "ئ", "ؤ", "إ",
        " ", " ", " ", " ", " ", "  ", "\t", "\u00A0", "\u2009", "\n", "\n", "\r\n", "\n\n\n", "\u2028", "\u0085", "\u200C", "\u200C", "\u200C\u200C",
        "\u200D", "\u200E", "\u200F", "\u200B", "\u00AD", "\u00AC", "\uFEFF", "\u202B", "\u202C", "\u2067", "\u061C", "\uFE0F",
        ".", ".", "..", "...", "…", "،", ",", "؛", ";", ":", "!", "?", "؟", "%", "٪", "(", ")", "[", "]", "{", "}", "«", "»", "\"", "'", "''", "`", "“", "”",
        "‘", "’", "<<", ">>", "<", ">", "-", "--", "–", "/", "\\", "*", "&", "=", "_", "@", "#", "|", "~", "^", "$", "﷼", "1", "12", "345", "۱", "۲۳", "٤٥٦",
        "1,234", "12.5", "۱۲:۳۰", "1403/2/15", "12,5", "①", "²", "IBM", "ATM74", "a", "Image2.jpg", "don't", "x-y", "café", "https://a.ir/ب?ج=1", "www.b.com",
        "c.d@e.org", "@name", "#برچسب_ها", "#a", "👨\u200D👩\u200D👧", "🇮🇷", "👍🏽", "❤\uFE0F", "1\uFE0F\u20E3", "\uD83D", "\uDC00", "\0", "\uFFFF", "中", "א",
        "&zwnj;", "&amp;", "&#1603;", "<b>", "</p>", ":)", "ه‍.ش", "ق.م", "م.", "و", "نیز", "است", "دانشجویان", "میروم", "کتابها", "زیبا", "بزرگ", "دیگر",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A text of a few fragments.</summary>
    public string Next(int fragments = 10)
    {
        var text = new StringBuilder();
        int count = _random.Next(fragments + 1);
        for (int i = 0; i < count; i++)
        {
            text.Append(Fragments[_random.Next(Fragments.Length)]);
            if (_random.Next(4) == 0)
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    /// <summary>Any UTF-16 at all.</summary>
    public string NextRaw(int length)
    {
        char[] units = new char[_random.Next(length + 1)];
        for (int i = 0; i < units.Length; i++)
        {
            units[i] = (char)(_random.Next(3) switch { 0 => _random.Next(0x10000), 1 => _random.Next(0x600, 0x700), _ => _random.Next(0x20, 0x7F) });
        }

        return new string(units);
    }
}
