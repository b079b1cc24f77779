using System.Runtime.CompilerServices;
using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;
using PersianNews.Normalization.HalfSpaces.Questions;

namespace PersianNews.Normalization.HalfSpaces;

/// <summary>Reads some lines and decides every place in them that could be a lost half-space. Holds buffers; one per thread.</summary>
/// <remarks>
/// The stages, each of which goes over all of the lines before the next one begins:
/// <list type="number">
/// <item><see cref="LineScanner"/> cuts the lines into words and the walls between them;</item>
/// <item><see cref="WordMemo"/> fills in what the model knows about each word;</item>
/// <item>the habits of each line are collected, and the words noted that may be more than one part;</item>
/// <item><see cref="WordSplitter"/> asks about these words, and cuts those that are;</item>
/// <item><see cref="GapFinder"/> and <see cref="AcronymFinder"/> find the spaces that may be lost half-spaces;</item>
/// <item>the features of each such space are listed, and the judge answers.</item>
/// </list>
/// Each line is decided by itself all the same. The tables of the model are larger than the fast memory of a processor: a short loop that has
/// the look-ups of many words under way is faster than a long one that does everything for one word. So the stages are kept out of line, too.
/// </remarks>
internal sealed class Decoder
{
    // Far more than a line of news has; bounds the buffers, and is counted in letters, which no edit changes.
    private const int MaxLetters = 8192;

    // In code units, about a dozen lines of news: what the stages hand on stays in the fastest memory.
    private const int BatchLength = 2048;

    private readonly WordSplitter _splitter = new();
    private readonly GapFinder _gaps = new();
    private readonly WordMemo _memo = new();
    private PartBuffer _parts;
    private DecodedLine[] _lines = new DecodedLine[16];
    private int _count;
    private int[] _doubtful = [];
    private int[] _features = new int[16 * GapFeatures.MaxCount];
    private int[] _counts = new int[16];

    /// <summary>The lines decoded last.</summary>
    public ReadOnlySpan<DecodedLine> Lines => _lines.AsSpan(0, _count);

    /// <summary>Decides at least one line, and appends the edits.</summary>
    /// <returns>The position behind the lines.</returns>
    public int Decode<TJudge>(ReadOnlySpan<char> text, int position, HalfSpaceModel model, ref TJudge judge, ref BoundaryEditList edits)
        where TJudge : IJudge
    {
        position = ReadLines(text, position);
        _memo.LookUp(text, _parts.Items, model);
        Span<DecodedLine> lines = _lines.AsSpan(0, _count);
        ReadOnlySpan<int> doubtful = CollectHabits(text, lines);
        _splitter.Cut(text, ref _parts, lines, doubtful, model, ref judge);
        Span<Part> parts = _parts.Items;
        _gaps.Look(text, parts, model);
        AcronymFinder.Find(text, parts);
        ListQuestions(text, parts, lines, model);
        int asked = 0;
        foreach (ref DecodedLine line in lines)
        {
            line.FirstEdit = edits.Count;
            for (int i = line.FirstPart; i < line.EndPart; i++)
            {
                ref Part part = ref parts[i];
                bool joins = IsInAcronym(in part, in line.Habits);
                if (IsOpen(in part))
                {
                    ReadOnlySpan<int> features = _features.AsSpan(asked * GapFeatures.MaxCount, _counts[asked]);
                    asked++;
                    joins |= Joins(text, in parts[i - 1], in part, features, model, in line.Habits, ref judge);
                }

                if (joins)
                {
                    Boundary joint = JointOf(text, in parts[i - 1], in part, model);
                    edits.Add(new(part.Start - 1, 1, joint));
                    part.Before = Gap.NewHalfSpace;
                    line.MergesWords |= joint == Boundary.Joined;
                }
                else if (part.Before is Gap.NewHalfSpace or Gap.NewSpace)
                {
                    edits.Add(new(part.Start, 0, part.Before == Gap.NewSpace ? Boundary.Space : Boundary.HalfSpace));
                }
            }

            line.EndEdit = edits.Count;
        }

        return position;
    }

