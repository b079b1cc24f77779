using System.Globalization;
using System.Text;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace PersianNews.Benchmarks;

/// <summary>Megabytes of UTF-8-equivalent a second, for benchmarks with a parameter of type <see cref="CorpusKind"/> that read that text once.</summary>
public sealed class ThroughputColumn : IColumn
{
    private readonly Dictionary<CorpusKind, double> _megabytes = [];

    /// <inheritdoc/>
    public string Id => nameof(ThroughputColumn);

    /// <inheritdoc/>
    public string ColumnName => "MB/s";

    /// <inheritdoc/>
    public bool AlwaysShow => true;

    /// <inheritdoc/>
    public ColumnCategory Category => ColumnCategory.Custom;

    /// <inheritdoc/>
    public int PriorityInCategory => 0;

    /// <inheritdoc/>
    public bool IsNumeric => true;

    /// <inheritdoc/>
    public UnitType UnitType => UnitType.Dimensionless;

    /// <inheritdoc/>
    public string Legend => "10^6 bytes of UTF-8-equivalent a second";

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        if (summary[benchmarkCase]?.ResultStatistics?.Mean is not { } nanoseconds || benchmarkCase.Parameters.Items.FirstOrDefault(p => p.Value is CorpusKind)?.Value is not CorpusKind kind)
        {
            return "-";
        }

        if (!_megabytes.TryGetValue(kind, out double megabytes))
        {
            _megabytes[kind] = megabytes = Encoding.UTF8.GetByteCount(Corpus.Load(kind)) / 1e6;
        }

        return (megabytes / (nanoseconds / 1e9)).ToString("F1", CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public bool IsAvailable(Summary summary) => true;

    /// <inheritdoc/>
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
