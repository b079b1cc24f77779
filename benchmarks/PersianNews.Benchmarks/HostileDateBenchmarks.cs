using System.Buffers;
using BenchmarkDotNet.Attributes;
using PersianNews.Dates;

namespace PersianNews.Benchmarks;

/// <summary>Dates in texts made to be slow: about 1 MB each of one thing, to be read at the rate of news within five times.</summary>
public class HostileDateBenchmarks
{
    private readonly ArrayBufferWriter<DateMatch> _matches = new(1 << 14);
    private readonly DateContext _context = new(new DateOnly(2020, 5, 20));
    private string _text = "";

    /// <summary>What is repeated.</summary>
    [Params("بیست و ", "از ۳ تیر تا ", "شنبه ", "شنبه، ", "۱ و ", "صفر، ", "۳۱- ", "mon، ", "2.5-", "هزار نوروز ", "1/", "9", "random")]
    public string Piece { get; set; } = "";

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Load()
    {
        var random = new Random(7);
        _text = Piece == "random"
            ? string.Create(500_000, random, static (buffer, source) => { foreach (ref char c in buffer) { c = (char)source.Next(char.MaxValue); } })
            : string.Concat(Enumerable.Repeat(Piece, 500_000 / Piece.Length));
    }

    /// <summary>Finds and resolves every date.</summary>
    [Benchmark]
    public int FindDates()
    {
        _matches.ResetWrittenCount();
        PersianDateParser.Default.Find(_text, in _context, _matches);
        return _matches.WrittenCount;
    }
}
