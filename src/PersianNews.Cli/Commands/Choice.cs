using System.CommandLine;
using System.CommandLine.Parsing;

namespace PersianNews.Cli.Commands;

/// <summary>Options whose value is one of a few lower-case words.</summary>
internal static class Choice
{
    /// <summary>Accepts only the names of an enumeration, in lower case, and says so when another word comes.</summary>
    public static void Restrict<T>(Option<T> option)
        where T : struct, Enum
    {
        string[] words = [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
        option.CustomParser = result =>
        {
            string word = result.Tokens is [Token token] ? token.Value : "";
            if (words.Contains(word, StringComparer.Ordinal))
            {
                return Enum.Parse<T>(word, ignoreCase: true);
            }

            result.AddError($"{option.Name}: '{word}' is none of {string.Join(", ", words)}");
            return default;
        };
    }
}
