using PersianNews.Characters;
using PersianNews.Tables;

namespace PersianNews.Words;

/// <summary>A set of words with a value each, found by any spelling that folds to the same letters. A look-up allocates nothing.</summary>
/// <remarks>
/// The library's own sets are compiled beforehand by the maintainers' tool (<c>PersianNews.ModelBuilder tables</c>) into
/// <c>Data/word-sets.table</c> and read in place; <see cref="FoldedWordsWriter"/> describes the layout.
/// </remarks>
/// <threadsafety>Immutable after construction.</threadsafety>
internal sealed unsafe class FoldedWords
{
    /// <summary>The name of the embedded file.</summary>
    public const string FileName = "word-sets.table";

    /// <summary>The most letters that a word may have to be found.</summary>
    public const int LongestKey = 64;

    private readonly TableBlock _block;
    private readonly uint _mask;
    private readonly int* _slots;
    private readonly TextTable _rows;

    /// <summary>Makes a set from pairs of a word and its value; of words that fold together the first stays.</summary>
    public FoldedWords(IEnumerable<(string Word, string Value)> words)
        : this(TableBlock.Of([.. new byte[TableBlock.Lead], .. FoldedWordsWriter.Write(words)]), 0)
    {
    }

    /// <summary>Reads a set in place.</summary>
    private FoldedWords(TableBlock block, int place)
    {
        _block = block;
        int* start = (int*)(block.Content + place);
        _mask = (uint)start[0] - 1;
        _slots = start + 1;
        _rows = new TextTable(block, _slots + start[0]);
    }

    /// <summary>One of the library's sets.</summary>
    public static FoldedWords Embedded(WordSet set) => new(Sets.Block, ((int*)Sets.Block.Content)[(int)set]);

    /// <summary>The number of words, those included that fold together with one before.</summary>
    public int Count => _rows.Rows;

    /// <summary>A word, by its number in the order of the source.</summary>
    public ReadOnlySpan<char> WordAt(int row) => _rows[row, 1];

    /// <summary>The value of a word, by its number in the order of the source.</summary>
    public ReadOnlySpan<char> ValueAt(int row) => _rows[row, 2];

    /// <summary>Whether a word is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);

    /// <summary>Finds the value of a word; half-spaces, spaces, marks and letter forms make no difference.</summary>
    public bool TryGet(ReadOnlySpan<char> word, out ReadOnlySpan<char> value)
    {
        // No loop in here: with a stack allocation beside it the method would be optimized at its first call.
        Span<char> key = stackalloc char[LongestKey];
        int length = Fold(word, key);
        int row = length > 0 ? Find(key[..length]) : -1;
        value = row < 0 ? default : ValueAt(row);
        return row >= 0;
    }

    /// <summary>The letters that words are compared by.</summary>
    /// <returns>How many there are; 0 when nothing can be found by them, for want of letters or because the key has no room.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> key)
    {
        int length = 0;
        foreach (char c in word)
        {
            char folded = Folding.Fold(c);
            if (folded == Folding.None || Folding.ClassOf(c) is CharClass.Joiner or CharClass.Space)
            {
                continue;
            }

            ReadOnlySpan<char> letters = folded == Folding.Several ? Folding.Expansion(c) : new ReadOnlySpan<char>(in folded);
            if (!letters.TryCopyTo(key[length..]))
            {
                return 0;
            }

            length += letters.Length;
        }

        return length;
    }

    /// <summary>The slot where the search for a key begins (FNV-1a).</summary>
    public static uint SlotOf(ReadOnlySpan<char> key, uint mask)
    {
        uint hash = 2166136261;
        foreach (char c in key)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (hash ^ (hash >> 15)) & mask;
    }

    private int Find(ReadOnlySpan<char> key)
    {
        uint slot = SlotOf(key, _mask);
        while (_slots[slot] is int row and > 0)
        {
            if (key.SequenceEqual(_rows[row - 1, 0]))
            {
                return row - 1;
            }

            slot = (slot + 1) & _mask;
        }

        return -1;
    }

    /// <summary>Opens the file at the first use of one of its sets, not for a set of the caller's own.</summary>
    private static class Sets
    {
        public static readonly TableBlock Block = TableBlock.Embedded(FileName);
    }
}
