using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles.Speech;

/// <summary>Finds the reporting clauses of one paragraph, and the speech that hangs on each.</summary>
internal ref partial struct ParagraphReader
{
    private const int MaxVerbTail = 8;
    private const int MaxQuote = 200;
    private const int MaxAfterQuote = 5;

    // No sentence has so many words: what goes on without a stop is cut, so that a verb never looks back over a whole page.
    private const int MaxSentence = 300;

    private readonly ReadOnlySpan<Lexeme> _lexemes;
    private readonly int _end;
    private readonly List<PendingQuotation> _output;
    private readonly MentionReader _mentions;

    // The block of speech that runs on until the next reporting sentence, and how many guillemets are open in it.
    private int _open;
    private int _openSentence;
    private int _guillemets;

    // Where the stop and the closing guillemet are that were looked for last, and from where on.
    private Found _stop;
    private Found _close;

    /// <summary>Makes a reader.</summary>
    public ParagraphReader(MentionReader mentions, ReadOnlySpan<Lexeme> lexemes, int end, List<PendingQuotation> output)
    {
        _lexemes = lexemes;
        _end = end;
        _output = output;
        _mentions = mentions;
        _open = -1;
    }

    /// <summary>Reads the paragraph.</summary>
    public void Read(int start)
    {
        int sentence = start;
        for (int at = start; at < _end; at++)
        {
            ref readonly Lexeme lexeme = ref _lexemes[at];
            sentence = at - sentence > MaxSentence ? at : sentence;
            if (lexeme.Kind == LexemeKind.Mark)
            {
                _guillemets += lexeme.Mantissa switch { '«' => 1, '»' when _guillemets > 0 => -1, _ => 0 };
                sentence = EndsSentence(at) ? at + 1 : sentence;
                continue;
            }

            WordTags tags = Tags(at);
            if ((tags & WordTags.SayVerb) != 0)
            {
                at = ReadVerb(sentence, at);
            }
            else if ((tags & WordTags.According) != 0 && at == sentence && _guillemets == 0)
            {
                at = ReadAccording(at);
            }
        }

        Close(_end);
    }

    private int ReadVerb(int sentence, int verb)
    {
        int after = verb + 1;
        if (verb > sentence && (Tags(verb - 1) & WordTags.Modal) != 0 || (Tags(verb) & WordTags.Participle) == WordTags.Participle && _mentions.Subject(sentence, verb).First > sentence + 1)
        {
            return verb;
        }

        if (after < _end && (_lexemes[after].IsMark(':') || _lexemes[after].IsMark('：')))
        {
            if (IsRelative(verb))
            {
                return verb;
            }

            return after + 1 < _end && Report(sentence, verb, after + 1, QuotationForm.Direct) ? after : verb;
        }

        if (after < _end && _lexemes[after].IsMark('«') && after + 1 < _end)
        {
            Report(sentence, verb, after, QuotationForm.Direct);
            return verb;
        }

        if (after < _end && (Tags(after) & WordTags.That) != 0 && after + 1 < _end)
        {
            Report(sentence, verb, after + 1, QuotationForm.Indirect);
            return verb;
        }

        if (after + 1 < _end && (_lexemes[after].IsMark('،') || _lexemes[after].IsMark(',')) && _open < 0 && IsClause(after + 1) && !FollowsThat(verb))
        {
            ReadBehindComma(sentence, verb);
            return verb;
        }

        if ((Tags(verb) & WordTags.OrderVerb) != 0 && after < _end && _lexemes[after].Kind != LexemeKind.Mark)
        {
            Report(sentence, verb, after, QuotationForm.Indirect);
            return verb;
        }

        if ((Tags(verb) & WordTags.TellVerb) != 0 && _open < 0 && after < _end && IsClause(after) && !FollowsThat(verb))
        {
            Mention speaker = _mentions.Subject(sentence, verb);
            if ((speaker.Kind is MentionKind.Name or MentionKind.Pronoun or MentionKind.Title || speaker.IsKnown) && (speaker.First <= sentence + 1 || speaker.Kind == MentionKind.Name && IsRightBefore(in speaker, verb)))
            {
                Report(sentence, verb, after, QuotationForm.Indirect, speaker);
            }

            return verb;
        }

        if ((Tags(verb) & WordTags.HoldVerb) != 0)
        {
            ReadHeld(sentence, verb);
        }

        return verb;
    }

    // «وی ادامه داد، صادرات …»: a comma in the place of the colon.
    private void ReadBehindComma(int sentence, int verb)
    {
        Mention speaker = _mentions.Subject(sentence, verb);
        bool plain = speaker.Kind is MentionKind.Name or MentionKind.Pronoun or MentionKind.Title || speaker.IsKnown || speaker.HasRole;
        if (plain && Leads(sentence, speaker.First) && speaker.End <= verb && (Tags(speaker.End) & WordTags.That) == 0
            && (speaker.End == verb || (Tags(verb) & WordTags.TellVerb) != 0) && (Tags(verb) & (WordTags.HoldVerb | WordTags.OrderVerb)) == 0)
        {
            Report(sentence, verb, verb + 2, QuotationForm.Indirect, speaker);
        }
    }

    // «پیشتر، …»: nothing but what leads in.
    private readonly bool Leads(int from, int to)
    {
        bool leads = true;
        for (int at = from; at < to; at++)
        {
            leads &= _lexemes[at].Kind == LexemeKind.Mark || (Tags(at) & (WordTags.LeadIn | WordTags.And)) != 0;
        }

        return leads;
    }

    // «روایتی از پیامبر که فرمودند: «…»، گفت:»: whom the relative clause quotes is not who speaks in the sentence.
    private readonly bool IsRelative(int verb)
    {
        if (!FollowsThat(verb) || verb + 2 >= _end || !_lexemes[verb + 2].IsMark('«'))
        {
            return false;
        }

        int close = verb + 3;
        while (close < Math.Min(_end, verb + MaxQuote) && !_lexemes[close].IsMark('»'))
        {
            close++;
        }

        for (int at = close + 1; at < Math.Min(_end - 1, close + MaxAfterQuote); at++)
        {
            if ((Tags(at) & WordTags.SayVerb) != 0 && _lexemes[at + 1].IsMark(':'))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool FollowsThat(int verb) => verb > 0 && (Tags(verb - 1) & WordTags.That) != 0;

    private readonly bool IsClause(int at) =>
        _lexemes[at].Kind is LexemeKind.Word or LexemeKind.Entry or LexemeKind.Number && (Tags(at) & (WordTags.And | WordTags.Verb | WordTags.Object)) == 0;

    // A reporting clause: its speech begins at a lexeme, and runs on until the next one or the end of the paragraph.
    private bool Report(int sentence, int verb, int first, QuotationForm form) => Report(sentence, verb, first, form, _mentions.Subject(sentence, verb));

    private bool Report(int sentence, int verb, int first, QuotationForm form, Mention speaker)
    {
        if (_open >= 0)
        {
            bool sameSentence = sentence <= _openSentence;
            if (sameSentence || _guillemets > 0 && !(speaker.Kind == MentionKind.Pronoun && speaker.First <= sentence + 1 && speaker.End == verb))
            {
                return form == QuotationForm.Direct && Nested(_mentions.Subject(Math.Max(sentence, _openSentence), verb), verb, first);
            }

            // Speech goes on over many sentences: only somebody who plainly speaks ends it.
            bool plain = form == QuotationForm.Direct
                ? speaker.Kind is not (MentionKind.None or MentionKind.Institution) && (speaker.Kind != MentionKind.Words || speaker.IsKnown || IsNear(speaker, sentence))
                : (speaker.Kind is MentionKind.Pronoun or MentionKind.Name || speaker is { Kind: MentionKind.Title, Also: true }) && speaker.First <= sentence + 1;
            if (!plain)
            {
                return false;
            }

            Close(sentence);
        }
        else if (form == QuotationForm.Indirect && (speaker.Kind is MentionKind.None or MentionKind.Institution || speaker is { Kind: MentionKind.Words, IsKnown: false } && speaker.End != verb))
        {
            return false;
        }

        ReadStated(sentence, verb, speaker);
        ReadHeldBefore(sentence, verb, speaker);
        _open = _output.Count;
        _openSentence = first;
        _guillemets = 0;
        _output.Add(new PendingQuotation(first, _end, verb, verb + 1, form, speaker, false));
        return true;
    }

    private bool Nested(Mention speaker, int verb, int first)
    {
        int end = Math.Min(NextStop(first), NextClose(first));

        if (end > first)
        {
            _output.Add(new PendingQuotation(first, end, verb, verb + 1, QuotationForm.Direct, speaker with { Also = true }, true));
        }

        return end > first;
    }

    // «به گفته وی، …»: to the end of the sentence.
    private int ReadAccording(int at)
    {
        if (at + 1 >= _end || !_mentions.TryRead(at + 1, _end, out Mention speaker) || speaker.Kind is MentionKind.Institution)
        {
            return at;
        }

        int first = speaker.End;
        while (first < _end && (_lexemes[first].IsMark('،') || _lexemes[first].IsMark(',')))
        {
            first++;
        }

        int end = NextStop(first);
        if (first == speaker.End || end - first < 3 || _open >= 0 && speaker.Kind is not MentionKind.Pronoun && !(speaker.Kind is MentionKind.Name || speaker.IsKnown))
        {
            return at;
        }

        Close(at);
        _output.Add(new PendingQuotation(first, Math.Min(_end, end + 1), at, at + 1, QuotationForm.Indirect, speaker, false));
        return end - 1;
    }

    private void Close(int end)
    {
        if (_open >= 0)
        {
            _output[_open] = _output[_open] with { End = Math.Min(_output[_open].End, end) };
            _open = -1;
        }
    }

    private readonly bool IsRightBefore(in Mention speaker, int verb)
    {
        int at = speaker.End;
        while (at < verb && (_lexemes[at].Kind == LexemeKind.Mark || (Tags(at) & WordTags.Also) != 0))
        {
            at++;
        }

        return at == verb;
    }

    private readonly bool IsNear(Mention speaker, int sentence) => speaker.First - sentence <= 1;

    private readonly WordTags Tags(int at) => ArticleLexicon.TagsOf(in _lexemes[at]);
}
