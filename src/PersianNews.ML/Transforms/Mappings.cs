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

/// <summary>Finds dates.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class FindDates : CustomMappingFactory<DatedTextColumns, DatesColumn>
{
    public const string Contract = "PersianNews.Dates.v1";

    public static void Map(DatedTextColumns input, DatesColumn output)
    {
        var context = new DateContext(DateOnly.FromDateTime(input.Reference));
        output.Values = [.. PersianDateParser.Default.Find(input.Text ?? "", in context).Select(match => match.ToTimex())];
    }

    public override Action<DatedTextColumns, DatesColumn> GetMapping() => Map;
}
