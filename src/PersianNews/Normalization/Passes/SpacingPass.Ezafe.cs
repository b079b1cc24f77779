using PersianNews.Characters;

namespace PersianNews.Normalization.Passes;

internal ref partial struct SpacingPass
{
    /// <summary>
    /// Writes an ezafe or an indefinite ending set apart from a silent ه in its form («خانه ی ما», «خانه‌یی»), gap and all.
    /// </summary>
    private bool Ezafe(in SpacingUnit left, int gap, ref SpacingUnit right)
    {
        bool candidate = right.Kind == UnitKind.Word && left.Kind == UnitKind.Word && _options.Ezafe != EzafeForms.Keep
            && gap > 0 && right.Start > gap && _output.LastBefore(gap) == 'ه' && _text[right.Start] is 'ی' or 'ء' or 'ئ' or Folding.HamzaAbove;
        if (!candidate || _text[gap..right.Start].Contains('\n'))
        {
            return false;
        }

        int length = RunLength(_text[right.Start..]);
        int end = right.Start + length;
        bool goesOn = SpacingClasses.Of(CharAt(end)) == SpacingClass.HalfSpace && _options.HalfSpaces != HalfSpaceHandling.Space
            && SpacingClasses.Of(CharAt(end + 1)) is SpacingClass.Letter or SpacingClass.Digit or SpacingClass.Foreign;
        ReadOnlySpan<char> word = _text[right.Start..end];
        if (goesOn || word is not ("ی" or "ء" or "\u0654" or "یی" or "ئی"))
        {
            return false;
        }

        if (word.Length == 1)
        {
            WriteEzafe(gap, end - gap);
        }
        else
        {
            _output.Replace(gap, end - gap, "\u200Cای", EditReasons.Ezafe);
        }

        // The unit may go on with further words, which the ezafe does not touch.
        right = new(UnitKind.Word, end - 1, 1, Form: Folding.HamzaAbove);
        return true;
    }

    /// <summary>Writes the ezafe itself over a stretch that follows ه.</summary>
    private void WriteEzafe(int start, int length)
    {
        if (_options.Ezafe == EzafeForms.Keep)
        {
            return;
        }

        if (_options.RemoveAllMarks)
        {
            _output.Delete(start, length, EditReasons.Ezafe);
        }
        else if (_options.Ezafe == EzafeForms.Hamza)
        {
            _output.Replace(start, length, Folding.HamzaAbove, EditReasons.Ezafe);
        }
        else if (!_text.Slice(start, length).SequenceEqual("\u200Cی"))
        {
            _output.Replace(start, length, "\u200Cی", EditReasons.Ezafe);
        }
    }
}
