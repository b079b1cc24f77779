using System.Numerics;
using System.Runtime.CompilerServices;
using PersianNews.Lexing;
using PersianNews.Tables;

namespace PersianNews.Grammar;

/// <summary>
/// A compiled grammar: an ordered list of rules over lexemes. Among the rules that match at a place the longest match wins;
/// ties go to the earlier row. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// A part declares its slots (a name and a tag bit each), optional macros for patterns that several rules share, and its
/// rules (<see cref="GrammarRule{TReading}"/>) with a delegate each; the maintainers' tool compiles the patterns
/// beforehand. The part walks its lexemes, and where <see cref="StartTags"/> allows a beginning calls
/// <see cref="Match"/>; then it calls the reading of the best row. If a reading finds that the rule does not apply
/// (the context forbids it), the next best has its turn. A second stage over the
/// results of the first is a second table: the part puts <see cref="LexemeKind.Phrase"/> lexemes in the place of what the
/// first stage read. The work at one place is bounded, so a walk over a text is linear whatever the text.
/// </remarks>
internal sealed unsafe class RuleTable
{
    /// <summary>How many tags a lexeme can have.</summary>
    public const int Tags = 64;

    /// <summary>For each tag of a lexeme there is a set of rules for each tag of the next one, and one of those that need none there.</summary>
    public const int Columns = Tags + 1;

    private const int StepLimit = 3000;
    private const int StackLimit = 128;

    // A rule that fails only after so many lexemes has walked along an enumeration.
    private const int LongWalk = 8;

    private readonly TableBlock _block;
    private readonly RuleSet* _bySecond;
    private readonly RuleSet* _byThird;
    private readonly RuleSet* _alone;
    private readonly RuleStep* _steps;
    private readonly int* _starts;

    /// <summary>Reads a table where it lies, as the maintainers' tool made it.</summary>
    public RuleTable(TableBlock block)
    {
        _block = block;
        ulong* at = (ulong*)block.Content;
        StartTags = *at++;
        _bySecond = (RuleSet*)at;
        _byThird = _bySecond + Tags * Columns;
        _alone = _byThird + Tags * Columns;
        at = (ulong*)(_alone + 1);
        int steps = (int)*at++;
        _steps = (RuleStep*)at;
        _starts = (int*)(_steps + steps);
    }

    /// <summary>A lexeme that shares no bit with these begins no match.</summary>
    public ulong StartTags { get; }

    /// <summary>Finds the matches that begin at a lexeme.</summary>
    /// <param name="lexemes">The lexemes.</param>
    /// <param name="at">The index of the lexeme to begin at.</param>
    /// <param name="walks">
    /// For each row, how far it has walked in vain: it is not tried again before that lexeme. What begins inside an enumeration is
    /// its tail and fails where it failed, so this loses nothing and keeps «۱ و ۱ و ۱ و …» from being walked from each of its numbers.
    /// Empty when the caller keeps none.
    /// </param>
    /// <param name="matches">Receives them; <see cref="RuleMatches.MoveNext"/> goes to the first.</param>
    public void Match(ReadOnlySpan<Lexeme> lexemes, int at, Span<int> walks, RuleMatches matches)
    {
        matches.Clear();
        ulong second = at + 1 < lexemes.Length ? lexemes[at + 1].Tags : 0;
        RuleSet candidates = Candidates(_bySecond, lexemes[at].Tags, second);
        if (candidates.IsEmpty)
        {
            return;
        }

        RuleSet lasting = Candidates(_byThird, second, at + 2 < lexemes.Length ? lexemes[at + 2].Tags : 0);
        candidates.Low &= lasting.Low | _alone->Low;
        candidates.High &= lasting.High | _alone->High;
        if (!candidates.IsEmpty)
        {
            RunAll(candidates, lexemes, at, walks, matches);
        }
    }

