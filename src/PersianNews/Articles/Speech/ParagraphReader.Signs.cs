using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles.Speech;

/// <content>What the words around a reporting verb show.</content>
internal ref partial struct ParagraphReader
{
    // Not «گفته می‌شود», not «اینکه گفته …», and nothing where another verb of the sentence reports.
    private readonly bool TellsByParticiple(int verb) =>
        IsClause(verb + 1) && (Tags(verb + 1) & WordTags.Stop) is var stop && (stop == 0 || _mentions.BeginsAdverbial(verb + 1) || (Tags(verb + 1) & (WordTags.Action | WordTags.Adverb)) != 0 || _lexemes[verb + 1].Kind == LexemeKind.Number || _mentions.Word(verb + 1) is "برای" or "این" or "اگر")
        && !_mentions.Word(verb + 1).StartsWith("می", StringComparison.Ordinal) && !_mentions.Word(verb + 1).StartsWith("شد", StringComparison.Ordinal)
        && !_mentions.Word(verb - 1).EndsWith("که", StringComparison.Ordinal) && NextReport(verb + 1) < 0;

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

    // «داستان مردی را روایت می‌کند که …», «… را مهم دانست که …»: what follows tells of the object; but «این را گفت که …».
    private readonly bool TakesObject(int sentence, int verb)
    {
        if (verb > 1 && (Tags(verb - 1) & WordTags.Object) != 0)
        {
            return (Tags(verb - 2) & WordTags.This) == 0;
        }

        return (Tags(verb) & WordTags.HoldVerb) != 0 && ObjectBefore(sentence, verb) >= 0;
    }

    // «وی با بیان اینکه … است درخواست کرد، …»
    private readonly bool IsStating(int from, int verb)
    {
        bool stating = false;
        for (int at = from; at < verb; at++)
        {
            stating |= (Tags(at) & WordTags.Stating) != 0;
        }

        return stating;
    }

    // «رضایی گفت …»; but of «رضایی پس از آنکه دولت اعلام کرد …، نوشت:» the verb that reports further down.
    private readonly bool Tells(in Mention speaker, int sentence, int verb)
    {
        bool plain = speaker.Kind is MentionKind.Name or MentionKind.Pronoun or MentionKind.Title || speaker.IsKnown || speaker.HasRole;
        bool right = IsRightBefore(in speaker, verb);
        bool heads = speaker.First <= sentence + 1;
        for (int at = speaker.End; at < verb; at++)
        {
            // «رضایی پس از آنکه دولت اعلام کرد …»
            plain &= _mentions.Word(at) is not ("آنکه" or "آن‌که");
        }

        return plain && (heads && right || (heads || speaker.Kind == MentionKind.Name && right) && NextReport(verb + 1) < 0)
            || speaker.Kind == MentionKind.Words && speaker.First == sentence && speaker.End == verb && speaker.NameEnd - speaker.NameFirst == 1;
    }

    private readonly bool FollowsThat(int verb) => verb > 0 && (Tags(verb - 1) & WordTags.That) != 0;

    private readonly bool IsClause(int at) =>
        _lexemes[at].Kind is LexemeKind.Word or LexemeKind.Entry or LexemeKind.Number && (Tags(at) & (WordTags.And | WordTags.Verb | WordTags.Object)) == 0;

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
}
