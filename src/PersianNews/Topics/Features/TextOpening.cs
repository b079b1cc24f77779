namespace PersianNews.Topics.Features;

/// <summary>Cuts the opening off a text, which tells much of what all of it is about.</summary>
internal static class TextOpening
{
    private const int HundredWordsLength = 600;

    /// <summary>The first hundred words or so.</summary>
    public static ReadOnlySpan<char> HundredWords(ReadOnlySpan<char> text) => Of(text, HundredWordsLength);

    /// <summary>So many code units, and what it takes to end with a whole word.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        int space = text[length..].IndexOf(' ');
        return space < 0 ? text : text[..(length + space)];
    }
}
