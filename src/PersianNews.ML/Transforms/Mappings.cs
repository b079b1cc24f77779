using Microsoft.ML.Transforms;
using PersianNews.Dates;
using PersianNews.Normalization;
using PersianNews.Tokenization;

namespace PersianNews.ML.Transforms;

// A saved pipeline holds the names of these contracts and of this assembly: a mapping that would answer otherwise needs a new contract.

/// <summary>Normalizes lightly.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class NormalizeLight : CustomMappingFactory<TextColumn, NormalizedColumn>
{
    public const string Contract = "PersianNews.Normalize.Light.v1";

    public static void Map(TextColumn input, NormalizedColumn output) => output.Text = PersianNormalizer.Light.Normalize(input.Text ?? "");

    public override Action<TextColumn, NormalizedColumn> GetMapping() => Map;
}

/// <summary>Normalizes as an editor would.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class NormalizeEditorial : CustomMappingFactory<TextColumn, NormalizedColumn>
{
    public const string Contract = "PersianNews.Normalize.Editorial.v1";

    public static void Map(TextColumn input, NormalizedColumn output) => output.Text = PersianNormalizer.Default.Normalize(input.Text ?? "");

    public override Action<TextColumn, NormalizedColumn> GetMapping() => Map;
}

/// <summary>Normalizes for searching.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class NormalizeSearch : CustomMappingFactory<TextColumn, NormalizedColumn>
{
    public const string Contract = "PersianNews.Normalize.Search.v1";

    public static void Map(TextColumn input, NormalizedColumn output) => output.Text = PersianNormalizer.Search.Normalize(input.Text ?? "");

    public override Action<TextColumn, NormalizedColumn> GetMapping() => Map;
}

/// <summary>Cuts text into words.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class TokenizeWords : CustomMappingFactory<TextColumn, TokensColumn>
{
    public const string Contract = "PersianNews.Tokenize.v1";

    public static void Map(TextColumn input, TokensColumn output)
    {
        string text = input.Text ?? "";
        output.Tokens =
        [
            .. WordTokenizer.Default.Tokenize(text)
                .Where(token => token.Kind is not (TokenKind.Punctuation or TokenKind.Symbol or TokenKind.LineBreak))
                .Select(token => text.Substring(token.Span.Start, token.Span.Length)),
        ];
    }

    public override Action<TextColumn, TokensColumn> GetMapping() => Map;
}

/// <summary>Finds dates, counted from days of publication.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class FindDates : CustomMappingFactory<DatedTextColumns, DatesColumn>
{
    public const string Contract = "PersianNews.Dates.v1";

    // A data view has no day that is missing; a loader puts the first day of all in its place.
    public static void Map(DatedTextColumns input, DatesColumn output) =>
        output.Values = DateValues.Read(input.Text, input.Reference == default ? null : new DateContext(DateOnly.FromDateTime(input.Reference)));

    public override Action<DatedTextColumns, DatesColumn> GetMapping() => Map;
}

/// <summary>Finds dates, counted from the day in Tehran at moments of publication.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class FindDatesAtMoment : CustomMappingFactory<TimedTextColumns, DatesColumn>
{
    public const string Contract = "PersianNews.Dates.Moment.v1";

    public static void Map(TimedTextColumns input, DatesColumn output) =>
        output.Values = DateValues.Read(input.Text, input.Reference == default ? null : DateContext.At(input.Reference));

    public override Action<TimedTextColumns, DatesColumn> GetMapping() => Map;
}

/// <summary>Finds dates of which nobody knows when they were written.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class FindDatesUndated : CustomMappingFactory<TextColumn, DatesColumn>
{
    public const string Contract = "PersianNews.Dates.Undated.v1";

    public static void Map(TextColumn input, DatesColumn output) => output.Values = DateValues.Read(input.Text, null);

    public override Action<TextColumn, DatesColumn> GetMapping() => Map;
}

/// <summary>The TIMEX3 values of the dates in a text.</summary>
internal static class DateValues
{
    public static string[] Read(string? text, DateContext? context)
    {
        DateMatch[] matches = context is { } known ? PersianDateParser.Default.Find(text, in known) : PersianDateParser.Default.Find(text);
        return Array.ConvertAll(matches, match => match.ToTimex());
    }
}
