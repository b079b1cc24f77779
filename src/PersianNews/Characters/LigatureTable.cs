namespace PersianNews.Characters;

/// <summary>The letters that ligatures are spelled out with, read in place from a compiled table.</summary>
/// <remarks>
/// For each code unit from <see cref="First"/> to <see cref="Last"/>, the two blocks of Arabic presentation forms, the table has a place in a
/// pool (16 bits, counted in code units); there stands the number of the letters, then the letters.
/// </remarks>
internal readonly unsafe struct LigatureTable
{
    /// <summary>The first code unit of the two blocks.</summary>
    public const char First = '\uFB50';

    /// <summary>The last code unit of the two blocks.</summary>
    public const char Last = '\uFEFC';

    private readonly ushort* _places;
    private readonly char* _pool;

    /// <summary>Reads a table in place.</summary>
    public LigatureTable(void* start)
    {
        _places = (ushort*)start;
        _pool = (char*)(_places + (Last - First + 1));
    }

    /// <summary>The letters of a ligature; empty for any other code unit.</summary>
    public ReadOnlySpan<char> Of(char c)
    {
        if (c is < First or > Last)
        {
            return default;
        }

        char* letters = _pool + _places[c - First];
        return new ReadOnlySpan<char>(letters + 1, *letters);
    }
}
