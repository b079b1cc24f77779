using PersianNews.Cli.Input;

namespace PersianNews.Cli.Output;

/// <summary>What a run met that is worth a word at its end. Told of each batch in input order.</summary>
internal sealed class RunNotes
{
    private long _documents;
    private LineTally _bad;
    private LineTally _titles;

    /// <summary>Takes note of a batch that is done.</summary>
    public void Add(BatchResult result)
    {
        _documents += result.Count;
        _bad = _bad.With(result.Bad);
        _titles = _titles.With(result.Titles);
    }

    /// <summary>The messages.</summary>
    public IEnumerable<string> Tell()
    {
        if (_bad.Count > 0)
        {
            yield return $"{_bad.Count} of {_documents} lines could not be read and stand as errors in the output, the first: {_bad.First}";
        }

        if (_titles.AboutTitles() is { } titles)
        {
            yield return titles;
        }
    }
}