    private static RuleSet Candidates(RuleSet* table, ulong tags, ulong nextTags)
    {
        ulong low = 0;
        ulong high = 0;
        for (; tags != 0; tags &= tags - 1)
        {
            RuleSet* sets = table + BitOperations.TrailingZeroCount(tags) * Columns;
            low |= sets[Columns - 1].Low;
            high |= sets[Columns - 1].High;
            for (ulong next = nextTags; next != 0; next &= next - 1)
            {
                RuleSet* set = sets + BitOperations.TrailingZeroCount(next);
                low |= set->Low;
                high |= set->High;
            }
        }

        return new RuleSet(low, high);
    }

    // Apart from the loop, because a method with both would be optimized at its first call, which takes ten times as long.
    [SkipLocalsInit]
    private void RunAll(RuleSet candidates, ReadOnlySpan<Lexeme> lexemes, int at, Span<int> walks, RuleMatches matches)
    {
        Frame* stack = stackalloc Frame[StackLimit];
        Capture* captures = stackalloc Capture[RuleMatch.MaxLength];
        RunEach(candidates, lexemes, at, walks, stack, captures, matches);
    }

    private void RunEach(RuleSet candidates, ReadOnlySpan<Lexeme> lexemes, int at, Span<int> walks, Frame* stack, Capture* captures, RuleMatches matches)
    {
        ReadOnlySpan<Lexeme> window = lexemes[..Math.Min(lexemes.Length, at + RuleMatch.MaxLength)];
        for (; !candidates.IsEmpty; candidates.RemoveFirst())
        {
            int row = candidates.First;
            if (!walks.IsEmpty && walks[row] > at)
            {
                continue;
            }

            if (Run(row, window, at, stack, captures, ref matches.Free, out int reach))
            {
                matches.Keep();
            }
            else
            {
                Walk(walks, row, at, reach);
            }
        }
    }

    /// <summary>Notes that a row has walked in vain from one lexeme to another.</summary>
    public static void Walk(Span<int> walks, int row, int from, int to)
    {
        if (to - from >= LongWalk && !walks.IsEmpty)
        {
            walks[row] = to;
        }
    }

    /// <summary>Runs a rule for its longest match.</summary>
    /// <returns>Whether it matched; if not, what is in <paramref name="match"/> means nothing.</returns>
    private bool Run(int rule, ReadOnlySpan<Lexeme> lexemes, int at, Frame* stack, Capture* captures, ref RuleMatch match, out int reach)
    {
        RuleStep* steps = _steps;
        RuleStep* s = steps + _starts[rule];
        int depth = 0;
        int place = at;
        int end = at;
        int furthest = at;
        ulong tags = TagsAt(lexemes, place);
        for (int budget = StepLimit; budget > 0; budget--)
        {
            if (s->Other >= 0)
            {
                // A branch that could not go on with this lexeme is not entered.
                bool other = CanGoOn(tags, s->OtherTags);
                if (CanGoOn(tags, s->Tags))
                {
                    if (other && depth < StackLimit)
                    {
                        stack[depth++] = new Frame(s->Other, place);
                    }

                    s = steps + s->Next;
                    continue;
                }

                if (other)
                {
                    s = steps + s->Other;
                    continue;
                }
            }
            else if ((tags & s->Tags) != 0)
            {
                captures[place - at] = new Capture(s->Tags, place);
                place++;
                furthest = Math.Max(furthest, place);
                tags = TagsAt(lexemes, place);
                s = steps + s->Next;
                continue;
            }
            else if (s->Next < 0 && place > end)
            {
                end = place;
                match.Take(rule, at, end, captures);
            }

            if (depth == 0)
            {
                break;
            }

            depth--;
            s = steps + stack[depth].Step;
            place = stack[depth].Place;
            tags = TagsAt(lexemes, place);
        }

        reach = furthest;
        return end > at;
    }

    private static ulong TagsAt(ReadOnlySpan<Lexeme> lexemes, int place) => (uint)place < (uint)lexemes.Length ? lexemes[place].Tags : 0;

    // All tags stand for "or with nothing at all".
    private static bool CanGoOn(ulong tags, ulong needed) => (tags & needed) != 0 || needed == ulong.MaxValue;

    private readonly record struct Frame(int Step, int Place);
}
