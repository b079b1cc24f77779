namespace PersianNews.Normalization.HalfSpaces;

/// <summary>
/// What a line shows about its writer and its damage: half-spaces it has, and affixes that stand alone or glued. A line with
/// half-spaces and no damage that glues its plurals («کتابها») does so by habit, and is left alone.
/// </summary>
internal struct LineHabits
{
    private int _keptPlurals;
    private int _keptOthers;
    private int _spaced;
    private int _glued;

    /// <summary>The habits as one small number, 0–35.</summary>
    public readonly uint Key => (uint)(Math.Min(_keptPlurals, 1) + 2 * Math.Min(_keptOthers, 2) + 6 * Math.Min(_spaced, 2) + 18 * Math.Min(_glued, 1));

    /// <summary>Whether the line has half-spaces and no sign of damage.</summary>
    public readonly bool LooksWhole => _keptPlurals + _keptOthers > 0 && _spaced + _glued == 0;

    /// <summary>Whether the line has neither half-spaces nor a sign of damage.</summary>
    public readonly bool IsQuiet => Key == 0;

    /// <summary>Takes notice of a word and the one before it.</summary>
    public void Note(ReadOnlySpan<char> letters, in Part previous, in Part word)
    {
        if (word.Before == Gap.HalfSpace)
        {
            if (word.Info.Affix == Affix.Plural)
            {
                _keptPlurals++;
            }
            else
            {
                _keptOthers++;
            }
        }
        else if (word.Before == Gap.Space
            && (word.Info.Affix == Affix.Plural || (previous.Info.Affix == Affix.Imperfective && word.Info.Is(WordClasses.Present | WordClasses.Past))))
        {
            _spaced++;
        }

        if (word.Info.HasSplits && word.Info.Frequency <= 1
            && !letters.EndsWith("ها", StringComparison.Ordinal) && !letters.EndsWith("های", StringComparison.Ordinal) && !letters.EndsWith("هایی", StringComparison.Ordinal))
        {
            _glued++;
        }
    }
}
