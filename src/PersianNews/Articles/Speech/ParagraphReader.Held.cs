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

        bool adverbial = first < verb && ((Tags(first) & WordTags.Interview) != 0
            || _lexemes[first].Kind == LexemeKind.Entry && ArticleLexicon.IsPreposition(in _lexemes[first]) && (Tags(first) & WordTags.Action) == 0);
        if (adverbial)
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
}