    /// <summary>
    /// Whether one of the lines decoded last, with its edits made, would be left as it is. The words are known by now; what is asked again are
    /// the questions, because the edits changed the habits that the line shows, and some of the neighbours.
    /// </summary>
    /// <returns>False also where two words became one, which has to be looked up.</returns>
    public bool IsSettled<TJudge>(ReadOnlySpan<char> text, in DecodedLine line, HalfSpaceModel model, ref TJudge judge)
        where TJudge : IJudge
    {
        if (line.MergesWords)
        {
            return false;
        }

        Span<Part> parts = _parts.Items[line.FirstPart..line.EndPart];
        foreach (ref Part part in parts)
        {
            part.Before = part.Before == Gap.NewHalfSpace ? Gap.HalfSpace : part.Before == Gap.NewSpace ? Gap.Space : part.Before;
        }

        int count = CollectHabits(text, parts, 0, 0, out LineHabits habits);
        if (_splitter.WouldCut(text, parts, _doubtful.AsSpan(0, count), model, in habits, ref judge))
        {
            return false;
        }

        _gaps.Look(text, parts, model);
        for (int i = 1; i + 1 < parts.Length; i++)
        {
            if (IsInAcronym(in parts[i], in habits))
            {
                return false;
            }

            if (IsOpen(in parts[i]))
            {
                var list = new FeatureList(_features.AsSpan(0, GapFeatures.MaxCount), model);
                GapFeatures.List(text, parts, i, model, habits.Key, ref list);
                if (Joins(text, in parts[i - 1], in parts[i], _features.AsSpan(0, list.Count), model, in habits, ref judge))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Cuts some lines into parts.</summary>
    private int ReadLines(ReadOnlySpan<char> text, int position)
    {
        _parts.Clear();
        _count = 0;
        int start = position;
        while (position < text.Length && position - start < BatchLength)
        {
            if (_count == _lines.Length)
            {
                Array.Resize(ref _lines, _count * 2);
            }

            ref DecodedLine line = ref _lines[_count++];
            line = new() { Start = position, FirstPart = _parts.Count };
            line.End = position = LineScanner.Scan(text, position, MaxLetters, ref _parts);
            line.EndPart = _parts.Count;
        }

        return position;
    }

    /// <summary>Collects the habits of all lines, and the numbers of the words that may be more than one part.</summary>
    private ReadOnlySpan<int> CollectHabits(ReadOnlySpan<char> text, Span<DecodedLine> lines)
    {
        if (_doubtful.Length < _parts.Count)
        {
            _doubtful = new int[_parts.Count * 2];
        }

        int count = 0;
        foreach (ref DecodedLine line in lines)
        {
            count = CollectHabits(text, _parts.Items[line.FirstPart..line.EndPart], line.FirstPart, count, out line.Habits);
        }

        return _doubtful.AsSpan(0, count);
    }

    /// <summary>Collects the habits of a line, and appends the numbers of its doubtful words.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int CollectHabits(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int first, int count, out LineHabits habits)
    {
        int[] doubtful = _doubtful;
        habits = default;
        for (int i = 1; i + 1 < parts.Length; i++)
        {
            ref readonly Part part = ref parts[i];
            if (!part.IsWall)
            {
                habits.Note(text, in parts[i - 1], in part);
                doubtful[count] = first + i;
                count += SplitLister.MayCut(in part) ? 1 : 0;
            }
        }

        return count;
    }

    /// <summary>Lists the features of all open gaps; the memory of their weights is on its way while the next ones are listed.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ListQuestions(ReadOnlySpan<char> text, Span<Part> parts, ReadOnlySpan<DecodedLine> lines, HalfSpaceModel model)
    {
        for (int i = 1; i < parts.Length; i++)
        {
            if (IsOpen(in parts[i]))
            {
                GapFeatures.Prefetch(parts, i, model);
            }
        }

        int count = 0;
        foreach (ref readonly DecodedLine line in lines)
        {
            for (int i = line.FirstPart; i < line.EndPart; i++)
            {
                if (IsOpen(in parts[i]))
                {
                    if (count == _counts.Length)
                    {
                        Array.Resize(ref _counts, count * 2);
                        Array.Resize(ref _features, count * 2 * GapFeatures.MaxCount);
                    }

                    var list = new FeatureList(_features.AsSpan(count * GapFeatures.MaxCount, GapFeatures.MaxCount), model);
                    GapFeatures.List(text, parts, i, model, line.Habits.Key, ref list);
                    _counts[count++] = list.Count;
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOpen(in Part part) => part.Before == Gap.Space & part.Look == GapLook.Open;

    /// <summary>Whether a space stands inside an acronym, and not because its writer spells it so: in a line that is whole it stays.</summary>
    private static bool IsInAcronym(in Part part, in LineHabits habits) => part.Before == Gap.Space & part.SpellsAcronym && !habits.LooksWhole;

    private static bool Joins<TJudge>(ReadOnlySpan<char> text, in Part left, in Part right, ReadOnlySpan<int> features, HalfSpaceModel model, in LineHabits habits, ref TJudge judge)
        where TJudge : IJudge =>
        judge.Join(in left, in right, features, in habits) && !(habits.LooksWhole && IsWrittenApart(text, in left, in right, model));

    /// <summary>Whether a space is a matter of spelling, not of damage: «این جا» for «اینجا». In a line that is whole it stays.</summary>
    private static bool IsWrittenApart(ReadOnlySpan<char> text, in Part left, in Part right, HalfSpaceModel model) =>
        Letters.JoinsNext(text[left.End - 1]) && JointOf(text, in left, in right, model) == Boundary.Joined;

    /// <summary>How two parts are joined: with a half-space where it can be seen, unless the word is one that is written without («اینجا»).</summary>
    private static Boundary JointOf(ReadOnlySpan<char> text, in Part left, in Part right, HalfSpaceModel model)
    {
        if (!Letters.JoinsNext(text[left.End - 1]))
        {
            return Boundary.Joined;
        }

        ulong both = Letters.Hash(text.Slice(right.Start, right.Length), left.Hash);
        return model.Word(both).IsOneWord ? Boundary.Joined : Boundary.HalfSpace;
    }
}
