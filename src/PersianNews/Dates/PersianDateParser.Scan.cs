using PersianNews.Dates.Joining;
using PersianNews.Dates.Matches;
using PersianNews.Dates.Reading;
using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Dates;

/// <content>The way from lexemes to phrases (<see cref="DateGrammar"/>) and from phrases to matches (<see cref="DateComposition"/>).</content>
public sealed unsafe partial class PersianDateParser
{
    // In lexemes: how far a rule and its reading may look ahead and back, and how far apart two phrases may stand that are joined.
    private const int Lookahead = 192;
    private const int LeftContext = 64;
    private const int Gap = 4;

    // Lexeme by lexeme: where a rule of the grammar reads a phrase, it is kept until the next lies too far away to be joined with it.
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

    // First stage: of the rules that match here the longest whose reading accepts, or consumes what only looks like a date.
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
            outcome = outcome == Outcome.Accept && Titles.Hold(ref reader) ? Outcome.Nothing : outcome;
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

    // Turns the phrases that were kept into matches, for one day of publication or two.
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

    // Phrases and the words between them, to matches: joined where a rule of the second stage accepts, else each by itself.
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

    // Second stage: the same as the first, over phrases.
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
}
