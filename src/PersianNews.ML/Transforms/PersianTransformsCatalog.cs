using Microsoft.ML;
using Microsoft.ML.Data;

namespace PersianNews.ML.Transforms;

/// <summary>Persian steps for any ML.NET pipeline: <c>ml.Transforms.NormalizePersian(…)</c> and its neighbours.</summary>
/// <remarks>
/// Each is a custom mapping with a versioned contract, so a pipeline with them can be saved, and loaded wherever this assembly is
/// present. The columns that a mapping works in are named <c>PersianNews.…</c>, and are dropped again.
/// </remarks>
public static class PersianTransformsCatalog
{
    /// <summary>Writes text in its normal form.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The column to make, of type text.</param>
    /// <param name="inputColumnName">The column of texts; the output column when left out.</param>
    /// <param name="preset">Which normal form.</param>
    public static IEstimator<ITransformer> NormalizePersian(
        this TransformsCatalog catalog,
        string outputColumnName,
        string? inputColumnName = null,
        PersianNormalForm preset = PersianNormalForm.Light)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return preset switch
        {
            PersianNormalForm.Light => Map(NormalizeLight.Map, NormalizeLight.Contract),
            PersianNormalForm.Editorial => Map(NormalizeEditorial.Map, NormalizeEditorial.Contract),
            PersianNormalForm.Search => Map(NormalizeSearch.Map, NormalizeSearch.Contract),
            _ => throw new ArgumentOutOfRangeException(nameof(preset), preset, "There is no such normal form."),
        };

        IEstimator<ITransformer> Map(Action<TextColumn, NormalizedColumn> mapping, string contract) =>
            catalog.Around(mapping, contract, [(TextColumn.Name, inputColumnName ?? outputColumnName)], [(outputColumnName, NormalizedColumn.Name)]);
    }

    /// <summary>Cuts text into words: a vector of texts, half-spaces kept inside words, and punctuation left out.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The column to make, a vector of texts.</param>
    /// <param name="inputColumnName">The column of texts; the output column when left out.</param>
    public static IEstimator<ITransformer> TokenizePersian(this TransformsCatalog catalog, string outputColumnName, string? inputColumnName = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Around<TextColumn, TokensColumn>(
            TokenizeWords.Map, TokenizeWords.Contract, [(TextColumn.Name, inputColumnName ?? outputColumnName)], [(outputColumnName, TokensColumn.Name)]);
    }

    /// <summary>Finds the dates that a text speaks of: a vector of their TIMEX3 values, resolved against the day of publication.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="outputColumnName">The column to make, a vector of texts such as <c>2024-07-06</c>.</param>
    /// <param name="inputColumnName">The column of texts.</param>
    /// <param name="referenceColumnName">The column of days of publication, of type <see cref="DateTime"/>; only the day counts.</param>
    public static IEstimator<ITransformer> ExtractDates(this TransformsCatalog catalog, string outputColumnName, string inputColumnName, string referenceColumnName)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Around<DatedTextColumns, DatesColumn>(
            FindDates.Map,
            FindDates.Contract,
            [(DatedTextColumns.TextName, inputColumnName), (DatedTextColumns.ReferenceName, referenceColumnName)],
            [(outputColumnName, DatesColumn.Name)]);
    }

    // The column names of a mapping are fixed when a model is saved, so the caller's columns are copied there and back.
    private static IEstimator<ITransformer> Around<TIn, TOut>(
        this TransformsCatalog catalog,
        Action<TIn, TOut> mapping,
        string contract,
        (string Output, string Input)[] before,
        (string Output, string Input)[] after)
        where TIn : class, new()
        where TOut : class, new()
    {
        var steps = new EstimatorChain<ITransformer>();
        foreach ((string output, string input) in before)
        {
            steps = steps.Append<ITransformer>(catalog.CopyColumns(output, input));
        }

        steps = steps.Append<ITransformer>(catalog.CustomMapping(mapping, contract));
        foreach ((string output, string input) in after)
        {
            steps = steps.Append<ITransformer>(catalog.CopyColumns(output, input));
        }

        return steps.Append<ITransformer>(catalog.DropColumns([.. before.Select(p => p.Output), .. after.Select(p => p.Input)]));
    }
}
