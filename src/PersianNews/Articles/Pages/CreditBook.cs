using PersianNews.Articles.Speech;

namespace PersianNews.Articles.Pages;

/// <summary>Collects the outlets that a page names and decides who reports and who reprints.</summary>
internal struct CreditBook
{
    private Credit _chrome;
    private Credit _story;
    private Credit _reporter;
    private Credit _quoted;
    private Credit _source;

    /// <summary>Notes an outlet; the first of each role counts.</summary>
    public void Note(in Credit credit)
    {
        ref Credit place = ref _chrome;
        switch (credit.Role)
        {
            case CreditRole.Story:
                place = ref _story;
                break;
            case CreditRole.Reporter:
                place = ref _reporter;
                break;
            case CreditRole.Quoted:
                place = ref _quoted;
                break;
            case CreditRole.Source:
                place = ref _source;
                break;
        }

        if (place.Role == CreditRole.None)
        {
            place = credit;
        }
    }

    /// <summary>
    /// Decides. A site that names its source reprints it; a site or paper that quotes an agency does so too; an agency that quotes
    /// somebody reports itself.
    /// </summary>
    public readonly (AgencyMention? Agency, AgencyMention? Publisher) Decide()
    {
        if (_source.Role != CreditRole.None && !(_reporter.Role != CreditRole.None && IsAgency(_reporter)))
        {
            return (_source.Mention, Other(_source));
        }

        if (_quoted.Role != CreditRole.None && (_reporter.Role == CreditRole.None || !IsAgency(_reporter) && IsWire(_quoted)))
        {
            return (_quoted.Mention, Other(_quoted));
        }

        // «خبرگزاری فارس:» above «به گزارش خبرگزاری فرانسه»: a foreign agency is quoted by whoever writes Persian.
        Credit first = _reporter.Role != CreditRole.None ? _reporter : _story;
        foreach (Credit credit in (ReadOnlySpan<Credit>)[_story, _chrome])
        {
            if (first.Role != CreditRole.None && first.Mention.Agency.Kind == NewsAgencyKind.Foreign && credit.Role != CreditRole.None && IsAgency(credit))
            {
                return (credit.Mention, null);
            }
        }

        foreach (Credit credit in (ReadOnlySpan<Credit>)[_reporter, _source, _story, _chrome])
        {
            if (credit.Role != CreditRole.None)
            {
                return (credit.Mention, null);
            }
        }

        return (null, null);
    }

    private readonly AgencyMention? Other(Credit agency)
    {
        foreach (Credit credit in (ReadOnlySpan<Credit>)[_reporter, _chrome])
        {
            if (credit.Role != CreditRole.None && credit.Mention.Agency != agency.Mention.Agency)
            {
                return credit.Mention;
            }
        }

        return null;
    }

    private static bool IsAgency(in Credit credit) => credit.Mention.Agency.Kind == NewsAgencyKind.Agency;

    private static bool IsWire(in Credit credit) => credit.Mention.Agency.Kind is NewsAgencyKind.Agency or NewsAgencyKind.Foreign;
}
