using System.Numerics;
using System.Runtime.CompilerServices;
using PersianNews.Characters;

namespace PersianNews.Lexing;

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
    private const int MaxForm = 64;

    // Stands for | while a form is stored; the codes of letters are smaller.
    private const byte SoftJoint = LetterCodes.Skip;

    // While building: children hang in a list from their parent, in order of their symbols.
    private BuildNode[] _building = new BuildNode[4096];
    private int _built = 1;
    private Node[] _nodes = [];
    private readonly ulong[] _second = new ulong[64];

    /// <summary>Adds a form; the entry number must not be 0.</summary>
    /// <param name="form">The form.</param>
    /// <param name="entry">Its number.</param>
    /// <param name="glues">Whether another form may follow without a joint, as a unit follows a number in سهماهه.</param>
    /// <returns>The entry that had this form before, or 0.</returns>
    public int Add(string form, int entry, bool glues = false)
    {
        Span<byte> symbols = stackalloc byte[MaxForm];
        int length = Encode(form, symbols, out int joints);
        int before = 0;
        for (int kept = 0; kept < 1 << joints; kept++)
        {
            int node = 0;
            int joint = 0;
            foreach (byte symbol in symbols[..length])
            {
                if (symbol != SoftJoint)
                {
                    node = Child(node, symbol);
                }
                else if ((kept >> joint++ & 1) != 0)
                {
                    node = Child(node, LetterCodes.Joint);
                }
            }

            ref BuildNode last = ref _building[node];
            before = before == 0 ? Math.Abs(last.Entry) : before;
            last.Entry = glues ? -entry : entry;
        }

        return before;
    }

    /// <summary>Packs the forms added so far; no more can be added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Freeze()
    {
        // Breadth first, so that the children of a node get neighbouring numbers.
        var order = new int[_built];
        int filled = 1;
        _nodes = new Node[_built];
        for (int i = 0; i < order.Length; i++)
        {
            BuildNode node = _building[order[i]];
            int firstChild = filled;
            ulong letters = 0;
            for (int child = node.FirstChild; child != 0; child = _building[child].Next)
            {
                letters |= 1UL << _building[child].Symbol;
                order[filled++] = child;
            }

            _nodes[i] = new Node(letters, firstChild, node.Entry);
        }

        for (int code = 0; code < 64; code++)
        {
            if ((_nodes[0].Letters >> code & 1) != 0)
            {
                Node first = _nodes[_nodes[0].FirstChild + BitOperations.PopCount(_nodes[0].Letters & ((1UL << code) - 1))];
                _second[code] = first.Entry != 0 ? ulong.MaxValue : first.Letters;
            }
        }

        _building = [];
    }

    /// <summary>Whether some form begins with this symbol.</summary>
    public bool CanStart(byte code) => code < 64 && (_nodes[0].Letters >> code & 1) != 0;

    /// <summary>Whether a form may begin with the word at <paramref name="start"/>, by its first two letters: most words stop here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayMatch(ReadOnlySpan<char> text, int start)
    {
        byte first = LetterCodes.Of(text[start]);
        if (first >= LetterCodes.Skip)
        {
            return first == LetterCodes.Several;
        }

        ulong letters = _second[first];
        byte second = (uint)(start + 1) < (uint)text.Length ? LetterCodes.Of(text[start + 1]) : LetterCodes.Unknown;
        return second < LetterCodes.Skip ? (letters >> second & 1) != 0 : letters == ulong.MaxValue || letters != 0 && second != LetterCodes.Unknown;
    }

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
        ref Node node = ref _nodes[0];
        int i = start;
        while ((uint)i < (uint)text.Length)
        {
            byte code = LetterCodes.Of(text[i]);
            if (code < 64)
            {
                ulong bit = 1UL << code;
                if ((node.Letters & bit) == 0)
                {
                    return;
                }

                node = ref _nodes[node.FirstChild + BitOperations.PopCount(node.Letters & (bit - 1))];
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
                    if ((node.Letters & bit) == 0)
                    {
                        return;
                    }

                    node = ref _nodes[node.FirstChild + BitOperations.PopCount(node.Letters & (bit - 1))];
                }

                i++;
            }
            else
            {
                return;
            }

            if (node.Entry != 0)
            {
                int entry = Math.Abs(node.Entry);
                MatchEnd end = EndAt(text, i);
                if (end == MatchEnd.Word)
                {
                    whole = new TrieMatch(entry, i, end);
                    partial = default;
                }
                else if (end == MatchEnd.Joined || node.Entry < 0)
                {
                    partial = new TrieMatch(entry, i, end);
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

    // The letters that go on from here, where their nodes begin, and the entry that ends here; negative when it glues.
    private readonly struct Node(ulong letters, int firstChild, int entry)
    {
        public readonly ulong Letters = letters;
        public readonly int FirstChild = firstChild;
        public readonly int Entry = entry;
    }

    private static int Encode(string form, Span<byte> symbols, out int joints)
    {
        int length = 0;
        joints = 0;
        foreach (char c in form)
        {
            byte code = c == '|' ? SoftJoint : LetterCodes.Of(c);
            if (code == LetterCodes.Skip && c != '|')
            {
                continue;
            }

            if (code > SoftJoint || code == LetterCodes.Joint && c != ' ' || length == MaxForm)
            {
                throw new InvalidOperationException($"The form «{form}» has U+{(int)c:X4} or is too long for a lexicon.");
            }

            symbols[length++] = code;
            joints += code == SoftJoint ? 1 : 0;
        }

        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Child(int parent, byte symbol)
    {
        int before = 0;
        int child = _building[parent].FirstChild;
        while (child != 0 && _building[child].Symbol < symbol)
        {
            before = child;
            child = _building[child].Next;
        }

        if (child != 0 && _building[child].Symbol == symbol)
        {
            return child;
        }

        if (_built == _building.Length)
        {
            Array.Resize(ref _building, _built * 2);
        }

        int added = _built++;
        _building[added].Symbol = symbol;
        _building[added].Next = child;
        if (before == 0)
        {
            _building[parent].FirstChild = added;
        }
        else
        {
            _building[before].Next = added;
        }

        return added;
    }

    private struct BuildNode
    {
        public byte Symbol;
        public int FirstChild;
        public int Next;
        public int Entry;
    }
}
