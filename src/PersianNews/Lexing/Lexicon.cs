using PersianNews.Characters;

namespace PersianNews.Lexing;

/// <summary>One meaning of a lexicon form.</summary>
/// <param name="Tags">The slots it can fill.</param>
/// <param name="Value">What it stands for there, in the part's own terms.</param>
internal readonly record struct LexiconSense(ulong Tags, int Value);

/// <summary>Turns the cells of a lexicon row into a meaning.</summary>
/// <param name="kind">The second cell: what the form is.</param>
/// <param name="value">The third cell.</param>
/// <param name="flags">The fourth cell.</param>
internal delegate LexiconSense SenseReader(string kind, string value, string flags);

/// <summary>Says which slots a number can fill.</summary>
internal delegate ulong NumberTagger(in Lexeme number);

/// <summary>
/// The words that one part of the library (dates, quantities, articles) reads: its own tables and the number words, which
/// every part shares. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// <para>
/// A part declares a <c>[Flags] enum : ulong</c> of its slots, one bit each, and loads its tables with
/// <c>new Lexicon(readSense, tagNumber, "units.tsv", …)</c>. The rows are <c>form⇥kind⇥value⇥flags⇥source</c>; a form may
/// stand in several rows with different kinds (صفر is a month and a number): its lexeme gets the slots of all of them, and
/// <see cref="ValueOf"/> finds the value for the slot that the grammar filled.
/// </para>
/// <para>Then <c>new Lexer(lexicon, text).Read(buffer)</c> gives lexemes, and a <c>RuleTable</c> matches rules on them.</para>
/// </remarks>
internal sealed class Lexicon
{
    private readonly SoftTrie _trie = new();
    private readonly List<LexiconSense[]> _senses = [[]];
    private readonly List<NumberWord> _numbers = [default];
    private readonly NumberTagger _tagger;
    private readonly ulong[] _tags;

    /// <summary>Loads the tables.</summary>
    /// <param name="reader">Reads a row.</param>
    /// <param name="tagger">Gives numbers their slots.</param>
    /// <param name="tables">Names of embedded tables.</param>
    public Lexicon(SenseReader reader, NumberTagger tagger, params ReadOnlySpan<string> tables)
        : this(tagger, Rows(reader, tables.ToArray()))
    {
    }

    /// <summary>Takes forms that a part has made from tables of another shape.</summary>
    /// <param name="tagger">Gives numbers their slots.</param>
    /// <param name="forms">Forms and their meanings; a form may come several times.</param>
    public Lexicon(NumberTagger tagger, IEnumerable<(string Form, LexiconSense Sense)> forms)
    {
        _tagger = tagger;
        foreach (NumberWord.Form form in NumberWord.Read())
        {
            AddEntry(form.Text, form.Word, default);
        }

        foreach ((string form, LexiconSense sense) in forms)
        {
            AddEntry(form, default, sense);
        }

        _trie.Freeze();
        _tags = new ulong[_senses.Count];
        for (int entry = 0; entry < _tags.Length; entry++)
        {
            foreach (LexiconSense sense in _senses[entry])
            {
                _tags[entry] |= sense.Tags;
            }
        }
    }

    /// <summary>The forms.</summary>
    public SoftTrie Trie => _trie;

    /// <summary>The slots of an entry.</summary>
    public ulong TagsOf(int entry) => _tags[entry];

    /// <summary>The value of an entry in one of the slots given; with 0, of its meaning that fills no slot (context words).</summary>
    public int ValueOf(int entry, ulong slot)
    {
        foreach (LexiconSense sense in _senses[entry])
        {
            if ((sense.Tags & slot) != 0 || (sense.Tags | slot) == 0)
            {
                return sense.Value;
            }
        }

        return 0;
    }

    /// <summary>What an entry is as a number word; its rank is <see cref="NumberRank.None"/> when it is none.</summary>
    public NumberWord NumberOf(int entry) => _numbers[entry];

    /// <summary>The slots of a number.</summary>
    public ulong TagsOf(in Lexeme number) => _tagger(in number);

    private static IEnumerable<(string Form, LexiconSense Sense)> Rows(SenseReader reader, string[] tables) =>
        from table in tables from row in TsvTable.Read(table, 5) select (row[0], reader(row[1], row[2], row[3]));

    private void AddEntry(string form, NumberWord number, LexiconSense sense)
    {
        int entry = _senses.Count;
        int before = _trie.Add(form, entry, number.Rank is NumberRank.Simple or NumberRank.Multiplier or NumberRank.Half);
        LexiconSense[] senses = sense.Equals(default) ? [] : [sense];
        if (before != 0)
        {
            senses = [.. _senses[before], .. senses];
            if (number.Rank == NumberRank.None && _numbers[before].Rank != NumberRank.None)
            {
                number = _numbers[before];
                _trie.Add(form, entry, glues: true);
            }

        }

        _senses.Add(senses);
        _numbers.Add(number);
    }
}
