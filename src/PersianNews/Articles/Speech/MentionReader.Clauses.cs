using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles.Speech;

/// <content>Who is the subject of a clause, and what stands around it.</content>
internal readonly ref partial struct MentionReader
{
    /// <summary>Reads the subject of a reporting clause that begins at <paramref name="start"/> and whose verb is at <paramref name="verb"/>.</summary>
    public Mention Subject(int start, int verb)
    {
        int at = start;
        if (Cited(start, verb) is { Kind: not MentionKind.None } cited)
        {
            return cited;
        }

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

            if (TryRead(at, verb, out Mention mention) && !IsWork(in mention))
            {
                // «در این دیدار که علی رضایی هم حضور داشت، احمد کریمی گفت:»: behind an adverbial the name right before the verb.
                return mention.Kind == MentionKind.Words ? Better(mention, verb)
                    : step > 0 && mention.End < verb && Last(mention.End, verb) is { Kind: MentionKind.Name } nearer ? nearer : mention;
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

    /// <summary>Remembers a title or a name that ends right before the verb: so far it goes, wherever it stands.</summary>
    public void Note(in Mention speaker, int verb)
    {
        if (speaker.End == verb && speaker is { Kind: MentionKind.Title, HasName: false })
        {
            _known.Note(TextSpan.FromBounds(_lexemes[speaker.RoleFirst].Start, _lexemes[speaker.RoleEnd - 1].End));
        }
        else if (speaker.End == verb && speaker is { Kind: MentionKind.Words, IsKnown: false } && speaker.NameEnd - speaker.NameFirst >= 2)
        {
            _known.Meet(in speaker, _text, _lexemes, speaks: false);
        }
    }

    /// <summary>Whom the sentence named last before a pronoun: «… با علی رضایی گفت‌وگو کردیم و او گفت:»; the pronoun itself where it named nobody.</summary>
    public Mention NamedBefore(int sentence, Mention pronoun)
    {
        Mention last = pronoun;
        for (int at = sentence; at < pronoun.First; at++)
        {
            if ((Tags(at) & (WordTags.NameStart | WordTags.Honorific)) != 0 && TryName(at, pronoun.First, out Mention named))
            {
                last = named;
                at = named.End - 1;
            }
        }

        return last;
    }

    // «روزنامه … به نقل از احمد رضایی نوشت:»
    private Mention Cited(int start, int verb)
    {
        for (int at = Math.Max(start, verb - MaxCited); at < verb - 1; at++)
        {
            if ((Tags(at) & WordTags.Cite) != 0 && TryRead(at + 1, verb, out Mention cited) && cited.End == verb && (cited.Kind is MentionKind.Name or MentionKind.Pronoun or MentionKind.Title || cited.IsKnown))
            {
                return cited;
            }
        }

        return default;
    }

    // «راننده تاکسی» between quotation marks: a film.
    private bool IsWork(in Mention mention) =>
        mention is { Kind: MentionKind.Title, HasName: false, First: > 0 } && IsOpeningQuote(mention.First - 1) && mention.End < _lexemes.Length && _lexemes[mention.End] is { Kind: LexemeKind.Mark, Mantissa: '»' or '"' or '”' };

    // «درباره», «درخصوص», «به‌تازگی»
    private bool BeginsLikePreposition(int at) =>
        (Tags(at) & WordTags.Stop) != 0 && (Word(at).StartsWith("در", StringComparison.Ordinal) || Word(at).StartsWith("به", StringComparison.Ordinal));

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

    /// <summary>Whether a noun makes a verb that tells what is held («… را … اعلام و تصریح کرد»).</summary>
    public bool IsHeldNoun(int at)
    {
        const string auxiliary = " کرد";
        ReadOnlySpan<char> noun = Word(at);
        if (noun.Length > MaxNoun)
        {
            return false;
        }

        Span<char> verb = stackalloc char[MaxNoun + auxiliary.Length];
        noun.CopyTo(verb);
        auxiliary.CopyTo(verb[noun.Length..]);
        return (ArticleLexicon.TagsOf(verb[..(noun.Length + auxiliary.Length)]) & WordTags.HoldVerb) != 0;
    }

    /// <summary>Whether an adverbial begins here: a preposition, or a phrase that begins with one («با اشاره به», «در خصوص»).</summary>
    public bool BeginsAdverbial(int at)
    {
        WordTags tags = Tags(at);
        ReadOnlySpan<char> word = Word(at);
        return (tags & WordTags.Interview) != 0
            || (tags & WordTags.Stop) != 0 && (tags & WordTags.Action) == 0 && _lexemes[at].Kind == LexemeKind.Entry
                && (word is "با" or "در" or "از" or "به" or "بر" or "تا" or "طی" or "ضمن" or "پس" or "پیش" or "بعد" or "قبل" || word.StartsWith("در", StringComparison.Ordinal) || word.StartsWith("با اش", StringComparison.Ordinal)
                    || word.StartsWith("با تو", StringComparison.Ordinal) || word.StartsWith("بر ", StringComparison.Ordinal));
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
            ? at > 0 && _lexemes[at - 1].Kind is not (LexemeKind.Mark or LexemeKind.LineBreak) && (Tags(at - 1) & WordTags.LeadIn) == 0
            : (Tags(at - 1) & (WordTags.Calendar | WordTags.LeadIn | WordTags.Honorific | WordTags.Role)) == 0;
    }
}
