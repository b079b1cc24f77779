using PersianNews.Dates.Matches;
using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>The working memory of one scan: a window of lexemes and the phrases not yet joined. Reused by its thread.</summary>
internal sealed class DateScan
{
    /// <summary>How many lexemes a window holds.</summary>
    public const int WindowSize = 2048;

    /// <summary>How many lexemes and phrases are joined at most.</summary>
    public const int SequenceSize = 48;

    [ThreadStatic]
    private static DateScan? _free;

    private readonly Lexeme[] _window = new Lexeme[WindowSize];
    private readonly Lexeme[] _sequence = new Lexeme[SequenceSize];
    private readonly DatePhrase[] _phrases = new DatePhrase[SequenceSize];
    private DateExpression[] _items = new DateExpression[64];
    private TextSpan[] _itemSpans = new TextSpan[64];
    private DateExpression[] _saved = [];

    private readonly int[] _walks = new int[RuleSet.Capacity];

    // Between these two lexemes of the window is neither a verb nor the end of a sentence.
    private int _verblessFrom;
    private int _verblessTo;

    /// <summary>The matches of the first stage at one lexeme.</summary>
    public readonly RuleMatches Matches = new();

    /// <summary>The matches of the second stage at one lexeme or phrase.</summary>
    public readonly RuleMatches Joins = new();

    private DateScan()
    {
    }

    /// <summary>What the caller wants reported.</summary>
    public DateParserOptions Options { get; private set; } = DateParserOptions.Default;

    /// <summary>Where matches go.</summary>
    public MatchSink Sink { get; } = new();

    /// <summary>Where matches for <see cref="OtherContext"/> go.</summary>
    public MatchSink OtherSink { get; } = new();

    /// <summary>A second day to resolve against, if there is one.</summary>
    public DateContext? OtherContext { get; set; }

    /// <summary>The match of the first stage that is read.</summary>
    public ref readonly RuleMatch Match => ref Matches.Current;

    /// <summary>The match of the second stage that is read.</summary>
    public ref readonly RuleMatch Join => ref Joins.Current;

    /// <summary>How many lexemes the window holds now.</summary>
    public int Count { get; set; }

    /// <summary>How many expressions the phrases hold.</summary>
    public int ItemCount { get; private set; }

    /// <summary>How many lexemes wait to be joined.</summary>
    public int SequenceCount { get; private set; }

    /// <summary>How many phrases wait to be joined.</summary>
    public int PhraseCount { get; private set; }

    /// <summary>The lexemes of the window.</summary>
    public ReadOnlySpan<Lexeme> Lexemes => _window.AsSpan(0, Count);

    /// <summary>The free end of the window.</summary>
    public Span<Lexeme> Free => _window.AsSpan(Count);

    /// <summary>The lexemes and phrases to join.</summary>
    public ReadOnlySpan<Lexeme> Sequence => _sequence.AsSpan(0, SequenceCount);

    /// <summary>The expressions of the phrases.</summary>
    public Span<DateExpression> Items => _items.AsSpan(0, ItemCount);

    /// <summary>Where the items of a list stand, beside <see cref="Items"/>; empty for other expressions.</summary>
    public ReadOnlySpan<TextSpan> ItemSpans => _itemSpans.AsSpan(0, ItemCount);

    /// <summary>How far each rule of the first stage has walked in vain (<see cref="RuleTable.Match"/>).</summary>
    public Span<int> Walks => _walks;

    /// <summary>Takes a scan for this thread.</summary>
    public static DateScan Rent(DateParserOptions options)
    {
        DateScan scan = _free ?? new DateScan();
        _free = null;
        scan.Options = options;
        scan.Count = 0;
        scan.ForgetWalks();
        scan.ClearSequence();
        return scan;
    }

    /// <summary>Gives a scan back.</summary>
    public static void Return(DateScan scan)
    {
        scan.Sink.Reset(null);
        scan.OtherSink.Reset(null);
        scan.OtherContext = null;
        _free = scan;
    }

