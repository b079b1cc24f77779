using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles.Speech;

/// <content>What stands in a clause before its subject.</content>
internal readonly ref partial struct MentionReader
{
    /// <summary>The lexeme behind marks, «و», and what leads in.</summary>
    public int SkipOpening(int at, int verb)
    {
        int start = at;
        while (at < verb)
        {
            if ((Tags(at) & WordTags.LeadIn) != 0 && !((Tags(at) & WordTags.GivenWord) != 0 && IsHalfOfSurname(at)))
            {
                at = SkipOccasion(at + 1, verb);
            }
            else if (_lexemes[at].Kind is LexemeKind.Mark or LexemeKind.Other || (Tags(at) & (WordTags.And | WordTags.ReportAgain)) != 0 || at > start && (Tags(at) & WordTags.Also) != 0)
            {
                at++;
            }
            else if (at == start && _lexemes[at].Kind == LexemeKind.Number && at + 2 < verb && (Tags(at + 1) & WordTags.Calendar) != 0 && _lexemes[at + 2].Kind == LexemeKind.Mark)
            {
                // «۸ دی- وزیر …»: a chronicle.
                at += 3;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // «در ادامه این مراسم», «در ابتدای نشست»: what a lead-in leads into.
    private int SkipOccasion(int at, int verb)
    {
        bool pointed = at < verb && (Tags(at) & WordTags.This) != 0;
        int noun = pointed ? at + 1 : at;
        bool skips = noun < verb && (Tags(noun) & (WordTags.Deictic | WordTags.Role | WordTags.Verb | WordTags.Calendar | WordTags.Adverb)) == 0
            && (pointed ? _lexemes[noun].Kind is LexemeKind.Word or LexemeKind.Entry : (Tags(noun) & WordTags.Stop) != 0 && !ArticleLexicon.IsPreposition(in _lexemes[noun]));
        if (!skips)
        {
            return at;
        }

        // «در ادامه جلسه دادگاه علی …», but not «در ادامه جلسه علنی مجلس، …»: somebody must stand there.
        int end = noun + 1 < verb && !pointed && (Tags(noun + 1) & WordTags.Institution) != 0 ? noun + 2 : noun + 1;
        const WordTags person = WordTags.NameStart | WordTags.Honorific | WordTags.Role | WordTags.Pronoun;
        return pointed || end < verb && ((Tags(end) & person) != 0 || end + 1 < verb && IsSurname(end) && (Tags(end + 1) & WordTags.Role) != 0) ? end : at;
    }

    // Behind the comma that ends an adverbial, or at the first pronoun, name or honorific inside it.
    private int NextSubject(int at, int verb)
    {
        int limit = Math.Min(verb, at + MaxLeadIn);
        for (int i = at + 1; i < limit; i++)
        {
            if (_lexemes[i].IsMark('،') || _lexemes[i].IsMark(','))
            {
                return i + 1;
            }

            bool strong = (Tags(i) & WordTags.Pronoun) != 0 || (Tags(i) & (WordTags.NameStart | WordTags.Honorific)) != 0 && TryName(i, verb, out _);
            if (strong && !IsObjectOfPreposition(i))
            {
                return i;
            }
        }

        return -1;
    }
}
