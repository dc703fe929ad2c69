namespace JourneyKit.Tests.Pages.Checklist;

/// <summary>The practice checklist: what good journey mapping asks for, by number. Rules name the numbers that they serve.</summary>
internal static class PracticeChecklist
{
    /// <summary>The parts. Their items are numbered consecutively.</summary>
    public static IReadOnlyList<ChecklistPart> Parts { get; } =
    [
        ScopeItems.Part,
        PersonaItems.Part,
        StageItems.Part,
        ChannelItems.Part,
        TouchpointItems.Part,
        ConversionItems.Part,
        EvidenceItems.Part,
        FindingItems.Part,
        StateItems.Part,
        TransitionItems.Part,
        OrganisationItems.Part,
        GapItems.Part,
        RoadmapItems.Part,
        MetricItems.Part,
        PictureItems.Part,
        GovernanceItems.Part,
        FurtherItems.Part,
    ];

    /// <summary>Every item, by number.</summary>
    public static IReadOnlyList<ChecklistItem> Items { get; } = [.. Parts.SelectMany(part => part.Items)];
}
