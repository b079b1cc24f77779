namespace PersianNews.Normalization;

/// <summary>The pass before all others, where asked for: HTML entities are decoded, tags removed.</summary>
internal ref struct MarkupPass
{
    private readonly ReadOnlySpan<char> _text;
    private readonly NormalizerOptions _options;
    private Rewriter _output;

    private MarkupPass(ReadOnlySpan<char> text, NormalizerOptions options, RewriteBuffer buffer)
    {
        _text = text;
        _options = options;
        _output = new Rewriter(text, buffer);
    }

    public static ReadOnlySpan<char> Run(ReadOnlySpan<char> text, NormalizerOptions options, RewriteBuffer buffer)
    {
        var pass = new MarkupPass(text, options, buffer);
        return pass.Run();
    }

    /// <summary>The length of the tag that starts at <paramref name="start"/>, comments included; 0 when there is none.</summary>
    public static int TagLength(ReadOnlySpan<char> text, int start)
    {
        const int longest = 2048;
        ReadOnlySpan<char> rest = text.Slice(start, Math.Min(longest, text.Length - start));
        if (rest.Length < 3 || !(char.IsAsciiLetter(rest[1]) || (rest[1] is '/' or '!' && (char.IsAsciiLetter(rest[2]) || rest[2] == '-'))))
        {
            return 0;
        }

        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            int close = rest.IndexOf("-->", StringComparison.Ordinal);
            return close < 0 ? 0 : close + 3;
        }

        char quote = '\0';
        for (int i = 1; i < rest.Length; i++)
        {
            char c = rest[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && rest[i - 1] == '=')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
            else if (c == '<')
            {
                return 0;
            }
        }

        return 0;
    }

    private ReadOnlySpan<char> Run()
    {
        bool strips = _options.Markup == MarkupHandling.Strip;
        for (int i = 0; i < _text.Length; i++)
        {
            int next = _text[i..].IndexOfAny('&', '<');
            if (next < 0)
            {
                break;
            }

            i += next;
            if (_text[i] == '&' && _options.DecodeEntities)
            {
                i += Math.Max(1, Entity(i)) - 1;
            }
            else if (_text[i] == '<' && strips)
            {
                int length = Element(i);
                if (length > 0)
                {
                    _output.Delete(i, length, EditReasons.Markup);
                    i += length - 1;
                }
            }
        }

        return _output.Finish();
    }

    /// <summary>The length of a tag; with its content where that is not text.</summary>
    private readonly int Element(int start)
    {
        int length = TagLength(_text, start);
        ReadOnlySpan<char> tag = _text.Slice(start, length);
        string end = tag.StartsWith("<script", StringComparison.OrdinalIgnoreCase) ? "</script>"
            : tag.StartsWith("<style", StringComparison.OrdinalIgnoreCase) ? "</style>" : "";
        int close = end.Length == 0 ? -1 : _text[(start + length)..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? length : length + close + end.Length;
    }

    /// <summary>Decodes one entity, also one that was encoded again and again (<c>&amp;amp;zwnj;</c>); returns its length or 0.</summary>
    private int Entity(int start)
    {
        int i = start + 1;
        bool again = false;
        while (true)
        {
            int length = HtmlEntities.Read(_text[i..], out int point);
            if (length == 0)
            {
                if (again)
                {
                    _output.Replace(start, i - start, '&', EditReasons.Markup);
                }

                return again ? i - start : 0;
            }

            i += length;
            if (point != '&')
            {
                Span<char> units = stackalloc char[2];
                int count = new System.Text.Rune(point).EncodeToUtf16(units);
                _output.Replace(start, i - start, units[..count], EditReasons.Markup);
                return i - start;
            }

            again = true;
        }
    }
}
