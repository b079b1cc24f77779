using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PersianNews.Grammar;

/// <summary>A slot that a lexeme filled.</summary>
/// <param name="Slot">The tags of the slot.</param>
/// <param name="Lexeme">The index of the lexeme.</param>
internal readonly record struct Capture(ulong Slot, int Lexeme);

/// <summary>How far a rule reached, and which lexeme filled which slot, in text order.</summary>
internal struct RuleMatch
{
    /// <summary>The most slots that a match can fill: longer expressions are not read.</summary>
    public const int MaxLength = 26;

    /// <summary>The row of the rule.</summary>
    public int Rule;

    /// <summary>The first lexeme.</summary>
    public int Start;

    /// <summary>The lexeme after the last.</summary>
    public int End;

    /// <summary>Whether <see cref="RuleMatches"/> has given it out.</summary>
    public bool Seen;

    private CaptureBuffer _captures;

    /// <summary>How many slots were filled: one a lexeme.</summary>
    public readonly int Count => End - Start;

    /// <summary>The slots in text order.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<Capture> Captures => ((ReadOnlySpan<Capture>)_captures)[..Count];

    /// <summary>The index of the first lexeme in one of the slots given, or −1.</summary>
    public readonly int Find(ulong slots) => Find(slots, 0);

    /// <summary>The index of the <paramref name="nth"/> lexeme (from 0) in one of the slots given, or −1.</summary>
    public readonly int Find(ulong slots, int nth)
    {
        foreach (Capture capture in Captures)
        {
            if ((capture.Slot & slots) != 0 && nth-- == 0)
            {
                return capture.Lexeme;
            }
        }

        return -1;
    }

    /// <summary>Takes a match in.</summary>
    internal unsafe void Take(int rule, int start, int end, Capture* captures)
    {
        Rule = rule;
        Start = start;
        End = end;
        Seen = false;

        // Mostly one to three: a loop is done before a bulk copy has begun.
        Span<Capture> to = _captures;
        for (int i = 0; i < end - start; i++)
        {
            to[i] = captures[i];
        }
    }

    [InlineArray(MaxLength)]
    private struct CaptureBuffer
    {
        private Capture _first;
    }
}
