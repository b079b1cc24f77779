using PersianNews.Characters;
using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Quantities;

/// <summary>The readings of <see cref="QuantityGrammar"/>: what the slots of a rule mean among the words around them.</summary>
internal ref struct QuantityReader
{
    private const int Lookback = 4;
    private const int MaxDigits = 9;
    private const int MaxBareDigits = 5;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Lexeme> _lexemes;
    private readonly Lexicon _lexicon;

    // The last unit of the sentence, which «۲۰ میلیونی» borrows.
    private QuantityUnit? _lastUnit;
    private TextSpan? _lastUnitSpan;

    /// <summary>Makes a reader of one text.</summary>
    public QuantityReader(ReadOnlySpan<char> text, ReadOnlySpan<Lexeme> lexemes, Lexicon lexicon)
    {
        _text = text;
        _lexicon = lexicon;
        _lexemes = lexemes;
    }

    /// <summary>Numbers and a unit, in either order.</summary>
    public static bool Amount(ref QuantityReader reader, in RuleMatch match, out QuantityMatch quantity)
    {
        int first = match.Find((ulong)QuantityTags.Number);
        int last = match.Find((ulong)QuantityTags.Number, 1);
        int at = -1;
        QuantityUnit? lower = null;
        foreach (Capture capture in match.Captures)
        {
            bool isUnit = (capture.Slot & (ulong)(QuantityTags.Unit | QuantityTags.Sign)) != 0;
            lower = isUnit && at >= 0 ? QuantityLexicon.UnitOf(reader._lexicon, in reader._lexemes[at]) : lower;
            at = isUnit ? capture.Lexeme : at;
        }

        // «۳۰۰ پوند یا ۳۸۰ دلار» is no range.
        quantity = default;
        QuantityUnit unit = QuantityLexicon.UnitOf(reader._lexicon, in reader._lexemes[at])!;
        return (lower is null || lower == unit) && reader.IsPlain(first, last) && (last < 0 || reader.IsRange(first, last))
            && (last >= 0 || !reader.IsOne(first) || QuantityLexicon.IsCountedByOne(unit) || reader.OneIsCounted(first))
            && reader.Take(in match, first, last, unit.Kind, unit, at, out quantity);
    }

    /// <summary>A number, and a multiplier written together with its unit.</summary>
    public static bool Glued(ref QuantityReader reader, in RuleMatch match, out QuantityMatch quantity)
    {
        ref readonly Lexeme number = ref reader._lexemes[match.Start];
        ref readonly Lexeme multiplier = ref reader._lexemes[match.Start + 1];
        quantity = default;
        if (multiplier.Digits > 0 || multiplier.Mantissa is not (1000 or 1_000_000 or 1_000_000_000) || number.Has(LexemeFlags.Scaled) || !reader.IsPlain(match.Start, -1))
        {
            return false;
        }

        QuantityUnit unit = QuantityLexicon.UnitOf(reader._lexicon, in reader._lexemes[match.End - 1])!;
        reader.Take(in match, match.Start, -1, unit.Kind, unit, match.End - 1, out quantity);
        quantity = quantity with { Value = number.Value * multiplier.Value };
        return true;
    }

    /// <summary>Two numbers and a counted noun.</summary>
    public static bool RangeOfNouns(ref QuantityReader reader, in RuleMatch match, out QuantityMatch quantity)
    {
        quantity = default;
        int first = match.Start;
        int last = match.Start + 2;
        return reader.CanCount(first) && reader.CanCount(last) && !reader.IsNamed(first) && reader.IsNoun(match.End - 1)
            && reader.IsRange(first, last) && reader.Take(in match, first, last, QuantityKind.Count, null, match.End - 1, out quantity);
    }

    /// <summary>Two numbers alone: only where «بین» or a modifier shows that a range is meant.</summary>
    public static bool BareRange(ref QuantityReader reader, in RuleMatch match, out QuantityMatch quantity)
    {
        quantity = default;
        int first = match.Start;
        int last = match.Start + 2;
        return reader.CanStandAlone(first) && reader.CanStandAlone(last) && !reader.IsNamed(first) && !reader.BeginsDate(last)
            && reader.IsRange(first, last) && reader.Take(in match, first, last, QuantityKind.Number, null, -1, out quantity);
    }

    /// <summary>A number and a noun that it counts.</summary>
    public static bool Counted(ref QuantityReader reader, in RuleMatch match, out QuantityMatch quantity)
    {
        quantity = default;
        int number = match.Start;
        return reader.CanCount(number) && !IsNo(in reader._lexemes[number]) && !reader.IsNamed(number) && reader.IsNoun(number + 1)
            && (!reader.IsOne(number) || reader.OneIsCounted(number))
            && reader.Take(in match, number, -1, QuantityKind.Count, null, number + 1, out quantity);
    }

    /// <summary>«۲۰ میلیونی»: the unit is the last one of the sentence.</summary>
    public static bool Elliptic(ref QuantityReader reader, in RuleMatch match, out QuantityMatch quantity)
    {
        ref readonly Lexeme scale = ref reader._lexemes[match.End - 1];
        decimal value = reader._lexemes[match.Start].Value;
        decimal power = QuantityLexicon.ScaleOf(reader._lexicon, in scale);
        quantity = default;
        if (value > decimal.MaxValue / power || reader.IsNamed(match.Start))
        {
            return false;
        }

        QuantityKind kind = reader._lastUnitSpan is null ? QuantityKind.Number : reader._lastUnit?.Kind ?? QuantityKind.Count;
        quantity = new QuantityMatch(reader.SpanOf(in match), kind, value * power)
        {
            Unit = reader._lastUnit,
            UnitSpan = reader._lastUnitSpan,
            Modifier = reader.ModifierBefore(match.Start),
        };
        return true;
    }

    /// <summary>«دو سوم».</summary>
    public static bool Fraction(ref QuantityReader reader, in RuleMatch match, out QuantityMatch quantity)
    {
        ref readonly Lexeme part = ref reader._lexemes[match.Start];
        ref readonly Lexeme whole = ref reader._lexemes[match.Start + 1];
        quantity = default;
        if (!part.Has(LexemeFlags.Words) || !whole.Has(LexemeFlags.Words) || !part.IsInteger || part.Mantissa >= whole.Mantissa || part.Mantissa == 0 || whole.Mantissa > 10 && whole.Mantissa is not (100 or 1000))
        {
            return false;
        }

        quantity = new QuantityMatch(reader.SpanOf(in match), QuantityKind.Ratio, (decimal)part.Mantissa / whole.Mantissa)
        {
            Modifier = reader.ModifierBefore(match.Start),
        };
        return true;
    }

    /// <summary>An ordinal.</summary>
    public static bool Rank(ref QuantityReader reader, in RuleMatch match, out QuantityMatch quantity)
    {
        quantity = new QuantityMatch(reader.SpanOf(in match), QuantityKind.Ordinal, reader._lexemes[match.Start].Value);
        return !reader.BeginsDate(match.Start);
    }

    /// <summary>A number that counts nothing the text names.</summary>
    public static bool Bare(ref QuantityReader reader, in RuleMatch match, out QuantityMatch quantity)
    {
        quantity = default;
        int number = match.Start;
        ref readonly Lexeme alone = ref reader._lexemes[number];
        bool told = alone.Digits > 0 || alone.Has(LexemeFlags.Scaled) || reader.ModifierBefore(number) != QuantityModifier.None;
        return told && reader.CanStandAlone(number) && !reader.IsNamed(number) && !reader.IsOne(number) && !reader.BeginsDate(number)
            && reader.Take(in match, number, -1, QuantityKind.Number, null, -1, out quantity);
    }

    /// <summary>Forgets the last unit: a sentence ended.</summary>
    public void EndSentence()
    {
        _lastUnit = null;
        _lastUnitSpan = null;
    }

    private bool Take(in RuleMatch match, int first, int last, QuantityKind kind, QuantityUnit? unit, int unitAt, out QuantityMatch quantity)
    {
        TextSpan? unitSpan = unitAt < 0 ? null : WithoutEnding(unitAt, unit);
        quantity = new QuantityMatch(SpanOf(in match), kind, last < 0 ? _lexemes[first].Value : LowerEnd(in _lexemes[first], in _lexemes[last]))
        {
            UpTo = last < 0 ? null : _lexemes[last].Value,
            Modifier = ModifierBefore(match.Start),
            Unit = unit,
            UnitSpan = unitSpan,
        };
        if (kind is QuantityKind.Count or QuantityKind.Money)
        {
            _lastUnit = unit;
            _lastUnitSpan = unitSpan;
        }

        return true;
    }

    // «۵۰۰ تا ۷۰۰ هزار تومان»: the multiplier of the upper end holds for both, where the lower end would else be far below.
    private static decimal LowerEnd(in Lexeme first, in Lexeme last)
    {
        decimal value = first.Value;
        if (!first.Has(LexemeFlags.Scaled) && last.Has(LexemeFlags.Scaled) && last.Has(LexemeFlags.Words))
        {
            for (decimal power = 1_000_000_000_000m; power >= 1000m; power /= 1000m)
            {
                if (last.Value >= power)
                {
                    return value < last.Value / power ? value * power : value;
                }
            }
        }

        return value;
    }

    private readonly TextSpan SpanOf(in RuleMatch match) => TextSpan.FromBounds(_lexemes[match.Start].Start, _lexemes[match.End - 1].End);

    // «تومانی» counts تومان: the ending that makes the adjective is no part of the unit.
    private readonly TextSpan WithoutEnding(int at, QuantityUnit? unit)
    {
        TextSpan span = _lexemes[at].Span;
        if (unit is null)
        {
            return span;
        }

        char last = Folding.Fold(_text[span.End - 1]);
        return last is 'ی' or 'ه' && Folding.Fold(unit.Name[^1]) != last ? new TextSpan(span.Start, span.Length - 1) : span;
    }

    // A number of a row of figures (dates, scores, clock times) is none, unless the other end of the range is what follows the dash.
    private readonly bool IsPlain(int first, int last)
    {
        const LexemeFlags cluster = LexemeFlags.AfterSeparator | LexemeFlags.BeforeSeparator | LexemeFlags.AfterWord;
        LexemeFlags left = _lexemes[first].Flags;
        if (last < 0)
        {
            return (left & cluster) == 0;
        }

        LexemeFlags right = _lexemes[last].Flags;
        return (left & (LexemeFlags.AfterSeparator | LexemeFlags.AfterWord)) == 0 && (right & LexemeFlags.BeforeSeparator) == 0
            && ((left & LexemeFlags.BeforeSeparator) == 0) == ((right & LexemeFlags.AfterSeparator) == 0);
    }

    private readonly bool IsRange(int first, int last) => IsPlain(first, last) && _lexemes[first].Value < _lexemes[last].Value;

    private readonly bool CanCount(int at) =>
        _lexemes[at] is var n && !IsCode(in n) && !LooksLikeYear(in n) && (n.Flags & (LexemeFlags.AfterSeparator | LexemeFlags.BeforeSeparator | LexemeFlags.AfterWord)) == 0;

    // A long row of digits that counts nothing is a code; «نه» alone is "no".
    private readonly bool CanStandAlone(int at) =>
        CanCount(at) && _lexemes[at] is var n && (n.Digits <= MaxBareDigits || n.Has(LexemeFlags.Scaled)) && !IsNo(in n);

    private static bool IsNo(in Lexeme n) => n is { Mantissa: 9, Scale: 0, Digits: 0 };

    private static bool IsCode(in Lexeme n) =>
        n.Mantissa < 0 || n.Digits > 1 && n.Scale == 0 && !n.Has(LexemeFlags.Scaled) && (n.Digits > MaxDigits || n.Mantissa < Power(n.Digits - 1));

    private static bool LooksLikeYear(in Lexeme n) =>
        n.Digits == 4 && n.IsInteger && !n.Has(LexemeFlags.Scaled) && n.Mantissa is >= 1200 and < 1500 or >= 1900 and < 2100;

    private static long Power(int digits)
    {
        long power = 1;
        for (; digits > 0; digits--)
        {
            power *= 10;
        }

        return power;
    }

    private readonly bool IsOne(int at) => _lexemes[at] is { Mantissa: 1, Scale: 0 } n && n.Has(LexemeFlags.Words) && !n.Has(LexemeFlags.Scaled);

    private readonly bool OneIsCounted(int at) =>
        ModifierBefore(at) is QuantityModifier.AtLeast or QuantityModifier.AtMost || at > 0 && HasTag(at - 1, QuantityTags.One);

    // «ماده ۲۲», «بند (۸)», «کد: ۱۲»: the number names one of a row. Numbers joined to it by «و» or «تا» are names too.
    private readonly bool IsNamed(int at)
    {
        for (int i = at - 1, left = 2 * Lookback; i >= 0 && left > 0; i--, left--)
        {
            ref readonly Lexeme lexeme = ref _lexemes[i];
            if (HasTag(i, QuantityTags.Label))
            {
                return true;
            }

            bool passable = lexeme.Kind == LexemeKind.Mark ? lexeme.Mantissa is '(' or '«' or '"' or ':' or ')' or '،' or '/' or '-' :
                lexeme.Kind == LexemeKind.Number || HasTag(i, QuantityTags.To) || IsAnd(in lexeme);
            if (!passable || lexeme.IsMark('،') && i > 0 && _lexemes[i - 1].Kind != LexemeKind.Number)
            {
                return false;
            }
        }

        return false;
    }

    private readonly bool BeginsDate(int at) =>
        at + 1 < _lexemes.Length && HasTag(at + 1, QuantityTags.Date)
        || at + 2 < _lexemes.Length && IsAnd(in _lexemes[at + 1]) && _lexemes[at + 2].Kind == LexemeKind.Number && BeginsDate(at + 2)
        || at + 2 < _lexemes.Length && HasTag(at + 1, QuantityTags.To) && _lexemes[at + 2].Kind == LexemeKind.Number && BeginsDate(at + 2);

    private readonly bool IsAnd(in Lexeme lexeme) => lexeme.End - lexeme.Start == 1 && _text[lexeme.Start] == 'و';

    private readonly bool HasTag(int at, QuantityTags tag) => (_lexemes[at].Tags & (ulong)tag) != 0;

    // A noun stands right behind its number, and is not a verb with its «می» written on it.
    private readonly bool IsNoun(int at)
    {
        ref readonly Lexeme lexeme = ref _lexemes[at];
        if ((lexeme.Tags & (ulong)(QuantityTags.All & ~QuantityTags.Noun)) != 0)
        {
            return (lexeme.Tags & (ulong)(QuantityTags.NoNoun | QuantityTags.Date)) == 0;
        }

        ReadOnlySpan<char> word = lexeme.Span.Slice(_text);
        bool glued = !lexeme.Has(LexemeFlags.SpaceBefore) && _lexemes[at - 1].Digits == 0;
        return word.Length > 1 && !glued && Folding.ClassOf(word[0]) == CharClass.Letter && !(word.Length >= 5
            && (word.StartsWith("می", StringComparison.Ordinal) || word.StartsWith("نمی", StringComparison.Ordinal) || word.StartsWith("مي", StringComparison.Ordinal) || word.StartsWith("نمي", StringComparison.Ordinal))
            && Folding.Fold(word[^1]) is 'د' or 'م');
    }

    private readonly QuantityModifier ModifierBefore(int at)
    {
        if (at > 0 && HasTag(at - 1, QuantityTags.Modifier))
        {
            return QuantityLexicon.ModifierOf(_lexicon, in _lexemes[at - 1]);
        }

        // «حداقل روزانه ۳ میلیون نفر»: a word may stand between, but only behind an adverb; «زیر پل ۳ نفر» is no modifier.
        if (at > 1 && _lexemes[at - 1].Kind is LexemeKind.Word or LexemeKind.Entry && !HasTag(at - 1, QuantityTags.NoNoun) && HasTag(at - 2, QuantityTags.Modifier)
            && QuantityLexicon.ModifierOf(_lexicon, in _lexemes[at - 2]) is QuantityModifier.AtLeast or QuantityModifier.AtMost)
        {
            return QuantityLexicon.ModifierOf(_lexicon, in _lexemes[at - 2]);
        }

        return QuantityModifier.None;
    }
}
