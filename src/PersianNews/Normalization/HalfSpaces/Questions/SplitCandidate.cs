namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>One way to cut a run of letters: up to three places, each with what is put there.</summary>
internal struct SplitCandidate
{
    /// <summary>The most places that one run is cut at.</summary>
    public const int MaxPlaces = 3;

    private uint _bits;

    /// <summary>The number of places.</summary>
    public readonly int Count => (int)(_bits & 3);

    /// <summary>The place number <paramref name="i"/>: how many code units of the run lie before it.</summary>
    public readonly int PlaceAt(int i) => (int)(_bits >> (2 + i * 6) & 31);

    /// <summary>Whether a space belongs at a place, not a half-space.</summary>
    public readonly bool IsSpaceAt(int i) => (_bits >> (2 + i * 6 + 5) & 1) != 0;

    /// <summary>Whether a space belongs at any of the places.</summary>
    public readonly bool HasSpace => (_bits & (1u << 7 | 1u << 13 | 1u << 19)) != 0;

    /// <summary>The places and what is put there, as one key.</summary>
    public readonly ulong Shape
    {
        get
        {
            ulong shape = (ulong)Count;
            for (int i = 0; i < Count; i++)
            {
                shape = shape * 64 + (uint)PlaceAt(i) + (IsSpaceAt(i) ? 32u : 0);
            }

            return shape;
        }
    }

    /// <summary>The parts on the left and on the right of the place number <paramref name="i"/>, in the letters of the run.</summary>
    public readonly void PartsAt(int i, ReadOnlySpan<char> letters, out ReadOnlySpan<char> left, out ReadOnlySpan<char> right)
    {
        int from = i > 0 ? PlaceAt(i - 1) : 0, place = PlaceAt(i), to = i + 1 < Count ? PlaceAt(i + 1) : letters.Length;
        left = letters[from..place];
        right = letters[place..to];
    }

    /// <summary>Whether each space of the candidate has parts of a length on both sides, in a run of <paramref name="total"/> code units.</summary>
    public readonly bool IsBetweenParts(int length, int total)
    {
        bool afterSpace = false;
        for (int i = 0, from = 0; i <= Count; i++)
        {
            int to = i < Count ? PlaceAt(i) : total;
            bool beforeSpace = i < Count && IsSpaceAt(i);
            if ((afterSpace || beforeSpace) && to - from < length)
            {
                return false;
            }

            from = to;
            afterSpace = beforeSpace;
        }

        return true;
    }

    /// <summary>Appends a place behind those already there; false when there is no room for one more.</summary>
    public bool Add(int place, bool space)
    {
        int n = Count;
        if (n == MaxPlaces || place > 31 || (n > 0 && place <= PlaceAt(n - 1)))
        {
            return false;
        }

        _bits = (_bits & ~3u) | (uint)(n + 1) | (uint)place << (2 + n * 6) | (space ? 1u << (2 + n * 6 + 5) : 0);
        return true;
    }

    /// <summary>Whether two candidates are the same.</summary>
    public readonly bool Equals(SplitCandidate other) => _bits == other._bits;
}
