using PersianNews.Characters;
using PersianNews.Words;

namespace PersianNews.Normalization.Passes;

internal ref partial struct SpacingPass
{
    private const string Emoticon = ")(DPp/|*";

    private SpacingUnit Mark(int i, in SpacingUnit left, int gap)
    {
        char c = _text[i];
        char next = CharAt(i + 1);
        bool apart = left.Kind is UnitKind.Begin or UnitKind.Open || HasSpace(gap, i);
        if (c is ':' or ';' && apart)
        {
            int mouth = next == '-' ? i + 2 : i + 1;
            if (Emoticon.Contains(CharAt(mouth)) && SpacingClasses.Of(CharAt(mouth + 1)) is not (SpacingClass.Letter or SpacingClass.Foreign or SpacingClass.Digit))
            {
                return new(UnitKind.Symbol, i, Math.Min(mouth + 1, NextProtected) - i);
            }
        }

        if (c == '!' && next == '[')
        {
            return new(UnitKind.Symbol, i, 1); // a picture in Markdown
        }

        bool foreign = IsForeignContext(i, left);
        bool persian = _options.PersianPunctuation && !foreign;
        char form = Form(c, persian);
        int length = 1;
        for (int same = i + 1; _options.CollapseMarks && (Form(CharAt(same), persian) == form || CharAt(same) == ' '); same++)
        {
            length = CharAt(same) == ' ' ? length : same + 1 - i;
        }

        // Between two parts of a clock time or a ratio the colon is theirs; NumberLength has read it unless a part is missing.
        return new(UnitKind.Mark, i, length, form, Loose: foreign);

        static char Form(char c, bool persian) => !persian ? c : c switch { '?' => '؟', ',' => '،', ';' => '؛', _ => c };
    }

    /// <summary>Whether a mark stands in Latin text: between Latin words, at the end of several, or in a Latin line.</summary>
    private bool IsForeignContext(int i, in SpacingUnit left)
    {
        if (_lines.IsForeign(i))
        {
            return true;
        }

        if (left.Kind != UnitKind.Foreign)
        {
            return false;
        }

        int next = i + 1;
        while (next < _text.Length && SpacingClasses.Of(_text[next]) is SpacingClass.Space or SpacingClass.Mark && next < i + 8)
        {
            next++;
        }

        SpacingClass after = next < _text.Length ? SpacingClasses.Of(_text[next]) : SpacingClass.LineEnd;
        return after == SpacingClass.Foreign || (after == SpacingClass.LineEnd && _foreignWords > 1);
    }

    private SpacingUnit Dots(int i, in SpacingUnit left, int gap)
    {
        int end = i;
        int dots = 0;
        while (end < _text.Length)
        {
            if (SpacingClasses.Of(_text[end]) == SpacingClass.Dot)
            {
                dots += _text[end] == '…' ? 3 : 1;
                end++;
                continue;
            }

            int past = end;
            while (_options.TightEllipsis && past < _text.Length && _text[past] == ' ')
            {
                past++;
            }

            if (past == end || past == _text.Length || SpacingClasses.Of(_text[past]) != SpacingClass.Dot)
            {
                break;
            }

            end = past;
        }

        bool after = left.Kind is UnitKind.Word or UnitKind.Number or UnitKind.Foreign or UnitKind.Tag or UnitKind.Close or UnitKind.Percent;
        if (dots >= 3 && _options.Ellipsis)
        {
            bool loose = left.Kind == UnitKind.Mark && CharAt(left.Start) is '.' or '…';
            return new(UnitKind.Mark, i, end - i, '…', Loose: !after || loose);
        }

        // Only the first one: a run of two dots stays two, and … stays …
        char next = CharAt(i + 1);
        bool begins = (!after || HasSpace(gap, i)) && SpacingClasses.Of(next) is SpacingClass.Digit or SpacingClass.Foreign;
        bool run = left.Kind == UnitKind.Mark && left.End > 0 && CharAt(left.Start) is '.' or '…';
        bool inForeign = left.Kind == UnitKind.Foreign && SpacingClasses.Of(next) == SpacingClass.Foreign;
        return new(UnitKind.Mark, i, 1, _text[i], Loose: begins || run || !after || inForeign || IsAbbreviation(i, left));
    }

    /// <summary>Whether a dot stands in an abbreviation or after an initial: «ه.ش», «م.احمدی», «ق.م.», «بی.بی.سی».</summary>
    private readonly bool IsAbbreviation(int dot, in SpacingUnit left)
    {
        if (left.Kind != UnitKind.Word || SpacingClasses.Of(CharAt(dot + 1)) is not (SpacingClass.Letter or SpacingClass.Digit))
        {
            return false;
        }

        int end = dot;
        while (end > 0 && SpacingClasses.Of(_text[end - 1]) is SpacingClass.Space)
        {
            end--;
        }

        // A half-space that goes, because the letter before it does not join, does not set a letter apart.
        int before = end - 2;
        while (before > 0 && SpacingClasses.Of(_text[before]) == SpacingClass.HalfSpace && Joining.IsNonJoining(_text[before - 1]))
        {
            before--;
        }

        bool initial = left.Form == '\0' && (before < 0 || SpacingClasses.Of(_text[before]) != SpacingClass.Letter) && CharAt(end - 1) != 'و';
        int next = RunLength(_text[(dot + 1)..]);
        return initial || (next == 1 && CharAt(dot + 2) is '.' or '…') || Acronyms.JoinsAt(_text, dot);
    }

    private readonly SpacingUnit Hyphens(int i)
    {
        int length = 1;
        while (_options.Dashes && CharAt(i + length) == '-')
        {
            length++;
        }

        return new(UnitKind.Symbol, i, length, length switch { 2 => '–', 3 => '—', _ => '\0' });
    }

    /// <summary>Whether a gap holds more than half-spaces.</summary>
    private readonly bool HasSpace(int gap, int end) => _text[gap..end].IndexOfAnyExcept(Folding.HalfSpace) >= 0;

    private readonly char CharAt(int i) => (uint)i < (uint)_text.Length ? _text[i] : '\n';
}
