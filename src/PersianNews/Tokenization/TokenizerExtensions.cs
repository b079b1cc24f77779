using System.Buffers;
using System.Globalization;

namespace PersianNews.Tokenization;

/// <summary>Conveniences for every <see cref="ITokenizer"/>.</summary>
public static class TokenizerExtensions
{
    /// <summary>Returns the tokens of a text as an array.</summary>
    /// <param name="tokenizer">The tokenizer.</param>
    /// <param name="text">Any text.</param>
    public static Token[] Tokenize(this ITokenizer tokenizer, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(tokenizer);
        var tokens = new ArrayBufferWriter<Token>();
        tokenizer.Tokenize(text, tokens);
        return tokens.WrittenSpan.ToArray();
    }

    /// <summary>Returns the letters of a token; white space between the parts of one token becomes «_», as in «گفته_شده_است».</summary>
    /// <param name="token">A token of <paramref name="text"/>.</param>
    /// <param name="text">The text.</param>
    public static string GetText(this Token token, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> slice = token.Span.Slice(text);
        if (token.Kind == TokenKind.LineBreak || IndexOfWhiteSpace(slice) < 0)
        {
            return slice.ToString();
        }

        char[] letters = slice.ToArray();
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = char.IsWhiteSpace(letters[i]) ? '_' : letters[i];
        }

        return new string(letters);

        static int IndexOfWhiteSpace(ReadOnlySpan<char> text)
        {
            for (int i = 0; i < text.Length; i++)
            {
                if (char.IsWhiteSpace(text[i]))
                {
                    return i;
                }
            }

            return -1;
        }
    }

    /// <summary>
    /// Returns the words of a text with placeholders where the letters of a token do not matter to statistics: <c>LINK</c>,
    /// <c>EMAIL</c>, <c>ID</c> (a mention), <c>TAG</c> before the words of a hashtag, <c>NUM</c> with the count of digits,
    /// <c>NUMF</c> (a number with separators).
    /// </summary>
    /// <param name="tokenizer">The tokenizer.</param>
    /// <param name="text">Any text.</param>
    public static string[] TokenizeMasked(this ITokenizer tokenizer, ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        foreach (Token token in tokenizer.Tokenize(text))
        {
            switch (token.Kind)
            {
                case TokenKind.Url:
                    words.Add("LINK");
                    break;
                case TokenKind.Email:
                    words.Add("EMAIL");
                    break;
                case TokenKind.Mention:
                    words.Add("ID");
                    break;
                case TokenKind.Hashtag:
                    words.Add("TAG");
                    words.AddRange(token.GetText(text)[1..].Split('_', StringSplitOptions.RemoveEmptyEntries));
                    break;
                case TokenKind.Number:
                    string number = token.GetText(text);
                    words.Add(number.All(char.IsDigit) ? string.Create(CultureInfo.InvariantCulture, $"NUM{number.Length}") : "NUMF");
                    break;
                default:
                    words.Add(token.GetText(text));
                    break;
            }
        }

        return [.. words];
    }
}
