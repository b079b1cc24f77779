using PersianNews.Characters;
using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Quantities;

/// <summary>The readings of <see cref="QuantityGrammar"/>: what the slots of a rule mean among the words around them.</summary>
internal ref partial struct QuantityReader
{
    private const int Lookback = 4;
    private const int MaxDigits = 9;
    private const int MaxRow = 32;
    private const int MaxBareDigits = 5;
    private const int PeopleReach = 4;
    private const int ShortestPlural = 5;

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

        // «۳۰۰ پوند یا ۳۸۰ دلار» is no range, «برد ۲ بر صفر برابر ...» no multiple.
        quantity = default;
        QuantityUnit unit = QuantityLexicon.UnitOf(reader._lexicon, in reader._lexemes[at])!;
        if (lower is not null && lower != unit || last < 0 && reader.EndsScore(first) && reader.IsWord(at, "برابر") || !reader.TrySigns(in match, first, last, at, out bool minus, out bool minusLast))
        {
            return false;
        }

        bool ordered = last < 0 || (minus || minusLast ? reader.IsPlain(first, last) : reader.IsRange(first, last));
        bool people = reader.Is(at, QuantityLexicon.CountsPeople) && reader.IsOfPeople(in match);
        return ordered && reader.IsPlain(first, last) && !(reader.Is(at, QuantityLexicon.NeverLabelled) && reader.IsNamed(first))
            && (last >= 0 || !reader.IsOne(first) || reader.Is(at, QuantityLexicon.CountedByOne) || reader.OneIsCounted(first))
            && reader.Take(in match, first, last, people ? QuantityKind.Count : unit.Kind, people ? null : unit, at, out quantity)
            && Sign(ref quantity, minus, minusLast);
    }

    /// <summary>A number, and a multiplier written together with its unit.</summary>
    public static bool Glued(ref QuantityReader reader, in RuleMatch match, out QuantityMatch quantity)
    {
        ref readonly Lexeme number = ref reader._lexemes[match.Start];
        ref readonly Lexeme multiplier = ref reader._lexemes[match.Start + 1];
        quantity = default;

        // «در سال ۸۵ یک هزار دستگاه» has two numbers.
        bool apart = Folding.Fold(reader._text[multiplier.Start]) == 'ی' || multiplier.Digits > 0 || !reader.IsPlain(match.Start, -1);
        if (apart || !TryMultiply(in number, multiplier.Mantissa, out decimal value))
        {
            return false;
        }

        QuantityUnit unit = QuantityLexicon.UnitOf(reader._lexicon, in reader._lexemes[match.End - 1])!;
        reader.Take(in match, match.Start, -1, unit.Kind, unit, match.End - 1, out quantity);
        quantity = quantity with { Value = value };
        return true;
    }

    // What a multiplier makes of the number before it: of «یک میلیون و ۲۰۰» and «هزار» only the last group is of thousands.
    private static bool TryMultiply(in Lexeme number, long multiplier, out decimal value)
    {
        decimal group = number.Has(LexemeFlags.Scaled) ? number.Mantissa % 1000 : ValueOf(in number);
        decimal rest = number.Has(LexemeFlags.Scaled) ? number.Mantissa - group : 0;
        value = rest + group * multiplier;
        long power = multiplier;
        while (power > 1 && power % 1000 == 0)
        {
            power /= 1000;
        }

        return power == 1 && multiplier > 1 && group > 0 && (rest == 0 || number.Scale == 0 && rest % (1000m * multiplier) == 0);
    }

    /// <summary>Two numbers and a counted noun.</summary>
    public static bool RangeOfNouns(ref QuantityReader reader, in RuleMatch match, out QuantityMatch quantity)
    {
        quantity = default;
        int first = match.Start;
        int last = match.Start + 2;
        return reader.CanCount(first) && reader.CanCount(last) && !reader.IsNamed(first) && !reader.EndsScore(last) && reader.IsNoun(match.End - 1)
            && reader.IsRange(first, last) && reader.Take(in match, first, last, QuantityKind.Count, null, match.End - 1, out quantity);
    }

    /// <summary>Two neighbouring numbers in words and what they count: «دو سه نفر», «سه چهار هزار تومان».</summary>
    public static bool Pair(ref QuantityReader reader, in RuleMatch match, out QuantityMatch quantity)
    {
        quantity = default;
        int first = match.Start;
        ref readonly Lexeme one = ref reader._lexemes[first];
        ref readonly Lexeme two = ref reader._lexemes[first + 1];
        bool neighbours = one is { Digits: 0, Scale: 0, Mantissa: > 0 and < 20 } && two is { Digits: 0, Scale: 0 }
            && LowerEnd(in one, in two) * (one.Mantissa + 1) == two.Value * one.Mantissa;
        if (!neighbours || reader.IsNamed(first))
        {
            return false;
        }

        QuantityUnit? unit = QuantityLexicon.UnitOf(reader._lexicon, in reader._lexemes[match.End - 1]);
        return (unit is not null || reader.IsNoun(match.End - 1)) && reader.Take(in match, first, first + 1, unit?.Kind ?? QuantityKind.Count, unit, match.End - 1, out quantity);
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
        return reader.CanCountNoun(number) && !IsNo(in reader._lexemes[number]) && !IsHalf(in reader._lexemes[number]) && !reader.IsNamed(number) && !reader.EndsScore(number) && reader.IsNoun(number + 1)
            && (!reader.IsOne(number) || reader.OneIsCounted(number))
            && reader.Take(in match, number, -1, QuantityKind.Count, null, number + 1, out quantity);
    }

    /// <summary>«۲۰ میلیونی»: the unit is the last one of the sentence.</summary>
    public static bool Elliptic(ref QuantityReader reader, in RuleMatch match, out QuantityMatch quantity)
    {
        ref readonly Lexeme scale = ref reader._lexemes[match.End - 1];
        decimal value = ValueOf(in reader._lexemes[match.Start]);
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
        // «یک هشتم نهایی» is a round.
        bool round = match.End < reader._lexemes.Length && reader.IsWord(match.End, "نهایی");
        if (round || !part.Has(LexemeFlags.Words) || !whole.Has(LexemeFlags.Words) || !part.IsInteger || part.Mantissa >= whole.Mantissa || part.Mantissa == 0 || whole.Mantissa > 10 && whole.Mantissa is not (100 or 1000))
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

    /// <summary>A number below zero whose unit the text leaves out.</summary>
    public static bool Signed(ref QuantityReader reader, in RuleMatch match, out QuantityMatch quantity)
    {
        quantity = default;
        int number = match.Start + 1;
        bool counts = reader._lexemes[number].IsInteger && match.End < reader._lexemes.Length && reader.IsNoun(match.End);
        return reader.Polarity(match.Start) < 0 && !counts && reader.CanStandAlone(number) && !reader.BeginsDate(number)
            && reader.Take(in match, number, -1, QuantityKind.Number, null, -1, out quantity) && Sign(ref quantity, minus: true, minusLast: false);
    }

    /// <summary>Forgets the last unit: a sentence ended.</summary>
    public void EndSentence()
    {
        _lastUnit = null;
        _lastUnitSpan = null;
    }

    private bool Take(in RuleMatch match, int first, int last, QuantityKind kind, QuantityUnit? unit, int unitAt, out QuantityMatch quantity)
    {
        // «چند هزار دلار», «ده‌ها میلیون نفر»
        if (match.Start > 0 && HasTag(match.Start - 1, QuantityTags.Vague))
        {
            quantity = default;
            return false;
        }

        TextSpan? unitSpan = unitAt < 0 ? null : WithoutEnding(unitAt, unit);
        quantity = new QuantityMatch(SpanOf(in match), kind, last < 0 ? ValueOf(in _lexemes[first]) : LowerEnd(in _lexemes[first], in _lexemes[last]))
        {
            UpTo = last < 0 ? null : ValueOf(in _lexemes[last]),
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
        decimal value = ValueOf(in first);
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

    // «7/0 درصد»: old newspapers print what is behind the point first, and nobody writes seven so.
    private static decimal ValueOf(in Lexeme number) =>
        number.Scale == 1 && number.Has(LexemeFlags.Slash) && !number.Has(LexemeFlags.Scaled) && number.Mantissa is > 0 and < 1000 && number.Mantissa % 10 == 0
            ? number.Mantissa / 10 / (decimal)Power(number.Digits - 1)
            : number.Value;

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
}
