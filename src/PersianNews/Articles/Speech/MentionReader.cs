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
    private const int MaxObject = 4;
    private const int MaxCited = 12;
    private const int MaxNoun = 12;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Lexeme> _lexemes = lexemes;
    private readonly PeopleBook _known = known;

    /// <summary>Whether the text names somebody in another place too, or more fully.</summary>
    public bool IsNamedElsewhere(in Mention mention) =>
        mention.HasName && _known.KnowsElsewhere(TextSpan.FromBounds(_lexemes[mention.NameFirst].Start, _lexemes[mention.NameEnd - 1].End), _text);

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

        // «دانشیار گفت», of somebody of that name.
        bool alone = at + 1 >= limit || _lexemes[at + 1].Kind == LexemeKind.Mark || (Tags(at + 1) & (WordTags.Verb | WordTags.Stop)) != 0;
        if ((tags & (WordTags.Role | WordTags.Place | WordTags.Common)) != 0 && alone && _known.Knows(_lexemes[at].Span, _text))
        {
            mention = Mark(new Mention(MentionKind.Words, at, at + 1) { NameFirst = at, NameEnd = at + 1, IsKnown = true }, limit);
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
        if (!begun && !honoured && (Tags(name) & WordTags.GivenWord) != 0 && name + 1 < limit && (Tags(name + 1) & WordTags.NamePart) == 0 && IsSurname(name + 1))
        {
            at++;
            begun = true;
        }

        if (!begun && !honoured)
        {
            return false;
        }

        // «سرلشکر رشیدی منافع …», of somebody whom the text has named.
        if (honoured && at <= name + 1 && name < limit && (Tags(name) & WordTags.Given) == 0 && _lexemes[name].Kind is LexemeKind.Word or LexemeKind.Entry
            && (name + 1 >= limit || (Tags(name + 1) & WordTags.Suffix) == 0) && _known.Knows(_lexemes[name].Span, _text))
        {
            mention = new Mention(MentionKind.Name, first, name + 1) { NameFirst = name, NameEnd = name + 1 };
            return true;
        }

        int surname = QuotedEnd(name, limit) is var quoted && quoted > at ? quoted : SurnameEnd(at, limit);

        // «رضا زوارهای در …», «علی ساری در …», «رضا دبیر رئیس …»: what looks like a plural, a place, a role or an everyday word is a surname right behind a given name.
        if (surname == at && at - given == 1 && at < limit && IsLooseSurname(at, limit))
        {
            surname = at + 1;
        }

        if (surname == at && (!begun || at - given < 2 && (Tags(at - 1) & WordTags.Given) == 0 && !(honoured && IsClosed(at, limit))))
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

    private bool IsLooseSurname(int at, int limit)
    {
        WordTags tags = Tags(at);
        bool word = _lexemes[at].Kind == LexemeKind.Word || (tags & (WordTags.Place | WordTags.Role)) != 0 || (tags & WordTags.Common) != 0 && !(at + 1 < limit && Word(at + 1) is "به");
        bool closed = at + 1 >= limit || _lexemes[at + 1].Kind == LexemeKind.Mark || (Tags(at + 1) & (WordTags.Verb | WordTags.Role | WordTags.Calendar | WordTags.Adverb)) != 0 || BeginsAdverbial(at + 1);
        return word && closed && (tags & WordTags.Verb) == 0;
    }

    /// <summary>What a lexeme can be: as the tables say, or a compound given name («محمدآصف»).</summary>
    public WordTags Tags(int at)
    {
        ref readonly Lexeme lexeme = ref _lexemes[at];
        return lexeme.Kind == LexemeKind.Word && lexeme.End - lexeme.Start >= 6 && NameSpelling.IsCompoundGiven(lexeme.Span.Slice(_text))
            ? WordTags.Given
            : ArticleLexicon.TagsOf(in lexeme);
    }

    /// <summary>Whether a name that no table knows stands between a preposition and its role («با روسلان کریموف، مدیر …»).</summary>
    public bool IsIntroduced(int at, int limit, out Mention mention)
    {
        mention = default;
        return at + 2 < limit && _lexemes[at].Kind == LexemeKind.Word && _lexemes[at + 1].Kind == LexemeKind.Word && at > 0 && Word(at - 1) is "با" or "از"
            && TryWords(at, limit, out mention) && mention is { HasRole: true, IsKnown: false } && mention.NameEnd - mention.NameFirst == 2;
    }

    /// <summary>Whether two words that no table knows stand before an adverbial: the name of a foreigner («هایکو لانگه در …»).</summary>
    public bool IsForeign(in Mention words) =>
        words.NameEnd - words.NameFirst == 2 && _lexemes[words.NameFirst].Kind == LexemeKind.Word && _lexemes[words.NameFirst + 1].Kind == LexemeKind.Word
        && words.End < _lexemes.Length && BeginsAdverbial(words.End);

    /// <summary>A lexeme as it is written.</summary>
    public ReadOnlySpan<char> Word(int at) => _lexemes[at].Span.Slice(_text);

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
