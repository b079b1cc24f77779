using Microsoft.ML;
using Microsoft.ML.Data;

namespace PersianNews.ML.Transforms;

/// <summary>Persian steps for any ML.NET pipeline: <c>ml.Transforms.NormalizePersian(…)</c> and its neighbours.</summary>
/// <remarks>
/// Each is a custom mapping with a versioned contract, so a pipeline with them can be saved, and loaded wherever this assembly is
/// present. The columns that a mapping works in are named <c>PersianNews.…</c>, and are dropped again. A column that is missing or of
/// another type is named by an <see cref="ArgumentException"/> when the pipeline is fitted.
/// </remarks>
public static class PersianTransformsCatalog
{
    private static readonly DataViewType[] Text = [TextDataViewType.Instance];
    private static readonly DataViewType[] Moment = [DateTimeDataViewType.Instance, DateTimeOffsetDataViewType.Instance];

    /// <summary>Writes text in its normal form.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The column to make, of type text.</param>
    /// <param name="inputColumnName">The column of texts; the output column when left out.</param>
    /// <param name="form">Which normal form.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such form.</exception>
    public static IEstimator<ITransformer> NormalizePersian(
        this TransformsCatalog catalog,
        string outputColumnName,
        string? inputColumnName = null,
        PersianNormalForm form = PersianNormalForm.Light)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrEmpty(outputColumnName);
        return form switch
        {
            PersianNormalForm.Light => Map(NormalizeLight.Map, NormalizeLight.Contract),
            PersianNormalForm.Editorial => Map(NormalizeEditorial.Map, NormalizeEditorial.Contract),
            PersianNormalForm.Search => Map(NormalizeSearch.Map, NormalizeSearch.Contract),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such normal form."),
        };

        PersianStep Map(Action<TextColumn, NormalizedColumn> mapping, string contract) => new(
            nameof(NormalizePersian),
            [(inputColumnName ?? outputColumnName, Text)],
            _ => catalog.Around(mapping, contract, [(TextColumn.Name, inputColumnName ?? outputColumnName)], (outputColumnName, NormalizedColumn.Name)));
    }

    /// <summary>Cuts text into words: a vector of texts, half-spaces kept inside words, and punctuation left out.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The column to make, a vector of texts.</param>
    /// <param name="inputColumnName">The column of texts; the output column when left out.</param>
    public static IEstimator<ITransformer> TokenizePersian(this TransformsCatalog catalog, string outputColumnName, string? inputColumnName = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrEmpty(outputColumnName);
        string input = inputColumnName ?? outputColumnName;
        return new PersianStep(
            nameof(TokenizePersian),
            [(input, Text)],
            _ => catalog.Around<TextColumn, TokensColumn>(TokenizeWords.Map, TokenizeWords.Contract, [(TextColumn.Name, input)], (outputColumnName, TokensColumn.Name)));
    }

    /// <summary>Finds the dates that a text speaks of: a vector of their TIMEX3 values, resolved against the day of publication.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The column to make, a vector of texts such as <c>2024-07-06</c>.</param>
    /// <param name="inputColumnName">The column of texts.</param>
    /// <param name="referenceColumnName">
    /// The column that says when texts were published: of type <see cref="DateTime"/>, of which the day counts as it stands, or
    /// <see cref="DateTimeOffset"/>, of which the day in Tehran counts. Without it, and where it holds the default value, dates that need
    /// a day of publication get underspecified values such as <c>XXXX-04-16</c>.
    /// </param>
    public static IEstimator<ITransformer> ExtractDates(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, string? referenceColumnName = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrEmpty(outputColumnName);
        ArgumentException.ThrowIfNullOrEmpty(inputColumnName);
        (string, string) after = (outputColumnName, DatesColumn.Name);
        if (referenceColumnName is null)
        {
            return new PersianStep(
                nameof(ExtractDates),
                [(inputColumnName, Text)],
                _ => catalog.Around<TextColumn, DatesColumn>(FindDatesUndated.Map, FindDatesUndated.Contract, [(TextColumn.Name, inputColumnName)], after));
        }

        return new PersianStep(
            nameof(ExtractDates),
            [(inputColumnName, Text), (referenceColumnName, Moment)],
            types => types[1] is DateTimeDataViewType
                ? catalog.Around<DatedTextColumns, DatesColumn>(
                    FindDates.Map,
                    FindDates.Contract,
                    [(DatedTextColumns.TextName, inputColumnName), (DatedTextColumns.ReferenceName, referenceColumnName)],
                    after)
                : catalog.Around<TimedTextColumns, DatesColumn>(
                    FindDatesAtMoment.Map,
                    FindDatesAtMoment.Contract,
                    [(TimedTextColumns.TextName, inputColumnName), (TimedTextColumns.ReferenceName, referenceColumnName)],
                    after));
    }

    // The column names of a mapping are fixed when a model is saved, so the caller's columns are copied there and back.
    private static IEstimator<ITransformer> Around<TIn, TOut>(
        this TransformsCatalog catalog,
        Action<TIn, TOut> mapping,
        string contract,
        (string Output, string Input)[] before,
        (string Output, string Input) after)
        where TIn : class, new()
        where TOut : class, new()
    {
        var steps = new EstimatorChain<ITransformer>();
        foreach ((string output, string input) in before)
        {
            steps = steps.Append<ITransformer>(catalog.CopyColumns(output, input));
        }

        return steps
            .Append<ITransformer>(catalog.CustomMapping(mapping, contract))
            .Append<ITransformer>(catalog.CopyColumns(after.Output, after.Input))
            .Append<ITransformer>(catalog.DropColumns([.. before.Select(p => p.Output), after.Input]));
    }
}
