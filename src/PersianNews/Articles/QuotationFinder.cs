using System.Buffers;
using PersianNews.Articles.Pages;
using PersianNews.Articles.Speech;
using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles;

/// <summary>The built-in finder: reporting verbs, titles and names from tables, and a few rules of who «وی» is.</summary>
/// <remarks>
/// A block of speech runs from its reporting verb to the end of its paragraph, or to the next reporting sentence. Headlines are not read.
/// Immutable and safe to share between threads. Tables: <c>Data/reporting-verbs.tsv</c>, <c>Data/roles.tsv</c>,
/// <c>Data/given-names.tsv</c>, <c>Data/article-words.tsv</c>.
/// </remarks>
public sealed class QuotationFinder : IQuotationFinder
{
    // Working lists of the thread; cleared after each text, so that they hold no result.
    [ThreadStatic]
    private static Scratch? _scratch;

    private QuotationFinder()
    {
    }

    /// <summary>Shared instance.</summary>
    public static QuotationFinder Default { get; } = new();

    /// <inheritdoc/>
    public void Find(ReadOnlySpan<char> text, ReadOnlySpan<ArticleSegment> segments, IBufferWriter<Quotation> quotations, IBufferWriter<Person> people)
    {
        ArgumentNullException.ThrowIfNull(quotations);
        ArgumentNullException.ThrowIfNull(people);
        LexemeList lexemes = LexemeList.Read(ArticleLexicon.Default, text);
        try
        {
            Find(text, lexemes.Items, segments, quotations, people);
        }
        finally
        {
            lexemes.Dispose();
        }
    }

    /// <summary>As the public method, on lexemes that were read already.</summary>
    internal static void Find(ReadOnlySpan<char> text, ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<ArticleSegment> segments, IBufferWriter<Quotation> quotations, IBufferWriter<Person> people)
    {
        Scratch scratch = _scratch ?? new Scratch();
        _scratch = null;
        List<PendingQuotation> pending = scratch.Pending;
        PeopleBook book = scratch.People;
        try
        {
            ReadStory(lexemes, segments, text, pending, book);
            Arrange(pending);
            foreach (PendingQuotation quotation in pending)
            {
                bool named = quotation.Speaker.Kind == MentionKind.Name || quotation.Speaker is { Kind: MentionKind.Words, IsKnown: true };
                if (named && !quotation.IsMentionOnly)
                {
                    book.Meet(quotation.Speaker, text, lexemes, speaks: !quotation.IsNested);
                }
            }

            if (book.Opening is { } role)
            {
                book.IntroduceFirst(role);
            }

            Write(text, lexemes, pending, book, quotations, people);
        }
        finally
        {
            pending.Clear();
            book.Clear();
            _scratch = scratch;
        }
    }

    private static void ReadStory(ReadOnlySpan<Lexeme> lexemes, ReadOnlySpan<ArticleSegment> segments, ReadOnlySpan<char> text, List<PendingQuotation> pending, PeopleBook book)
    {
        // Names first: a surname that begins a sentence is known by the full name, wherever that stands.
        int at = 0;
        foreach (ref readonly ArticleSegment segment in segments)
        {
            (int first, at) = LexemesOf(in segment, lexemes, at);
            if (segment.Part is ArticlePart.Body or ArticlePart.Lead)
            {
                MeetNamed(lexemes[..at], first, text, book);
            }
        }

        at = 0;
        bool story = false;
        foreach (ref readonly ArticleSegment segment in segments)
        {
            (int first, at) = LexemesOf(in segment, lexemes, at);
            if (segment.Part is not (ArticlePart.Body or ArticlePart.Lead) || at <= first)
            {
                continue;
            }

            var mentions = new MentionReader(text, lexemes[..at], book);
            if (mentions.TryRead(first, at, out Mention opening))
            {
                if (opening.Kind == MentionKind.Title && !story)
                {
                    book.Opening = TextSpan.FromBounds(lexemes[opening.RoleFirst].Start, lexemes[opening.RoleEnd - 1].End);
                }
                else if (opening.Kind is MentionKind.Name or MentionKind.Title)
                {
                    pending.Add(new PendingQuotation(first, first, 0, 0, default, opening, false));
                }
            }

            new ParagraphReader(mentions, lexemes[..at], at, pending).Read(first);
            story = true;
        }
    }

