using PersianNews.Characters;
using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>What a reading sees: the slots of its rule, the lexemes around them, and where to put the result.</summary>
internal ref struct DateReader
{
    // How many lexemes the rest of a range has at most.
    private const int RangeReach = 8;

    private static readonly Lexicon Lexicon = DateLexicon.Instance;
    private static readonly Lexeme[] Outside = [new Lexeme { Kind = LexemeKind.LineBreak }];

    private readonly ReadOnlySpan<Lexeme> _lexemes;
    private readonly DateScan _scan;

    /// <summary>Makes a reader over the lexemes and the match of a scan.</summary>
    public DateReader(DateScan scan, ReadOnlySpan<char> text, bool latent)
    {
        _scan = scan;
        _lexemes = scan.Lexemes;
        Text = text;
        Latent = latent;
        Kind = DateKind.Date;
        FirstItem = scan.ItemCount;
    }

    /// <summary>The original text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Whether the whole text is one expression, so that weak readings count.</summary>
    public bool Latent { get; }

    /// <summary>What the phrase denotes; the reading sets it.</summary>
    public DateKind Kind { get; set; }

    /// <summary>The shading word; the reading sets it.</summary>
    public DateModifier Modifier { get; set; }

    /// <summary>The slots of the second stage; the reading sets them.</summary>
    public PhraseTag Tag { get; set; }

    /// <summary>Whether the phrase stays apart from what follows; the reading sets it.</summary>
    public bool Closed { get; set; }

    /// <summary>Where the phrase begins, in lexemes from the first of the match: −1 takes in the word before, 1 leaves the first out.</summary>
    public int Lead { get; set; }

    /// <summary>What the caller wants reported.</summary>
    public readonly DateParserOptions Options => _scan.Options;

    /// <summary>Index of the first expression of this phrase.</summary>
    public int FirstItem { get; }

    /// <summary>The slots in text order.</summary>
    public readonly ReadOnlySpan<Capture> Captures => _scan.Match.Captures;

    /// <summary>Adds an expression to the phrase.</summary>
    public readonly void Add(in DateExpression expression) => _scan.AddItem(in expression, default);

    /// <summary>Adds an item of a list, which stands where the lexeme stands.</summary>
    public readonly void Add(in DateExpression expression, in Lexeme at) => Add(in expression, in at, in at);

    /// <summary>Adds an item of a list, which stands where the lexemes from one to another stand.</summary>
    public readonly void Add(in DateExpression expression, in Lexeme from, in Lexeme to) => _scan.AddItem(in expression, TextSpan.FromBounds(from.Start, to.End));

    /// <summary>Takes the match for a phrase of one expression, shaded where the rule has a word for that.</summary>
    public Outcome Accept(in DateExpression expression, DateKind kind, PhraseTag tag)
    {
        Kind = kind;
        Tag = tag;
        Modifier = Has(DateTag.Mod) ? (DateModifier)Value(DateTag.Mod) : Modifier;
        Add(in expression);
        return Outcome.Accept;
    }

    /// <summary>Leaves the last lexeme out of the match.</summary>
    public readonly void DropLast() => _scan.Matches.Current.End--;

    /// <summary>Whether a slot was filled.</summary>
    public readonly bool Has(DateTag slots) => _scan.Match.Find((ulong)slots) >= 0;

    /// <summary>How often a slot was filled.</summary>
    public readonly int CountOf(DateTag slots)
    {
        int count = 0;
        foreach (Capture capture in Captures)
        {
            count += (capture.Slot & (ulong)slots) != 0 ? 1 : 0;
        }

        return count;
    }

    /// <summary>Which of <see cref="Captures"/> filled a slot first; their number if none did.</summary>
    public readonly int CaptureOf(DateTag slots)
    {
        int i = 0;
        while (i < Captures.Length && (Captures[i].Slot & (ulong)slots) == 0)
        {
            i++;
        }

        return i;
    }

    /// <summary>The index of the lexeme in a slot, which must be filled.</summary>
    public readonly int IndexOf(DateTag slots) => _scan.Match.Find((ulong)slots);

    /// <summary>The lexeme in a slot, which must be filled.</summary>
    public readonly ref readonly Lexeme Get(DateTag slots, int nth = 0) => ref _lexemes[_scan.Match.Find((ulong)slots, nth)];

    /// <summary>The lexeme that a capture points at.</summary>
    public readonly ref readonly Lexeme Get(Capture capture) => ref _lexemes[capture.Lexeme];

    /// <summary>The value of the word in a slot, which must be filled.</summary>
    public readonly int Value(DateTag slots, int nth = 0) => ValueOf(in Get(slots, nth), slots);

    /// <summary>The value of a lexeme in a slot.</summary>
    public static int ValueOf(in Lexeme lexeme, DateTag slots)
    {
        ulong slot = (ulong)slots & lexeme.Tags;
        return slot == 0 ? 0 : Lexicon.ValueOf(lexeme.Entry, slot);
    }

    /// <summary>The context value of a lexeme: <see cref="DateLexicon.PastValue"/> and the like.</summary>
    public static int ContextOf(in Lexeme lexeme) => lexeme.Kind == LexemeKind.Entry ? Lexicon.ValueOf(lexeme.Entry, 0) : 0;

    /// <summary>The index of the first lexeme of the match.</summary>
    public readonly int Start => _scan.Match.Start;

    /// <summary>The index of the lexeme after the match.</summary>
    public readonly int Next => _scan.Match.End;

    /// <inheritdoc cref="DateScan.SkipVerbless"/>
    public readonly int SkipVerbless() => _scan.SkipVerbless(Next);

    /// <inheritdoc cref="DateScan.SkipVerblessBack"/>
    public readonly int SkipVerblessBack(int from) => _scan.SkipVerblessBack(from);

    /// <inheritdoc cref="DateScan.NoteVerbless"/>
    public readonly void NoteVerbless(int to) => _scan.NoteVerbless(to);

    /// <summary>Whether پیش از میلاد follows, be it behind the other end of a range («قرن هشتم تا ششم پیش از میلاد»): of such years nothing is read.</summary>
    public readonly bool IsBeforeChrist
    {
        get
        {
            const DateTag range = DateTag.To | DateTag.And | DateTag.Dash | DateTag.Number | DateTag.Ordinal | DateTag.HalfWord | DateTag.Mod | DateTag.YearWord | DateTag.DecadeWord | DateTag.CenturyWord;
            int d = 1;
            while (d < RangeReach && IsAfter(range, d))
            {
                d++;
            }

            return ContextOf(in After(d)) == DateLexicon.BeforeChristValue;
        }
    }

    /// <summary>A lexeme before the match: 1 is the nearest; a line break where there is none.</summary>
    public readonly ref readonly Lexeme Before(int distance = 1) => ref At(_scan.Match.Start - distance);

    /// <summary>A lexeme after the match: 1 is the nearest; a line break where there is none.</summary>
    public readonly ref readonly Lexeme After(int distance = 1) => ref At(_scan.Match.End - 1 + distance);

    /// <summary>Whether a lexeme is this word, in whatever letters.</summary>
    public readonly bool IsText(in Lexeme lexeme, string word) => EndsWith(in lexeme, word, whole: true);

    /// <summary>Whether a lexeme ends with these letters.</summary>
    public readonly bool EndsWith(in Lexeme lexeme, string ending) => EndsWith(in lexeme, ending, whole: false);

    /// <summary>Whether the lexeme before the match can fill a slot.</summary>
    public readonly bool IsBefore(DateTag tags, int distance = 1) => (Before(distance).Tags & (ulong)tags) != 0;

    /// <summary>Whether the lexeme after the match can fill a slot.</summary>
    public readonly bool IsAfter(DateTag tags, int distance = 1) => (After(distance).Tags & (ulong)tags) != 0;

    /// <summary>Whether one of the lexemes before the match, in its sentence, can fill a slot.</summary>
    public readonly bool IsNearBefore(DateTag tags, int reach) => IsNearBefore(tags, reach, out _);

    /// <summary>The same, and which lexeme it is; so many are looked at from one some way before the match.</summary>
    public readonly bool IsNearBefore(DateTag tags, int reach, out Lexeme lexeme, int from = 1)
    {
        lexeme = default;
        for (int d = from; d < from + reach; d++)
        {
            lexeme = Before(d);
            if ((lexeme.Tags & (ulong)tags) != 0)
            {
                return true;
            }

            if (EndsSentence(in lexeme) || lexeme.Kind == LexemeKind.Number)
            {
                return false;
            }
        }

        return false;
    }

    private readonly bool EndsWith(in Lexeme lexeme, string ending, bool whole)
    {
        int at = SkipBack(lexeme.Start, lexeme.End);
        for (int i = ending.Length - 1; i >= 0; i--)
        {
            if (at == lexeme.Start || Folding.Fold(Text[at - 1]) != ending[i])
            {
                return false;
            }

            at = SkipBack(lexeme.Start, at - 1);
        }

        return !whole || at == lexeme.Start;
    }

    // Marks and joiners are no letters.
    private readonly int SkipBack(int start, int at)
    {
        while (at > start && Folding.ClassOf(Text[at - 1]) is CharClass.Ignorable or CharClass.Joiner)
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether a lexeme ends a sentence.</summary>
    public static bool EndsSentence(in Lexeme lexeme) =>
        lexeme.Kind == LexemeKind.LineBreak || lexeme.Kind == LexemeKind.Mark && (char)lexeme.Mantissa is '.' or '؟' or '!' or '?' or '؛' or ';' or '…';

    /// <summary>A lexeme of the window; a line break outside it.</summary>
    public readonly ref readonly Lexeme At(int index)
    {
        if ((uint)index < (uint)_lexemes.Length)
        {
            return ref _lexemes[index];
        }

        return ref Outside[0];
    }
}
