using System.Buffers;
using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Dates;

/// <summary>
/// Finds and resolves dates, times, durations and sets in Persian text as news writes it, damaged spellings included.
/// Immutable and safe to share between threads; <see cref="Default"/> serves everyone.
/// </summary>
/// <remarks>
/// The grammar is a table (<see cref="Rules"/>, printed in docs/dates.md); its words are the tables in <c>Data/</c>. The text
/// is read once, in time linear in its length whatever stands in it, and nothing is allocated where the sink is reused.
/// </remarks>
public sealed unsafe class PersianDateParser : IDateParser
{
    private const int Lookahead = 192;
    private const int LeftContext = 64;
    private const int Gap = 4;

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

    private static void Scan(DateScan scan, ReadOnlySpan<char> text, in DateContext context, bool latent)
    {
        var lexer = new Lexer(DateLexicon.Instance, text);
        ulong starts = DateGrammar.Table.StartTags;
        int i = 0;
        int lastEnd = 0;
        while (true)
        {
            scan.Count += lexer.Read(scan.Free);
            ReadOnlySpan<Lexeme> lexemes = scan.Lexemes;
            int limit = lexer.AtEnd ? lexemes.Length : lexemes.Length - Lookahead;
            while (i < limit)
            {
                if (scan.SequenceCount > 0 && i - lastEnd >= Gap)
                {
                    Flush(scan, lastEnd, text, in context);
                }

                if ((lexemes[i].Tags & starts) == 0)
                {
                    i++;
                    continue;
                }

                Outcome outcome = TryReadPhrase(scan, text, i, latent, out DatePhrase phrase);
                if (outcome == Outcome.Decline)
                {
                    i++;
                    continue;
                }

                int end = scan.Match.End;
                if (outcome == Outcome.Accept)
                {
                    if (scan.SequenceCount + Gap + 2 > DateScan.SequenceSize)
                    {
                        Flush(scan, lastEnd, text, in context);
                        phrase.Item = scan.Keep(phrase.Item, phrase.Count);
                    }

                    int from = scan.SequenceCount > 0 ? lastEnd : Math.Max(lastEnd, i - 1);
                    scan.AppendJoints(from, i);
                    scan.AppendPhrase(in phrase);
                }
                else if (scan.SequenceCount > 0)
                {
                    Flush(scan, lastEnd, text, in context);
                }

                i = end;
                lastEnd = end;
            }

            if (lexer.AtEnd)
            {
                if (scan.SequenceCount > 0)
                {
                    Flush(scan, lastEnd, text, in context);
                }

                return;
            }

            // What waits to be joined may go on in the next window.

            int drop = Math.Max(0, i - LeftContext);
            scan.Drop(drop);
            i -= drop;
            lastEnd = Math.Max(0, lastEnd - drop);
        }
    }

    private static Outcome TryReadPhrase(DateScan scan, ReadOnlySpan<char> text, int at, bool latent, out DatePhrase phrase)
    {
        phrase = default;
        DateGrammar.Table.Match(scan.Lexemes, at, scan.Walks, scan.Matches);
        while (scan.Matches.MoveNext())
        {
            int items = scan.ItemCount;
            var reader = new DateReader(scan, text, latent);
            int rule = scan.Match.Rule;
            Outcome outcome = DateGrammar.Rules[rule].Read(ref reader);
            outcome = outcome == Outcome.Accept && reader.IsInTitle ? Outcome.Nothing : outcome;
            if (outcome == Outcome.Decline)
            {
                scan.TruncateItems(items);
                RuleTable.Walk(scan.Walks, rule, at, scan.Match.End);
                continue;
            }

            phrase.Start = StartOf(text, scan.Lexemes[at + reader.Lead].Start);
            phrase.End = scan.Lexemes[scan.Match.End - 1].End;
            phrase.Item = items;
            phrase.Count = scan.ItemCount - items;
            phrase.Rule = rule;
            phrase.Kind = reader.Kind;
            phrase.Modifier = reader.Modifier;
            phrase.Tag = reader.Tag;
            phrase.Closed = reader.Closed;
            if (outcome == Outcome.Nothing)
            {
                scan.TruncateItems(items);
                scan.Sink.Fail(phrase.Start);
            }

            return outcome;
        }

        return Outcome.Decline;
    }

    // Bidi marks that stand directly before a number or word belong to it: nothing else could be meant by them.
    private static int StartOf(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        while (at > 0 && text[at - 1] is '\u200F' or '\u200E' or '\u202B' or '\u202A' or '\u2066' or '\u2067' or '\u2068')
        {
            at--;
        }

        return at;
    }

    private static void Flush(DateScan scan, int lastEnd, ReadOnlySpan<char> text, in DateContext context)
    {
        // A phrase may be closed by a bracket or followed by a part of the day.
        scan.AppendJoints(lastEnd, Math.Min(lastEnd + 2, scan.Count));
        if (scan.OtherContext is DateContext other)
        {
            // Resolving fills in years.
            scan.SaveItems();
            Resolve(scan, in other, scan.OtherSink);
            scan.RestoreItems();
        }

        Resolve(scan, in context, scan.Sink);
        scan.ClearSequence();
    }

    private static void Resolve(DateScan scan, in DateContext context, MatchSink sink)
    {
        var builder = new MatchBuilder(in context);
        bool mayJoin = scan.MayJoin;
        for (int i = 0; i < scan.SequenceCount;)
        {
            if (mayJoin && TryJoin(scan, i, in context, sink, out int end))
            {
                i = end;
                continue;
            }

            if (scan.Sequence[i].Kind == LexemeKind.Phrase)
            {
                ref DatePhrase phrase = ref scan.Phrase(scan.Sequence[i].Entry);
                Span<DateExpression> items = scan.Items.Slice(phrase.Item, phrase.Count);
                if (builder.TryBuild(TextSpan.FromBounds(phrase.Start, phrase.End), phrase.Kind, items, phrase.Modifier, DateGrammar.Rules[phrase.Rule].Rule, out sink.Free))
                {
                    if (scan.Options.SplitLists && phrase.Kind == DateKind.List)
                    {
                        ListSplitter.Split(sink.Free, items, scan.ItemSpans.Slice(phrase.Item, phrase.Count), sink);
                    }
                    else
                    {
                        sink.Keep();
                    }
                }
                else
                {
                    sink.Fail(phrase.Start);
                }
            }

            i++;
        }
    }

    private static bool TryJoin(DateScan scan, int at, in DateContext context, MatchSink sink, out int end)
    {
        end = at;
        if ((scan.Sequence[at].Tags & DateComposition.Table.StartTags) == 0)
        {
            return false;
        }

        DateComposition.Table.Match(scan.Sequence, at, default, scan.Joins);
        while (scan.Joins.MoveNext())
        {
            int rule = scan.Join.Rule;
            var joiner = new DateJoiner(scan, in context, DateComposition.Rules[rule].Rule);
            Outcome outcome = DateComposition.Rules[rule].Join(ref joiner, out sink.Free);
            if (outcome == Outcome.Decline)
            {
                continue;
            }

            end = scan.Join.End;
            if (outcome == Outcome.Accept)
            {
                sink.Keep();
            }
            else
            {
                sink.Fail(joiner.Span.Start);
            }

            return true;
        }

        return false;
    }

    // A list that only those who print it need.
    private static class AllRules
    {
        public static readonly IReadOnlyList<DateRule> InOrder = [.. DateGrammar.Rules.Select(row => row.Rule), .. DateComposition.Rules.Select(row => row.Rule)];
    }
}
