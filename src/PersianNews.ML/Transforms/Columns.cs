using Microsoft.ML.Data;

namespace PersianNews.ML.Transforms;

/// <summary>A column of texts for a mapping to read.</summary>
internal sealed class TextColumn
{
    public const string Name = "PersianNews.Text";

    [ColumnName(Name)]
    public string Text { get; set; } = "";
}

/// <summary>Texts and the days they were published, for a mapping to read.</summary>
internal sealed class DatedTextColumns
{
    public const string TextName = "PersianNews.DatedText";
    public const string ReferenceName = "PersianNews.Reference";

    [ColumnName(TextName)]
    public string Text { get; set; } = "";

    [ColumnName(ReferenceName)]
    public DateTime Reference { get; set; }
}

/// <summary>Texts and the moments they were published, for a mapping to read.</summary>
internal sealed class TimedTextColumns
{
    public const string TextName = "PersianNews.TimedText";
    public const string ReferenceName = "PersianNews.Published";

    [ColumnName(TextName)]
    public string Text { get; set; } = "";

    [ColumnName(ReferenceName)]
    public DateTimeOffset Reference { get; set; }
}

/// <summary>Texts in normal form.</summary>
internal sealed class NormalizedColumn
{
    public const string Name = "PersianNews.Normalized";

    [ColumnName(Name)]
    public string Text { get; set; } = "";
}

/// <summary>The words of texts.</summary>
internal sealed class TokensColumn
{
    public const string Name = "PersianNews.Tokens";

    [ColumnName(Name)]
    public string[] Tokens { get; set; } = [];
}

/// <summary>The values of the dates in texts.</summary>
internal sealed class DatesColumn
{
    public const string Name = "PersianNews.Dates";

    [ColumnName(Name)]
    public string[] Values { get; set; } = [];
}
