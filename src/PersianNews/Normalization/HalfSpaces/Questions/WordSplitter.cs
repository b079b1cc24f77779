using System.Runtime.CompilerServices;
using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>Cuts the words that are more than one part. Holds buffers; one per thread.</summary>
/// <remarks>
/// The questions about a batch of words are put before the first of them is answered, so that the memory of their weights is on its way meanwhile.
/// They are put as if no word before was cut; where one was, the question about the next word is put again.
/// </remarks>
internal sealed class WordSplitter
{
    // As many words as a dozen lines have that may be cut. It bounds the buffers.
    private const int BatchSize = 32;

    private readonly int[] _support = new int[SplitLister.MaxCandidates];
    private readonly int[] _stems = new int[SplitLister.MaxCandidates];
    private readonly Question[] _questions = new Question[BatchSize];
    private SplitCandidate[] _candidates = new SplitCandidate[BatchSize * SplitLister.MaxCandidates];
    private int[] _ends = new int[BatchSize * SplitLister.MaxCandidates];
    private int[] _features = new int[4 * SplitFeatures.MaxCount * SplitLister.MaxCandidates];
    private int _candidateCount;
    private int _featureCount;
    private PartBuffer _cut;

    /// <summary>Cuts the words of some lines that are more than one part.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">The parts of all lines.</param>
    /// <param name="lines">The lines; the numbers of their parts are kept true.</param>
    /// <param name="doubtful">The numbers of the parts that may be cut.</param>
    /// <param name="model">The model.</param>
    /// <param name="judge">Decides.</param>
    public void Cut<TJudge>(ReadOnlySpan<char> text, ref PartBuffer parts, Span<DecodedLine> lines, ReadOnlySpan<int> doubtful, HalfSpaceModel model, ref TJudge judge)
        where TJudge : IJudge
    {
        Span<Part> words = parts.Items;
        int done = 0, next = 0, added = 0;
        _cut.Clear();
        for (int k = 0; k < lines.Length; k++)
        {
            ref DecodedLine line = ref lines[k];
            for (; next < doubtful.Length && doubtful[next] < line.EndPart; next++)
            {
                if (next % BatchSize == 0)
                {
                    ListQuestions(text, words, lines[k..], doubtful[next..Math.Min(doubtful.Length, next + BatchSize)], model);
                }

                // Where the word before was cut, this one stands behind another part.
                int i = doubtful[next];
                ref Part word = ref words[i];
                Question question = done == i ? Ask(text, in _cut.Last, ref word, in words[i + 1], model, in line.Habits) : _questions[next % BatchSize];
                int chosen = Answer(in word, in question, in line.Habits, ref judge);
                if (chosen >= 0)
                {
                    _cut.AddRange(words[done..i]);
                    SplitCandidate cut = _candidates[question.FirstCandidate + chosen];
                    AddCut(text, in word, cut, model);
                    done = i + 1;
                    added += cut.Count;
                }
            }

            line.EndPart += added;
        }

        if (done > 0)
        {
            _cut.AddRange(words[done..]);
            (parts, _cut) = (_cut, parts);
            for (int i = 1; i < lines.Length; i++)
            {
                lines[i].FirstPart = lines[i - 1].EndPart;
            }
        }
    }

