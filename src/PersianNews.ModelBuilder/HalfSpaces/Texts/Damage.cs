using System.Text;
using PersianNews.Characters;
using PersianNews.Normalization.HalfSpaces;
using PersianNews.Normalization.HalfSpaces.Model;
using PersianNews.Topics.Training;

namespace PersianNews.ModelBuilder.HalfSpaces.Texts;

/// <summary>Does to a right line what crawls do: loses half-spaces, each in its way, and now and then a space.</summary>
internal sealed class Damage(ulong seed, Dictionary<string, int> hiddenJoints, Phrases phrases, Vocabulary vocabulary)
{
    private const int GluedPlurals = 80; // per mille of writers who glue their plurals
    private const int Damaged = 70; // the share of damaged lines; see Losses
    private const int Whole = 75; // the share of lines without damage beside it
    private const int WholeIfGlued = 30; // the same, of lines whose plurals are glued
    private const int VariedEndings = 8; // per cent
    private const int SecondPersons = 60; // per cent of the verbs whose person is varied
    private readonly Dictionary<Affix, string[]> _endings = vocabulary.Affixes.GroupBy(a => a.Value).ToDictionary(g => g.Key, g => g.Select(a => a.Key).Order(StringComparer.Ordinal).ToArray());
    private readonly VerbPersons _persons = new(vocabulary);
    private DeterministicRandom _random = new(seed);

    /// <summary>The damaged line, and for every letter of it what stands behind that letter in the right one.</summary>
    public (string Text, Boundary[] Gold) Apply(string line)
    {
        bool glues = Next(1000) < GluedPlurals;
        if (glues)
        {
            // Without another half-space nothing would tell the habit from damage: such a line is restored.
            string glued = GluePlurals(line);
            glues = glued.Contains(Folding.HalfSpace);
            line = glues ? glued : line;
        }

        line = _persons.Vary(VaryEndings(line), OtherPerson);
        var text = new StringBuilder(line.Length + 8);
        var boundaries = new List<Boundary>(line.Length);
        int clean = glues ? WholeIfGlued : Whole;
        int draw = Next(Damaged + clean) - clean;
        (int space, int gone) = Losses(draw);
        int glue = Next(100) < (draw < 0 ? 3 : 25) ? 60 : 0; // per 2000 spaces behind a letter that does not join
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (Letters.Code(c) > Letters.SilentCode)
            {
                text.Append(c);
                boundaries.Add(Boundary.Joined);
            }
            else if (c == Folding.HalfSpace && boundaries.Count > 0)
            {
                boundaries[^1] = Boundary.HalfSpace;
                int x = Next(100);
                if (x < space)
                {
                    text.Append(' ');
                }
                else if (x >= space + gone)
                {
                    text.Append(c);
                }
            }
            else if (c == ' ' && boundaries.Count > 0)
            {
                boundaries[^1] = Boundary.Space;
                if (!LosesSpace(line, i, glue, gone))
                {
                    text.Append(c);
                }
            }
            else
            {
                text.Append(c);
            }

            if (Letters.Code(c) == 0 && space > 0 && hiddenJoints.Count > 0)
            {
                SplitHidden(line, ref i, text, boundaries, space);
            }
        }

