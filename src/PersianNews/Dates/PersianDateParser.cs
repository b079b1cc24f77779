using System.Buffers;
using PersianNews.Dates.Reading;

namespace PersianNews.Dates;

/// <summary>
/// Finds and resolves dates, times, durations and sets in Persian text as news writes it, damaged spellings included.
/// Immutable and safe to share between threads; <see cref="Default"/> serves everyone.
/// </summary>
/// <remarks>
/// The grammar is a table (<see cref="Rules"/>, printed in docs/dates.md); its words are the tables in <c>Data/</c>. The text
/// is read once, in time linear in its length whatever stands in it, and nothing is allocated where the sink is reused.
/// </remarks>
public sealed unsafe partial class PersianDateParser : IDateParser
{
    /// <summary>Makes a parser.</summary>
    /// <param name="options">What to report; null for <see cref="DateParserOptions.Default"/>.</param>
    public PersianDateParser(DateParserOptions? options = null) => Options = options ?? DateParserOptions.Default;

    /// <summary>Shared instance.</summary>
    public static PersianDateParser Default { get; } = new();

    /// <summary>Shared instance with <see cref="DateParserOptions.Article"/>, which the analyzer uses.</summary>
    public static PersianDateParser ForArticles { get; } = new(DateParserOptions.Article);

    /// <summary>What this instance reports.</summary>
    public DateParserOptions Options { get; }

    /// <summary>The rules in force, in order of precedence: first those that read phrases, then those that join phrases.</summary>
    public static IReadOnlyList<DateRule> Rules => AllRules.InOrder;

    /// <inheritdoc/>
    public void Find(ReadOnlySpan<char> text, in DateContext context, IBufferWriter<DateMatch> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        DateScan scan = DateScan.Rent(Options);
        scan.Sink.Reset(output);
        Scan(scan, text, in context, latent: false);
        DateScan.Return(scan);
    }

    /// <inheritdoc/>
    public bool TryRead(ReadOnlySpan<char> text, in DateContext context, out DateMatch match, out DateParseError error)
    {
        DateScan scan = DateScan.Rent(Options);
        scan.Sink.Reset(null);
        Scan(scan, text, in context, latent: true);
        bool found = scan.Sink.TryGetOnly(text, out match, out error);
        DateScan.Return(scan);
        return found;
    }

    /// <summary>Reads a text once and resolves what it says against two days.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="one">The one day.</param>
    /// <param name="ones">The matches for it.</param>
    /// <param name="other">The other day.</param>
    /// <param name="others">The matches for that.</param>
    internal void FindForTwo(ReadOnlySpan<char> text, in DateContext one, IBufferWriter<DateMatch> ones, in DateContext other, IBufferWriter<DateMatch> others)
    {
        DateScan scan = DateScan.Rent(Options);
        scan.Sink.Reset(ones);
        scan.OtherSink.Reset(others);
        scan.OtherContext = other;
        Scan(scan, text, in one, latent: false);
        DateScan.Return(scan);
    }

    // A list that only those who print it need.
    private static class AllRules
    {
        public static readonly IReadOnlyList<DateRule> InOrder = [.. DateGrammar.Rules.Select(row => row.Rule), .. DateComposition.Rules.Select(row => row.Rule)];
    }
}
