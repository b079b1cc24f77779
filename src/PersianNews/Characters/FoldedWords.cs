namespace PersianNews.Characters;

/// <summary>A set of words with a value each, looked up by any spelling that folds to the same letters; nothing is allocated.</summary>
/// <threadsafety>Immutable after construction.</threadsafety>
internal sealed class FoldedWords
{
    private const int LongestKey = 64;
    private readonly (string Key, string Value)[] _slots;

    /// <summary>Makes the set from pairs of a word and its value; of words that fold together the first stays.</summary>
    public FoldedWords(IEnumerable<(string Word, string Value)> words)
    {
        (string Word, string Value)[] all = words.ToArray();
        _slots = new (string, string)[Math.Max(16, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)all.Length * 2))];
        foreach ((string word, string value) in all)
        {
            string key = string.Concat(Folding.FoldString(word).Where(c => Folding.ClassOf(c) is not (CharClass.Joiner or CharClass.Space)));
            int slot = Find(key);
            if (key.Length is > 0 and <= LongestKey && _slots[slot].Key is null)
            {
                _slots[slot] = (key, value);
            }
        }
    }

    /// <summary>The words of an embedded table: its first column, with the second as the value.</summary>
    public static FoldedWords Read(string table, int columns) =>
        new(TsvTable.Read(table, columns).Select(row => (row[0], columns > 1 ? row[1] : row[0])));

    /// <summary>Whether a word is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);

    /// <summary>Finds the value of a word; half-spaces, spaces, marks and letter forms make no difference.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out string value)
    {
        Span<char> key = stackalloc char[LongestKey];
        int length = 0;
        foreach (char c in word)
        {
            char folded = Folding.Fold(c);
            if (folded == Folding.None || Folding.ClassOf(c) is CharClass.Joiner or CharClass.Space)
            {
                continue;
            }

            if (length == LongestKey || folded == Folding.Several)
            {
                value = "";
                return false;
            }

            key[length++] = folded;
        }

        (string? found, value) = _slots[Find(key[..length])];
        return found is not null;
    }

    /// <summary>The slot of a key, or the free one where it belongs.</summary>
    private int Find(ReadOnlySpan<char> key)
    {
        uint hash = 2166136261;
        foreach (char c in key)
        {
            hash = (hash ^ c) * 16777619;
        }

        int slot = (int)((hash ^ (hash >> 15)) & (uint)(_slots.Length - 1));
        while (_slots[slot].Key is { } taken && !key.SequenceEqual(taken))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }
}