    /// <summary>Forgets the first lexemes of the window.</summary>
    public void Drop(int count)
    {
        _window.AsSpan(count, Count - count).CopyTo(_window);
        Count -= count;
        ForgetWalks();
    }

    /// <summary>The first lexeme from <paramref name="from"/> on that nobody has yet found to be neither a verb nor the end of a sentence.</summary>
    public int SkipVerbless(int from)
    {
        if (from < _verblessFrom || from > _verblessTo)
        {
            _verblessFrom = _verblessTo = from;
        }

        return _verblessTo;
    }

    /// <summary>The same for a search from <paramref name="from"/> back.</summary>
    public int SkipVerblessBack(int from) => from >= _verblessFrom && from < _verblessTo ? _verblessFrom - 1 : from;

    /// <summary>Notes that no verb or end of a sentence lies between where <see cref="SkipVerbless"/> was asked and a lexeme.</summary>
    public void NoteVerbless(int to) => _verblessTo = to;

    private void ForgetWalks()
    {
        Array.Clear(_walks);
        _verblessFrom = _verblessTo = 0;
    }

    /// <summary>Adds an expression, and for an item of a list its place.</summary>
    public void AddItem(in DateExpression expression, TextSpan span)
    {
        if (ItemCount == _items.Length)
        {
            Array.Resize(ref _items, _items.Length * 2);
            Array.Resize(ref _itemSpans, _items.Length);
        }

        _itemSpans[ItemCount] = span;
        _items[ItemCount++] = expression;
    }

    /// <summary>Takes back expressions of a reading that declined.</summary>
    public void TruncateItems(int count) => ItemCount = count;

    /// <summary>Puts the expressions aside.</summary>
    public void SaveItems()
    {
        _saved = _saved.Length < _items.Length ? new DateExpression[_items.Length] : _saved;
        Items.CopyTo(_saved);
    }

    /// <summary>Brings the expressions back as they were when they were put aside.</summary>
    public void RestoreItems() => _saved.AsSpan(0, ItemCount).CopyTo(_items);

    /// <summary>After <see cref="ClearSequence"/>, keeps the expressions of the phrase that is still to be added.</summary>
    /// <returns>Their new place.</returns>
    public int Keep(int item, int count)
    {
        _items.AsSpan(item, count).CopyTo(_items);
        _itemSpans.AsSpan(item, count).CopyTo(_itemSpans);
        ItemCount = count;
        return 0;
    }

    /// <summary>A phrase of the sequence.</summary>
    public ref DatePhrase Phrase(int index) => ref _phrases[index];

    /// <summary>Appends lexemes that may join phrases; of their tags only the joints are kept.</summary>
    public void AppendJoints(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            ref Lexeme lexeme = ref _sequence[SequenceCount++];
            lexeme = _window[i];
            lexeme.Tags &= (ulong)DateTag.Joints;
        }
    }

    /// <summary>Whether the sequence has what a rule of the second stage needs: two phrases, or one and a part of the day.</summary>
    public bool MayJoin
    {
        get
        {
            ulong tags = 0;
            for (int i = 0; i < SequenceCount; i++)
            {
                tags |= _sequence[i].Tags;
            }

            return PhraseCount > 1 || (tags & (ulong)DateTag.PartOfDay) != 0;
        }
    }

    /// <summary>Appends a phrase.</summary>
    public void AppendPhrase(in DatePhrase phrase)
    {
        _phrases[PhraseCount] = phrase;
        _sequence[SequenceCount++] = new Lexeme
        {
            Kind = LexemeKind.Phrase,
            Start = phrase.Start,
            End = phrase.End,
            Entry = PhraseCount++,
            Tags = (ulong)phrase.Tag,
        };
    }

    /// <summary>Empties the sequence.</summary>
    public void ClearSequence()
    {
        SequenceCount = 0;
        PhraseCount = 0;
        ItemCount = 0;
    }
}
