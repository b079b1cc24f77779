using System.Numerics;
using PersianNews.Characters;

namespace PersianNews.Lexing;

/// <summary>How a match of <see cref="SoftTrie"/> ends.</summary>
internal enum MatchEnd : byte
{
    /// <summary>A letter follows directly, as after سه in سهماهه.</summary>
    Glued,

    /// <summary>A half-space and then a letter follow, as after ماه in ماه‌محرم.</summary>
    Joined,

    /// <summary>No letter follows: the end of a word.</summary>
    Word,
}

/// <summary>
/// A trie over folded letters in which <c>|</c> in a form is a soft joint: it matches half-spaces, spaces and no-break
/// spaces, any run of them, or nothing. A space in a form is the same joint, but must be there. Compact (16 bytes a node), immutable after <see cref="Freeze"/>, thread-safe.
/// </summary>
/// <remarks>
/// A form is stored once with and once without each of its joints, so reading is deterministic: one step a letter, never
/// back. A node's children lie side by side; a bit set tells which letters they are for.
/// </remarks>
internal sealed class SoftTrie
{
    private readonly List<Dictionary<byte, int>> _building = [[]];
    private readonly List<int> _buildingEntries = [0];
    private readonly HashSet<int> _gluing = [];
    private ulong[] _children = [];
    private int[] _first = [];
    private int[] _entries = [];
    private bool[] _glues = [];

    /// <summary>Adds a form; the entry number must not be 0.</summary>
    /// <param name="form">The form.</param>
    /// <param name="entry">Its number.</param>
    /// <param name="glues">Whether another form may follow without a joint, as a unit follows a number in سهماهه.</param>
    /// <returns>The entry that had this form before, or 0.</returns>
    public int Add(string form, int entry, bool glues = false)
    {
        if (glues)
        {
            _gluing.Add(entry);
        }

        string[] pieces = form.Split('|');
        int before = 0;
        for (int joints = 0; joints < 1 << (pieces.Length - 1); joints++)
        {
            int node = 0;
            for (int p = 0; p < pieces.Length; p++)
            {
                if (p > 0 && (joints >> (p - 1) & 1) != 0)
                {
                    node = Child(node, LetterCodes.Joint);
                }

                foreach (char letter in Folding.FoldString(pieces[p]))
                {
                    byte code = LetterCodes.Of(letter);
                    if (code >= LetterCodes.Skip || (code == LetterCodes.Joint && letter != ' '))
                    {
                        throw new InvalidOperationException($"The form «{form}» has U+{(int)letter:X4}, which lexicon forms cannot contain.");
                    }

                    node = Child(node, code);
                }
            }

            before = before == 0 ? _buildingEntries[node] : before;
            _buildingEntries[node] = entry;
        }

        return before;
    }

    /// <summary>Packs the forms added so far; no more can be added.</summary>
    public void Freeze()
    {
        // Breadth first, so that the children of a node get neighbouring numbers.
        var order = new List<int>(_building.Count) { 0 };
        _children = new ulong[_building.Count];
        _first = new int[_building.Count];
        _entries = new int[_building.Count];
        _glues = new bool[_building.Count];
        for (int i = 0; i < order.Count; i++)
        {
            Dictionary<byte, int> children = _building[order[i]];
            _entries[i] = _buildingEntries[order[i]];
            _glues[i] = _gluing.Contains(_entries[i]);
            _first[i] = order.Count;
            for (byte code = 0; code < 64 && children.Count > 0; code++)
            {
                if (children.TryGetValue(code, out int child))
                {
                    _children[i] |= 1UL << code;
                    order.Add(child);
                }
            }
        }

        _building.Clear();
        _buildingEntries.Clear();
        _gluing.Clear();
    }

    /// <summary>Whether some form begins with this symbol.</summary>
    public bool CanStart(byte code) => code < 64 && (_children[0] >> code & 1) != 0;

    /// <summary>
    /// Reads the longest form at <paramref name="start"/>, which must be the first letter of a word.
    /// </summary>
    /// <param name="text">The original text.</param>
    /// <param name="start">Where to read.</param>
    /// <param name="whole">The longest form that ends with its word; <see cref="TrieMatch.Entry"/> 0 when there is none.</param>
    /// <param name="partial">The longest form, longer than <paramref name="whole"/>, after which the word goes on: after a half-space, or directly where the form glues.</param>
    public void Match(ReadOnlySpan<char> text, int start, out TrieMatch whole, out TrieMatch partial)
    {
        whole = default;
        partial = default;
        int node = 0;
        int i = start;
        while ((uint)i < (uint)text.Length)
        {
            byte code = LetterCodes.Of(text[i]);
            if (code < 64)
            {
                ulong children = _children[node];
                ulong bit = 1UL << code;
                if ((children & bit) == 0)
                {
                    return;
                }

                node = _first[node] + BitOperations.PopCount(children & (bit - 1));
                i++;
                if (code == LetterCodes.Joint)
                {
                    while ((uint)i < (uint)text.Length && LetterCodes.Of(text[i]) is LetterCodes.Joint or LetterCodes.Skip)
                    {
                        i++;
                    }

                    continue;
                }
            }
            else if (code == LetterCodes.Skip)
            {
                i++;
                continue;
            }
            else if (code == LetterCodes.Several)
            {
                foreach (char letter in Folding.Expansion(text[i]))
                {
                    byte piece = LetterCodes.Of(letter);
                    ulong bit = piece < 64 ? 1UL << piece : 0;
                    if ((_children[node] & bit) == 0)
                    {
                        return;
                    }

                    node = _first[node] + BitOperations.PopCount(_children[node] & (bit - 1));
                }

                i++;
            }
            else
            {
                return;
            }

            if (_entries[node] != 0)
            {
                MatchEnd end = EndAt(text, i);
                if (end == MatchEnd.Word)
                {
                    whole = new TrieMatch(_entries[node], i, end);
                    partial = default;
                }
                else if (end == MatchEnd.Joined || _glues[node])
                {
                    partial = new TrieMatch(_entries[node], i, end);
                }
            }
        }
    }

    /// <summary>What kind of end a word would have at <paramref name="i"/>.</summary>
    public static MatchEnd EndAt(ReadOnlySpan<char> text, int i)
    {
        MatchEnd letter = MatchEnd.Glued;
        for (; (uint)i < (uint)text.Length; i++)
        {
            switch (Folding.ClassOf(text[i]))
            {
                case CharClass.Letter or CharClass.ForeignLetter:
                    return letter;
                case CharClass.Joiner:
                    letter = MatchEnd.Joined;
                    break;
                case CharClass.Ignorable:
                    break;
                default:
                    return MatchEnd.Word;
            }
        }

        return MatchEnd.Word;
    }

    private int Child(int node, byte code)
    {
        if (!_building[node].TryGetValue(code, out int child))
        {
            child = _building.Count;
            _building.Add([]);
            _buildingEntries.Add(0);
            _building[node].Add(code, child);
        }

        return child;
    }
}

/// <summary>A form read by <see cref="SoftTrie"/>.</summary>
/// <param name="Entry">The entry of the form; 0 for none.</param>
/// <param name="End">The position just past its last letter.</param>
/// <param name="Ending">What follows.</param>
internal readonly record struct TrieMatch(int Entry, int End, MatchEnd Ending);
