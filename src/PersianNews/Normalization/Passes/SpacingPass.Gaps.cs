using PersianNews.Characters;
using PersianNews.Words;

namespace PersianNews.Normalization.Passes;

internal ref partial struct SpacingPass
{
    private enum Space : byte
    {
        None,
        Half,
        Full,
    }

    /// <summary>Puts the gap between two units right.</summary>
    private void Gap(in SpacingUnit left, int start, in SpacingUnit right)
    {
        int length = right.Start - start;
        char only = length == 1 ? _text[start] : '\0';
        if (start > 0 && only == ' ' && left.Kind == UnitKind.Word && right.Kind == UnitKind.Word && !_options.AcademySpelling)
        {
            return;
        }

        var what = new GapContent(_text.Slice(start, length));
        int lineEnds = Math.Min(2, what.LineEnds + _state.LineEnds);
        bool space = what.HasSpace || _state.Space;
        _state.LineEnds = 0;
        _state.Space = false;
        bool started = _state.Started;
        _state.Started = true;
        if (!started || lineEnds > 0)
        {
            if (_options.CollapseSpaces)
            {
                SetGap(start, length, !started ? "" : lineEnds == 1 ? "\n" : "\n\n", EditReasons.WhiteSpace);
            }

            return;
        }

        Space found = space ? Space.Full : what.HasHalfSpace ? Space.Half : Space.None;
        if (_options.HalfSpaces == HalfSpaceHandling.Keep && what.HasHalfSpace)
        {
            return;
        }

        Space wanted = Between(left, right, found, start);
        if (wanted == Space.Full && found == Space.Full && !_options.CollapseSpaces)
        {
            return;
        }

        EditReasons reason = wanted == found ? what.HasHalfSpace ? EditReasons.HalfSpace : EditReasons.WhiteSpace
            : found == Space.Half ? EditReasons.HalfSpace
            : left.Kind == UnitKind.Word && right.Kind == UnitKind.Word ? EditReasons.Spelling
            : left.Kind is UnitKind.Number or UnitKind.Word && right.Kind is UnitKind.Number or UnitKind.Word ? EditReasons.Number
            : EditReasons.Punctuation;
        SetGap(start, length, wanted == Space.Full ? " " : wanted == Space.Half ? "\u200C" : "", reason);
    }

    private void SetGap(int start, int length, string wanted, EditReasons reason)
    {
        if (!_text.Slice(start, length).SequenceEqual(wanted))
        {
            if (wanted.Length == 0)
            {
                _output.Delete(start, length, reason);
            }
            else
            {
                _output.Replace(start, length, wanted, reason);
            }
        }
    }

    /// <summary>The gap that belongs between two units of a line.</summary>
    private readonly Space Between(in SpacingUnit left, in SpacingUnit right, Space found, int gap)
    {
        bool words = left.Kind is UnitKind.Word or UnitKind.Number or UnitKind.Foreign or UnitKind.Tag
            && right.Kind is UnitKind.Word or UnitKind.Number or UnitKind.Foreign or UnitKind.Tag;
        if (found == Space.Half && !words)
        {
            // A half-space beside a mark, a bracket or a symbol shows nothing.
            found = Space.None;
        }

        if (left.Kind == UnitKind.Word && right.Kind == UnitKind.Word)
        {
            bool joined = _options.AcademySpelling && gap > 0 && found switch
            {
                Space.Full => AcademySpelling.IsOneWord(_text[..gap], _text[right.Start..]),
                Space.Half => AcademySpelling.IsJoined(_text, gap),
                _ => false,
            };
            return joined || (found == Space.Half && Joining.IsNonJoining(_output.LastBefore(gap))) ? Space.None : found;
        }

        return _options.PunctuationSpacing || words ? Marks(left, right, found) : found;
    }

    private readonly Space Marks(in SpacingUnit left, in SpacingUnit right, Space found)
    {
        Space atLeast = found == Space.None ? Space.Full : found;
        switch (right.Kind)
        {
            case UnitKind.Mark:
                // ؛ and ، are marks of their own even when another follows; ! and ؟ make runs.
                bool apart = left.Kind == UnitKind.Mark && left.Form is '؛' or '،' && right.Form is '؛' or '،' && left.Form != right.Form;
                return right.Loose || left.Kind == UnitKind.Symbol ? found : apart ? Space.Full : Space.None;
            case UnitKind.Percent:
                return left.Kind == UnitKind.Number ? Space.None : found;
            case UnitKind.Close:
                return Space.None;
            case UnitKind.Symbol:
                return left.Kind == UnitKind.Open ? Space.None : found;
            case UnitKind.Open:
                return left.Kind switch
                {
                    UnitKind.Open => Space.None,
                    UnitKind.Word or UnitKind.Number or UnitKind.Percent or UnitKind.Tag => HoldsSuffix(right) ? found : atLeast,
                    UnitKind.Foreign => FollowedByForeign(right.End) ? found : atLeast,
                    UnitKind.Mark => left.Loose ? found : atLeast,
                    _ => found,
                };
        }

        return left.Kind switch
        {
            UnitKind.Open => Space.None,
            UnitKind.Mark => left.Loose ? found : atLeast,
            UnitKind.Percent => right.Kind == UnitKind.Number ? found : atLeast,
            UnitKind.Close => right.Kind == UnitKind.Word && !StartsWithSuffix(right) || right.Kind == UnitKind.Number ? atLeast : found,
            UnitKind.Number when right.Kind == UnitKind.Word => found != Space.None || !_options.SeparateNumbers || IsOrdinalEnding(right) ? found : Space.Full,
            UnitKind.Word when right.Kind == UnitKind.Number => _options.SeparateNumbers ? atLeast : found,
            _ => found,
        };
    }

    /// <summary>Whether a bracket holds no more than an ending of the word before it: «کتاب(ها)».</summary>
    private readonly bool HoldsSuffix(in SpacingUnit open)
    {
        ReadOnlySpan<char> inside = _text[open.End..];
        int length = RunLength(inside);
        return length > 0 && length < inside.Length && inside[length] is ')' or ']' && (Endings.Contains(inside[..length]) || inside[..length] is "ی");
    }

    private readonly bool StartsWithSuffix(in SpacingUnit word)
    {
        ReadOnlySpan<char> letters = _text.Slice(word.Start, RunLength(_text[word.Start..]));
        return letters is "ی" or "ها" or "های" or "هایی" or "ای";
    }

    /// <summary>Whether a word is the ending of an ordinal in digits: «۲۰م», «۲۰ام», «۵مین».</summary>
    private readonly bool IsOrdinalEnding(in SpacingUnit word) =>
        _text.Slice(word.Start, RunLength(_text[word.Start..])) is "م" or "ام" or "اُم" or "ُم" or "مین" or "امین" or "ُمین" or "ها" or "های" or "هایی";

    private readonly bool FollowedByForeign(int i) => i < _text.Length && SpacingClasses.Of(_text[i]) is SpacingClass.Foreign or SpacingClass.Close;

    /// <summary>The length of a run of letters, with the half-spaces in it that go because the letter before them does not join.</summary>
    private static int RunLength(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && (SpacingClasses.Of(text[length]) == SpacingClass.Letter || IsDroppedHalfSpace(text, length)))
        {
            length++;
        }

        return length;
    }

    private static bool IsDroppedHalfSpace(ReadOnlySpan<char> text, int i) =>
        i > 0 && text[i] == Folding.HalfSpace && Joining.IsNonJoining(text[i - 1]) && i + 1 < text.Length && SpacingClasses.Of(text[i + 1]) == SpacingClass.Letter;
}
