using Microsoft.ML;
using Microsoft.ML.Data;

namespace PersianNews.ML.Transforms;

/// <summary>A step of a pipeline that looks at the caller's columns first: what ML.NET would say of them names columns that the caller never heard of.</summary>
/// <param name="name">The step, as the caller knows it.</param>
/// <param name="inputs">The columns that it reads, and what each may hold.</param>
/// <param name="steps">Makes the steps of ML.NET for the types that the columns turn out to have.</param>
internal sealed class PersianStep(string name, (string Column, DataViewType[] Types)[] inputs, Func<DataViewType[], IEstimator<ITransformer>> steps) : IEstimator<ITransformer>
{
    /// <inheritdoc/>
    public ITransformer Fit(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Steps(column => input.Schema.GetColumnOrNull(column)?.Type, input.Schema.Where(c => !c.IsHidden).Select(c => c.Name), nameof(input)).Fit(input);
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema)
    {
        ArgumentNullException.ThrowIfNull(inputSchema);
        return Steps(column => inputSchema.FirstOrDefault(c => c.Name == column) is { Name: not null } found ? TypeOf(found) : null, inputSchema.Select(c => c.Name), nameof(inputSchema))
            .GetOutputSchema(inputSchema);
    }

    private static DataViewType TypeOf(SchemaShape.Column column) =>
        column.Kind == SchemaShape.Column.VectorKind.Scalar ? column.ItemType : new VectorDataViewType((PrimitiveDataViewType)column.ItemType);

    private IEstimator<ITransformer> Steps(Func<string, DataViewType?> typeOf, IEnumerable<string> columns, string parameter) => steps(Array.ConvertAll(inputs, input =>
    {
        DataViewType type = typeOf(input.Column)
            ?? throw new ArgumentException($"{name} reads the column '{input.Column}', which is not there. There are: {string.Join(", ", columns)}.", parameter);
        return input.Types.Contains(type)
            ? type
            : throw new ArgumentException($"{name} reads the column '{input.Column}', which is of type {type}; it takes {string.Join(" or ", input.Types.Select(t => t.ToString()))}.", parameter);
    }));
}
