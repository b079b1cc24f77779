namespace PersianNews.Cli.Input;

/// <summary>How documents come in.</summary>
internal enum InputFormat
{
    /// <summary>JSON Lines where the first visible character is an opening brace, else plain text.</summary>
    Auto,

    /// <summary>One plain-text document per file.</summary>
    Text,

    /// <summary>One JSON object a line.</summary>
    Jsonl,
}
