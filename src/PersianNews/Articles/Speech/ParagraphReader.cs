using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles.Speech;

/// <summary>Finds the reporting clauses of one paragraph, and the speech that hangs on each.</summary>
internal ref partial struct ParagraphReader
{
    private const int MaxVerbTail = 8;
    private const int MaxQuote = 200;
    private const int MaxAfterQuote = 5;
    private const int MaxAfterDeictic = 2;

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
        ReadTurn(start);
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
            else if ((tags & WordTags.Stating) != 0 && _open < 0 && NextReport(at) < 0)
            {
                ReadStatedAlone(sentence, at);
            }
            else if ((tags & WordTags.According) != 0 && at == sentence && _guillemets == 0)
            {
                at = ReadAccording(at);
            }
        }

        Close(_end);
    }

    // «رضایی: ما آماده‌ایم.»: a turn in an interview, of somebody whom the text names elsewhere. A heading of this shape has no stop at its end.
    private void ReadTurn(int start)
    {
        if (_mentions.TryRead(start, _end, out Mention speaker) && speaker.Kind is MentionKind.Name or MentionKind.Words && _mentions.IsNamedElsewhere(in speaker)
            && speaker.End + 1 < _end && _lexemes[speaker.End].IsMark(':') && _lexemes[_end - 1] is { Kind: LexemeKind.Mark, Mantissa: '.' or '!' or '؟' or '»' })
        {
            _open = _output.Count;
            _openSentence = speaker.End + 1;
            _output.Add(new PendingQuotation(speaker.End + 1, _end, speaker.End, speaker.End, QuotationForm.Direct, speaker, false));
        }
    }

    private int ReadVerb(int sentence, int verb)
    {
        int after = verb + 1;
        if ((Tags(verb) & (WordTags.Participle | WordTags.HoldVerb)) == (WordTags.Participle | WordTags.HoldVerb) && after < _end && (Tags(after) & WordTags.And) != 0)
        {
            ReadHeld(sentence, verb);
            return verb;
        }

        if (verb > sentence && (Tags(verb - 1) & WordTags.Modal) != 0)
        {
            return verb;
        }

        // «رضایی به شاگردانش گفته فرصت …», but nothing that a participle further down tells of.
        if ((Tags(verb) & WordTags.Participle) == WordTags.Participle)
        {
            Mention subject = _mentions.Subject(sentence, verb);
            bool plain = (subject.Kind is MentionKind.Name or MentionKind.Title or MentionKind.Pronoun || subject.IsKnown || subject.HasRole) && (Tags(verb) & WordTags.HoldVerb) == 0;
            if (subject.First > sentence + 1 || plain && _open < 0 && after < _end && TellsByParticiple(verb) && Report(sentence, verb, after, QuotationForm.Indirect, subject))
            {
                return verb;
            }
        }

        if (after < _end && (_lexemes[after].IsMark(':') || _lexemes[after].IsMark('：')))
        {
            if (IsRelative(verb))
            {
                return verb;
            }

            return after + 1 < _end && Report(sentence, verb, after + 1, QuotationForm.Direct) ? after : verb;
        }

        if (after + 1 < _end && (_lexemes[after].IsMark('«') || _mentions.IsOpeningQuote(after) && _lexemes[after].Has(LexemeFlags.SpaceBefore)))
        {
            Report(sentence, verb, after, QuotationForm.Direct);
            return verb;
        }

        if ((Tags(verb) & WordTags.RaiseVerb) == WordTags.RaiseVerb)
        {
            return verb;
        }

        if (after < _end && (Tags(after) & WordTags.That) != 0 && after + 1 < _end)
        {
            if (!TakesObject(sentence, verb))
            {
                Report(sentence, verb, after + 1, QuotationForm.Indirect);
            }

            return verb;
        }

        // «افزود، که …»
        if (after + 2 < _end && _lexemes[after].IsMark('،') && (Tags(after + 1) & WordTags.That) != 0 && _open < 0)
        {
            Report(sentence, verb, after + 2, QuotationForm.Indirect);
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

        if ((Tags(verb) & WordTags.TellVerb) != 0 && after < _end && IsClause(after) && !FollowsThat(verb) && (_open < 0 || sentence > _openSentence && _guillemets == 0))
        {
            Mention speaker = _mentions.Subject(sentence, verb);
            if (_open < 0 ? Tells(in speaker, sentence, verb) : speaker.Kind == MentionKind.Pronoun && speaker.First == sentence && speaker.End == verb)
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
            && (speaker.End == verb || (Tags(verb) & WordTags.TellVerb) != 0 || IsStating(speaker.End, verb) && NextReport(verb + 1) < 0) && (Tags(verb) & (WordTags.HoldVerb | WordTags.TellVerb)) != WordTags.HoldVerb && (Tags(verb) & WordTags.OrderVerb) == 0)
        {
            Report(sentence, verb, verb + 2, QuotationForm.Indirect, speaker);
        }
    }

    // A reporting clause: its speech begins at a lexeme, and runs on until the next one or the end of the paragraph.
    private bool Report(int sentence, int verb, int first, QuotationForm form) => Report(sentence, verb, first, form, _mentions.Subject(sentence, verb));

    private bool Report(int sentence, int verb, int first, QuotationForm form, Mention speaker)
    {
        speaker = speaker.Kind == MentionKind.Pronoun && speaker.First > sentence + 1 ? _mentions.NamedBefore(sentence, speaker) : speaker;
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
                : (speaker.Kind is MentionKind.Pronoun or MentionKind.Name || speaker.IsKnown || speaker is { Kind: MentionKind.Title, Also: true } && speaker.First == sentence) && speaker.First <= sentence + 1;
            if (!plain)
            {
                return false;
            }

            Close(sentence);
        }
        else if (form == QuotationForm.Indirect && (speaker.Kind is MentionKind.None or MentionKind.Institution || speaker is { Kind: MentionKind.Words, IsKnown: false } && speaker.End != verb && !_mentions.IsForeign(in speaker)))
        {
            return false;
        }

        _mentions.Note(in speaker, verb);
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

        // «به گفته رضایی، رئیس اتحادیه همچنین …»: a title that no comma closes begins what is said.
        int first = speaker.HasName && speaker.RoleFirst >= speaker.NameEnd && speaker.IsKnown && !(speaker.End < _end && _lexemes[speaker.End].Kind == LexemeKind.Mark) ? speaker.NameEnd : speaker.End;
        speaker = speaker with { End = first };

        // «به گفته این مقام پاکستانی، …», «به گفته این کارشناس بازار سرمایه، …»
        for (int word = first; speaker.Kind == MentionKind.Pronoun && speaker.End - speaker.First > 1 && word < Math.Min(_end - 1, first + MaxAfterDeictic) && _lexemes[word].Kind is LexemeKind.Word or LexemeKind.Entry; word++)
        {
            if (_lexemes[word + 1].IsMark('،'))
            {
                first = word + 1;
                break;
            }
        }

        while (first < _end && _lexemes[first] is { Kind: LexemeKind.Mark, Mantissa: '،' or ',' or '؛' or ':' })
        {
            first++;
        }

        // A name ends by itself: «به گفته وی بهای …».
        bool parted = first > speaker.End || speaker.Kind is MentionKind.Pronoun or MentionKind.Name || speaker.IsKnown;
        int end = NextStop(first);
        if (!parted || end - first < 3 || _open >= 0 && speaker.Kind is not MentionKind.Pronoun && !(speaker.Kind is MentionKind.Name || speaker.IsKnown))
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

    private readonly WordTags Tags(int at) => ArticleLexicon.TagsOf(in _lexemes[at]);
}
