using PersianNews.Dates.Matches;
using PersianNews.Dates.Reading;
using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Dates.Joining;

/// <summary>What a joining sees: its phrases and their expressions.</summary>
internal ref struct DateJoiner
{
    private readonly DateScan _scan;
    private ReadOnlySpan<Capture> _captures;

    /// <summary>Makes a joiner over the sequence and the match of a scan.</summary>
    public DateJoiner(DateScan scan, in DateContext context, DateRule rule)
    {
        _scan = scan;
        _captures = scan.Join.Captures;
        Context = context;
        Rule = rule;
    }

    /// <summary>What "today" means.</summary>
    public DateContext Context { get; }

    /// <summary>What the caller wants reported.</summary>
    public readonly DateParserOptions Options => _scan.Options;

    /// <summary>The rule.</summary>
    public DateRule Rule { get; }

    /// <summary>The range from the first lexeme of the match to its last.</summary>
    public readonly TextSpan Span => TextSpan.FromBounds(_scan.Sequence[_scan.Join.Start].Start, _scan.Sequence[_scan.Join.End - 1].End);

    /// <summary>How many phrases the match has.</summary>
    public readonly int Phrases
    {
        get
        {
            int count = 0;
            foreach (Capture capture in _captures)
            {
                count += _scan.Sequence[capture.Lexeme].Kind == LexemeKind.Phrase ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>A phrase of the match, counted from 0.</summary>
    public readonly ref DatePhrase Phrase(int nth)
    {
        foreach (Capture capture in _captures)
        {
            ref readonly Lexeme lexeme = ref _scan.Sequence[capture.Lexeme];
            if (lexeme.Kind == LexemeKind.Phrase && nth-- == 0)
            {
                return ref _scan.Phrase(lexeme.Entry);
            }
        }

        throw new InvalidOperationException("The match has fewer phrases.");
    }

    /// <summary>The expressions of a phrase.</summary>
    public readonly Span<DateExpression> Items(in DatePhrase phrase) => _scan.Items.Slice(phrase.Item, phrase.Count);

    /// <summary>Copies the expressions of the phrases before the bracket, dash or برابر با, or of those after it.</summary>
    /// <returns>How many there are; 0 when there are too many.</returns>
    public readonly int Gather(scoped Span<DateExpression> into, bool after, out DateKind kind)
    {
        int count = 0;
        int phrases = 0;
        bool passed = false;
        kind = DateKind.Date;
        foreach (Capture capture in _captures)
        {
            ref readonly Lexeme lexeme = ref _scan.Sequence[capture.Lexeme];
            if (lexeme.Kind != LexemeKind.Phrase)
            {
                passed |= (lexeme.Tags & (ulong)(DateTag.Open | DateTag.Equal | DateTag.Dash)) != 0;
                after &= !(passed && phrases > 0 && (lexeme.Tags & (ulong)DateTag.And) != 0);
                continue;
            }

            ref DatePhrase phrase = ref _scan.Phrase(lexeme.Entry);
            if (passed != after)
            {
                continue;
            }

            if (count + phrase.Count > into.Length)
            {
                return 0;
            }

            Items(in phrase).CopyTo(into[count..]);
            count += phrase.Count;
            kind = ++phrases > 1 ? DateKind.Range : phrase.Kind;
        }

        return count;
    }

    /// <summary>Whether a slot was filled.</summary>
    public readonly bool Has(DateTag slot) => Find(slot) < _captures.Length;

    /// <summary>The part of the day between or beside the phrases.</summary>
    public readonly PartOfDay PartOfDay =>
        (PartOfDay)DateLexicon.Instance.ValueOf(_scan.Sequence[_captures[Find(DateTag.PartOfDay)].Lexeme].Entry, (ulong)DateTag.PartOfDay);

    /// <summary>What stands before the word that fills a slot, or after it, as if it were the match.</summary>
    public readonly DateJoiner Side(DateTag slot, bool after)
    {
        int at = Find(slot);
        DateJoiner side = this;
        side._captures = after ? _captures[(at + 1)..] : _captures[..at];
        return side;
    }

    /// <summary>Builds the match.</summary>
    public readonly Outcome Build(DateKind kind, Span<DateExpression> items, DateModifier modifier, out DateMatch match) =>
        new MatchBuilder(Context).TryBuild(Span, kind, items, modifier, Rule, out match) ? Outcome.Accept : Outcome.Nothing;

    private readonly int Find(DateTag slot)
    {
        int i = 0;
        while (i < _captures.Length && (_captures[i].Slot & (ulong)slot) == 0)
        {
            i++;
        }

        return i;
    }
}
