using System.Globalization;

namespace PersianNews.Cli.Topics;

/// <summary>Names labels in a message of one line.</summary>
internal static class LabelList
{
    private const int Most = 20;

    /// <summary>The first of them, and how many more there are.</summary>
    public static string Show(IEnumerable<string> labels)
    {
        string[] all = [.. labels];
        string shown = string.Join(", ", all.Take(Most)).ReplaceLineEndings(" ");
        return all.Length <= Most ? shown : string.Create(CultureInfo.InvariantCulture, $"{shown}, and {all.Length - Most} more");
    }
}