    // In text order; of two readings of the same words the earlier stays.
    private static void Arrange(List<PendingQuotation> pending)
    {
        pending.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.IsMentionOnly != b.IsMentionOnly ? b.IsMentionOnly.CompareTo(a.IsMentionOnly) : a.IsNested.CompareTo(b.IsNested));
        int kept = 0;
        int outerEnd = 0;
        int innerEnd = 0;
        for (int i = 0; i < pending.Count; i++)
        {
            PendingQuotation quotation = pending[i];
            if (quotation.IsMentionOnly)
            {
                pending[kept++] = quotation;
                continue;
            }

            if (quotation.IsNested ? quotation.First < innerEnd || quotation.End > outerEnd : quotation.First < outerEnd)
            {
                continue;
            }

            (outerEnd, innerEnd) = quotation.IsNested ? (outerEnd, quotation.End) : (quotation.End, quotation.First);
            pending[kept++] = quotation;
        }

        pending.RemoveRange(kept, pending.Count - kept);
    }

    private static (int First, int End) LexemesOf(in ArticleSegment segment, ReadOnlySpan<Lexeme> lexemes, int at)
    {
        while (at < lexemes.Length && lexemes[at].Start < segment.Span.Start)
        {
            at++;
        }

        int first = at;
        while (at < lexemes.Length && lexemes[at].Start < segment.Span.End)
        {
            at++;
        }

        return (first, at);
    }

    // People whom the story names with their role need not speak.
    private static void MeetNamed(ReadOnlySpan<Lexeme> lexemes, int first, ReadOnlySpan<char> text, PeopleBook book)
    {
        var reader = new MentionReader(text, lexemes, book);
        first = reader.SkipOpening(first, lexemes.Length);
        if (first < lexemes.Length && reader.TryRead(first, lexemes.Length, out Mention opening) && opening is { Kind: MentionKind.Words, HasRole: true } && opening.NameEnd - opening.NameFirst >= 2)
        {
            // A name that no table knows, with its role, at the head of a paragraph.
            book.Meet(in opening, text, lexemes, speaks: false);
        }

        for (int i = first; i < lexemes.Length; i++)
        {
            if ((reader.Tags(i) & WordTags.NameStart) != 0 && reader.TryName(i, lexemes.Length, out Mention mention))
            {
                reader.TryRead(i, lexemes.Length, out mention);
                if (mention.HasRole || mention.NameEnd - mention.NameFirst >= 2)
                {
                    book.Meet(in mention, text, lexemes, speaks: false);
                }

                i = mention.End - 1;
            }
            else if (reader.IsIntroduced(i, lexemes.Length, out mention))
            {
                book.Meet(in mention, text, lexemes, speaks: false);
                i = mention.End - 1;
            }
        }
    }

    private static void Write(ReadOnlySpan<char> text, ReadOnlySpan<Lexeme> lexemes, List<PendingQuotation> pending, PeopleBook book, IBufferWriter<Quotation> quotations, IBufferWriter<Person> people)
    {
        int[] speakers = ArrayPool<int>.Shared.Rent(pending.Count + 1);
        for (int i = 0; i < pending.Count; i++)
        {
            int last = book.Last;
            if (pending[i].IsMentionOnly)
            {
                // Who speaks in the same breath is resolved as a speaker.
                Mention opening = pending[i].Speaker;
                int met = opening.HasName ? book.Meet(in opening, text, lexemes, speaks: false) : Titled(in opening, text, lexemes, book);
                bool speaks = i + 1 < pending.Count && pending[i + 1].Speaker is var next && next.First == opening.First;
                book.Last = met >= 0 && !speaks ? met : last;
                speakers[i] = -1;
                continue;
            }

            // «کارگردان این نمایش گفت: …», and «اکبر رضایی افزود: …» in the next clause; or «از سوی دیگر» before the title.
            book.Introduces = i + 1 < pending.Count && pending[i + 1].Speaker is { Kind: MentionKind.Name, HasRole: false } named
                && (Continues(pending[i + 1], lexemes) || pending[i].Speaker.First > 0 && (ArticleLexicon.TagsOf(in lexemes[pending[i].Speaker.First - 1]) & WordTags.LeadIn) != 0)
                && book.IsNew(SpanOf(named.NameFirst, named.NameEnd, lexemes), text);
            speakers[i] = book.Resolve(pending[i].Speaker, Continues(pending[i], lexemes), text, lexemes);
            book.Last = pending[i].IsNested ? last : book.Last;
        }

        for (int i = 0; i < pending.Count; i++)
        {
            speakers[i] = book.Final(speakers[i]);
        }

        int[] numbers = ArrayPool<int>.Shared.Rent(book.Count + 1);
        bool[] spoken = ArrayPool<bool>.Shared.Rent(book.Count + 1);
        spoken.AsSpan().Clear();
        for (int i = 0; i < pending.Count; i++)
        {
            if (speakers[i] >= 0)
            {
                spoken[speakers[i]] = true;
            }
        }

        book.Write(text, people, numbers, spoken);
        for (int i = 0; i < pending.Count; i++)
        {
            PendingQuotation quotation = pending[i];
            if (quotation.IsMentionOnly)
            {
                continue;
            }

            Mention speaker = quotation.Speaker;
            quotations.GetSpan(1)[0] = new Quotation(SpanOf(quotation.First, quotation.End, lexemes))
            {
                Form = quotation.Form,
                Verb = quotation.VerbEnd > quotation.VerbFirst ? SpanOf(quotation.VerbFirst, quotation.VerbEnd, lexemes) : null,
                Speaker = speaker.End > speaker.First ? SpanOf(speaker.First, speaker.End, lexemes) : null,
                Person = speakers[i] >= 0 ? numbers[speakers[i]] : -1,
                IsNested = quotation.IsNested,
            };
            quotations.Advance(1);
        }

        ArrayPool<int>.Shared.Return(speakers);
        ArrayPool<int>.Shared.Return(numbers);
        ArrayPool<bool>.Shared.Return(spoken);
    }

    // «دادستان شیراز: پرونده تشکیل شد» above the paragraph that names the prosecutor; «تهیه‌کننده: محسن مرادی» is a list of credits.
    private static int Titled(in Mention opening, ReadOnlySpan<char> text, ReadOnlySpan<Lexeme> lexemes, PeopleBook book)
    {
        TextSpan title = SpanOf(opening.RoleFirst, opening.RoleEnd, lexemes);
        int known = book.Titled(title, text);
        bool heads = opening.End + 1 < lexemes.Length && lexemes[opening.End].IsMark(':') && (ArticleLexicon.TagsOf(in lexemes[opening.End + 1]) & WordTags.NameStart) == 0;
        return known < 0 && heads ? book.Unnamed(title, text, institution: false) : known;
    }

    // «رئیس دستگاه دیپلماسی اضافه کرد:»: the verb adds to what the speaker before said.
    private static bool Continues(in PendingQuotation quotation, ReadOnlySpan<Lexeme> lexemes) =>
        quotation.VerbFirst == quotation.Speaker.End && (ArticleLexicon.TagsOf(in lexemes[quotation.VerbFirst]) & WordTags.Continuing) != 0;

    private static TextSpan SpanOf(int first, int end, ReadOnlySpan<Lexeme> lexemes) => TextSpan.FromBounds(lexemes[first].Start, lexemes[end - 1].End);

    private sealed class Scratch
    {
        public List<PendingQuotation> Pending { get; } = [];

        public PeopleBook People { get; } = new();
    }
}
