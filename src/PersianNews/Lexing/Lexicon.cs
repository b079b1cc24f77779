using PersianNews.Tables;

namespace PersianNews.Lexing;

/// <summary>One meaning of a lexicon form, 16 bytes as they lie in the compiled table.</summary>
/// <param name="Tags">The slots it can fill.</param>
/// <param name="Value">What it stands for there, in the part's own terms.</param>
internal readonly record struct LexiconSense(ulong Tags, long Value);

/// <summary>Says which slots a number can fill.</summary>
internal delegate ulong NumberTagger(in Lexeme number);

/// <summary>
/// The words that one part of the library (dates, quantities, articles) reads: its own tables and the number words, which
/// every part shares. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// <para>
/// A part declares a <c>[Flags] enum : ulong</c> of its slots, one bit each, and gives the forms of its tables, each with a
/// meaning; a form may have several with different slots (صفر is a month and a number): its lexeme gets the slots of all of them,
/// and <see cref="ValueOf"/> finds the value for the slot that the grammar filled. The lexicon is built from them
/// beforehand by the maintainers' tool (<c>PersianNews.ModelBuilder tables</c>) and embedded.
/// </para>
/// <para>Then <c>new Lexer(lexicon, text).Read(buffer)</c> gives lexemes, and a <c>RuleTable</c> matches rules on them.</para>
/// </remarks>
internal sealed unsafe class Lexicon
{
    private readonly TableBlock _block;
    private readonly LexiconEntry* _entries;
    private readonly LexiconSense* _senses;
    private readonly NumberTagger _tagger;

    /// <summary>Reads a lexicon where it lies, as the maintainers' tool made it.</summary>
    /// <param name="tagger">Gives numbers their slots.</param>
    /// <param name="block">The lexicon.</param>
    public Lexicon(NumberTagger tagger, TableBlock block)
    {
        _tagger = tagger;
        _block = block;
        int* counts = (int*)block.Content;
        _entries = (LexiconEntry*)(counts + 2);
        _senses = (LexiconSense*)(_entries + counts[0]);
        Trie = new SoftTrie(block, (byte*)(_senses + counts[1]));
    }

    /// <summary>The forms.</summary>
    public SoftTrie Trie { get; }

    /// <summary>Prepositions of two letters, one after the other, that a word may hang on («درسال», as old newspapers print it); may be empty.</summary>
    public string GluingPrepositions
    {
        get;
        init
        {
            field = value;
            for (int i = 0; i < value.Length; i += 2)
            {
                GluingLetters |= 1UL << LetterCodes.Of(value[i]);
            }
        }
    }
    = "";

    /// <summary>The codes of the letters that <see cref="GluingPrepositions"/> begin with.</summary>
    public ulong GluingLetters { get; private init; }

    /// <summary>The slots of words that another may hang on by nothing («جمعهشب», «چندماه»), as a unit hangs on any number.</summary>
    public ulong GluingWords { get; init; }

    /// <summary>The slots of words that may hang on such a preposition.</summary>
    public ulong GluedWords { get; init; }

    /// <summary>The slots of an entry.</summary>
    public ulong TagsOf(int entry) => _entries[entry].Tags;

    /// <summary>The value of an entry in one of the slots given; with 0, of its meaning that fills no slot (context words).</summary>
    public int ValueOf(int entry, ulong slot)
    {
        LexiconSense* sense = _senses + _entries[entry].FirstSense;
        for (LexiconSense* end = sense + _entries[entry].Senses; sense < end; sense++)
        {
            if ((sense->Tags & slot) != 0 || (sense->Tags | slot) == 0)
            {
                return (int)sense->Value;
            }
        }

        return 0;
    }

    /// <summary>What an entry does as a number word.</summary>
    public NumberRank RankOf(int entry) => (NumberRank)_entries[entry].Rank;

    /// <summary>What an entry is as a number word; its rank is <see cref="NumberRank.None"/> when it is none.</summary>
    public NumberWord NumberOf(int entry) => new((NumberRank)_entries[entry].Rank, _entries[entry].Number, _entries[entry].Ordinal != 0);

    /// <summary>The slots of a number.</summary>
    public ulong TagsOf(in Lexeme number) => _tagger(in number);
}
