using System.Text;
using PersianNews.Characters;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.ModelBuilder.HalfSpaces.Texts;

/// <summary>
/// Brings a line of a corpus to the form that restoration expects: Persian letters, no vowel marks, one space between words,
/// tidy half-spaces. A light stand-in for the normalizer, which itself needs the model that is built here.
/// </summary>
internal static class PlainText
{
    public static string Clean(string line)
    {
        var text = new StringBuilder(line.Length);
        foreach (char c in line)
        {
            switch (Folding.ClassOf(c))
            {
                case CharClass.Letter when Folding.Fold(c) == Folding.Several:
                    text.Append(Folding.Expansion(c));
                    break;
                case CharClass.Letter when c == 'ۀ':
                    text.Append("ه\u0654");
                    break;
                case CharClass.Letter:
                    text.Append("آأؤئء".Contains(c) ? c : Folding.Fold(c));
                    break;
                case CharClass.Ignorable when c is 'ء' or '\u0654':
                    text.Append(c);
                    break;
                case CharClass.Ignorable:
                    break;
                case CharClass.Joiner:
                    if (text.Length > 0 && Letters.JoinsNext(text[^1]))
                    {
                        text.Append(Folding.HalfSpace);
                    }

                    break;
                case CharClass.Space or CharClass.LineBreak:
                    if (text.Length > 0 && text[^1] == Folding.HalfSpace)
                    {
                        text.Length--;
                    }

                    if (text.Length > 0 && text[^1] != ' ')
                    {
                        text.Append(' ');
                    }

                    break;
                default:
                    if (text.Length > 0 && text[^1] == Folding.HalfSpace)
                    {
                        text.Length--;
                    }

                    text.Append(c);
                    break;
            }
        }

        while (text.Length > 0 && text[^1] is ' ' or Folding.HalfSpace)
        {
            text.Length--;
        }

        return text.ToString();
    }

    /// <summary>The words of a cleaned line: runs of letters and half-spaces. An empty one stands for whatever lies between two runs but a space.</summary>
    public static List<string> Words(string line)
    {
        var words = new List<string>();
        int i = 0;
        while (i < line.Length)
        {
            int start = i;
            while (i < line.Length && (Letters.Code(line[i]) != 0 || line[i] == Folding.HalfSpace))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(line[start..i]);
                if (i + 1 < line.Length && line[i] == ' ' && Letters.Code(line[i + 1]) != 0)
                {
                    i++;
                    continue;
                }
            }
            else
            {
                i++;
            }

            if (words.Count > 0 && words[^1].Length > 0)
            {
                words.Add("");
            }
        }

        return words;
    }
}
