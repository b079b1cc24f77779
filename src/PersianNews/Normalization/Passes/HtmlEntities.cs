namespace PersianNews.Normalization.Passes;

/// <summary>The HTML entities that Persian pages use, and numeric ones.</summary>
/// <remarks>Source: HTML Living Standard, named character references: those of Latin-1, punctuation, arrows and bidi controls.</remarks>
internal static class HtmlEntities
{
    private const int Longest = 10;

    private static readonly (string Name, int Point)[] Named =
    [
        ("nbsp", 0xA0), ("zwnj", 0x200C), ("zwj", 0x200D), ("lrm", 0x200E), ("rlm", 0x200F), ("shy", 0xAD), ("amp", '&'), ("lt", '<'), ("gt", '>'),
        ("quot", '"'), ("apos", '\''), ("laquo", '«'), ("raquo", '»'), ("lsquo", '‘'), ("rsquo", '’'), ("sbquo", '‚'), ("ldquo", '“'), ("rdquo", '”'),
        ("bdquo", '„'), ("lsaquo", '‹'), ("rsaquo", '›'), ("hellip", '…'), ("ndash", '–'), ("mdash", '—'), ("middot", '·'), ("bull", '•'), ("copy", '©'),
        ("reg", '®'), ("trade", '™'), ("times", '×'), ("divide", '÷'), ("plusmn", '±'), ("deg", '°'), ("sect", '§'), ("para", '¶'), ("euro", '€'), ("pound", '£'),
        ("yen", '¥'), ("cent", '¢'), ("frac12", '½'), ("frac14", '¼'), ("frac34", '¾'), ("sup2", '²'), ("sup3", '³'), ("micro", 'µ'), ("permil", '‰'),
        ("larr", '←'), ("rarr", '→'), ("uarr", '↑'), ("darr", '↓'), ("harr", '↔'), ("ensp", 0x2002), ("emsp", 0x2003), ("thinsp", 0x2009), ("iexcl", '¡'),
        ("iquest", '¿'), ("acute", '´'), ("uml", '¨'), ("macr", '¯'), ("prime", '′'), ("Prime", '″'), ("minus", '−'), ("eacute", 'é'), ("not", '¬'),
    ];

    /// <summary>The length of the entity that starts at an ampersand, semicolon included; 0 when there is none.</summary>
    public static int Length(ReadOnlySpan<char> text) => Read(text[1..], out _) is int length and > 0 ? length + 1 : 0;

    /// <summary>Reads an entity after its ampersand; returns the length with its semicolon, or 0 when there is none.</summary>
    public static int Read(ReadOnlySpan<char> text, out int point)
    {
        point = 0;
        int end = text[..Math.Min(text.Length, Longest)].IndexOf(';');
        if (end <= 0)
        {
            return 0;
        }

        ReadOnlySpan<char> name = text[..end];
        if (name[0] == '#')
        {
            return Number(name[1..], out point) ? end + 1 : 0;
        }

        foreach ((string known, int value) in Named)
        {
            if (name.SequenceEqual(known))
            {
                point = value;
                return end + 1;
            }
        }

        return 0;
    }

    private static bool Number(ReadOnlySpan<char> text, out int point)
    {
        point = 0;
        bool hex = text.Length > 1 && text[0] is 'x' or 'X';
        ReadOnlySpan<char> digits = hex ? text[1..] : text;
        foreach (char c in digits)
        {
            if (!(hex ? char.IsAsciiHexDigit(c) : char.IsAsciiDigit(c)))
            {
                return false;
            }

            point = (point * (hex ? 16 : 10)) + (char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
        }

        return digits.Length > 0 && point > 0 && System.Text.Rune.IsValid(point);
    }
}
