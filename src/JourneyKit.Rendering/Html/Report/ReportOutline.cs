using JourneyKit.Reports;
using JourneyKit.Reports.Stakeholders.Outline;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Html.Report;

/// <summary>The sections of the report for stakeholders that a page takes over, in its own order. What identifies people is left out, as there.</summary>
/// <param name="Notices">What is to be known before a number is believed.</param>
/// <param name="Summary">What somebody who reads nothing else is to know.</param>
/// <param name="Sections">Objectives, method, the journey, proposals and what is not known; none is empty.</param>
/// <param name="Marks">The marks around the words of the map.</param>
internal sealed record ReportOutline(IReadOnlyList<string> Notices, OutlineSection Summary, IReadOnlyList<OutlineSection> Sections, QuotationMarks Marks)
{
    /// <summary>What is known of the map of today, or of the only map, and what is planned for it.</summary>
    public required StakeholderSubject Subject { get; init; }

    public static ReportOutline Of(RenderRequest request, PersonalSources map, PersonalSources? against)
    {
        var name = new NamedDocument(request.Source ?? map.Shared.Id.Value, null);
        var subject = against is null
            ? StakeholderSubject.Of(name, request.Map)
            : StakeholderSubject.Of(new NamedDocument(request.AgainstSource ?? against.Shared.Id.Value, null), request.Against!, name, request.Map);
        OutlineSection[] sections =
        [
            SummarySection.Of(subject),
            ObjectivesSection.Of(subject),
            MethodSection.Of(subject),
            JourneySection.Of(subject),
            ProposalsSection.Of(subject),
            UnknownSection.Of(subject),
        ];
        var outline = new PrivateWords(subject.Map).LeftOutOf(new StakeholderOutline(subject.Map.Title, [.. OutlineNotices.Of(subject)], sections, QuotationMarks.Of(subject.Map.Language)));
        return new ReportOutline(outline.Notices, outline.Sections[0], [.. outline.Sections.Skip(1).Where(section => !section.IsEmpty)], outline.Marks) { Subject = subject };
    }
}
