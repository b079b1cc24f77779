namespace PersianNews.Tables;

/// <summary>A table of short texts, read in place. <see cref="TextTableWriter"/> describes the layout.</summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed unsafe class TextTable
{
    private readonly TableBlock _block;
    private readonly int _columns;
    private readonly int* _places;
    private readonly char* _pool;

    /// <summary>Reads a table in place.</summary>
    /// <param name="block">The block that the table lies in.</param>
    /// <param name="start">Where it begins, a multiple of four.</param>
    public TextTable(TableBlock block, void* start)
    {
        _block = block;
        int* sizes = (int*)start;
        Rows = sizes[0];
        _columns = sizes[1];
        _places = sizes + 2;
        _pool = (char*)(_places + Rows * _columns);
    }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>The text of a cell; rows and columns are counted from 0 and not checked.</summary>
    public ReadOnlySpan<char> this[int row, int column]
    {
        get
        {
            char* text = _pool + _places[row * _columns + column];
            return new(text + 1, *text);
        }
    }

    /// <summary>A table that fills an embedded file.</summary>
    public static TextTable Embedded(string name)
    {
        TableBlock block = TableBlock.Embedded(name);
        return new(block, block.Content);
    }
}
