using JourneyKit.Wording;

namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>The report for stakeholders, whatever it is written as: the words in their order.</summary>
/// <param name="Title">The title of the map.</param>
/// <param name="Notices">What is to be known before a number is believed.</param>
/// <param name="Sections">The sections; none of them is empty.</param>
/// <param name="Marks">The marks around the words of the map.</param>
internal sealed record StakeholderOutline(string Title, IReadOnlyList<string> Notices, IReadOnlyList<OutlineSection> Sections, QuotationMarks Marks)
{
    /// <summary>Draws up the report.</summary>
    public static StakeholderOutline Of(StakeholderSubject subject)
    {
        OutlineSection[] sections =
        [
            SummarySection.Of(subject),
            ObjectivesSection.Of(subject),
            MethodSection.Of(subject),
            PeopleSection.Of(subject),
            JourneySection.Of(subject),
            ProposalsSection.Of(subject),
            FutureSection.Of(subject),
            UnknownSection.Of(subject),
        ];
        var outline = new StakeholderOutline(subject.Map.Title, [.. OutlineNotices.Of(subject)], [.. sections.Where(section => !section.IsEmpty)], QuotationMarks.Of(subject.Map.Language));
        return new PrivateWords(subject.Map).LeftOutOf(outline);
    }
}
