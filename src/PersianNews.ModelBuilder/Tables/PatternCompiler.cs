using PersianNews.Grammar;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>One instruction of a compiled pattern.</summary>
/// <param name="Slot">The tags that the lexeme must share; 0 for a fork, and for the end when <paramref name="Next"/> is −1.</param>
/// <param name="Next">Where to go on.</param>
/// <param name="Other">The second branch of a fork, tried after the first.</param>
internal readonly record struct PatternStep(ulong Slot, int Next, int Other);

/// <summary>Compiles patterns such as <c>Weekday? Day Month (YearWord? Year)?</c> to steps.</summary>
internal sealed class PatternCompiler(IReadOnlyDictionary<string, ulong> slots, IReadOnlyDictionary<string, string> macros)
{
    private readonly List<PatternStep> _steps = [];
    private string _pattern = "";
    private int _at;

    /// <summary>The steps of everything compiled so far.</summary>
    public IReadOnlyList<PatternStep> Steps => _steps;

    /// <summary>Compiles a pattern and returns its first step.</summary>
    public int Compile(string pattern) => Compile(pattern, AddStep(new PatternStep(0, -1, -1)));

    /// <summary>The tags that a match from <paramref name="step"/> can begin with; all when it can be empty.</summary>
    public ulong FirstSlots(int step)
    {
        PatternStep s = _steps[step];
        return s.Slot != 0 ? s.Slot : s.Next < 0 ? ulong.MaxValue : FirstSlots(s.Next) | FirstSlots(s.Other);
    }

    /// <summary>The tags that the second lexeme of a match can have when its first has <paramref name="tag"/>; all when there need be none.</summary>
    public ulong SecondSlots(int step, ulong tag)
    {
        PatternStep s = _steps[step];
        return s.Slot != 0 ? ((s.Slot & tag) != 0 ? FirstSlots(s.Next) : 0)
            : s.Next < 0 ? 0
            : SecondSlots(s.Next, tag) | SecondSlots(s.Other, tag);
    }

    /// <summary>The tags that the second lexeme of a match can have; all when there need be none.</summary>
    public ulong SecondSlots(int step)
    {
        PatternStep s = _steps[step];
        return s.Slot != 0 ? FirstSlots(s.Next) : s.Next < 0 ? ulong.MaxValue : SecondSlots(s.Next) | SecondSlots(s.Other);
    }

    /// <summary>The tags that the third lexeme of a match can have when its second has <paramref name="tag"/>; all when there need be none.</summary>
    public ulong ThirdSlots(int step, ulong tag)
    {
        PatternStep s = _steps[step];
        return s.Slot != 0 ? SecondSlots(s.Next, tag)
            : s.Next < 0 ? 0
            : ThirdSlots(s.Next, tag) | ThirdSlots(s.Other, tag);
    }

    // Patterns are compiled from the end to the beginning: each piece is given the step that follows it.
    private int Compile(string pattern, int follow)
    {
        (string outer, int outerAt) = (_pattern, _at);
        (_pattern, _at) = (pattern, pattern.Length);
        int first = Alternatives(follow);
        if (_at != 0)
        {
            throw new InvalidOperationException($"The pattern «{pattern}» cannot be read at {_at}.");
        }

        (_pattern, _at) = (outer, outerAt);
        return first;
    }

    private int Alternatives(int follow)
    {
        int first = Sequence(follow);
        while (Peek() == '|')
        {
            _at--;
            first = AddStep(new PatternStep(0, Sequence(follow), first));
        }

        return first;
    }

    private int Sequence(int follow)
    {
        while (Peek() is not ('(' or '|' or '\0'))
        {
            follow = Item(follow);
        }

        return follow;
    }

    private int Item(int follow)
    {
        char mark = Peek();
        if (mark is not ('?' or '*'))
        {
            return Atom(follow);
        }

        _at--;
        if (mark == '?')
        {
            return AddStep(new PatternStep(0, Atom(follow), follow));
        }

        int fork = AddStep(default);
        _steps[fork] = new PatternStep(0, Atom(fork), follow);
        return fork;
    }

    private int Atom(int follow)
    {
        if (Peek() == ')')
        {
            _at--;
            int first = Alternatives(follow);
            if (Peek() != '(')
            {
                throw new InvalidOperationException($"The pattern «{_pattern}» has an unopened bracket.");
            }

            _at--;
            return first;
        }

        int end = _at;
        while (_at > 0 && char.IsAsciiLetterOrDigit(_pattern[_at - 1]))
        {
            _at--;
        }

        string name = _pattern[_at..end];
        if (slots.TryGetValue(name, out ulong slot))
        {
            return AddStep(new PatternStep(slot, follow, follow));
        }

        return macros.TryGetValue(name, out string? macro)
            ? Compile(macro, follow)
            : throw new InvalidOperationException($"«{name}» in the pattern «{_pattern}» is neither a slot nor a macro.");
    }

    private char Peek()
    {
        while (_at > 0 && _pattern[_at - 1] == ' ')
        {
            _at--;
        }

        return _at > 0 ? _pattern[_at - 1] : '\0';
    }

    private int AddStep(PatternStep step)
    {
        _steps.Add(step);
        return _steps.Count - 1;
    }
}
