using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles.Speech;

/// <content>What is stated before the reporting verb.</content>
internal ref partial struct ParagraphReader
{
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

    // «وی با بیان اینکه …، از … خبر داد.»: no reporting verb follows, and what is stated ends at the comma, or with its quotation mark.
    private void ReadStatedAlone(int sentence, int at)
    {
        int stop = Math.Min(NextStop(at), at + MaxSentence);
        int end = at + 1 < stop && _lexemes[at + 1].IsMark('«') ? at + 1 : stop - 1;
        if (end == at + 1)
        {
            while (end < stop && !_lexemes[end].IsMark('»'))
            {
                end++;
            }

            end++;
        }
        else
        {
            while (end > at && !_lexemes[end].IsMark('،'))
            {
                end--;
            }
        }

        Mention speaker = _mentions.Subject(sentence, at);
        if (end > at + 1 && end <= stop && (speaker.Kind is MentionKind.Name or MentionKind.Pronoun or MentionKind.Title || speaker.IsKnown) && Leads(sentence, speaker.First))
        {
            _output.Add(new PendingQuotation(at + 1, end, at, at + 1, QuotationForm.Indirect, speaker, false));
        }
    }

    // The next verb of the sentence that reports, with a colon, «که» or a quotation mark behind it; −1 for none.
    private readonly int NextReport(int from)
    {
        int limit = Math.Min(_end - 1, from + MaxSentence);
        for (int at = from; at < limit && !EndsSentence(at); at++)
        {
            if ((Tags(at) & WordTags.SayVerb) != 0 && (_lexemes[at + 1].IsMark(':') || _lexemes[at + 1].IsMark('«') || _lexemes[at + 1].IsMark('"') || (Tags(at + 1) & WordTags.That) != 0))
            {
                return at;
            }
        }

        return -1;
    }

    // «عارف … را ضرورت دانست و گفت:», «عارف … را ضرورت عنوان و اضافه کرد:»
    private readonly void ReadHeldBefore(int sentence, int verb, Mention speaker)
    {
        if (verb - 2 > sentence && (Tags(verb - 1) & WordTags.And) != 0 && _mentions.IsHeldNoun(verb - 2))
        {
            Hold(verb - 2, speaker);
            return;
        }

        for (int at = verb - 1; at > sentence; at--)
        {
            if ((Tags(at) & WordTags.HoldVerb) != 0 && at + 1 < verb && (Tags(at + 1) & (WordTags.And | WordTags.That)) != 0)
            {
                Hold(at, speaker);
                return;
            }
        }
    }

    // «عارف … را ضرورت دانست.»
    private void ReadHeld(int sentence, int verb)
    {
        bool closes = verb + 1 >= _end || EndsSentence(verb + 1) || (Tags(verb + 1) & WordTags.And) != 0 && NextReport(verb + 1) < 0;
        if (!closes || _open >= 0 && (sentence <= _openSentence || _guillemets > 0))
        {
            return;
        }

        Mention speaker = _mentions.Subject(sentence, verb);
        if ((speaker.Kind is MentionKind.Pronoun or MentionKind.Name or MentionKind.Title || speaker.IsKnown) && speaker.First < verb && (speaker.First <= sentence + 1 || Leads(sentence, speaker.First)))
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

    // «را» before what is said of the object: «… را … دانست». A statement may also be only of it: «نتیجه را در نشست اعلام کرد».
    private readonly int ObjectBefore(int from, int verb)
    {
        for (int at = verb - 2; at >= from; at--)
        {
            if ((Tags(at) & WordTags.Object) != 0)
            {
                return (Tags(verb) & WordTags.TellVerb) == 0 || _mentions.Word(at + 1) is not ("در" or "به" or "با" or "طی") ? at : -1;
            }
        }

        return -1;
    }

    private readonly void Hold(int verb, Mention speaker)
    {
        if (speaker.Kind is MentionKind.None or MentionKind.Elided)
        {
            return;
        }

        // Behind «وی با اشاره به …،» what is held begins after the comma; without one nobody can tell where.
        int first = speaker.End;
        while (first < verb && _lexemes[first].IsMark('('))
        {
            while (first < verb && !_lexemes[first].IsMark(')'))
            {
                first++;
            }

            first++;
        }

        while (first < verb && (Tags(first) & (WordTags.Also | WordTags.LeadIn)) != 0 || first < verb && _lexemes[first].Kind == LexemeKind.Mark)
        {
            first++;
        }

        // «وی به … اشاره کرد و … را … دانست»; «رضایی که … بود، … را … دانست»; «وی با بیان اینکه …، … را … دانست».
        int joined = first;
        for (int at = first; at < verb - 1; at++)
        {
            joined = (Tags(at) & WordTags.Verb) != 0 && (Tags(at + 1) & WordTags.And) != 0 ? at + 2 : joined;
        }

        first = joined;
        if (first < verb && (Tags(first) & (WordTags.That | WordTags.Stating)) != 0)
        {
            int relative = ObjectBefore(first, verb);
            while (relative > first && !_lexemes[relative].IsMark('،'))
            {
                relative--;
            }

            first = relative > first ? relative + 1 : verb;
        }

        if (first < verb && _mentions.BeginsAdverbial(first))
        {
            int comma = first;
            while (comma < verb && !_lexemes[comma].IsMark('،'))
            {
                comma++;
            }

            first = comma + 1;
        }

        if (ObjectBefore(first, verb) is var marker && marker > first && _mentions.Word(marker - 1) is not "خود")
        {
            _output.Add(new PendingQuotation(first, verb, verb, verb + 1, QuotationForm.Indirect, speaker, false));
        }
    }
}
