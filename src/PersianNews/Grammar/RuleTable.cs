using System.Numerics;
using System.Runtime.CompilerServices;
using PersianNews.Characters;
using PersianNews.Lexing;

namespace PersianNews.Grammar;

/// <summary>
/// A compiled grammar: an ordered list of rules over lexemes. Among the rules that match at a place the longest match wins;
/// ties go to the earlier row. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// A part declares its slots (a name and a tag bit each), optional macros for patterns that several rules share, and its
/// rules (<see cref="GrammarRule{TReading}"/>) with a delegate each; <see cref="RuleCompiler"/> compiles the patterns, at the first use
/// or beforehand. The part walks its lexemes, and where <see cref="StartTags"/> allows a beginning calls
/// <see cref="TryMatch"/>; then it calls the reading of the row. A reading that finds that the rule does not apply
/// (the context forbids it) adds the rule to <c>excluded</c> and asks again for the next best. A second stage over the
/// results of the first is a second table: the part puts <see cref="LexemeKind.Phrase"/> lexemes in the place of what the
/// first stage read. The work at one place is bounded, so a walk over a text is linear whatever the text.
/// </remarks>
internal sealed unsafe class RuleTable
{
    private const int StepLimit = 3000;
    private const int StackLimit = 128;

    private readonly TableBlock _block;
    private readonly RuleSet* _byTag;
    private readonly RuleSet* _bySecondTag;
    private readonly PatternStep* _steps;
    private readonly int* _starts;

    /// <summary>Reads a table where it lies, as <see cref="RuleCompiler"/> made it.</summary>
    public RuleTable(TableBlock block)
    {
        _block = block;
        ulong* at = (ulong*)(block.Start + TableBlock.Lead);
        StartTags = *at++;
        _byTag = (RuleSet*)at;
        _bySecondTag = _byTag + 64;
        at = (ulong*)(_bySecondTag + 65);
        int steps = (int)*at++;
        _steps = (PatternStep*)at;
        _starts = (int*)(_steps + steps);
    }

    /// <summary>A lexeme that shares no bit with these begins no match.</summary>
    public ulong StartTags { get; }

    /// <summary>Finds the longest match that begins at a lexeme.</summary>
    /// <param name="lexemes">The lexemes.</param>
    /// <param name="at">The index of the lexeme to begin at.</param>
    /// <param name="excluded">The rows that must not match.</param>
    /// <param name="match">The match; its contents are undefined when there is none.</param>
    public bool TryMatch(ReadOnlySpan<Lexeme> lexemes, int at, RuleSet excluded, ref RuleMatch match)
    {
        RuleSet candidates = Union(_byTag, lexemes[at].Tags);
        RuleSet fitting = Union(_bySecondTag, at + 1 < lexemes.Length ? lexemes[at + 1].Tags : 0);
        candidates.Low &= (fitting.Low | _bySecondTag[64].Low) & ~excluded.Low;
        candidates.High &= (fitting.High | _bySecondTag[64].High) & ~excluded.High;
        match.Start = at;
        match.End = at;
        return !candidates.IsEmpty && RunAll(candidates, lexemes, at, ref match);
    }

    private static RuleSet Union(RuleSet* sets, ulong tags)
    {
        ulong low = 0;
        ulong high = 0;
        for (; tags != 0; tags &= tags - 1)
        {
            RuleSet* set = sets + BitOperations.TrailingZeroCount(tags);
            low |= set->Low;
            high |= set->High;
        }

        return new RuleSet(low, high);
    }

    // Apart from the loop, because a method with both would be optimized at its first call, which takes ten times as long.
    [SkipLocalsInit]
    private bool RunAll(RuleSet candidates, ReadOnlySpan<Lexeme> lexemes, int at, ref RuleMatch match)
    {
        Frame* stack = stackalloc Frame[StackLimit];
        Capture* captures = stackalloc Capture[RuleMatch.MaxLength];
        return RunEach(candidates, lexemes, at, stack, captures, ref match);
    }

    private bool RunEach(RuleSet candidates, ReadOnlySpan<Lexeme> lexemes, int at, Frame* stack, Capture* captures, ref RuleMatch match)
    {
        ReadOnlySpan<Lexeme> window = lexemes[..Math.Min(lexemes.Length, at + RuleMatch.MaxLength)];
        for (; !candidates.IsEmpty; candidates.RemoveFirst())
        {
            Run(candidates.First, window, at, stack, captures, ref match);
        }

        return match.End > at;
    }

    private void Run(int rule, ReadOnlySpan<Lexeme> lexemes, int at, Frame* stack, Capture* captures, ref RuleMatch match)
    {
        int depth = 0;
        int step = _starts[rule];
        int place = at;
        for (int budget = StepLimit; budget > 0; budget--)
        {
            PatternStep s = _steps[step];
            if (s.Slot != 0)
            {
                if (place < lexemes.Length && (lexemes[place].Tags & s.Slot) != 0)
                {
                    captures[place - at] = new Capture(s.Slot, place);
                    place++;
                    step = s.Next;
                    continue;
                }
            }
            else if (s.Next >= 0)
            {
                if (depth < StackLimit)
                {
                    stack[depth++] = new Frame(s.Other, place);
                }

                step = s.Next;
                continue;
            }
            else if (place > match.End)
            {
                match.Take(rule, at, place, new ReadOnlySpan<Capture>(captures, place - at));
            }

            if (depth == 0)
            {
                return;
            }

            depth--;
            step = stack[depth].Step;
            place = stack[depth].Place;
        }
    }

    private readonly record struct Frame(int Step, int Place);
}
