using PersianNews.Articles.Words;
using PersianNews.Characters;
using PersianNews.Lexing;

namespace PersianNews.Articles.Speech;

/// <content>Where surnames end, and names that no table knows.</content>
internal readonly ref partial struct MentionReader
{
    // Up to three words with something behind them that ends a name: a surname, or a foreign name.
    private bool TryWords(int at, int limit, out Mention mention)
    {
        mention = default;
        int end = at;
        while (end < limit && end - at <= MaxSurname && IsSurname(end))
        {
            end++;
        }

        // Whom the article has named before is known by the surname alone, whatever follows.
        for (int surname = Math.Min(end, at + MaxSurname); surname > at; surname--)
        {
            if (_known.Knows(TextSpan.FromBounds(_lexemes[at].Start, _lexemes[surname - 1].End), _text))
            {
                mention = Mark(WithRoleBehind(new Mention(MentionKind.Words, at, surname) { NameFirst = at, NameEnd = surname, IsKnown = true }, limit), limit);
                return true;
            }
        }

        if (end == at || end - at > MaxSurname)
        {
            return false;
        }

        end = AfterSurname(at, end, limit);
        mention = Mark(WithRoleBehind(new Mention(MentionKind.Words, at, end) { NameFirst = at, NameEnd = end }, limit), limit);
        return true;
    }

    private int SurnameEnd(int at, int limit)
    {
        int end = at;
        while (end < limit && end - at <= MaxSurname && IsSurname(end))
        {
            end++;
        }

        // A long row of words is a sentence going on: one word is the surname, with the ending that belongs to it.
        if (end - at <= MaxSurname)
        {
            return AfterSurname(at, end, limit);
        }

        return at + 1 < limit && (Tags(at + 1) & WordTags.Suffix) != 0 ? at + 2 : at + 1;
    }

    // A surname in «ی» ends the name («احمدی | پیشنهاد …»), unless another such word or ending follows («هاشمی رفسنجانی», «احمدی نژاد»).
    private int AfterSurname(int at, int end, int limit)
    {
        // «حمید نوریان خودداری می‌کند»: the noun before a verb is the verb's.
        end -= end - at > 1 && end < limit && NameSpelling.IsVerb(Word(end)) ? 1 : 0;

        // Where the clause plainly goes on behind the words, all of them are the name.
        if (end - at < 2 || IsClosed(end, limit))
        {
            return end;
        }

        int last = end;
        while (last > at + 1 && !EndsLikeSurname(last - 1))
        {
            last--;
        }

        // «رضا عارف عینک خود را …»: what stands before «را» is no part of the name.
        bool takes = (Tags(end) & WordTags.Object) != 0;
        return last > at + 1 || takes || EndsLikeSurname(at) ? last : end;
    }

    private bool IsClosed(int at, int limit) =>
        at >= limit || _lexemes[at].Kind == LexemeKind.Mark || (Tags(at) & (WordTags.Verb | WordTags.Role | WordTags.Also | WordTags.Calendar | WordTags.Adverb)) != 0
        || ArticleLexicon.IsPreposition(in _lexemes[at]) || BeginsLikePreposition(at);

    private bool EndsLikeSurname(int at) =>
        (Tags(at) & WordTags.Suffix) != 0 || Folding.Fold(_text[_lexemes[at].End - 1]) == 'ی' && !IsLinked(at) || NameSpelling.HasEnding(_lexemes[at].Span.Slice(_text));

    // «مزایای»: behind an alef «ی» links to the next word, but «خامنه‌ای».
    private bool IsLinked(int at) =>
        Word(at) is { Length: > 3 } word && word[^2] == 'ا' && word[^3] is not ('ه' or Folding.HalfSpace);

    private bool IsHalfOfSurname(int at) =>
        at + 1 < _lexemes.Length && (Tags(at + 1) & WordTags.Suffix) != 0 && _lexemes[at + 1].Span.Slice(_text) is var half && (NameSpelling.HasEnding(half) || half is "آبادی" or "آبادي");

    // «بهترین», «پهپادهای», «هنرمند ها».
    private bool IsInflected(int at) =>
        NameSpelling.IsInflected(Word(at)) || NameSpelling.IsVerb(Word(at))
        || at + 1 < _lexemes.Length && _lexemes[at + 1].Kind is LexemeKind.Word or LexemeKind.Entry && _lexemes[at + 1].Span.Slice(_text) is "ها" or "های" or "هاي" or "ترین" or "ترين";

    private bool IsSurname(int at)
    {
        const WordTags never = WordTags.Verb | WordTags.Stop | WordTags.Role | WordTags.Pronoun | WordTags.And | WordTags.This | WordTags.Institution
            | WordTags.Stating | WordTags.According | WordTags.LeadIn | WordTags.Report | WordTags.Cite | WordTags.Interview | WordTags.ReportAgain | WordTags.Place | WordTags.Agency | WordTags.OutletCue | WordTags.Common;
        WordTags tags = Tags(at);

        // «قاضی زاده», «میر سلیم»: a word of another kind is half of a surname before the other half.
        if ((tags & (WordTags.Role | WordTags.Honorific | WordTags.Institution | WordTags.GivenWord)) != 0 && IsHalfOfSurname(at))
        {
            return true;
        }

        if (IsInflected(at))
        {
            return false;
        }

        return _lexemes[at].Kind is LexemeKind.Word or LexemeKind.Entry && Folding.ClassOf(_text[_lexemes[at].Start]) is CharClass.Letter or CharClass.ForeignLetter && ((tags & never) == 0 || (tags & WordTags.Suffix) != 0 && (tags & WordTags.Verb) == 0);
    }
}
