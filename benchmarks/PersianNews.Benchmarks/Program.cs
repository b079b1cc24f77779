using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using PersianNews.Benchmarks;

// dotnet run -c Release --project benchmarks/PersianNews.Benchmarks -- --filter '*Dates*'
// dotnet run -c Release --project benchmarks/PersianNews.Benchmarks -- first-call
// dotnet run -c Release --project benchmarks/PersianNews.Benchmarks -- processor-time DateBenchmarks
if (args is [FirstCall.Verb, ..])
{
    FirstCall.Run(args);
}
else if (args is [ProcessorTime.Verb, _])
{
    ProcessorTime.Run(args);
}
else
{
    RunBenchmarks(args);
}

static void RunBenchmarks(string[] args)
{
    ManualConfig config = ManualConfig.CreateEmpty()
        .AddJob(Job.ShortRun)
        .AddLogger(ConsoleLogger.Default)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params, DefaultColumnProviders.Statistics, DefaultColumnProviders.Metrics)
        .AddColumn(BaselineRatioColumn.RatioMean, new ThroughputColumn())
        .AddExporter(MarkdownExporter.GitHub);
    BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args, config);
}
