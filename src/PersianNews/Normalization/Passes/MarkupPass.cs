using PersianNews.Normalization.Edits;

namespace PersianNews.Normalization.Passes;

/// <summary>The pass before all others, where asked for: HTML entities are decoded, tags removed.</summary>
internal ref struct MarkupPass
{
    private readonly ReadOnlySpan<char> _text;
    private readonly NormalizerOptions _options;
    private readonly MarkupState _state;
    private Rewriter _output;

    private MarkupPass(ReadOnlySpan<char> text, NormalizerOptions options, RewriteBuffer buffer, MarkupState state)
    {
        _text = text;
        _options = options;
        _state = state;
        _output = new Rewriter(text, buffer);
    }

    /// <summary>Runs the pass over one block.</summary>
    public static ReadOnlySpan<char> Run(ReadOnlySpan<char> text, NormalizerOptions options, RewriteBuffer buffer, MarkupState state)
    {
        var pass = new MarkupPass(text, options, buffer, state);
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
        int start = _state.Until is { } until ? EndOf(until, 0) : 0;
        if (start > 0)
        {
            _output.Delete(0, start, EditReasons.Markup);
        }

        for (int i = start; i < _text.Length; i++)
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

    /// <summary>The length of a tag; with its content where that is not text, however far it goes on.</summary>
    private readonly int Element(int start)
    {
        int length = TagLength(_text, start);
        ReadOnlySpan<char> rest = _text[start..];
        string? until = length == 0 ? rest.StartsWith("<!--", StringComparison.Ordinal) ? "-->" : null
            : IsTag(rest, "<script") ? "</script>"
            : IsTag(rest, "<style") ? "</style>" : null;
        return until is null ? length : EndOf(until, start + length) - start;
    }

    private static bool IsTag(ReadOnlySpan<char> text, string name) =>
        text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsAsciiLetterOrDigit(text[name.Length]) && text[name.Length] != '-';

    /// <summary>Where what is no text ends; where it goes on behind this block, the next one is told.</summary>
    private readonly int EndOf(string until, int from)
    {
        int end = _text[from..].IndexOf(until, StringComparison.OrdinalIgnoreCase);
        _state.Until = end < 0 ? until : null;
        return end < 0 ? _text.Length : from + end + until.Length;
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
