using BenchmarkDotNet.Running;
using PersianNews.ML.Benchmarks;

// dotnet run -c Release --project benchmarks/PersianNews.ML.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(EngineBenchmarks).Assembly).Run(args);
