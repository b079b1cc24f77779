using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles.Speech;

/// <summary>Reads who speaks: names, titles, and both beside each other.</summary>
internal readonly ref partial struct MentionReader(ReadOnlySpan<char> text, ReadOnlySpan<Lexeme> lexemes, PeopleBook known)
{
    private const int MaxSurname = 3;
    private const int MaxName = 24;
    private const int MaxTitle = 18;
    private const int MaxLeadIn = 24;
    private const int MaxSteps = 4;
    private const int MaxLatin = 8;
    private const int MaxListed = 8;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Lexeme> _lexemes = lexemes;
    private readonly PeopleBook _known = known;

    /// <summary>Reads the subject of a reporting clause that begins at <paramref name="start"/> and whose verb is at <paramref name="verb"/>.</summary>
    public Mention Subject(int start, int verb)
    {
        int at = start;
        for (int step = 0; step < MaxSteps; step++)
        {
            at = SkipOpening(at, verb);
            if (at >= verb)
            {
                return new Mention(MentionKind.Elided, verb, verb);
            }

            if ((Tags(at) & WordTags.Stating) != 0)
            {
                return new Mention(MentionKind.Elided, at, at);
            }

            if (TryRead(at, verb, out Mention mention))
            {
                return mention.Kind == MentionKind.Words ? Better(mention, verb) : mention;
            }

            // «در ادامه این مراسم، سید …»: an adverbial, and the speaker behind its comma or at the first name in it.
            int next = NextSubject(at, verb);
            if (next < 0)
            {
                break;
            }

            at = next;
        }

        return default;
    }

    // «درباره», «درخصوص»
    private bool BeginsLikeIn(int at) => (Tags(at) & WordTags.Stop) != 0 && _lexemes[at].Span.Slice(_text).StartsWith("در", StringComparison.Ordinal);

    // Unknown words right before the verb are a name. Elsewhere they may be a headline that lost its line: a full name in the clause, or a
    // title right before the verb, is the better reading.
    private Mention Better(Mention words, int verb)
    {
        if (words.IsKnown || words.End >= verb || words.Also)
        {
            return words;
        }

        for (int at = words.End; at < verb; at++)
        {
            if ((Tags(at) & (WordTags.NameStart | WordTags.Honorific)) != 0 && !IsObjectOfPreposition(at) && TryRead(at, verb, out Mention named) && named.Kind == MentionKind.Name)
            {
                return named;
            }
        }

        bool plausible = (Tags(words.End) & WordTags.Stop) != 0 && (Tags(words.End) & (WordTags.Action | WordTags.Object)) == 0;
        return !plausible && Last(words.First + 1, verb) is { Kind: not MentionKind.None } later ? later : words;
    }

    // The title, name or pronoun right before the verb.
    private Mention Last(int from, int verb)
    {
        for (int at = Math.Max(from, verb - MaxTitle); at < verb; at++)
        {
            bool begins = (Tags(at) & (WordTags.Role | WordTags.Pronoun | WordTags.NameStart | WordTags.Honorific)) != 0;
            if (begins && !IsGiven(at) && TryRead(at, verb, out Mention mention) && mention.End == verb && mention.Kind is not MentionKind.Words)
            {
                return mention;
            }
        }

        return default;
    }

    // «… به خبرنگار روزنامه گفت»: whom one speaks to.
    private bool IsGiven(int at) => at > 0 && _lexemes[at - 1].Span.Slice(_text) is "به" or "با";

    /// <summary>Reads a reference that begins right here.</summary>
    public bool TryRead(int at, int limit, out Mention mention)
    {
        WordTags tags = Tags(at);
        if ((tags & WordTags.Pronoun) != 0)
        {
            mention = Mark(new Mention(MentionKind.Pronoun, at, at + 1), limit);
            return true;
        }

        if ((tags & WordTags.This) != 0 && at + 1 < limit && (Tags(at + 1) & (WordTags.Deictic | WordTags.Role)) != 0)
        {
            int end = (Tags(at + 1) & WordTags.Deictic) != 0 ? at + 2 : TitleEnd(at + 1, limit);
            mention = Mark(new Mention(MentionKind.Pronoun, at, end), limit);
            return true;
        }

        // «یک پژوهشگر …»: somebody who is named further down.
        if (_lexemes[at] is { Kind: LexemeKind.Number, Mantissa: 1, Digits: 0 } && at + 1 < limit && (Tags(at + 1) & WordTags.Role) != 0)
        {
            mention = Mark(Titled(at + 1, limit), limit) with { First = at };
            return true;
        }

        if (TryName(at, limit, out mention))
        {
            mention = Mark(WithRoleBehind(mention, limit), limit);
            return true;
        }

        if ((tags & (WordTags.Role | WordTags.Institution)) != 0 && !IsHalfOfSurname(at))
        {
            mention = Mark(Titled(at, limit), limit);
            return true;
        }

        // «دکتر گفت»: the one who has been named.
        if ((tags & WordTags.Honorific) != 0 && (at + 1 >= limit || !IsSurname(at + 1)))
        {
            mention = Mark(new Mention(MentionKind.Pronoun, at, at + 1), limit);
            return true;
        }

        return TryWords(at, limit, out mention);
    }

    /// <summary>Reads a full name: honorifics, given names, surname.</summary>
    public bool TryName(int at, int limit, out Mention mention)
    {
        mention = default;
        int first = at;
        limit = Math.Min(limit, at + MaxName); // a text of nothing but honorifics is no name
        while (at < limit && (Tags(at) & WordTags.Honorific) != 0 && (Tags(at) & WordTags.Given) == 0)
        {
            at++;
        }

        // «دکتر «محمد رضایی»»
        bool honoured = at > first;
        at += honoured && at + 1 < limit && IsOpeningQuote(at) && ((Tags(at + 1) & WordTags.NameStart) != 0 || QuotedEnd(at + 1, limit) > at + 2) ? 1 : 0;
        int name = at;
        while (at < limit && (Tags(at) & WordTags.NamePart) != 0)
        {
            at++;
        }

        int given = at;
        while (at < limit && (Tags(at) & (WordTags.Given | (honoured || at > name ? WordTags.GivenWord : 0))) != 0 && (Tags(at) & WordTags.Verb) == 0)
        {
            at++;
        }

        bool begun = at > given || given > name;
        if (!begun && !honoured && (Tags(name) & WordTags.GivenWord) != 0 && name + 1 < limit && IsSurname(name + 1))
        {
            at++;
            begun = true;
        }

        if (!begun && !honoured)
        {
            return false;
        }

        int surname = QuotedEnd(name, limit) is var quoted && quoted > at ? quoted : SurnameEnd(at, limit);
        if (surname == at && (!begun || at - given < 2 && (Tags(at - 1) & WordTags.Given) == 0))
        {
            return false;
        }

        // A given name alone is no full name, unless an honorific shows that it is a surname («سردار اسماعیلی»).
        if (surname == at && !honoured && at - name < 2)
        {
            return false;
        }

        mention = new Mention(MentionKind.Name, first, surname) { NameFirst = name, NameEnd = surname };
        int before = name > first && IsOpeningQuote(name - 1) ? name - 1 : name;
        if (honoured && (Tags(before - 1) & WordTags.Role) != 0)
        {
            mention = mention with { RoleFirst = before - 1, RoleEnd = before };
        }

        return true;
    }

    /// <summary>What a lexeme can be: as the tables say, or a compound given name («محمدآصف»).</summary>
    public WordTags Tags(int at)
    {
        ref readonly Lexeme lexeme = ref _lexemes[at];
        return lexeme.Kind == LexemeKind.Word && lexeme.End - lexeme.Start >= 6 && NameSpelling.IsCompoundGiven(lexeme.Span.Slice(_text))
            ? WordTags.Given
            : ArticleLexicon.TagsOf(in lexeme);
    }

    private bool IsObjectOfPreposition(int at)
    {
        // «با «محمد رضایی» گفت»
        at -= at > 0 && (IsOpeningQuote(at - 1) || _lexemes[at - 1].IsMark('(')) ? 1 : 0;
        if (at == 0 || (Tags(at - 1) & WordTags.Stop) == 0)
        {
            return false;
        }

        // «هفته گذشته علی رضایی گفت», but not «درباره اظهارات امروز علی رضایی گفت»
        bool adverb = (Tags(at - 1) & WordTags.Adverb) != 0;
        while (adverb && at > 0 && ((Tags(at - 1) & (WordTags.Adverb | WordTags.Calendar)) != 0 || _lexemes[at - 1].Kind == LexemeKind.Number))
        {
            at--;
        }

        return adverb
            ? at > 0 && _lexemes[at - 1].Kind is not (LexemeKind.Mark or LexemeKind.LineBreak)
            : (Tags(at - 1) & (WordTags.Calendar | WordTags.LeadIn | WordTags.Honorific | WordTags.Role)) == 0;
    }

    // Between quotation marks a name is all that stands there («محمد مهدی گویا»).
    private int QuotedEnd(int name, int limit)
    {
        int end = name;
        while (name > 0 && IsOpeningQuote(name - 1) && end < limit && end - name <= MaxSurname + 1 && _lexemes[end].Kind is LexemeKind.Word or LexemeKind.Entry)
        {
            end++;
        }

        return end > name && end < limit && _lexemes[end] is { Kind: LexemeKind.Mark, Mantissa: '»' or '"' or '”' } ? end : -1;
    }

    /// <summary>Whether a quotation mark opens here.</summary>
    public bool IsOpeningQuote(int at) => _lexemes[at] is { Kind: LexemeKind.Mark, Mantissa: '«' or '"' or '“' };

    private Mention Mark(Mention mention, int limit) =>
        mention with { Also = mention.End < limit && (Tags(mention.End) & WordTags.Also) != 0 };
}
