using System.Numerics;
using PersianNews.Lexing;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>Builds a <see cref="SoftTrie"/>.</summary>
internal sealed class SoftTrieBuilder
{
    private const int MaxForm = 64;

    // Stands for | while a form is stored; the codes of letters are smaller.
    private const byte SoftJoint = LetterCodes.Skip;

    // Children hang in a list from their parent, in order of their symbols.
    private BuildNode[] _nodes = new BuildNode[4096];
    private int _count = 1;

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

            ref BuildNode last = ref _nodes[node];
            before = before == 0 ? Math.Abs(last.Entry) : before;
            last.Entry = glues ? -entry : entry;
        }

        return before;
    }

    /// <summary>How many nodes there are.</summary>
    public int Count => _count;

    /// <summary>Writes the trie as <see cref="SoftTrie"/> reads it: the second letters, then the nodes.</summary>
    public void Write(BinaryWriter writer)
    {
        // Breadth first, so that the children of a node get neighbouring numbers.
        var order = new int[_count];
        var nodes = new TrieNode[_count];
        int filled = 1;
        for (int i = 0; i < order.Length; i++)
        {
            BuildNode node = _nodes[order[i]];
            int firstChild = filled;
            ulong letters = 0;
            for (int child = node.FirstChild; child != 0; child = _nodes[child].Next)
            {
                letters |= 1UL << _nodes[child].Symbol;
                order[filled++] = child;
            }

            nodes[i] = new TrieNode(letters, firstChild, node.Entry);
        }

        for (int code = 0; code < LetterCodes.Skip; code++)
        {
            bool begins = (nodes[0].Letters >> code & 1) != 0;
            TrieNode first = nodes[nodes[0].FirstChild + BitOperations.PopCount(nodes[0].Letters & ((1UL << code) - 1))];
            writer.Write(!begins ? 0 : first.Entry != 0 ? ulong.MaxValue : first.Letters);
        }

        foreach (TrieNode node in nodes)
        {
            writer.Write(node.Letters);
            writer.Write(node.FirstChild);
            writer.Write(node.Entry);
        }
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

    private int Child(int parent, byte symbol)
    {
        int before = 0;
        int child = _nodes[parent].FirstChild;
        while (child != 0 && _nodes[child].Symbol < symbol)
        {
            before = child;
            child = _nodes[child].Next;
        }

        if (child != 0 && _nodes[child].Symbol == symbol)
        {
            return child;
        }

        if (_count == _nodes.Length)
        {
            Array.Resize(ref _nodes, _count * 2);
        }

        int added = _count++;
        _nodes[added].Symbol = symbol;
        _nodes[added].Next = child;
        if (before == 0)
        {
            _nodes[parent].FirstChild = added;
        }
        else
        {
            _nodes[before].Next = added;
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
