using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using PersianNews.Dates;
using PersianNews.Normalization;
using PersianNews.Quantities;
using PersianNews.Tokenization;
using PersianNews.Topics;

namespace PersianNews.Benchmarks;

/// <summary>How long the first call of a part takes in a fresh process, loading its tables and compiling its code included.</summary>
internal static class FirstCall
{
    /// <summary>The argument that asks for this.</summary>
    public const string Verb = "first-call";

    private const int Runs = 21;
    private const string Sentence = "در ۱۶ تیر ۱۴۰۳ آمد.";
    private const string News = "وزیر نیرو روز شنبه، ۱۶ تیرماه ۱۴۰۳ در نشست خبری گفت: تا پایان سال جاری ۲ هزار و ۵۰۰ مگاوات به شبکه اضافه کنیم و هفته آینده خبر می‌دهند.";

    private static readonly DateContext Context = new(new DateOnly(2024, 7, 7));

    private static readonly (string Name, Action Call)[] Parts =
    [
        ("the assembly alone", static () => _ = new TextSpan(1, 2).End),
        ("dates, one sentence", static () => PersianDateParser.Default.Find(Sentence, in Context)),
        ("dates, TryParse", static () => PersianDateParser.Default.TryParse("۱۶ تیر ۱۴۰۳", in Context, out _)),
        ("dates, a paragraph of news", static () => PersianDateParser.Default.Find(News, in Context)),
        ("tokens", static () => WordTokenizer.Default.Tokenize(News)),
        ("sentences", static () => SentenceSplitter.Default.Split(News)),
        ("quantities", static () => PersianQuantityParser.Default.Find(News)),
        ("normalizer", static () => PersianNormalizer.Default.Normalize(News)),
        ("topics", static () => TopicClassifier.Default.Classify(News)),
        ("a whole article", static () => NewsAnalyzer.Default.Analyze(News)),
    ];

    /// <summary>Measures every part in processes of its own, or, given a part's number, that part in this one.</summary>
    public static void Run(string[] arguments)
    {
        if (arguments is [_, string number])
        {
            Measure(Parts[int.Parse(number, CultureInfo.InvariantCulture)].Call);
            return;
        }

        Console.WriteLine("| first call of | median ms | least ms | methods compiled |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        for (int part = 0; part < Parts.Length; part++)
        {
            double[][] runs = [.. Enumerable.Range(0, Runs).Select(_ => InItsOwnProcess(part)).OrderBy(run => run[0])];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Parts[part].Name} | {runs[Runs / 2][0]:F1} | {runs[0][0]:F1} | {runs[0][1]:F0} |"));
        }
    }

    private static void Measure(Action call)
    {
        long methods = JitInfo.GetCompiledMethodCount();
        long start = Stopwatch.GetTimestamp();
        call();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        methods = JitInfo.GetCompiledMethodCount() - methods;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds} {methods}"));
    }

    private static double[] InItsOwnProcess(int part)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(FirstCall).Assembly.Location, Verb, part.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. line.Trim().Split(' ').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))];
    }
}
