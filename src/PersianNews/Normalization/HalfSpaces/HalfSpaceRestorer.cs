using System.Buffers;
using PersianNews.Characters;
using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;
using PersianNews.Normalization.HalfSpaces.Questions;

namespace PersianNews.Normalization.HalfSpaces;

/// <summary>
/// Puts lost half-spaces back. It is not told how they were lost: kept, turned into spaces, deleted, all of it in one text.
/// Each line is decided by itself. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// A line that was changed is read again until nothing changes, so a restored text is left alone by construction; a line
/// that does not settle stays as it was.
/// </remarks>
internal sealed class HalfSpaceRestorer
{
    private const int MaxRounds = 4;

    [ThreadStatic]
    private static Workspace? _perThread;

    private readonly HalfSpaceModel _model;

    /// <summary>Makes a restorer from a model.</summary>
    public HalfSpaceRestorer(HalfSpaceModel model)
    {
        _model = model;
    }

    /// <summary>The shared instance with the embedded model, which is read at the first use.</summary>
    public static HalfSpaceRestorer Default => Embedded.Instance;

    /// <summary>
    /// Appends the edits that restore <paramref name="text"/>, in order. The text has Persian letters, no vowel marks and one
    /// space between words; whatever is neither letter, half-space nor single space is never changed or crossed.
    /// </summary>
    public void Restore(ReadOnlySpan<char> text, ref BoundaryEditList edits)
    {
        Workspace workspace = _perThread ??= new();
        var judge = new WeightJudge(_model);
        for (int position = 0; position < text.Length;)
        {
            workspace.First.Clear();
            position = workspace.Decoder.Decode(text, position, _model, ref judge, ref workspace.First);
            foreach (ref readonly DecodedLine line in workspace.Decoder.Lines)
            {
                ReadOnlySpan<BoundaryEdit> made = workspace.First.Items[line.FirstEdit..line.EndEdit];
                if (made.Length == 0)
                {
                    continue;
                }

                if (workspace.Decoder.IsSettled(text, in line, _model, ref judge))
                {
                    edits.AddRange(made);
                }
                else
                {
                    Settle(text[line.Start..line.End], line.Start, made, workspace, ref judge, ref edits);
                }
            }
        }
    }

    private void Settle(ReadOnlySpan<char> line, int position, ReadOnlySpan<BoundaryEdit> made, Workspace workspace, ref WeightJudge judge, ref BoundaryEditList edits)
    {
        workspace.Apply(line, position, made);
        for (int round = 1; round < MaxRounds; round++)
        {
            workspace.Next.Clear();
            for (int at = 0; at < workspace.Line.Length;)
            {
                at = workspace.Again.Decode(workspace.Line, at, _model, ref judge, ref workspace.Next);
            }

            if (workspace.Next.Count == 0)
            {
                if (round == 1)
                {
                    edits.AddRange(made);
                }
                else
                {
                    Compare(line, workspace.Line, position, ref edits);
                }

                return;
            }

            workspace.Apply(workspace.Line, 0, workspace.Next.Items);
        }
    }

    /// <summary>Lists the edits between two lines that differ in their gaps only.</summary>
    private static void Compare(ReadOnlySpan<char> from, ReadOnlySpan<char> to, int offset, ref BoundaryEditList edits)
    {
        int i = 0, j = 0;
        while (i < from.Length || j < to.Length)
        {
            char a = i < from.Length ? from[i] : '\0', b = j < to.Length ? to[j] : '\0';
            if (a == b)
            {
                i++;
                j++;
                continue;
            }

            bool gapBefore = a is ' ' or Folding.HalfSpace, gapAfter = b is ' ' or Folding.HalfSpace;
            edits.Add(new(offset + i, gapBefore ? 1 : 0, !gapAfter ? Boundary.Joined : b == ' ' ? Boundary.Space : Boundary.HalfSpace));
            i += gapBefore ? 1 : 0;
            j += gapAfter ? 1 : 0;
        }
    }

    /// <summary>Holds the shared instance, so that touching the type alone does not read the model.</summary>
    private static class Embedded
    {
        public static readonly HalfSpaceRestorer Instance = new(HalfSpaceModel.Embedded());
    }

    /// <summary>The buffers of one thread.</summary>
    private sealed class Workspace
    {
        public readonly Decoder Decoder = new();

        // Reads changed lines, while the other one holds the lines that wait.
        public Decoder Again => _again ??= new();
        public BoundaryEditList First;
        public BoundaryEditList Next;
        private Decoder? _again;
        private char[] _line = [];
        private char[] _spare = [];
        private int _length;

        /// <summary>The line as it stands after the last <see cref="Apply"/>.</summary>
        public ReadOnlySpan<char> Line => _line.AsSpan(0, _length);

        /// <summary>Makes the edited copy of a line the current one.</summary>
        public void Apply(ReadOnlySpan<char> line, int offset, ReadOnlySpan<BoundaryEdit> edits)
        {
            if (_spare.Length < line.Length + edits.Length)
            {
                _spare = new char[(line.Length + edits.Length) * 2];
            }

            int from = 0, to = 0;
            foreach (BoundaryEdit edit in edits)
            {
                ReadOnlySpan<char> kept = line[from..(edit.Start - offset)];
                kept.CopyTo(_spare.AsSpan(to));
                to += kept.Length;
                from += kept.Length + edit.Length;
                if (edit.To != Boundary.Joined)
                {
                    _spare[to++] = edit.To == Boundary.Space ? ' ' : Folding.HalfSpace;
                }
            }

            line[from..].CopyTo(_spare.AsSpan(to));
            _length = to + line.Length - from;
            (_line, _spare) = (_spare, _line);
        }
    }
}
