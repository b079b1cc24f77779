namespace PersianNews.Normalization.Passes;

internal ref partial struct SpacingPass
{
    /// <summary>
    /// Writes letters that were repeated for emphasis once. No Persian word has three of a kind; of two, only اا and a وو that
    /// does not follow ا («داوود», «طاووس») are never spelling.
    /// </summary>
    private void WriteOnce(in SpacingUnit unit)
    {
        for (int i = unit.Start; i < unit.End;)
        {
            char c = _text[i];
            int end = i + 1;
            while (end < unit.End && _text[end] == c && c != ' ')
            {
                end++;
            }

            bool repeats = end - i > 2 || (end - i == 2 && (c == 'ا' || (c == 'و' && i > unit.Start && _text[i - 1] is not ('ا' or ' '))));
            if (repeats)
            {
                _output.Delete(i + 1, end - i - 1, EditReasons.Repetition);
            }

            i = end;
        }
    }
}
