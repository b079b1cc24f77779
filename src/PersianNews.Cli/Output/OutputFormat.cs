namespace PersianNews.Cli.Output;

/// <summary>How results go out.</summary>
internal enum OutputFormat
{
    /// <summary>Pretty on a terminal, else JSON Lines.</summary>
    Auto,

    /// <summary>For people: tables, bars and colours.</summary>
    Pretty,

    /// <summary>Plain lines for shell tools.</summary>
    Text,

    /// <summary>One JSON object a line.</summary>
    Jsonl,
}
