using PersianNews.Lexing;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>Builds the bytes that a <see cref="Lexicon"/> reads.</summary>
internal sealed class LexiconBuilder
{
    private readonly SoftTrieBuilder _trie = new();
    private readonly List<LexiconSense[]> _senses = [[]];
    private readonly List<NumberWord> _numbers = [default];

    private ulong _gluing;

    private LexiconBuilder()
    {
    }

    /// <summary>Builds a lexicon of the number words, which every part shares, and the forms given; a form may come several times.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="gluing">The slots of words that another may hang on without a joint: <see cref="Lexicon.GluingWords"/>.</param>
    public static byte[] Build(IEnumerable<(string Form, LexiconSense Sense)> forms, ulong gluing = 0)
    {
        var builder = new LexiconBuilder { _gluing = gluing };
        foreach ((string form, NumberWord word) in NumberWords.Read())
        {
            builder.Add(form, word, default);
        }

        foreach ((string form, LexiconSense sense) in forms)
        {
            builder.Add(form, default, sense);
        }

        return builder.ToBytes();
    }

    private void Add(string form, NumberWord number, LexiconSense sense)
    {
        int entry = _senses.Count;

        // Not ordinals: «چهارماهه» and «چهارمیلیون» begin with چهار, not with چهارم.
        bool glues = !number.Ordinal && number.Rank is (NumberRank.Simple or NumberRank.Multiplier or NumberRank.Half) || (sense.Tags & _gluing) != 0;
        int before = _trie.Add(form, entry, glues);
        LexiconSense[] senses = sense.Equals(default) ? [] : [sense];
        if (before != 0)
        {
            senses = [.. _senses[before], .. senses];
            if (number.Rank == NumberRank.None && _numbers[before].Rank != NumberRank.None)
            {
                number = _numbers[before];
                _trie.Add(form, entry, glues: !number.Ordinal);
            }
        }

        _senses.Add(senses);
        _numbers.Add(number);
    }

    private byte[] ToBytes()
    {
        return TableFile.Build(writer =>
        {
            writer.Write(_senses.Count);
            int count = 0;
            foreach (LexiconSense[] senses in _senses)
            {
                count += senses.Length;
            }

            writer.Write(count);
            int first = 0;
            for (int entry = 0; entry < _senses.Count; entry++)
            {
                ulong tags = 0;
                foreach (LexiconSense sense in _senses[entry])
                {
                    tags |= sense.Tags;
                }

                NumberWord number = _numbers[entry];
                writer.Write(tags);
                writer.Write(number.Value);
                writer.Write(first);
                writer.Write(_senses[entry].Length);
                writer.Write((int)number.Rank);
                writer.Write(number.Ordinal ? 1 : 0);
                first += _senses[entry].Length;
            }

            foreach (LexiconSense[] senses in _senses)
            {
                foreach (LexiconSense sense in senses)
                {
                    writer.Write(sense.Tags);
                    writer.Write(sense.Value);
                }
            }

            _trie.Write(writer);
        });
    }
}
