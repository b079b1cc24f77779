using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles.Speech;

/// <content>Whom a name, a title or a pronoun means.</content>
internal sealed partial class PeopleBook
{
    // A text that quotes a title more often than that does not introduce it: a full name behind it is somebody else's.
    private const int MaxUnnamed = 2;

    // A new name without a role, right after a speaker known by title only: the name of that speaker, who is introduced in two steps.
    private int ResolveName(in Mention mention, ReadOnlySpan<char> text, ReadOnlySpan<Lexeme> lexemes)
    {
        int person = Meet(in mention, text, lexemes, speaks: true);
        if (person >= 0 && Last >= 0 && !mention.Also && _people[person].Quotations == 0 && _people[Last] is { Named: false, IsInstitution: false } titled && (mention.Kind == MentionKind.Words || titled.Quotations <= MaxUnnamed) && _people[person].Role is null)
        {
            _people[person] = _people[person] with { Role = titled.Role };
            _people[Last] = titled with { Same = person };
        }

        return person;
    }

    // Whom the text named last before a place; the first speaker where it named nobody.
    private int NamedBefore(int position)
    {
        int last = -1;
        for (int i = 0; i < _people.Count; i++)
        {
            last = _people[i].Named && _people[i].Name.Start < position && (last < 0 || _people[i].Name.Start > _people[last].Name.Start) ? i : last;
        }

        return last >= 0 ? last : OnlySpeaker();
    }

    /// <summary>The person met before whose role a title tells, word for word or nearly; −1 for none.</summary>
    public int Titled(TextSpan title, ReadOnlySpan<char> text)
    {
        int best = -1;
        int bestShared = 0;
        for (int i = 0; i < _people.Count; i++)
        {
            if (_people[i].Role is { } role && Spelling.SharedWords(title.Slice(text), role.Slice(text)) is var shared && shared > bestShared)
            {
                best = i;
                bestShared = shared;
            }
        }

        return best;
    }

    private int ResolveTitle(in Mention mention, bool continues, ReadOnlySpan<char> text, ReadOnlySpan<Lexeme> lexemes)
    {
        TextSpan title = SpanOf(mention.RoleFirst, mention.RoleEnd, lexemes);
        // «مدیرعامل شرکت آب استان نیز» is not the speaker before, whose company is another.
        if (Titled(title, text) is >= 0 and var best && !(mention.Also && best == Last && !Spelling.SameLetters(title.Slice(text), _people[best].Role.GetValueOrDefault().Slice(text))))
        {
            Entry found = _people[best];
            _people[best] = found.Named && found.Role is { } shorter && title.Length > shorter.Length ? found with { Role = title } : found;
            return best;
        }

        // A title before anybody is named is the first speaker's, who is introduced below («وزیر … گفت: …» in the summary).
        if (Last < 0 && FirstSpeaker() is var first and >= 0 && _people[first].Role is null)
        {
            _people[first] = _people[first] with { Role = title };
            return first;
        }

        // «نیز» brings in somebody new; so does a title that a single speaker with another title cannot have.
        bool generic = (ArticleLexicon.TagsOf(in lexemes[mention.RoleFirst]) & WordTags.Generic) != 0 || PointsBack(in mention, lexemes);
        int only = OnlySpeaker();
        if (!mention.Also && !Introduces && only >= 0 && (generic || _people[only].Role is not { } known || IsGeneric(known, lexemes) || Spelling.CommonWords(title.Slice(text), known.Slice(text)) >= 2))
        {
            if (!generic || _people[only].Role is null)
            {
                _people[only] = _people[only] with { Role = title };
            }

            return only;
        }

        // The speaker before, if nothing is known of what that person is.
        if (!mention.Also && !Introduces && Last >= 0 && _people[Last] is { Named: true, Role: null } before)
        {
            _people[Last] = before with { Role = title };
            return Last;
        }

        return !mention.Also && !Introduces && Last >= 0 && (generic || continues && _people[Last].Named) ? Last : Unnamed(title, text, institution: false);
    }

    // «دبیر این جشنواره»: of what the text has told of.
    private static bool PointsBack(in Mention mention, ReadOnlySpan<Lexeme> lexemes)
    {
        for (int at = mention.RoleFirst + 1; at < mention.RoleEnd; at++)
        {
            if ((ArticleLexicon.TagsOf(in lexemes[at]) & WordTags.This) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private int FirstSpeaker()
    {
        int first = -1;
        for (int i = 0; i < _people.Count; i++)
        {
            first = _people[i] is { Named: true, Speaks: true } && (first < 0 || _people[i].SpeaksAt < _people[first].SpeaksAt) ? i : first;
        }

        return first;
    }

    // The one named speaker of the article; −1 where there are none or several.
    private int OnlySpeaker()
    {
        int only = -1;
        for (int i = 0; i < _people.Count; i++)
        {
            if (_people[i] is { Named: true, Speaks: true })
            {
                if (only >= 0)
                {
                    return -1;
                }

                only = i;
            }
        }

        return only;
    }

    /// <summary>The entry of somebody who is known by title only, made anew where there is none; −1 where there are too many people.</summary>
    public int Unnamed(TextSpan title, ReadOnlySpan<char> text, bool institution)
    {
        for (int i = 0; i < _people.Count; i++)
        {
            if (!_people[i].Named && (Spelling.SameLetters(title.Slice(text), _people[i].Name.Slice(text)) || Spelling.SharedWords(title.Slice(text), _people[i].Name.Slice(text)) > 0))
            {
                return i;
            }
        }

        if (_people.Count == MaxPeople)
        {
            return -1;
        }

        _people.Add(new Entry(title, title, false, false) { IsInstitution = institution });
        return _people.Count - 1;
    }

    private static bool IsGeneric(TextSpan role, ReadOnlySpan<Lexeme> lexemes)
    {
        int low = 0;
        int high = lexemes.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (lexemes[middle].Start < role.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return (ArticleLexicon.TagsOf(in lexemes[low]) & WordTags.Generic) != 0;
    }
}
