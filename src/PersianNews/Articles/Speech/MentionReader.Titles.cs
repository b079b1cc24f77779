using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles.Speech;

/// <content>Where titles end, and the names beside them.</content>
internal readonly ref partial struct MentionReader
{
    /// <summary>The lexeme behind a title phrase.</summary>
    public int TitleEnd(int at, int limit)
    {
        int first = at;
        limit = Math.Min(limit, at + MaxTitle);
        for (; at < limit; at++)
        {
            ref readonly Lexeme lexeme = ref _lexemes[at];
            WordTags tags = Tags(at);
            if (at > first + 1 && lexeme.IsMark('،') && EnumerationEnd(at + 1, limit) is > 0 and var listed)
            {
                at = listed - 1;
                continue;
            }

            if (lexeme.Kind is LexemeKind.Mark or LexemeKind.LineBreak or LexemeKind.Other || (tags & (WordTags.Verb | WordTags.Pronoun | WordTags.Stating | WordTags.Interview)) != 0)
            {
                break;
            }

            if (at > first && (tags & (WordTags.NameStart | WordTags.Honorific)) != 0 && TryName(at, limit, out _))
            {
                break;
            }

            if ((tags & WordTags.Stop) != 0 && !(lexeme.Kind == LexemeKind.Number && (lexeme.Has(LexemeFlags.Ordinal) || lexeme.Digits > 0 && at > first))
                && !(at > first && ((tags & WordTags.Action) != 0 ? (Tags(at - 1) & (WordTags.Role | WordTags.Institution | WordTags.And | WordTags.Action)) != 0 : IsInsideTitle(at, limit))))
            {
                break;
            }

            if ((tags & WordTags.And) != 0 && (at + 1 >= limit || (Tags(at + 1) & (WordTags.Verb | WordTags.Stop | WordTags.NameStart)) != 0))
            {
                break;
            }

            if (at > first + 1 && (tags & (WordTags.And | WordTags.Institution | WordTags.Place | WordTags.Role)) == 0 && _known.HasRole(TextSpan.FromBounds(_lexemes[first].Start, _lexemes[at - 1].End), _text))
            {
                break;
            }

            // «رئیس این انجمن», but not «رئیس انجمن این بیماری را …».
            if ((tags & WordTags.This) != 0 && IsObject(at + 1, limit))
            {
                break;
            }

            // «رئیس اداره بازرگانی شهرستان ساوه نظارت …»: the place ends the title.
            if (at > first + 2 && (Tags(at - 1) & WordTags.Place) != 0 && IsProvince(at - 2) && (tags & (WordTags.And | WordTags.Place | WordTags.Role | WordTags.Institution)) == 0)
            {
                break;
            }

            if ((tags & WordTags.Complete) != 0 && !(at + 1 < limit && ((Tags(at + 1) & (WordTags.And | WordTags.Place | WordTags.Institution)) != 0 || _lexemes[at + 1].Kind == LexemeKind.Number)))
            {
                return at + 1;
            }
        }

        at = at < limit && (Tags(at) & WordTags.Object) != 0 ? BeforeObject(first, at) : at;

        // «سرمربی این روزهای تیم»
        at -= at > first + 1 && (Tags(at - 1) & WordTags.This) != 0 ? 1 : 0;
        return Math.Max(at, first + 1);
    }

    // «عضو هیئت رئیسه مجلس تحریم‌ها را …»: the object begins with a plural, with the name of an act, or behind the place that ends the title.
    private int BeforeObject(int first, int end)
    {
        for (int at = first + 2; at < end; at++)
        {
            if ((Tags(at - 1) & WordTags.Place) != 0 && (Tags(at) & (WordTags.And | WordTags.Place | WordTags.Role | WordTags.Institution)) == 0)
            {
                return at;
            }
        }

        for (int at = first + 2; at < end; at++)
        {
            if ((Tags(at - 1) & WordTags.And) == 0 && (IsInflected(at) || (Tags(at) & WordTags.Action) != 0))
            {
                return at;
            }
        }

        return end;
    }

    private bool IsObject(int at, int limit)
    {
        for (int i = at; i < Math.Min(limit, at + MaxObject); i++)
        {
            if ((Tags(i) & WordTags.Object) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsProvince(int at) => _lexemes[at].Span.Slice(_text) is "استان" or "شهرستان";

    // «وزیر صنعت، معدن و تجارت», «مدیرکل نوسازی، توسعه و تجهیز مدارس»: behind the comma a few words, «و», and the last of them; −1 where
    // something else follows.
    private int EnumerationEnd(int at, int limit)
    {
        const WordTags never = WordTags.Role | WordTags.NameStart | WordTags.Honorific | WordTags.Pronoun | WordTags.Verb | WordTags.This | WordTags.LeadIn | WordTags.Stating;
        for (int i = at; i < Math.Min(limit - 1, at + MaxListed); i++)
        {
            ref readonly Lexeme lexeme = ref _lexemes[i];
            WordTags tags = Tags(i);
            if ((tags & WordTags.And) != 0 && i > at)
            {
                WordTags last = Tags(i + 1);
                bool plain = _lexemes[i + 1].Kind is LexemeKind.Word or LexemeKind.Entry && (last & never) == 0 && ((last & WordTags.Stop) == 0 || (last & WordTags.Action) != 0);
                return plain && !(i + 2 < limit && (Tags(i + 2) & WordTags.Object) != 0) ? i + 2 : -1;
            }

            bool comma = lexeme.IsMark('،') && i > at;
            bool listed = i == at && (tags & WordTags.Institution) != 0;
            if (listed || !comma && (lexeme.Kind is not (LexemeKind.Word or LexemeKind.Entry) || (tags & never) != 0 || (tags & WordTags.Stop) != 0 && (tags & WordTags.Action) == 0))
            {
                return -1;
            }
        }

        return -1;
    }

    private Mention Titled(int at, int limit)
    {
        int end = TitleEnd(at, limit);
        MentionKind kind = (Tags(at) & WordTags.Role) != 0 ? MentionKind.Title : MentionKind.Institution;
        int name = end;
        while (name < limit && name - end < 2 && _lexemes[name] is { Kind: LexemeKind.Mark, Mantissa: '،' or '-' or '–' or '(' or '«' or ',' })
        {
            name++;
        }

        if (kind == MentionKind.Title && name < limit && TryName(name, limit, out Mention named))
        {
            return named with { First = at, RoleFirst = at, RoleEnd = end };
        }

        return new Mention(kind, at, end) { RoleFirst = at, RoleEnd = end };
    }

    private Mention WithRoleBehind(Mention name, int limit)
    {
        int at = SkipLatin(name.End, limit);
        for (int marks = 0; at < limit && marks < 2 && _lexemes[at] is { Kind: LexemeKind.Mark, Mantissa: '،' or '-' or '–' or '(' or 'ـ' or '_' or ',' or '»' or '"' or '”' }; marks++)
        {
            at = SkipLatin(at + 1, limit);
        }

        if (at >= limit || (Tags(at) & WordTags.Role) == 0 || name.HasRole)
        {
            return name;
        }

        int end = TitleEnd(at, limit);

        // «تهیه‌کننده: محسن رضایی، کارگردان: …»: the role of the next name.
        bool listed = end < _lexemes.Length && _lexemes[end].IsMark(':') && name.First > 0 && _lexemes[name.First - 1].IsMark(':');
        return listed ? name : name with { End = end, RoleFirst = at, RoleEnd = end };
    }

    // «"زاخاری اسمیت" (Zachary Smith)، سرپرست این پژوهش»
    private int SkipLatin(int at, int limit)
    {
        int end = at;
        if (at >= limit || !_lexemes[at].IsMark('('))
        {
            return at;
        }

        do
        {
            end++;
        }
        while (end < limit && end - at <= MaxLatin && (_lexemes[end].Kind == LexemeKind.Mark || char.IsAscii(_text[_lexemes[end].Start])) && !_lexemes[end].IsMark(')'));
        return end > at + 1 && end < limit && _lexemes[end].IsMark(')') ? end + 1 : at;
    }

    // «نماینده مردم شیراز در مجلس», «سفیر ایران در فرانسه»: the preposition belongs to the title.
    private bool IsInsideTitle(int at, int limit) =>
        at + 1 < limit && _lexemes[at].End - _lexemes[at].Start == 2 && (Tags(at + 1) & (WordTags.Institution | WordTags.Place)) != 0
        && (Tags(at) & WordTags.Calendar) == 0 && (Tags(at + 1) & WordTags.Verb) == 0;
}
