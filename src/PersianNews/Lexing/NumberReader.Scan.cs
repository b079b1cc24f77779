using PersianNews.Characters;

namespace PersianNews.Lexing;

/// <content>What stands at a place of the text.</content>
internal ref partial struct NumberReader
{
    private readonly bool IsDigit(int at) => (uint)at < (uint)_text.Length && Folding.ClassOf(_text[at]) == CharClass.Digit;

    private readonly bool TryMatch(int at, out TrieMatch match)
    {
        match = default;
        if ((uint)at >= (uint)_text.Length)
        {
            return false;
        }

        _lexicon.Trie.Match(_text, at, out TrieMatch whole, out TrieMatch partial);
        match = whole.Entry != 0 ? whole : partial;
        if (_lexicon.RankOf(partial.Entry) is not NumberRank.None && partial.End > whole.End)
        {
            match = partial;
        }

        return _lexicon.RankOf(match.Entry) != NumberRank.None;
    }

    private readonly bool TrySkipAnd(int at, out int after)
    {
        after = at + 1;
        if ((uint)at >= (uint)_text.Length || _text[at] != 'و')
        {
            return false;
        }

        after = SkipJoints(after);
        return true;
    }

    private readonly int SkipJoints(int at)
    {
        while ((uint)at < (uint)_text.Length && LetterCodes.Of(_text[at]) is LetterCodes.Joint or LetterCodes.Skip)
        {
            at++;
        }

        return at;
    }
}
