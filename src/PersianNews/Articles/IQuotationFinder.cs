using System.Buffers;

namespace PersianNews.Articles;

/// <summary>Finds reported speech. Implementations are immutable and safe to share between threads.</summary>
public interface IQuotationFinder
{
    /// <summary>Appends the quotations of the story in order, and the people who speak or are named with a role. Never throws on account of the text.</summary>
    /// <param name="text">The page.</param>
    /// <param name="segments">Its parts, as a segmenter gave them.</param>
    /// <param name="quotations">Receives the quotations; only a nested one lies inside another.</param>
    /// <param name="people">Receives the people, which <see cref="Quotation.Person"/> counts from 0.</param>
    void Find(ReadOnlySpan<char> text, ReadOnlySpan<ArticleSegment> segments, IBufferWriter<Quotation> quotations, IBufferWriter<Person> people);
}