    /// <summary>Whether any of the doubtful words of a line is more than one part.</summary>
    public bool WouldCut<TJudge>(ReadOnlySpan<char> text, Span<Part> parts, ReadOnlySpan<int> doubtful, HalfSpaceModel model, in LineHabits habits, ref TJudge judge)
        where TJudge : IJudge
    {
        foreach (int i in doubtful)
        {
            _candidateCount = _featureCount = 0;
            Question question = Ask(text, in parts[i - 1], ref parts[i], in parts[i + 1], model, in habits);
            if (Answer(in parts[i], in question, in habits, ref judge) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts the questions about some doubtful words.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ListQuestions(ReadOnlySpan<char> text, Span<Part> words, ReadOnlySpan<DecodedLine> lines, ReadOnlySpan<int> doubtful, HalfSpaceModel model)
    {
        foreach (int i in doubtful)
        {
            SplitLister.Prefetch(in words[i], model);
        }

        _candidateCount = _featureCount = 0;
        for (int next = 0, line = 0; next < doubtful.Length; next++)
        {
            int i = doubtful[next];
            while (i >= lines[line].EndPart)
            {
                line++;
            }

            _questions[next] = Ask(text, in words[i - 1], ref words[i], in words[i + 1], model, in lines[line].Habits);
        }
    }

    /// <summary>Lists the ways to cut a word, with their features.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Question Ask(ReadOnlySpan<char> text, in Part previous, ref Part word, in Part next, HalfSpaceModel model, in LineHabits habits)
    {
        Reserve();
        ReadOnlySpan<char> letters = text.Slice(word.Start, word.Length);
        Span<SplitCandidate> candidates = _candidates.AsSpan(_candidateCount, SplitLister.MaxCandidates);
        int count = SplitLister.List(letters, previous.IsWall ? '\0' : text[previous.End - 1], in word, model, candidates);
        word.IsUncuttable = count == 0;
        for (int i = 0; i < count; i++)
        {
            _support[i] = SplitFeatures.Support(letters, candidates[i], model);
            _stems[i] = SplitFeatures.StemFrequency(letters, candidates[i], model);
        }

        int used = 0;
        for (int i = 0; i < count; i++)
        {
            var list = new FeatureList(_features.AsSpan(_featureCount + used), model);
            var context = new SplitContext(Lead(_support.AsSpan(0, count), i), Lead(_stems.AsSpan(0, count), i), habits.Key);
            SplitFeatures.List(text, in previous, in word, in next, candidates[i], context, model, ref list);
            used += list.Count;
            _ends[_candidateCount + i] = used;
        }

        var question = new Question(_candidateCount, count, _featureCount, used);
        _candidateCount += count;
        _featureCount += used;
        return question;
    }

    /// <summary>The number of the best candidate; −1 if the word stays whole.</summary>
    private int Answer<TJudge>(in Part word, in Question question, in LineHabits habits, ref TJudge judge)
        where TJudge : IJudge
    {
        (int candidate, int count, int feature, int features) = question;
        return count == 0 ? -1 : judge.Split(in word, _candidates.AsSpan(candidate, count), _features.AsSpan(feature, features), _ends.AsSpan(candidate, count), in habits);
    }

    /// <summary>Makes room for one more question.</summary>
    private void Reserve()
    {
        if (_candidates.Length < _candidateCount + SplitLister.MaxCandidates)
        {
            Array.Resize(ref _candidates, _candidates.Length * 2);
            Array.Resize(ref _ends, _candidates.Length);
        }

        if (_features.Length < _featureCount + SplitFeatures.MaxCount * SplitLister.MaxCandidates)
        {
            Array.Resize(ref _features, _features.Length * 2);
        }
    }

    /// <summary>By how much a candidate exceeds the best of the others, −6 to 6.</summary>
    private static int Lead(ReadOnlySpan<int> values, int candidate)
    {
        int others = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (i != candidate)
            {
                others = Math.Max(others, values[i]);
            }
        }

        return Math.Clamp(values[candidate] - others, -6, 6);
    }

    private void AddCut(ReadOnlySpan<char> text, in Part word, SplitCandidate cut, HalfSpaceModel model)
    {
        int from = 0;
        for (int i = 0; i <= cut.Count; i++)
        {
            int to = i < cut.Count ? cut.PlaceAt(i) : word.Length;
            ReadOnlySpan<char> letters = text[(word.Start + from)..(word.Start + to)];
            ulong hash = Letters.Hash(letters);
            _cut.Add(new Part
            {
                Start = word.Start + from,
                Length = to - from,
                Hash = hash,
                Info = Morphology.Look(hash, letters, model),
                Before = i == 0 ? word.Before : cut.IsSpaceAt(i - 1) ? Gap.NewSpace : Gap.NewHalfSpace,
            });
            from = to;
        }
    }

    /// <summary>The ways to cut one word: where its candidates are, and their features.</summary>
    private readonly record struct Question(int FirstCandidate, int Candidates, int FirstFeature, int Features);
}