        return (text.ToString(), [.. boundaries]);
    }

    /// <summary>Per cent of the half-spaces of a line that become a space and that vanish: none of them, or mixed, all to spaces, all gone, or a few.</summary>
    private static (int Space, int Gone) Losses(int draw) => draw switch
    {
        < 0 => (0, 0),
        < 35 => (45, 45),
        < 50 => (100, 0),
        < 65 => (0, 100),
        _ => (20, 20),
    };

    /// <summary>A space between two words is lost by a slip, or with the half-spaces of those who write one there.</summary>
    private bool LosesSpace(string line, int space, int glue, int gone)
    {
        if (space == 0 || space + 1 == line.Length || Letters.Code(line[space - 1]) <= Letters.SilentCode || Letters.Code(line[space + 1]) <= Letters.SilentCode)
        {
            return false;
        }

        if (Next(Letters.JoinsNext(line[space - 1]) ? 4_000 : 2_000) < glue)
        {
            return true;
        }

        int share = gone > 0 ? phrases.ShareAt(line, space) : 0;
        return share > 0 && Next(10_000) < share * gone;
    }

    /// <summary>Writes the next word in two when its parts meet at a letter that does not join.</summary>
    private void SplitHidden(string line, ref int i, StringBuilder text, List<Boundary> boundaries, int space)
    {
        int end = EndOfWord(line, i + 1);
        string word = line[(i + 1)..end];
        if (!hiddenJoints.TryGetValue(word, out int place) || Next(200) >= space)
        {
            return;
        }

        text.Append(word.AsSpan(0, place)).Append(' ').Append(word.AsSpan(place));
        for (int k = 0; k < word.Length; k++)
        {
            boundaries.Add(Boundary.Joined);
        }

        i = end - 1;
    }

    /// <summary>Now and then puts another ending of the same class for one, so that the rare ones are learnt with the frequent.</summary>
    private string VaryEndings(string line)
    {
        for (int i = line.IndexOf(Folding.HalfSpace); i >= 0; i = line.IndexOf(Folding.HalfSpace, i + 1))
        {
            if (Next(100) < VariedEndings)
            {
                int end = EndOfWord(line, i + 1);
                Affix affix = vocabulary.Affixes.GetValueOrDefault(line[(i + 1)..end]);
                if (i > 0 && line[i - 1] == 'ه' && line[(i + 1)..end] == "ای")
                {
                    // «خانه‌ات» and «حرفه‌ای‌ها» are rarer than «خانه‌ای».
                    int other = Next(8);
                    affix = other < 2 ? Affix.Pronoun : affix;
                    if (other is 2 or 3 && (end == line.Length || line[end] != Folding.HalfSpace))
                    {
                        line = line[..end] + Folding.HalfSpace + (other == 2 ? "ها" : "های") + line[end..];
                        continue;
                    }
                }

                if (affix is Affix.Plural or Affix.Pronoun && _endings.TryGetValue(affix, out string[]? forms))
                {
                    string form = forms[Next(forms.Length)];
                    if (affix == Affix.Pronoun || IsWritten(form) || Next(4) == 0)
                    {
                        line = line[..(i + 1)] + form + line[end..];
                    }
                }
                else if (vocabulary.Spoken.Count > 0 && i > 1 && line[i - 1] == 'ی' && line[i - 2] == 'م' && Next(2) == 0)
                {
                    line = line[..(i + 1)] + vocabulary.Spoken[Next(vocabulary.Spoken.Count)] + line[end..];
                }
            }
        }

        return line;
    }

    private int OtherPerson() => Next(100) < SecondPersons ? 1 + 3 * Next(2) : Next(6);

    /// <summary>Whether an ending is one of written Persian: «هایت», not «هات», which looks like ه and «ات».</summary>
    private static bool IsWritten(string ending) => ending.Length < 3 || ending[2] is 'ی' or 'س';

    private static int EndOfWord(string line, int end)
    {
        while (end < line.Length && Letters.Code(line[end]) > Letters.SilentCode)
        {
            end++;
        }

        return end;
    }

    private string GluePlurals(string line)
    {
        var glued = new StringBuilder(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == Folding.HalfSpace)
            {
                int end = EndOfWord(line, i + 1);

                // No one glues behind the letter ه itself.
                if (i > 0 && line[i - 1] != 'ه' && vocabulary.Affixes.GetValueOrDefault(line[(i + 1)..end]) == Affix.Plural)
                {
                    continue;
                }
            }

            glued.Append(line[i]);
        }

        return glued.ToString();
    }

    private int Next(int below) => (int)(_random.Next() % (ulong)below);
}
