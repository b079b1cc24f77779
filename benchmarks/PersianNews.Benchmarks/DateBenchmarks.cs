using System.Buffers;
using BenchmarkDotNet.Attributes;
using PersianNews.Dates;
using PersianNews.ModelBuilder.Tables;

namespace PersianNews.Benchmarks;

/// <summary>Dates of one long text, found and resolved into a reused sink, beside a hash look-up of every token.</summary>
public class DateBenchmarks
{
    private readonly ArrayBufferWriter<DateMatch> _matches = new(1 << 14);
    private readonly DateContext _context = new(new DateOnly(2020, 5, 20));
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private string _text = "";

    /// <summary>Which text.</summary>
    [Params(CorpusKind.Clean, CorpusKind.Damaged)]
    public CorpusKind Text { get; set; }

    /// <summary>Loads the text, and the words of the date tables for the yardstick.</summary>
    [GlobalSetup]
    public void Load()
    {
        _text = Corpus.Load(Text);
        string[] tables = ["months.tsv", "time-units.tsv", "date-words.tsv", "date-context.tsv"];
        _words = tables.SelectMany(table => TsvTable.Read(table, 5)).Select(row => row[0].Replace("|", "", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The yardstick: cuts the text at what is no letter or digit and looks every token up.</summary>
    [Benchmark(Baseline = true)]
    public int LookUpTokens()
    {
        int found = 0;
        ReadOnlySpan<char> text = _text;
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                found += _words.Contains(text[start..i]) ? 1 : 0;
                start = -1;
            }
        }

        return found;
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
