namespace JourneyKit.Validation.Reference.Checklist;

/// <summary>What good journey mapping asks for, by number, and what of it serves whom. Rules name its numbers.</summary>
internal static class PracticeChecklist
{
    /// <summary>The parts; their items are numbered through.</summary>
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
