using PersianNews.Lexing;

namespace PersianNews.Articles;

/// <summary>Finds the reporting clauses of one paragraph, and the speech that hangs on each.</summary>
internal ref struct ParagraphReader
{
    private const int MaxVerbTail = 8;

    private readonly ReadOnlySpan<Lexeme> _lexemes;
    private readonly int _end;
    private readonly List<PendingQuotation> _output;
    private readonly MentionReader _mentions;

    // The block of speech that runs on until the next reporting sentence, and how many guillemets are open in it.
    private int _open;
    private int _openSentence;
    private int _guillemets;

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
        if (after < _end && (_lexemes[after].IsMark(':') || _lexemes[after].IsMark('：')))
        {
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

        if ((Tags(verb) & WordTags.OrderVerb) != 0 && after < _end && _lexemes[after].Kind != LexemeKind.Mark)
        {
            Report(sentence, verb, after, QuotationForm.Indirect);
            return verb;
        }

        if ((Tags(verb) & WordTags.TellVerb) != 0 && _open < 0 && after < _end && IsClause(after))
        {
            Mention speaker = _mentions.Subject(sentence, verb);
            if ((speaker.Kind is MentionKind.Name or MentionKind.Pronoun or MentionKind.Title || speaker.IsKnown) && speaker.First <= sentence + 1)
            {
                Report(sentence, verb, after, QuotationForm.Indirect);
            }

            return verb;
        }

        if ((Tags(verb) & WordTags.HoldVerb) != 0)
        {
            ReadHeld(sentence, verb);
        }

        return verb;
    }

    private readonly bool IsClause(int at) =>
        _lexemes[at].Kind is LexemeKind.Word or LexemeKind.Entry or LexemeKind.Number && (Tags(at) & (WordTags.And | WordTags.Verb | WordTags.Object)) == 0;

    // A reporting clause: its speech begins at a lexeme, and runs on until the next one or the end of the paragraph.
    private bool Report(int sentence, int verb, int first, QuotationForm form)
    {
        Mention speaker = _mentions.Subject(sentence, verb);
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

    private readonly bool Nested(Mention speaker, int verb, int first)
    {
        int end = first;
        while (end < _end && !EndsSentence(end) && !_lexemes[end].IsMark('»'))
        {
            end++;
        }

        if (end > first)
        {
            _output.Add(new PendingQuotation(first, end, verb, verb + 1, QuotationForm.Direct, speaker with { Also = true }, true));
        }

        return end > first;
    }

    // «وی با بیان اینکه …، افزود:»: what is stated ends before the verb, at the comma if there is one.
    private readonly void ReadStated(int sentence, int verb, Mention speaker)
    {
        for (int at = sentence; at < verb; at++)
        {
            if ((Tags(at) & WordTags.Stating) == 0)
            {
                continue;
            }

            int end = verb;
            for (int i = verb - 1; i > Math.Max(at + 1, verb - MaxVerbTail); i--)
            {
                if (_lexemes[i].IsMark('،') || _lexemes[i].IsMark(',') || _lexemes[i].IsMark('؛'))
                {
                    end = i;
                    break;
                }
            }

            if (end > at + 1)
            {
                _output.Add(new PendingQuotation(at + 1, end, at, at + 1, QuotationForm.Indirect, speaker, false));
            }

            return;
        }
    }

    // «عارف … را ضرورت دانست و گفت:»
    private readonly void ReadHeldBefore(int sentence, int verb, Mention speaker)
    {
        for (int at = verb - 1; at > sentence; at--)
        {
            if ((Tags(at) & WordTags.HoldVerb) != 0 && at + 1 < verb && (Tags(at + 1) & WordTags.And) != 0)
            {
                Hold(at, speaker);
                return;
            }
        }
    }

    // «عارف … را ضرورت دانست.»
    private void ReadHeld(int sentence, int verb)
    {
        bool closes = verb + 1 >= _end || EndsSentence(verb + 1);
        if (!closes || _open >= 0 && (sentence <= _openSentence || _guillemets > 0))
        {
            return;
        }

        Mention speaker = _mentions.Subject(sentence, verb);
        if (speaker.Kind is MentionKind.Pronoun or MentionKind.Name or MentionKind.Title && speaker.First <= sentence + 1 && speaker.First < verb)
        {
            int before = _output.Count;
            if (_open >= 0)
            {
                Close(sentence);
            }

            Hold(verb, speaker);
            _open = _output.Count > before ? -1 : _open;
        }
    }

    private readonly void Hold(int verb, Mention speaker)
    {
        if (speaker.Kind is MentionKind.None or MentionKind.Elided)
        {
            return;
        }

        // Behind «وی با اشاره به …،» what is held begins after the comma; without one nobody can tell where.
        int first = speaker.End;
        while (first < verb && (Tags(first) & (WordTags.Also | WordTags.LeadIn)) != 0 || first < verb && _lexemes[first].Kind == LexemeKind.Mark)
        {
            first++;
        }

        if (first < verb && (Tags(first) & WordTags.Stop) != 0 && IsPreposition(first))
        {
            int comma = first;
            while (comma < verb && !_lexemes[comma].IsMark('،'))
            {
                comma++;
            }

            first = comma + 1;
        }

        bool marked = false;
        for (int i = first; i < verb; i++)
        {
            marked |= (Tags(i) & WordTags.Object) != 0;
        }

        if (marked)
        {
            _output.Add(new PendingQuotation(first, verb, verb, verb + 1, QuotationForm.Indirect, speaker, false));
        }
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

        int end = first;
        while (end < _end && !EndsSentence(end))
        {
            end++;
        }

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

    private readonly bool IsNear(Mention speaker, int sentence) => speaker.First - sentence <= 1;

    private readonly bool IsPreposition(int at) => _lexemes[at].Kind == LexemeKind.Entry && _lexemes[at].End - _lexemes[at].Start <= 3;

    private readonly bool EndsSentence(int at) =>
        at < _end && _lexemes[at] is { Kind: LexemeKind.Mark, Mantissa: '.' or '؟' or '!' or '?' or '…' }
        && !(at + 1 < _end && _lexemes[at + 1].IsMark('»') && !(at + 2 < _end && (Tags(at + 2) & WordTags.Pronoun) != 0));

    private readonly WordTags Tags(int at) => ArticleLexicon.TagsOf(in _lexemes[at]);
}
