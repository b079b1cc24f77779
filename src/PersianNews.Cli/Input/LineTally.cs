namespace PersianNews.Cli.Input;

/// <summary>Lines of one kind: how many, and which was the first.</summary>
/// <param name="Count">How many.</param>
/// <param name="First">Where the first stands: <c>news.jsonl: line 3</c>; null while there is none.</param>
internal readonly record struct LineTally(long Count, string? First)
{
    /// <summary>Counts one more.</summary>
    public LineTally With(string source, long line) => new(Count + 1, First ?? Place(source, line));

    /// <summary>Both together; this one came first.</summary>
    public LineTally With(LineTally later) => new(Count + later.Count, First ?? later.First);

    /// <summary>How messages name a line.</summary>
    public static string Place(string source, long line) => $"{source}: line {line}";

    /// <summary>What to tell where lines have a title that is not read; null where none has.</summary>
    public string? AboutTitles() => Count == 0 ? null : $"{First}: \"title\" is not read, a headline is called \"headline\"{(Count > 1 ? $" ({Count} lines)" : "")}";
}
