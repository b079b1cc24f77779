using System.Numerics;
using System.Runtime.CompilerServices;
using PersianNews.Lexing;

namespace PersianNews.Grammar;

/// <summary>
/// A compiled grammar: an ordered list of rules over lexemes. Among the rules that match at a place the longest match wins;
/// ties go to the earlier row. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// A part declares its slots (a name and a tag bit each), optional macros for patterns that several rules share, and its
/// rules with a delegate each. It walks its lexemes, and where <see cref="StartTags"/> allows a beginning calls
/// <see cref="TryMatch"/>; then it calls <c>table[match.Rule].Read</c>. A reading that finds that the rule does not apply
/// (the context forbids it) adds the rule to <c>excluded</c> and asks again for the next best. A second stage over the
/// results of the first is a second table: the part puts <see cref="LexemeKind.Phrase"/> lexemes in the place of what the
/// first stage read. The work at one place is bounded, so a walk over a text is linear whatever the text.
/// </remarks>
/// <typeparam name="TReading">The delegate that turns the slots into a result.</typeparam>
internal sealed class RuleTable<TReading>
{
    private const int StepLimit = 3000;
    private const int StackLimit = 128;

    private readonly GrammarRule<TReading>[] _rules;
    private readonly PatternStep[] _steps;
    private readonly int[] _starts;
    private readonly UInt128[] _rulesByTag = new UInt128[64];
    private readonly UInt128[] _rulesBySecondTag = new UInt128[64];
    private readonly UInt128 _rulesOfOne;

    /// <summary>Compiles the rules; at most 128.</summary>
    /// <exception cref="InvalidOperationException">A pattern cannot be read, or names an unknown slot.</exception>
    public RuleTable(IReadOnlyDictionary<string, ulong> slots, IReadOnlyDictionary<string, string> macros, ReadOnlySpan<GrammarRule<TReading>> rules)
    {
        if (rules.Length > 128)
        {
            throw new InvalidOperationException("A rule table holds at most 128 rules.");
        }

        var compiler = new PatternCompiler(slots, macros);
        _rules = rules.ToArray();
        _starts = new int[rules.Length];
        for (int r = 0; r < rules.Length; r++)
        {
            _starts[r] = compiler.Compile(rules[r].Pattern);
            ulong first = compiler.FirstSlots(_starts[r]);
            StartTags |= first;
            for (int bit = 0; bit < 64; bit++)
            {
                if ((first >> bit & 1) != 0)
                {
                    _rulesByTag[bit] |= UInt128.One << r;
                }
            }

            // Most lexemes that could begin a rule do not: the next lexeme tells at once.
            ulong second = compiler.SecondSlots(_starts[r], ulong.MaxValue);
            _rulesOfOne |= second == ulong.MaxValue ? UInt128.One << r : UInt128.Zero;
            for (int bit = 0; bit < 64; bit++)
            {
                _rulesBySecondTag[bit] |= (second >> bit & 1) != 0 ? UInt128.One << r : UInt128.Zero;
            }
        }

        _steps = compiler.Steps;
    }

    /// <summary>The rules in order of precedence.</summary>
    public ReadOnlySpan<GrammarRule<TReading>> Rules => _rules;

    /// <summary>A lexeme that shares no bit with these begins no match.</summary>
    public ulong StartTags { get; }

    /// <summary>The rule of a row.</summary>
    public GrammarRule<TReading> this[int row] => _rules[row];

    /// <summary>Finds the longest match that begins at a lexeme.</summary>
    /// <param name="lexemes">The lexemes.</param>
    /// <param name="at">The index of the lexeme to begin at.</param>
    /// <param name="excluded">A bit for each row that must not match.</param>
    /// <param name="match">The match; its contents are undefined when there is none.</param>
    public bool TryMatch(ReadOnlySpan<Lexeme> lexemes, int at, UInt128 excluded, ref RuleMatch match)
    {
        UInt128 candidates = UInt128.Zero;
        for (ulong tags = lexemes[at].Tags; tags != 0; tags &= tags - 1)
        {
            candidates |= _rulesByTag[BitOperations.TrailingZeroCount(tags)];
        }

        UInt128 fitting = _rulesOfOne;
        ulong next = at + 1 < lexemes.Length ? lexemes[at + 1].Tags : 0;
        for (; next != 0; next &= next - 1)
        {
            fitting |= _rulesBySecondTag[BitOperations.TrailingZeroCount(next)];
        }

        candidates &= fitting & ~excluded;
        match.Start = at;
        match.End = at;
        return candidates != UInt128.Zero && RunAll(candidates, lexemes, at, ref match);
    }

    [SkipLocalsInit]
    private bool RunAll(UInt128 candidates, ReadOnlySpan<Lexeme> lexemes, int at, ref RuleMatch match)
    {
        Span<Frame> stack = stackalloc Frame[StackLimit];
        Span<Capture> captures = stackalloc Capture[RuleMatch.MaxLength];
        ReadOnlySpan<Lexeme> window = lexemes[..Math.Min(lexemes.Length, at + RuleMatch.MaxLength)];
        for (; candidates != UInt128.Zero; candidates &= candidates - UInt128.One)
        {
            int rule = (int)UInt128.TrailingZeroCount(candidates);
            Run(rule, window, at, stack, captures, ref match);
        }

        return match.End > at;
    }

    private void Run(int rule, ReadOnlySpan<Lexeme> lexemes, int at, Span<Frame> stack, Span<Capture> captures, ref RuleMatch match)
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
                match.Take(rule, at, place, captures[..(place - at)]);
            }

            if (depth == 0)
            {
                return;
            }

            (step, place) = stack[--depth];
        }
    }

    private readonly record struct Frame(int Step, int Place);
}
