using System.Globalization;
using System.Reflection;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace PersianNews.Benchmarks;

/// <summary>The benchmarks of one class by the processor time they take: on a machine that others use, the only figure that comes out twice.</summary>
internal static class ProcessorTime
{
    /// <summary>The argument that asks for this; the name of a class follows.</summary>
    public const string Verb = "processor-time";

    private const int Runs = 15;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LeastRun = TimeSpan.FromMilliseconds(60);

    /// <summary>Measures every benchmark of a class over clean and damaged text, one thread each.</summary>
    public static void Run(string[] arguments)
    {
        Type type = typeof(ProcessorTime).Assembly.GetType($"{nameof(PersianNews)}.{nameof(Benchmarks)}.{arguments[1]}", throwOnError: true)!;
        Console.WriteLine("| method | text | ms | MB/s |");
        Console.WriteLine("| --- | --- | ---: | ---: |");
        foreach (CorpusKind text in (CorpusKind[])[CorpusKind.Clean, CorpusKind.Damaged])
        {
            object benchmarks = Activator.CreateInstance(type)!;
            type.GetProperty("Text")!.SetValue(benchmarks, text);
            MethodInfo[] methods = type.GetMethods();
            Array.Find(methods, method => method.IsDefined(typeof(GlobalSetupAttribute)))!.Invoke(benchmarks, null);
            double megabytes = Encoding.UTF8.GetByteCount(Corpus.Load(text)) / 1e6;
            foreach (MethodInfo method in methods.Where(method => method.IsDefined(typeof(BenchmarkAttribute)) && !method.Name.EndsWith("Threads", StringComparison.Ordinal)))
            {
                double least = Measure(() => method.Invoke(benchmarks, null));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {method.Name} | {text} | {least:F2} | {megabytes / least * 1000:F1} |"));
            }
        }
    }

    /// <summary>The least time of some runs, in milliseconds.</summary>
    private static double Measure(Action benchmark)
    {
        // The runtime compiles what is called often while nothing else is done.
        for (TimeSpan start = Now; Now - start < WarmUp; Thread.Sleep(5))
        {
            benchmark();
        }

        double least = double.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            TimeSpan start = Now;
            int count = 0;
            do
            {
                benchmark();
                count++;
            }
            while (Now - start < LeastRun);
            least = Math.Min(least, (Now - start).TotalMilliseconds / count);
        }

        return least;
    }

    private static TimeSpan Now => Environment.CpuUsage.TotalTime;
}
