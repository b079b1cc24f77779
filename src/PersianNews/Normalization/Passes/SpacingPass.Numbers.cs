namespace PersianNews.Normalization.Passes;

internal ref partial struct SpacingPass
{
    /// <summary>The length of a number with the points, commas, colons and slashes inside it.</summary>
    private readonly int NumberLength(int start)
    {
        int i = DigitsEnd(start);
        int group = i - start;
        while (IsDigit(CharAt(i + 1)))
        {
            char c = _text[i];
            int end = DigitsEnd(i + 1);
            bool thousands = c is ',' or '،' or '٬' && end - i - 1 == 3 && group <= 3;
            if (NextProtected <= i + 1 || (!thousands && c is not ('.' or '٫' or '٬' or ':' or '/')))
            {
                break;
            }

            group = end - i - 1;
            i = end;
        }

        return i - start;
    }

    private void WriteNumber(in SpacingUnit unit)
    {
        ReadOnlySpan<char> number = _text.Slice(unit.Start, unit.Length);
        if (!number.ContainsAny(",.،/"))
        {
            return;
        }

        if (_options.ReorderDates && ReorderDate(unit, number))
        {
            return;
        }

        bool ascii = char.IsAsciiDigit(number[0]);
        if (!_options.NumberSeparators || (ascii && _options.Digits != DigitForms.Ascii))
        {
            return;
        }

        // One point is a decimal point; two or more make a version, a date or an address.
        bool decimalPoint = number.Count('.') == 1 && !number.ContainsAny('/', ':', '٫');
        for (int i = 0; i < number.Length; i++)
        {
            char c = number[i];
            char form = c switch
            {
                ',' or '،' => ascii ? ',' : '٬',
                '.' when decimalPoint => ascii ? '.' : '٫',
                _ => c,
            };
            if (form != c)
            {
                _output.Replace(unit.Start + i, 1, form, EditReasons.Number);
            }
        }
    }

    /// <summary>Turns day/month/year around, where the year has four digits.</summary>
    private bool ReorderDate(in SpacingUnit unit, ReadOnlySpan<char> number)
    {
        int first = number.IndexOf('/');
        int second = number.LastIndexOf('/');
        bool date = first is 1 or 2 && second - first is 2 or 3 && number.Length - second == 5 && number.Count('/') == 2 && !number.ContainsAny(".,:،");
        if (!date)
        {
            return false;
        }

        Span<char> turned = stackalloc char[number.Length];
        number[(second + 1)..].CopyTo(turned);
        turned[4] = '/';
        number[(first + 1)..second].CopyTo(turned[5..]);
        turned[second - first + 4] = '/';
        number[..first].CopyTo(turned[(second - first + 5)..]);
        _output.Replace(unit.Start, unit.Length, turned, EditReasons.Number);
        return true;
    }

    private readonly int DigitsEnd(int i)
    {
        int end = Math.Min(_text.Length, NextProtected);
        while (i < end && IsDigit(_text[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsDigit(char c) => SpacingClasses.Of(c) == SpacingClass.Digit;
}
